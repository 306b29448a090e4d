package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Call;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.Mention;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Provenance;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls: by a verb (هاتف، اتصل بـ، تحدث هاتفيا مع) or by a noun (اتصال، مكالمة، محادثة هاتفية) with a verb that
 * conducts, receives, plans or cancels it. Mentions that point back ("المكالمة", "خلال الاتصال", "ناقش الزعيمان") join the
 * call that they mean.
 */
public final class CallExtractor implements EventExtractor {
    static final WordClasses WORDS = WordClasses.load(Concepts.class, "call/words.tsv");
    private static final Set<String> CANCEL = WORDS.get("CANCEL");
    private static final Set<String> PLAN = WORDS.get("PLAN");
    private static final Set<String> ONGOING = WORDS.get("ONGOING");
    private static final Set<VerbSense> ABOUT_THE_CALL = EnumSet.of(VerbSense.LAST, VerbSense.DISCUSS, VerbSense.HAPPEN, VerbSense.BE,
            VerbSense.CONDUCT, VerbSense.RECEIVE, VerbSense.CANCEL, VerbSense.POSTPONE, VerbSense.CALL, VerbSense.TALK);

    @Override
    public List<Call> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final List<Token> tokens;
        private final List<CallDraft> calls = new ArrayList<>();
        private final CallDetails details;

        Run(Scene scene) {
            this.scene = scene;
            this.tokens = scene.tokens();
            this.details = new CallDetails(scene);
        }

        List<Call> run() {
            int covered = -1;
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).isWord() || scene.actors().mentionAt(i) != null) {
                    continue;
                }
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null && !predicate.participle() && byVerb(predicate)) {
                    continue;
                }
                CallNoun noun = Concepts.call(scene, i);
                if (noun != CallNoun.NONE) {
                    byNoun(i, noun);
                } else if (predicate != null && !predicate.participle() && i > covered) {
                    talkGoesOn(predicate);
                }
            }
            return calls.stream().filter(c -> c.parties.size() >= 2).map(this::call).toList();
        }

        // ------------------------------------------------------------ verbs

        private boolean byVerb(Predicate predicate) {
            int i = predicate.token();
            boolean rings = predicate.has(VerbSense.CALL);
            int end = Math.min(scene.sentenceEnd(i), i + 30);
            if (!rings && !predicate.reading().hasAny(EnumSet.of(VerbSense.TALK, VerbSense.DISCUSS, VerbSense.MEET, VerbSense.NEGOTIATE))) {
                return false;
            }
            CallChannel channel = CallChannel.PHONE;
            int marker = -1;
            for (int k = i + 1; k < end && k < i + 26; k++) {
                String form = scene.form(k);
                if (form.equals("هاتفيا") || form.equals("الهاتف") || form.equals("بالهاتف") || form.equals("الساخن")) {
                    marker = k;
                    break;
                }
                if ((form.equals("الفيديو") || form.equals("فيديو") || form.equals("المرئي") || form.equals("مرئيا")) && !scene.form(k - 1).startsWith("مقطع")) {
                    marker = k;
                    channel = CallChannel.VIDEO;
                    break;
                }
                if (scene.actors().predicateAt(k) != null || tokens.get(k).is(".")) {
                    break;
                }
            }
            if (!rings && marker < 0 || predicate.negated() || Modality.denied(scene, i)) {
                return rings && predicate.negated();
            }
            CallDraft call = new CallDraft();
            call.channel = channel;
            call.add(known(predicate.subject()));
            if (predicate.isFirstPerson()) {
                call.add(scene.attribution().speaker(i));
            }
            boolean hatafa = rings && predicate.reading().lemma().startsWith("هَات");
            List<ActorMention> others = new ArrayList<>();
            boolean each = false;
            for (int k = i + 1; k < end; k++) {
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention == null) {
                    Predicate next = scene.actors().predicateAt(k);
                    if (next != null && !next.participle() && others.isEmpty() && next.reading().cut().conjunction() != 0 || next != null && !others.isEmpty() || tokens.get(k).is(".")) {
                        break;
                    }
                    each |= scene.form(k).equals("كلا") || scene.form(k).equals("بكل") || scene.form(k).equals("كل");
                    continue;
                }
                if (predicate.subject().contains(mention) || mention.entities().isEmpty()) {
                    k = mention.last() - 1;
                    continue;
                }
                String before = scene.form(k - 1);
                boolean object = hatafa && mention.preposition() == 0 && (others.isEmpty()) && mention.conjunction() == 0
                        || mention.preposition() == 'ب' || before.equals("مع") || before.equals("الي") || before.equals("من") && each || before.equals("ب");
                if (object && mention.isPerson() | !hatafa | others.isEmpty()) {
                    List<ActorMention> chain = scene.actors().coordination(mention);
                    others.addAll(known(chain));
                    k = chain.get(chain.size() - 1).last() - 1;
                    break;
                }
                k = mention.last() - 1;
            }
            if (others.isEmpty() && rings && !predicate.reading().pronoun().isEmpty()) {
                // "هاتفه": the person spoken of before
                List<ActorMention> before = scene.mentions(Math.max(0, scene.sentenceStart(i) - 60), i);
                for (int k = before.size() - 1; k >= 0; k--) {
                    if (before.get(k).isPerson() && !call.has(before.get(k).entity())) {
                        others.add(before.get(k));
                        break;
                    }
                }
            }
            if (rings && !call.parties.isEmpty()) {
                call.initiator = call.parties.get(0);
            }
            if (rings && call.parties.size() > 1 && others.isEmpty() || call.parties.isEmpty() || others.isEmpty() && call.parties.size() < 2) {
                return false;
            }
            call.status = status(predicate, i, i);
            if (others.size() > 1 && hatafa && each) {
                for (ActorMention other : others) {
                    CallDraft one = copyOf(call);
                    one.add(List.of(other));
                    finish(one, i, start(predicate), "call.verb");
                }
                return true;
            }
            call.add(others);
            finish(call, i, start(predicate), rings ? "call.verb" : "call.talk-by-phone");
            return true;
        }

        private static CallDraft copyOf(CallDraft call) {
            CallDraft copy = new CallDraft();
            copy.parties.addAll(call.parties);
            copy.initiator = call.initiator;
            copy.channel = call.channel;
            copy.status = call.status;
            return copy;
        }

        private static List<ActorMention> known(List<ActorMention> mentions) {
            return mentions.stream().filter(m -> !m.entities().isEmpty()).toList();
        }

        private int start(Predicate predicate) {
            int first = predicate.token();
            for (ActorMention mention : predicate.subject()) {
                if (predicate.explicitSubject() && mention.first() >= scene.sentenceStart(first) && mention.first() < first) {
                    first = mention.first();
                }
            }
            return first;
        }

        private CallStatus status(@Nullable Predicate predicate, int from, int noun) {
            int start = scene.sentenceStart(from);
            int end = scene.sentenceEnd(from);
            for (int k = Math.max(start, noun - 8); k < Math.min(end, noun + 40); k++) {
                String bare = scene.bare(k);
                if (CANCEL.contains(scene.form(k)) || CANCEL.contains(bare) || Concepts.in(scene.form(k), CANCEL) != null) {
                    boolean near = k < noun ? noun - k <= 3 : !anotherCallBetween(noun, k) && (k - noun < 40 && aboutTheCall(noun, k));
                    if (near) {
                        return CallStatus.CANCELLED;
                    }
                }
                if (k > noun && tokens.get(k).is(".")) {
                    break;
                }
            }
            boolean future = predicate != null && (predicate.reading().cut().future() || scene.form(predicate.token() - 1).equals("سوف")
                    || predicate.reading().hasAny(EnumSet.of(VerbSense.REQUEST, VerbSense.INTEND)));
            if (!future && predicate != null && !predicate.reading().isPast()) {
                for (int k = predicate.token() - 1; k >= start && predicate.token() - k < 14; k--) {
                    if (PLAN.contains(scene.form(k)) || PLAN.contains(scene.bare(k))) {
                        future = true;
                        break;
                    }
                }
            }
            if (future || planAround(noun, start, end)) {
                return CallStatus.PLANNED;
            }
            for (int k = noun - 6; k < Math.min(end, noun + 4); k++) {
                if (k >= start && ONGOING.contains(scene.form(k)) && (predicate == null || !predicate.reading().isPast())) {
                    return CallStatus.ONGOING;
                }
            }
            return CallStatus.HELD;
        }

        private boolean planAround(int noun, int start, int end) {
            for (int k = Math.max(start, noun - 4); k < Math.min(end, noun + 5); k++) {
                if (PLAN.contains(scene.form(k)) && k != noun) {
                    return true;
                }
                String form = scene.form(k);
                if (k < noun && (form.equals("طلب") || form.equals("سيجري") || form.equals("ستجري") || form.equals("يجري") && scene.form(k - 1).equals("ان"))) {
                    return form.equals("طلب") || !form.equals("يجري");
                }
            }
            return false;
        }

        private boolean anotherCallBetween(int from, int to) {
            for (int k = from + 1; k < to; k++) {
                if (Concepts.call(scene, k) != CallNoun.NONE) {
                    return true;
                }
            }
            return false;
        }

        private boolean aboutTheCall(int noun, int cancel) {
            // "كان مقررا … أُلغي", "غير أنه أُجّل": nothing but the call's own clause between
            for (int k = noun + 1; k < cancel; k++) {
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && !predicate.reading().hasAny(ABOUT_THE_CALL)) {
                    return false;
                }
            }
            return true;
        }

        // ------------------------------------------------------------ nouns

        private void byNoun(int i, CallNoun noun) {
            if (Modality.denied(scene, i) || Modality.negatedNoun(scene, i)) {
                return;
            }
            int end = scene.sentenceEnd(i);
            CallDraft call = new CallDraft();
            call.channel = noun == CallNoun.VIDEO ? CallChannel.VIDEO : CallChannel.PHONE;
            Predicate governor = governor(i);
            Predicate relative = relative(i, end);
            String form = scene.form(i);
            boolean plural = form.endsWith("ين") || form.endsWith("ان") || form.endsWith("ات") && !form.startsWith("محاد") && !form.startsWith("مباح") && !form.startsWith("مشاور");
            List<ActorMention> others = new ArrayList<>();
            boolean initiated = false;
            boolean received = false;
            int limit = Math.min(end, i + 34);
            for (int k = i + 1; k < limit; k++) {
                Predicate next = scene.actors().predicateAt(k);
                if (tokens.get(k).is(".") || tokens.get(k).is(":") || next != null && !next.participle() && next != relative && others.isEmpty() && !next.reading().hasAny(ABOUT_THE_CALL)
                        || next != null && next != relative && !others.isEmpty()) {
                    break;
                }
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention == null || mention.entities().isEmpty()) {
                    continue;
                }
                String before = scene.form(k - 1);
                if (before.equals("كل") || before.equals("من") && scene.form(k - 2).equals("كل") || before.equals("كلا")) {
                    before = scene.form(k - 2).equals("كل") ? scene.form(k - 3) : scene.form(k - 2);
                }
                boolean by = before.equals("بين");
                boolean with = before.equals("مع") || mention.preposition() == 'ب' && !before.equals("بمبادره") || before.equals("الي");
                boolean from = before.equals("من") && (mention.preposition() == 0);
                boolean initiative = (before.equals("بمبادره") || scene.form(k - 2).equals("بمبادره") || before.equals("بطلب") || scene.form(k - 2).equals("بطلب"));
                if (initiative) {
                    call.initiator = new CallDraft.Party(mention.entity(), mention);
                    k = mention.last() - 1;
                    continue;
                }
                if (by || with || from && isReceived(governor, relative)) {
                    if (from) {
                        received = true;
                    }
                    initiated |= mention.preposition() == 'ب';
                    List<ActorMention> chain = scene.actors().coordination(mention);
                    others.addAll(known(chain));
                    k = chain.get(chain.size() - 1).last() - 1;
                    if (!by) {
                        break;
                    }
                    if (others.size() >= 2 || Scene.entitiesOf(others).size() >= 2) {
                        break;
                    }
                }
            }
            boolean between = !others.isEmpty() && scene.form(others.get(0).first() - 1).equals("بين");
            Predicate main = relative != null ? relative : governor;
            List<ActorMention> self = between ? List.of() : self(i, main, governor);
            if (others.isEmpty() && !between) {
                if (self.isEmpty() || Scene.entitiesOf(self).size() < 2 || main == null
                        || !main.reading().hasAny(EnumSet.of(VerbSense.CONDUCT, VerbSense.START, VerbSense.HAPPEN, VerbSense.EXCHANGE))) {
                    pointBack(i, call, governor);
                    return;
                }
            }
            if (relative != null && isGather(relative)) {
                self = gathered(relative, others);
                others = List.of();
            }
            call.status = status(main, i, i);
            if (relative != null && governor != null && call.status == CallStatus.HELD && governor.reading().cut().future() && !relative.reading().isPast()) {
                call.status = CallStatus.PLANNED;
            }
            call.add(self);
            if (main != null && isReceived(governor, relative) && received) {
                call.initiator = others.isEmpty() ? null : new CallDraft.Party(others.get(0).entity(), others.get(0));
            } else if (initiated && main != null && main.has(VerbSense.CONDUCT) && !self.isEmpty()) {
                call.initiator = new CallDraft.Party(self.get(0).entity(), self.get(0));
            }
            int from = main != null && main.token() < i ? Math.min(start(main), i) : i;
            if (relative != null) {
                from = i;
            }
            if (call.initiator != null) {
                completeInitiator(call, self, others);
            }
            if (plural && others.size() > 1 && !between) {
                for (ActorMention other : others) {
                    CallDraft one = copyOf(call);
                    one.add(List.of(other));
                    finish(one, i, from, "call.noun");
                }
                return;
            }
            call.add(others);
            if (call.parties.size() < 2) {
                pointBack(i, call, governor);
                return;
            }
            if (plural && call.parties.size() == 2) {
                Optional<DateMatch> dates = details.date(from, details.end(i, from), call.status);
                if (dates.isPresent() && dates.get().coordinated().size() == 2) {
                    for (DateValue value : dates.get().coordinated()) {
                        CallDraft one = copyOf(call);
                        one.date = new DateMention(dates.get().start(), dates.get().end(),
                                scene.text().text().substring(dates.get().start(), dates.get().end()), Optional.of(value));
                        finish(one, i, from, "call.noun");
                    }
                    return;
                }
            }
            finish(call, i, from, "call.noun");
        }

        /** "بمبادرة من الجانب الأميركي": the initiator is the participant of that side. */
        private void completeInitiator(CallDraft call, List<ActorMention> self, List<ActorMention> others) {
            CallDraft.Party initiator = call.initiator;
            List<ActorMention> all = new ArrayList<>(self);
            all.addAll(others);
            for (ActorMention mention : all) {
                for (Entity entity : mention.entities()) {
                    if (initiator != null && entity.sameSide(initiator.entity()) && entity.isPerson()) {
                        call.initiator = new CallDraft.Party(entity, mention);
                    }
                }
            }
        }

        private static boolean isReceived(@Nullable Predicate governor, @Nullable Predicate relative) {
            return governor != null && governor.has(VerbSense.RECEIVE) && relative == null || relative != null && relative.has(VerbSense.RECEIVE);
        }

        private static boolean isGather(Predicate predicate) {
            return predicate.reading().lemma().startsWith("جَم") ;
        }

        /** "محادثة جمعت الأخير بالرئيس الروسي". */
        private List<ActorMention> gathered(Predicate verb, List<ActorMention> others) {
            List<ActorMention> all = new ArrayList<>();
            for (int k = verb.token() + 1; k < Math.min(scene.sentenceEnd(verb.token()), verb.token() + 12); k++) {
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention != null && mention.preposition() == 0 && mention.conjunction() == 0) {
                    all.addAll(known(scene.actors().coordination(mention)));
                    break;
                }
                if (scene.form(k).equals("الاخير") || scene.form(k).equals("الاخيره")) {
                    List<ActorMention> before = scene.mentions(scene.sentenceStart(k), verb.token());
                    for (int b = before.size() - 1; b >= 0; b--) {
                        if (before.get(b).isPerson()) {
                            all.add(before.get(b));
                            break;
                        }
                    }
                    break;
                }
            }
            all.addAll(others);
            return all;
        }

        /** Who conducts the call besides those behind مع and من. */
        private List<ActorMention> self(int i, @Nullable Predicate main, @Nullable Predicate governor) {
            if (scene.form(i).equals("مكالمتي") || scene.form(i).equals("محادثتي") || scene.form(i).equals("اتصالي")) {
                return scene.attribution().speaker(i);
            }
            if (main == null) {
                return scene.attribution().speaker(i);
            }
            if (main.isFirstPerson()) {
                return scene.attribution().speaker(i);
            }
            List<ActorMention> subject = known(main.subject());
            if (subject.isEmpty() && governor != null) {
                subject = known(governor.subject());
            }
            if (subject.isEmpty()) {
                subject = scene.attribution().speaker(i);
            }
            return subject;
        }

        /** The verb that the noun depends on. */
        private @Nullable Predicate governor(int i) {
            Predicate predicate = scene.predicateBefore(i);
            while (predicate != null && predicate.has(VerbSense.BE) && !predicate.has(VerbSense.CONDUCT)) {
                Predicate before = scene.predicateBefore(predicate.token());
                if (before == null || before.token() >= predicate.token()) {
                    break;
                }
                return scene.form(predicate.token()).equals("كانت") ? before : predicate;
            }
            return predicate;
        }

        /** The verb of a relative clause behind the noun: "مكالمة أجراها", "اتصال تلقاه", "مكالمة جمعت". */
        private @Nullable Predicate relative(int i, int end) {
            for (int k = i + 1; k < Math.min(end, i + 6); k++) {
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null) {
                    boolean conducts = predicate.reading().hasAny(EnumSet.of(VerbSense.CONDUCT, VerbSense.RECEIVE)) && !predicate.reading().pronoun().isEmpty();
                    return conducts || isGather(predicate) ? predicate : null;
                }
                if (tokens.get(k).is(",") || tokens.get(k).is(".")) {
                    return null;
                }
            }
            return null;
        }

        // ------------------------------------------------------------ pointing back

        /** A definite mention with no sides of its own joins the call that it means. */
        private void pointBack(int i, CallDraft pointer, @Nullable Predicate governor) {
            String form = scene.form(i);
            boolean definite = form.contains("ال") && Concepts.in(form, Set.of("المكالمه", "الاتصال", "المحادثه", "المهاتفه", "المكالمتين", "المكالمتان", "الاتصالين")) != null
                    || form.startsWith("مكالمت") || form.startsWith("محادثت");
            boolean dual = form.endsWith("تين") || form.endsWith("تان") || form.endsWith("لين");
            Concepts.CallNoun kind = Concepts.call(scene, i);
            if (!definite && (kind == CallNoun.BARE || scene.sentence(i) != (calls.isEmpty() ? -1 : calls.get(calls.size() - 1).sentence) && !afterCall(i))) {
                return;
            }
            if (calls.isEmpty()) {
                return;
            }
            List<CallDraft> meant = new ArrayList<>();
            meant.add(latest(i));
            if (dual && calls.size() > 1) {
                meant.add(calls.get(calls.size() - 2));
            }
            for (CallDraft call : meant) {
                attach(call, i, i, true);
            }
        }

        private boolean afterCall(int i) {
            return scene.form(i - 1).equals("بعد") || scene.form(i - 1).equals("خلال") || scene.form(i - 1).equals("في");
        }

        private CallDraft latest(int i) {
            // the call last spoken of, unless a person named beside the pointer belongs to another
            List<ActorMention> near = scene.mentions(scene.sentenceStart(i), scene.sentenceEnd(i));
            CallDraft best = calls.get(calls.size() - 1);
            CallDraft recent = best;
            for (CallDraft call : calls) {
                if (call.sentence >= recent.sentence) {
                    recent = call;
                }
            }
            best = recent;
            int score = -1;
            for (CallDraft call : calls) {
                int n = 0;
                for (ActorMention mention : near) {
                    if (mention.entity() != null && mention.entity().isPerson() && call.has(mention.entity())) {
                        n++;
                    }
                }
                if (n > score && n > 0 || n == score && call == recent) {
                    score = n;
                    best = call;
                }
            }
            return best;
        }

        private void attach(CallDraft call, int trigger, int from, boolean pointer) {
            int to = details.end(trigger, from);
            details.fill(call, trigger, from, to, pointer);
            call.mentions.add(scene.span(from, Math.max(to, trigger + 1)));
            call.sentence = scene.sentence(trigger);
        }

        /** "كما ناقش الزعيمان …", "وبحث الرئيسان": the two sides of a call discuss further things in it. */
        private void talkGoesOn(Predicate predicate) {
            int i = predicate.token();
            if (calls.isEmpty() || predicate.negated() || !predicate.reading().hasAny(EnumSet.of(VerbSense.DISCUSS, VerbSense.TALK)) || Modality.denied(scene, i)) {
                return;
            }
            List<Entity> subject = predicate.isFirstPerson() ? Scene.entitiesOf(scene.attribution().speaker(i)) : Scene.entitiesOf(predicate.subject());
            for (int c = calls.size() - 1; c >= 0; c--) {
                CallDraft call = calls.get(c);
                boolean both = subject.size() >= 2 && subject.stream().allMatch(call::has);
                boolean we = predicate.isFirstPerson() && subject.stream().anyMatch(call::has) && predicate.reading().form().number() == dev.bayan.internal.lexicon.VerbForm.Number.PLURAL;
                boolean same = scene.sentence(i) - call.sentence <= 12;
                if ((both || we) && same && call.status != CallStatus.CANCELLED && !otherMeeting(i)) {
                    List<Mention> topics = details.topics(predicate.token(), scene.sentenceEnd(i));
                    if (!topics.isEmpty()) {
                        details.addTopics(call, topics);
                        int to = details.tokenAtEnd(topics.get(topics.size() - 1).end(), i);
                        call.mentions.add(scene.span(i, to));
                        call.sentence = scene.sentence(i);
                    }
                    return;
                }
            }
        }

        private boolean otherMeeting(int i) {
            for (int k = scene.sentenceStart(i); k < scene.sentenceEnd(i); k++) {
                String form = scene.form(k);
                if (form.equals("اللقاء") || form.equals("الاجتماع") || form.equals("لقاء")) {
                    return true;
                }
            }
            return false;
        }

        // ------------------------------------------------------------ finishing

        private void finish(CallDraft call, int trigger, int from, String rule) {
            Mention word = scene.span(trigger, trigger + 1);
            call.provenance.add(new Provenance(rule, word.start(), word.end(), word.text()));
            int to = details.end(trigger, from);
            details.fill(call, trigger, from, to, false);
            call.mentions.add(scene.span(from, Math.max(to, trigger + 1)));
            call.sentence = scene.sentence(trigger);
            relativeDate(call, trigger);
            for (ActorMention mention : scene.attribution().of(trigger)) {
                for (Entity entity : mention.entities()) {
                    call.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
            for (CallDraft other : calls) {
                if (other.sameParties(call) && compatible(other, call)) {
                    merge(other, call);
                    return;
                }
            }
            calls.add(call);
        }

        /** "بعد يومين من مكالمة", "غداة محادثة": the call lies that far before the day of the text. */
        private void relativeDate(CallDraft call, int noun) {
            Optional<LocalDate> anchor = scene.time().anchor();
            if (call.date != null || anchor.isEmpty()) {
                return;
            }
            if (scene.form(noun - 1).equals("غداه")) {
                Mention word = scene.span(noun - 1, noun);
                call.date = new DateMention(word.start(), word.end(), word.text(), Optional.of(DateValue.day(anchor.get().minusDays(1))));
                return;
            }
            if (scene.form(noun - 1).equals("من")) {
                for (int k = noun - 2; k >= noun - 5 && k > scene.sentenceStart(noun); k--) {
                    Optional<DurationMatch> length = scene.time().duration(k);
                    if (length.isPresent() && length.get().last() == noun - 1 && scene.form(k - 1).endsWith("بعد")) {
                        TemporalAmount amount = length.get().value().period();
                        Mention words = scene.span(k - 1, noun - 1);
                        call.date = new DateMention(words.start(), words.end(), words.text(), Optional.of(DateValue.day(anchor.get().minus(amount))));
                        return;
                    }
                }
            }
        }

        private static boolean compatible(CallDraft a, CallDraft b) {
            boolean planned = a.status == CallStatus.PLANNED || a.status == CallStatus.CANCELLED;
            boolean alsoPlanned = b.status == CallStatus.PLANNED || b.status == CallStatus.CANCELLED;
            if (planned != alsoPlanned) {
                return false;
            }
            if (a.date != null && b.date != null && a.date.value().isPresent() && b.date.value().isPresent()
                    && !a.date.value().equals(b.date.value())) {
                return false;
            }
            if (a.ordinal != null && b.ordinal != null && a.ordinal.value() != b.ordinal.value()) {
                return false;
            }
            return !(a.initiator != null && b.initiator != null && !a.initiator.entity().same(b.initiator.entity()));
        }

        private void merge(CallDraft into, CallDraft from) {
            into.mentions.addAll(from.mentions);
            into.sources.addAll(from.sources);
            into.provenance.addAll(from.provenance);
            details.addTopics(into, from.topics);
            from.assessments.forEach(a -> CallDetails.addAssessment(into, a));
            into.initiator = into.initiator != null ? into.initiator : from.initiator;
            into.date = into.date != null ? into.date : from.date;
            into.startTime = into.startTime != null ? into.startTime : from.startTime;
            into.duration = into.duration != null ? into.duration : from.duration;
            into.ordinal = into.ordinal != null ? into.ordinal : from.ordinal;
            if (from.channel == CallChannel.VIDEO) {
                into.channel = CallChannel.VIDEO;
            }
            if (from.status == CallStatus.CANCELLED) {
                into.status = CallStatus.CANCELLED;
            }
            into.sentence = Math.max(into.sentence, from.sentence);
        }

        private Call call(CallDraft draft) {
            String text = scene.text().text();
            List<dev.bayan.model.Actor> sources = new ArrayList<>();
            for (dev.bayan.model.Actor actor : draft.sources) {
                if (sources.stream().noneMatch(a -> a.name().equals(actor.name()))) {
                    sources.add(actor);
                }
            }
            List<Mention> mentions = draft.mentions.stream().distinct().sorted(java.util.Comparator.comparingInt(Mention::start)).toList();
            return new Call(mentions, sources, draft.provenance,
                    draft.parties.stream().map(p -> p.mention().actor(p.entity(), text)).toList(),
                    Optional.ofNullable(draft.initiator).map(p -> p.mention().actor(p.entity(), text)),
                    draft.channel, draft.status, Optional.ofNullable(draft.date), Optional.ofNullable(draft.startTime),
                    Optional.ofNullable(draft.duration), Optional.ofNullable(draft.ordinal), draft.topics, draft.assessments);
        }
    }
}
