package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Deixis;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.OrdinalMatch;
import dev.bayan.model.Call;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Mention;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls: by a verb (هاتف، اتصل بـ، تحدث هاتفيا مع) or by a noun (اتصال، مكالمة، محادثة هاتفية) with a verb that
 * conducts, receives, plans or cancels it. Mentions that point back ("المكالمة", "خلال الاتصال", "ناقش الزعيمان") join the
 * call that they mean.
 *
 * <p>Known omissions: calls told by the ringing of a telephone ("رن هاتف القصر"), and background calls told by a bare
 * pronoun without a rank.
 */
public final class CallExtractor implements EventExtractor {
    @Override
    public List<Call> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private static final Senses DISCUSSING = Senses.of(VerbSense.DISCUSS);
        private static final Senses EXCHANGING = Senses.of(VerbSense.EXCHANGE);
        private static final Senses MEANS_TO = Senses.of(VerbSense.INTEND, VerbSense.REQUEST);
        private static final Senses TALKING = Senses.of(VerbSense.TALK, VerbSense.CALL);

        /** How many tokens behind a verb of discussion its topics are looked for. */
        private static final int TALK = 80;
        /** Within how many tokens behind a trigger stands that it is a further call. */
        private static final int FURTHER = 9;
        /** How far behind "اتفقا على" a masdar of talking stands. */
        private static final int AGREED = 4;
        /** How far behind a trigger stands who joined the call. */
        private static final int JOIN = 40;
        /** How far behind a verb of saying, over whoever speaks, stands what is said. */
        private static final int NAMED = 7;
        /** How many sentences behind a call things may be discussed in it by nobody named. */
        private static final int PASSIVE = 3;
        /** Verbs of the course that a call takes. */
        private static final Senses COURSE = Senses.of(VerbSense.LAST, VerbSense.START, VerbSense.END);

        private final Scene scene;
        private final CallScene calls;
        private final CallDetails details;
        private final VerbCalls verbs;
        private final NounCalls nouns;
        private final HeadlineCalls headlines;
        private final CallFate fate;
        private final CallMerger merger;
        private final CallDay day;
        private final CallOccasion occasion;
        private final TalkJudgements judgements;

        Run(Scene scene) {
            this.scene = scene;
            this.calls = new CallScene(scene);
            this.details = new CallDetails(calls);
            this.fate = new CallFate(calls);
            this.merger = new CallMerger(calls);
            this.day = new CallDay(calls, merger);
            this.occasion = new CallOccasion(calls, details);
            this.verbs = new VerbCalls(calls, fate, merger);
            this.nouns = new NounCalls(calls, fate);
            this.headlines = new HeadlineCalls(calls);
            this.judgements = new TalkJudgements(calls);
        }

        List<Call> run() {
            for (int i = 0; i < calls.size() && !scene.isFull(EventType.CALL, i); i++) {
                if (!calls.token(i).isWord() || scene.actors().mentionAt(i) != null) {
                    continue;
                }
                CallDraft headline = headlines.read(i);
                VerbCalls.Told told = headline == null ? verbs.read(i) : null;
                if (headline != null) {
                    finish(headline, i, headline.parties.get(0).mention().first(), i + 1, "call.headline");
                } else if (told != null) {
                    if (told.drafts().size() == 1) {
                        told.drafts().get(0).add(joiners(i));
                    }
                    if (told.drafts().size() != 1 || !twice(told.drafts().get(0), i, told.from())) {
                        for (CallDraft draft : told.drafts()) {
                            ownDay(draft, told.drafts().size());
                            finish(draft, i, told.from(), i + 1, "call.verb");
                        }
                    }
                } else if (calls.callNoun(i) != CallNoun.NONE) {
                    byNoun(i);
                } else {
                    if (calls.in(i, "CONTACT") || calls.in(i, "MANY")) {
                        // "قنوات الاتصال", "شركة الاتصالات", contacts in general
                        calls.drop(DropReason.OTHER_MATTER, i);
                    }
                    wasAbout(i);
                    talkLasted(i);
                    talkGoesOn(i);
                    agreed(i);
                    wentOn(i);
                    theFirst(i);
                    described(i);
                    judged(i);
                    ranked(i);
                }
            }
            return merger.calls();
        }

        /** "اتصل بفلان أمس وبفلان اليوم": of several calls each has the day right behind its partner. */
        private void ownDay(CallDraft call, int calls) {
            if (calls < 2 || call.parties.size() != 2) {
                return;
            }
            int behind = call.parties.get(1).mention().last();
            Optional<DateMatch> day = behind < scene.tokens().size()
                    ? scene
                            .time()
                            .dates(behind, scene.sentenceEnd(behind - 1), call.status == CallStatus.PLANNED)
                            .stream()
                            .findFirst()
                    : Optional.empty();
            if (day.isPresent() && day.get().first() == behind) {
                call.date = day.get().toMention(scene.text().text());
            }
        }

        private void byNoun(int i) {
            if (again(i) || calls.onTheLineFrom(i) >= 0 && toldAround(i)) {
                return;
            }
            NounCalls.Told told = nouns.read(i, calls.callNoun(i));
            if (told == null) {
                return;
            }
            boolean pointer = calls.in(i, "POINTER") && !merger.isEmpty();
            if (told.drafts().isEmpty() && similar(i)) {
                return;
            }
            if (told.drafts().isEmpty() || pointer && (!told.named() || ofThePair(told.drafts(), i))) {
                if (!pointBack(i)) {
                    calls.drop(DropReason.INCOMPLETE, i);
                }
                return;
            }
            if (told.drafts().size() == 1
                    && nouns.plural(i)
                    && (onTwoDays(told.drafts().get(0), i, told.from())
                            || calls.in(i, "DUAL") && twice(told.drafts().get(0), i, told.from()))) {
                return;
            }
            if (told.drafts().size() == 1) {
                told.drafts().get(0).add(joiners(i));
                if (pointsAt(told.drafts().get(0), i)) {
                    return;
                }
            }
            for (CallDraft draft : told.drafts()) {
                finish(draft, i, told.from(), told.behindSides(), "call.noun");
            }
        }

        /** "المكالمة، وهي الثامنة بين الزعيمين": two who are not named, of whom only one speaks in the call that is meant. */
        private boolean ofThePair(List<CallDraft> drafts, int i) {
            CallDraft draft = drafts.get(0);
            if (drafts.size() > 1 || draft.parties.size() != 2 || merger.knows(draft)) {
                return false;
            }
            ActorMention pair = draft.parties.get(0).mention();
            CallDraft call = pair.kind() == ActorMention.Kind.PAIR
                            && draft.parties.get(1).mention() == pair
                    ? merger.meant(i)
                    : null;
            return call != null
                    && (call.has(draft.parties.get(0).entity())
                            || call.has(draft.parties.get(1).entity()));
        }

        /** "وصفت المفوضة الاتصال مع فلان": one side of a call of several speaks of the call with another of them. */
        private boolean pointsAt(CallDraft draft, int i) {
            CallDraft call = calls.in(i, "POINTER") && !merger.knows(draft) ? merger.ofMore(draft) : null;
            if (call == null || draft.status != CallStatus.HELD) {
                return false;
            }
            point(call, i);
            return true;
        }

        /** "اتصال … شارك فيه فلان", "… انضم إليها فلان وفلان", "… بمشاركة فلان": who takes part besides, in the clause of the call. */
        private List<ActorMention> joiners(int trigger) {
            int end = Math.min(scene.sentenceEnd(trigger), trigger + JOIN);
            for (int k = trigger + 1; k + 1 < end && !calls.isStop(k); k++) {
                if (calls.callNoun(k) != CallNoun.NONE
                        || calls.in(k, "OTHER_EVENT")
                        || calls.in(k, "OTHER_TIME")
                        || Words.COMPLEMENT.contains(calls.form(k))) {
                    return List.of();
                }
                boolean joins = calls.in(k, "JOIN_FORM") && (calls.in(k + 1, "IN_IT") || calls.in(k + 1, "TO_IT"));
                int who = joins ? k + 2 : calls.in(k, "WITH_THEM") ? k + 1 : -1;
                // "انضم إليها بعد ساعة فلان"
                int time = who < 0 || !calls.form(who).equals("بعد") ? who : calls.afterTime(who + 1);
                who = time > who + 1 ? time : who;
                ActorMention mention =
                        who < 0 ? null : calls.mentionFrom(Words.ADVERB.contains(calls.form(who)) ? who + 1 : who);
                if (mention != null && mention.preposition() == 0 && mention.conjunction() == 0) {
                    return calls.coordination(mention);
                }
            }
            return List.of();
        }

        /** "تحدث الرئيسان ساعتين على الهاتف": whether the mention of a call told before reaches over a token. */
        private boolean toldAround(int i) {
            if (merger.isEmpty() || merger.last().sentence != scene.sentence(i)) {
                return false;
            }
            for (Mention mention : merger.last().mentions) {
                if (mention.start() <= calls.token(i).start()
                        && mention.end() > calls.token(i).start()) {
                    return true;
                }
            }
            return false;
        }

        /** "سيعاودان الاتصال قريبا", "وعاود الاتصال به بعد انتهائها": a further call between those who spoke. */
        private boolean again(int i) {
            CallDraft before = calls.in(i - 1, "ONCE_MORE") && !merger.isEmpty() ? merger.meant(i) : null;
            if (before == null || before.parties.size() != 2 || Modality.denied(scene, i - 1)) {
                return false;
            }
            CallDraft call = before.with(List.of());
            call.initiator = null;
            boolean past =
                    calls.form(i - 1).startsWith("عاود") || calls.form(i - 1).startsWith("وعاود");
            call.status = past ? CallStatus.HELD : CallStatus.PLANNED;
            finish(call, i, i - 1, i + 1, "call.again");
            call.further = true;
            return true;
        }

        /** "على أن يُعقد اتصال مماثل بينهم الأحد المقبل": a further call that is to come between all who spoke in the one just told. */
        private boolean similar(int i) {
            int kind = calls.in(i + 1, "NOUN_OF_CALL") ? i + 2 : i + 1;
            boolean further = calls.in(kind, "SECOND") || calls.in(kind, "AGAIN") || calls.in(kind, "FURTHER");
            boolean them = false;
            for (int k = kind + 1; k <= kind + 3; k++) {
                them |= calls.form(k).equals("بينهم") || calls.form(k).equals("بينهما");
            }
            Verb verb = calls.verbBefore(i);
            if (!further || !them || merger.isEmpty() || verb == null || verb.negated() || i - verb.token() > AGREED) {
                return false;
            }
            CallDraft before = merger.meant(i);
            boolean toCome = before != null && fate.ofVerb(verb) == CallStatus.PLANNED;
            if (before == null || !toCome || scene.sentence(i) - before.sentence > 1) {
                return false;
            }
            CallDraft call = before.with(List.of());
            call.initiator = null;
            call.status = CallStatus.PLANNED;
            finish(call, i, verb.token(), i + 1, "call.similar");
            call.further = true;
            return true;
        }

        /** "مكالمتين في 21 و28 شباط": as many calls as days. */
        private boolean onTwoDays(CallDraft draft, int i, int from) {
            int to = details.end(i);
            Optional<DateMatch> dates = details.date(from, details.topics().first(i, to), to, draft.status);
            if (dates.isEmpty() || dates.get().coordinated().size() != 2) {
                return false;
            }
            for (DateValue value : dates.get().coordinated()) {
                CallDraft one = draft.with(List.of());
                one.date = new DateMention(
                        dates.get().start(),
                        dates.get().end(),
                        scene.text()
                                .text()
                                .substring(dates.get().start(), dates.get().end()),
                        Optional.of(value));
                finish(one, i, from, i + 1, "call.noun");
            }
            return true;
        }

        /** "تحدث هاتفيا مع فلان مرتين، الأولى قبل … والثانية بعد …", "مرة … ومرة بمشاركة …": two calls with their ranks, and what is told of each. */
        private boolean twice(CallDraft draft, int i, int from) {
            int first = -1;
            int second = -1;
            boolean times = calls.in(i, "DUAL");
            for (int k = i + 1; k < scene.sentenceEnd(i); k++) {
                times |= calls.in(k, "TIMES");
                first = first < 0 && times && calls.in(k, "ONE_TIME") ? k : first;
                second = first > 0 && calls.in(k, "OTHER_TIME") ? k : second;
            }
            Optional<OrdinalMatch> one =
                    second < 0 ? Optional.empty() : scene.time().ordinal(first);
            Optional<OrdinalMatch> two =
                    second < 0 ? Optional.empty() : scene.time().ordinal(second);
            if (second < 0 || one.isPresent() != two.isPresent()) {
                return false;
            }
            List<ActorMention> joined = joined(second);
            if (one.isEmpty() && joined.isEmpty()) {
                return false;
            }
            String text = scene.text().text();
            Optional<DateMatch> day = details.date(Math.min(i, from), first, first, draft.status);
            for (boolean later : List.of(false, true)) {
                CallDraft call = draft.with(later ? joined : List.of());
                call.ordinal =
                        (later ? two : one).map(rank -> rank.toMention(text)).orElse(null);
                call.date = day.isPresent() ? day.get().toMention(text) : null;
                for (var length :
                        scene.time().durations(later ? second : first, later ? scene.sentenceEnd(i) : second)) {
                    call.duration =
                            call.duration == null && details.lasts(length) ? length.toEstimate(text) : call.duration;
                }
                addSources(call, i);
                call.mentions.add(
                        scene.mention(EventType.CALL, from, later ? Math.max(second + 1, details.end(i)) : second));
                call.sentence = scene.sentence(i);
                Mention word = scene.span(i, i + 1);
                call.provenance.add(new Provenance("call.twice", word.start(), word.end(), word.text()));
                day(call, i);
                merger.add(call);
            }
            return true;
        }

        /** "والثانية بعدها بمشاركة فلان وفلان": who joined the second call. */
        private List<ActorMention> joined(int second) {
            for (int k = second + 1; k + 1 < scene.sentenceEnd(second); k++) {
                ActorMention mention = calls.in(k, "WITH_THEM") ? calls.mentionFrom(k + 1) : null;
                if (mention != null) {
                    return calls.coordination(mention);
                }
            }
            return List.of();
        }

        private void day(CallDraft call, int trigger) {
            if (call.date == null) {
                day.relate(call, trigger);
            }
        }

        private void finish(CallDraft call, int trigger, int from, int behindSides, String rule) {
            Mention word = scene.span(trigger, trigger + 1);
            call.provenance.add(new Provenance(rule, word.start(), word.end(), word.text()));
            tell(call, trigger, from, behindSides);
            if (rule.equals("call.noun")) {
                occasion.take(call, trigger);
            }
            day.relate(call, trigger);
            toCome(call, trigger);
            call.present = isPresent(call, trigger);
            call.further = isFurther(trigger, from);
            call.latest = calls.form(trigger - 1).equals("اخر");
            if (call.assessments.isEmpty() || !merger.knows(call) && !deemed(trigger) && !onlyJudged(call, trigger)) {
                // who judges a call told before, or one that everybody knows of, is no source of it
                addSources(call, trigger);
            }
            merger.add(call);
        }

        /** "فلان: مكالمتي مع فلان كانت رائعة", "كانت المكالمة بينهما ودية، على حد قول فلان": nothing but how it was. */
        private boolean onlyJudged(CallDraft call, int trigger) {
            return (calls.in(trigger, "POINTER") || calls.in(trigger, "POSSESSED") || calls.in(trigger, "MINE"))
                    && call.date == null
                    && call.duration == null
                    && call.topics.isEmpty()
                    && call.status == CallStatus.HELD;
        }

        /** "معتبرا أن الاتصال بين فلان وفلان كان مخيبا": the call is judged, and known without him. */
        private boolean deemed(int trigger) {
            int before = Words.COMPLEMENT.contains(calls.form(trigger - 1)) ? trigger - 2 : trigger - 1;
            return before >= 0 && calls.in(before, "DEEMED");
        }

        /** "فلان يهاتف فلانا لوقف القتال": a present tense at the head of a line tells of what was and of what is to come. */
        private boolean isPresent(CallDraft call, int trigger) {
            Verb verb = calls.verb(trigger) != null ? calls.verb(trigger) : calls.verbBefore(trigger);
            int sentence = scene.sentence(trigger);
            boolean line = scene.text().paragraph(sentence) == scene.text().paragraph(0)
                    || scene.text().paragraph(sentence - 1) != scene.text().paragraph(sentence);
            return line
                    && verb != null
                    && !verb.reading().isPast()
                    && !verb.future()
                    && (call.date == null
                            || call.date.value().equals(scene.time().anchor().map(DateValue::day)));
        }

        /** "سيتحدثان مجددا", "اتصال آخر", "مكالمة في الأيام المقبلة". */
        private boolean isFurther(int trigger, int from) {
            for (int k = Math.max(from, trigger - 3);
                    k < Math.min(scene.sentenceEnd(trigger), trigger + FURTHER);
                    k++) {
                if (calls.in(k, "AGAIN") || calls.in(k, "SECOND") || calls.in(k, "FURTHER")) {
                    return true;
                }
            }
            return false;
        }

        private void addSources(CallDraft call, int trigger) {
            for (ActorMention mention : sources(trigger)) {
                for (Entity entity : mention.entities()) {
                    call.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
        }

        /** Adds a mention and what its clause tells. */
        private void tell(CallDraft call, int trigger, int from, int behindSides) {
            int to = details.end(trigger);
            details.fill(call, trigger, from, to, behindSides);
            call.mentions.add(scene.mention(EventType.CALL, from, Math.max(to, trigger + 1)));
            call.sentence = scene.sentence(trigger);
        }

        /** Who reports the call; not whoever speaks in it: "أكد فلان خلال اتصال مع فلان أن …" has no source. */
        private List<ActorMention> sources(int trigger) {
            List<ActorMention> sources = scene.attribution().of(trigger);
            Verb governor = calls.verbBefore(trigger);
            Verb self = calls.verb(trigger);
            if (self != null
                    && self.explicit()
                    && (governor == null || governor.is(VerbSense.BE) || self.is(VerbSense.SAY))
                    && self.subject().containsAll(sources)) {
                return List.of();
            }
            if (sources.isEmpty() || governor == null || self != null) {
                return sources;
            }
            for (int k = governor.token() + 1; k < trigger; k++) {
                if (calls.isStop(k) || Words.COMPLEMENT.contains(calls.form(k))) {
                    return sources;
                }
            }
            boolean told = nouns.nominal(trigger) != null || insideOther(governor, sources);
            boolean speaksInIt = !told
                    && governor.subject().containsAll(sources)
                    && !governor.is(VerbSense.CONDUCT)
                    && !governor.is(VerbSense.RECEIVE)
                    && !(governor.is(VerbSense.END) && calls.firstPerson(governor))
                    && !calls.in(trigger - 1, "ANNOUNCED");
            return speaksInIt ? List.of() : sources;
        }

        /** "قال إنه أكد لفلان، في مكالمة": the verb over the call is itself told under another verb of saying. */
        private boolean insideOther(Verb governor, List<ActorMention> sources) {
            if (!Words.COMPLEMENT.contains(calls.form(governor.token() - 1))) {
                return false;
            }
            var participle = scene.actors().predicateAt(governor.token() - 2);
            if (participle != null && participle.participle() && participle.has(VerbSense.SAY)) {
                // "موضحا أنه ينتظر مكالمة"
                return true;
            }
            Verb over = calls.verbBefore(governor.token());
            return over != null && over.subject().containsAll(sources);
        }

        /** A present tense, or no verb at all, with a day after that of the text tells of what is to come: "يتصل … الاثنين المقبل". */
        private void toCome(CallDraft call, int trigger) {
            Optional<LocalDate> today = scene.time().anchor();
            Verb verb = calls.verb(trigger) != null ? calls.verb(trigger) : calls.verbBefore(trigger);
            // "في مكالمة جرت بينهما في 25 يوليو"
            Verb own = calls.verb(trigger + 1) != null ? calls.verb(trigger + 1) : calls.verb(trigger + 2);
            boolean past = verb != null && verb.reading().isPast()
                    || own != null && own.is(VerbSense.HAPPEN) && own.reading().isPast();
            boolean ahead = call.date != null && Deixis.ahead(call.date.text());
            if (call.status == CallStatus.HELD
                    && ahead
                    && (own == null || !own.reading().isPast())) {
                // "رجح القصر إجراء اتصال غدا"
                call.status = CallStatus.PLANNED;
            }
            if (call.status == CallStatus.HELD
                    && !past
                    && call.date != null
                    && today.isPresent()
                    && call.date
                            .value()
                            .filter(v -> v.first().isAfter(today.get()))
                            .isPresent()) {
                call.status = CallStatus.PLANNED;
            }
        }

        // ------------------------------------------------------------ pointing back

        /** A mention with no sides of its own joins the call that it means; false where it means none. */
        private boolean pointBack(int i) {
            int word = calls.token(Math.min(i + 1, calls.size() - 1)).isWord() ? i + 1 : i + 2;
            // "كانت محادثة طويلة ومثمرة"
            word = calls.in(word, "LONG") ? word + 1 : word;
            // "كانت مكالمة مثمرة", "تحدث فلان عن مكالمة «إيجابية»"
            boolean judged = (calls.in(i - 1, "WAS") || calls.in(i - 1, "ANNOUNCED"))
                    && (calls.in(word, "POSITIVE") || calls.in(word, "NEGATIVE"));
            boolean definite = judged
                    || calls.form(i).contains("ال") && calls.in(i, "POINTER")
                    || calls.in(i, "POSSESSED")
                    || calls.in(i, "MINE");
            boolean bare = calls.callNoun(i) == CallNoun.BARE && !calls.in(i, "SURE");
            boolean ofItsDay = !bare && details.lineDay(i).isPresent();
            CallDraft call = merger.meant(i);
            if (call == null
                    || !definite
                            && (bare
                                    || scene.sentence(i) != call.sentence
                                            && !ofItsDay
                                            && !calls.in(i - 1, "DURING")
                                            && !calls.in(i - 1, "RANK"))) {
                return false;
            }
            if (!definite && another(call, i)) {
                return true;
            }
            CallDraft ranked = rankedOf(i);
            if (ranked != null) {
                OrdinalMention rank = ranked.ordinal;
                point(ranked, i);
                ranked.ordinal = rank;
                return true;
            }
            point(call, i);
            CallDraft other = calls.in(i, "DUAL") ? merger.before(call) : null;
            if (other != null) {
                point(other, i);
            }
            return true;
        }

        /** "المكالمة الثانية" behind two calls of one sentence: which of them it is, rather than its rank between the two who speak; or null. */
        private @Nullable CallDraft rankedOf(int i) {
            boolean known = calls.in(i, "POINTER")
                    && !calls.in(i, "DUAL")
                    && !calls.in(i - 1, "PRONOUN")
                    && !calls.in(i - 1, "DEMONSTRATIVE")
                    && !calls.form(i - 1).equals("ب");
            Optional<OrdinalMatch> rank = known ? scene.time().ordinal(i + 1) : Optional.empty();
            return rank.isPresent() && rank.get().first() == i + 1
                    ? merger.toldTogether(rank.get().value())
                    : null;
        }

        /** "ووصف الحديث بأنه بناء", "ووصف فلان حديثه مع فلان، الذي امتد ساعة، بأنه": a talk that is judged is the call told last. */
        private void described(int i) {
            if (!merger.isEmpty() && calls.in(i, "WAS") && calls.in(i + 1, "TALK_WAS") && judgedTalk(i + 1)) {
                return;
            }
            if (!merger.isEmpty() && talkWas(i)) {
                CallDraft call = merger.meant(i);
                if (call != null && call.status != CallStatus.CANCELLED) {
                    point(call, i + 1);
                }
                return;
            }
            if (!merger.isEmpty() && describedIt(i)) {
                return;
            }
            if (merger.isEmpty() || !calls.in(i, "DESCRIBE_FORM") || scene.sentence(i) - merger.last().sentence > 1) {
                return;
            }
            ActorMention judge = calls.mentionFrom(i + 1);
            int talk = judge == null ? i + 1 : judge.last();
            CallDraft call = calls.in(talk, "TALK_NOUN") ? merger.meant(talk) : null;
            if (call != null) {
                details.fillPointer(call, talk, details.end(talk));
                call.mentions.add(scene.mention(EventType.CALL, i, Math.max(details.end(talk), talk + 1)));
                call.sentence = scene.sentence(i);
            }
        }

        /** "ووصفها فلان بأنها مثمرة": at the head of the sentence behind that of a call, which the pronoun means. */
        private boolean describedIt(int i) {
            if (!calls.in(i, "DESCRIBED_IT")
                    || i - scene.sentenceStart(i) > 1
                    || scene.sentence(i) - merger.last().sentence != 1
                    || calls.verb(i) == null) {
                return false;
            }
            CallDraft call = merger.last();
            int end = call.status == CallStatus.HELD ? details.assessments().addDescribed(call, i) : i;
            if (end > i) {
                call.mentions.add(scene.mention(EventType.CALL, i, end));
                call.sentence = scene.sentence(i);
            }
            return end > i;
        }

        /** "كان الحديث مفصلا واستغرق ساعة", "استغرق الحديث ساعة": at the head of a sentence, the call told just before. */
        private boolean talkWas(int i) {
            if (!calls.in(i + 1, "TALK_NOUN")
                    || !calls.form(i + 1).startsWith("ال")
                    || calls.callNoun(i + 1) != CallNoun.NONE
                    || scene.sentence(i) - merger.last().sentence > PASSIVE
                    || calls.form(i + 2).equals("عن")
                    || otherMeeting(i)) {
                return false;
            }
            boolean heads = i == scene.sentenceStart(i) || !calls.token(i - 1).isWord();
            Verb verb = calls.verb(i);
            boolean course = calls.in(i, "WAS") && (calls.in(i + 2, "POSITIVE") || calls.in(i + 2, "NEGATIVE"))
                    || verb != null && verb.is(VerbSense.LAST) && !verb.negated();
            return heads && course;
        }

        /** "وأضاف أن نبرة الحديث كانت ودية", "أعتقد أنها سارت بشكل جيد": the call told just before is judged. */
        private void judged(int i) {
            if (merger.isEmpty()
                    || scene.sentence(i) - merger.last().sentence > PASSIVE
                    || !judgements.begins(i)
                    || otherMeeting(i)) {
                return;
            }
            CallDraft call = merger.meant(i);
            int end = call == null || call.status == CallStatus.PLANNED ? i : judgements.add(call, i);
            if (call != null && end > i) {
                call.mentions.add(scene.mention(EventType.CALL, i, end));
                call.sentence = scene.sentence(i);
            }
        }

        /** "كان حوارا صريحا", said by one who spoke in the call told just before. */
        private boolean judgedTalk(int noun) {
            CallDraft call = merger.meant(noun);
            if (call == null || scene.sentence(noun) - call.sentence > 2) {
                return false;
            }
            for (ActorMention speaker : scene.attribution().speaker(noun)) {
                if (call.has(speaker.meant())) {
                    details.assessments().addTalk(call, noun);
                    return true;
                }
            }
            return false;
        }

        private void point(CallDraft call, int i) {
            int to = details.end(i);
            details.fillPointer(call, i, to);
            call.mentions.add(scene.mention(EventType.CALL, i, Math.max(to, i + 1)));
            call.sentence = scene.sentence(i);
            Verb governor = calls.verbBefore(i);
            boolean relative =
                    calls.form(i + 1).equals("التي") || calls.form(i + 1).equals("الذي");
            Verb own = calls.verb(relative ? i + 2 : i + 1);
            boolean told =
                    own != null && own.isAny(CallDetails.OWN_CLAUSE) && Words.COMPLEMENT.contains(calls.form(i - 1));
            if (told && call.assessments.isEmpty()) {
                // "أفاد القصر بأن المكالمة جرت بمبادرة من فلان": the call itself is told, not what one thinks of it
                addSources(call, i);
            }
            initiative(call, i, to);
            received(call, i, governor);
            joined(call, i, governor);
            if (call.status == CallStatus.ONGOING && isOver(i, governor)) {
                call.status = CallStatus.HELD;
            }
            if (call.status == CallStatus.PLANNED && fate.dropped(i, governor)) {
                call.status = CallStatus.CANCELLED;
            }
            if (governor != null && i - governor.token() <= 8 && governor.is(VerbSense.CONDUCT)) {
                addSources(call, i);
            }
        }

        /** "انتهت المكالمة", "المكالمة استمرت ساعتين": of one that was going on, that it is over. */
        private boolean isOver(int i, @Nullable Verb governor) {
            Verb own = calls.verb(i + 1);
            boolean ended = own != null && own.is(VerbSense.END) || governor != null && governor.is(VerbSense.END);
            return calls.in(i - 1, "ENDED")
                    || ended
                    || own != null && own.is(VerbSense.LAST) && own.reading().isPast();
        }

        /** "تلقى الأمير الاتصال من نظيره": whoever it came from rang up. */
        private void received(CallDraft call, int i, @Nullable Verb governor) {
            if (call.initiator != null
                    || governor == null
                    || !governor.is(VerbSense.RECEIVE)
                    || governor.negated()
                    || i - governor.token() > 8) {
                return;
            }
            for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 5); k++) {
                ActorMention sender = calls.form(k).equals("من") ? calls.mentionFrom(k + 1) : null;
                if (sender != null && sender.entity() != null && call.has(sender.meant())) {
                    begunBy(call, sender);
                    return;
                }
            }
        }

        /** "وشارك في الاتصال أيضا فلان", "وانضم إلى المكالمة فلان وفلان": who takes part in the call told before. */
        private void joined(CallDraft call, int i, @Nullable Verb governor) {
            boolean joins = governor != null
                    && calls.in(governor.token(), "JOIN_FORM")
                    && i - governor.token() <= 2
                    && !governor.negated()
                    && call.status == CallStatus.HELD;
            int who = i + 1;
            while (joins && who < i + 4 && (calls.isLight(who) || calls.in(who, "FURTHER"))) {
                who++;
            }
            ActorMention mention = joins ? calls.mentionFrom(who) : null;
            if (mention == null || !mention.isPerson() || mention.preposition() != 0 || mention.conjunction() != 0) {
                return;
            }
            for (ActorMention one : calls.coordination(mention)) {
                if (one.entity() != null && !call.has(one.meant())) {
                    call.add(List.of(one));
                }
            }
        }

        /** "المكالمة جرت بمبادرة من الجانب التركي": whose wish it was, told where the call is spoken of again. */
        private void initiative(CallDraft call, int i, int to) {
            ActorMention initiative = call.initiator != null ? null : calls.initiative(i + 1, to);
            if (initiative == null || initiative.entity() == null || call.status == CallStatus.CANCELLED) {
                return;
            }
            begunBy(call, initiative);
        }

        private static void begunBy(CallDraft call, ActorMention who) {
            List<ActorMention> sides = new ArrayList<>();
            call.parties.forEach(party -> sides.add(party.mention()));
            call.initiator = CallScene.side(who, sides);
        }

        /** "سبقتها مكالمة في منتصف فبراير": a day of its own makes it another call between the same two. */
        private boolean another(CallDraft call, int i) {
            CallDraft other = call.with(List.of());
            other.initiator = null;
            other.status = CallStatus.HELD;
            int to = details.end(i);
            other.date = details.date(i, details.topics().first(i, to), to, other.status)
                    .map(d -> d.toMention(scene.text().text()))
                    .orElse(null);
            Optional<DateMatch> line = other.date == null ? details.lineDay(i) : Optional.empty();
            if (line.isPresent()) {
                // "18 مارس: مكالمة ثانية دامت ساعتين"
                other.date = line.get().toMention(scene.text().text());
                finish(other, i, i, i + 1, "call.background");
                return true;
            }
            boolean earlier = other.date != null
                    && call.date != null
                    && other.date.value().isPresent()
                    && call.date.value().isPresent()
                    && other.date
                            .value()
                            .get()
                            .last()
                            .isBefore(call.date.value().get().first());
            boolean precedes = other.date != null && calls.in(i - 1, "PRECEDED");
            if (earlier || precedes) {
                finish(other, i, i, i + 1, "call.background");
            }
            return earlier || precedes;
        }

        /** "وهو الثاني بينهما منذ مارس": the next sentence tells the rank of the call spoken of last. */
        private void ranked(int i) {
            boolean opens = i == scene.sentenceStart(i) && calls.in(i, "PRONOUN");
            // "وأوضح أنها الثامنة بين الرئيسين"
            Verb saying = calls.in(i, "THAT_IT") ? calls.verbBefore(i) : null;
            boolean said = saying != null && saying.is(VerbSense.SAY) && i - saying.token() < NAMED;
            if (merger.isEmpty() || !opens && !said || scene.sentence(i) - merger.last().sentence != 1) {
                return;
            }
            // "وهي المرة الثانية التي يتحدث فيها الرئيسان"
            boolean time = calls.form(i + 1).equals("المره");
            Optional<OrdinalMatch> rank = scene.time().ordinal(time ? i + 2 : i + 1);
            int behind = rank.map(OrdinalMatch::last).orElse(i);
            boolean ofItsKind =
                    calls.form(behind).equals("من") && calls.form(behind + 1).startsWith("نوع");
            Verb talk = time && calls.form(behind).equals("التي") ? calls.verb(behind + 1) : null;
            boolean told = talk != null && talk.isAny(TALKING) && !talk.negated();
            // "ثالث اتصال بينهما"
            int between = rank.isPresent() && calls.callNoun(behind) != CallNoun.NONE ? behind + 1 : behind;
            ActorMention pair = calls.form(between).equals("بين") ? calls.mentionFrom(between + 1) : null;
            boolean ofThem = pair != null && merger.last().hasAll(pair.entities());
            if (rank.isPresent()
                    && (calls.form(between).startsWith("بينهم") || ofThem || ofItsKind || told)
                    && merger.last().ordinal == null) {
                merger.last().ordinal = rank.get().toMention(scene.text().text());
                merger.last().mentions.add(scene.mention(EventType.CALL, i, behind + 1));
                merger.last().sentence = scene.sentence(i);
            }
        }

        /** "المكالمة هي الثانية بينهما …، كانت الأولى في منتصف فبراير": a call told by its rank and day alone. */
        private void theFirst(int i) {
            if (!calls.in(i - 1, "WAS") || merger.isEmpty()) {
                return;
            }
            Optional<OrdinalMatch> rank = scene.time().ordinal(i);
            Optional<DateMatch> date = rank.isEmpty()
                    ? Optional.empty()
                    : scene.time().dates(i + 1, Math.min(scene.sentenceEnd(i), i + 6)).stream()
                            .findFirst();
            CallDraft last = merger.last();
            if (date.isEmpty()
                    || scene.sentence(i) - last.sentence > 1
                    || last.ordinal != null
                            && last.ordinal.value() == rank.get().value()) {
                return;
            }
            CallDraft call = last.with(List.of());
            call.initiator = null;
            call.ordinal = rank.get().toMention(scene.text().text());
            call.date = date.get().toMention(scene.text().text());
            call.mentions.add(scene.mention(EventType.CALL, i - 1, date.get().last()));
            call.sentence = last.sentence;
            Mention word = scene.span(i, i + 1);
            call.provenance.add(new Provenance("call.rank", word.start(), word.end(), word.text()));
            merger.add(call);
        }

        /** "واتفقا على التحادث هاتفيا مجددا", "يعتزم التحدث هاتفيا إلى فلان": a masdar of talking by telephone that is agreed on or meant. */
        private void agreed(int i) {
            boolean again = calls.in(i + 1, "AGAIN") && !merger.isEmpty() && merger.last().channel != null;
            Reading talk = again || calls.in(i + 1, "BY_PHONE") ? scene.masdar(i, TALKING) : null;
            Verb verb = talk == null ? null : calls.verbBefore(i);
            // "اتفقا على تنسيق الجهود وعلى التحادث مجددا"
            int reach = calls.form(i - 1).equals("وعلي") ? FURTHER : AGREED;
            if (verb == null || verb.negated() || i - verb.token() > reach || Modality.denied(scene, i)) {
                return;
            }
            if (again && merger.between(Scene.entitiesOf(verb.subject()), false, scene.sentence(i)) == null) {
                return;
            }
            boolean meant = verb.isAny(MEANS_TO) || calls.in(i - 1, "PLAN");
            if (!meant && !verb.is(VerbSense.AGREE)) {
                return;
            }
            CallDraft call = new CallDraft();
            call.status = CallStatus.PLANNED;
            List<ActorMention> pair = verb.subject().isEmpty() ? merger.pairIn(scene.sentence(i)) : verb.subject();
            call.add(CallScene.known(pair));
            boolean with = calls.form(i + 2).equals("مع") || calls.form(i + 2).equals("الي");
            ActorMention partner = meant && with ? calls.mentionFrom(i + 3) : null;
            if (partner != null) {
                call.add(calls.coordination(partner));
            }
            if (call.parties.size() == 2) {
                finish(call, i, verb.token(), i + 1, "call.agreed");
                call.further = !meant;
            }
        }

        /** "اتصالا حثه فيه على الهدوء، وتناول الأوضاع": behind what one said in it, what the call itself was about. */
        private void wasAbout(int i) {
            Verb verb = calls.verb(i);
            if (!calls.in(i, "WAS_ABOUT")
                    || !calls.isComma(i - 1)
                    || !calls.form(i).startsWith("و")
                    || verb != null && (verb.explicit() || verb.negated())
                    || merger.isEmpty()
                    || merger.last().sentence != scene.sentence(i)) {
                return;
            }
            boolean saidInIt = false;
            int noun = i - 1;
            while (noun > scene.sentenceStart(i) && calls.callNoun(noun) == CallNoun.NONE) {
                saidInIt |= calls.in(noun, "IN_IT");
                noun--;
            }
            boolean itself = saidInIt
                    && calls.callNoun(noun) != CallNoun.NONE
                    && calls.bare(noun).endsWith("ه") == calls.form(i).endsWith("ت");
            List<Mention> topics = itself ? details.topics().behind(i + 1) : List.of();
            if (!topics.isEmpty()) {
                CallTopics.add(merger.last(), topics);
            }
        }

        /** "وذكر أن حديثه مع فلان دام ساعة": the length of the call that one of the two speaks of as a talk. */
        private void talkLasted(int i) {
            ActorMention other = !merger.isEmpty()
                            && calls.in(i, "TALK_NOUN")
                            && calls.form(i + 1).equals("مع")
                    ? calls.mentionFrom(i + 2)
                    : null;
            Verb lasted = other == null || other.last() >= calls.size() ? null : calls.verb(other.last());
            if (other == null || lasted == null || !lasted.is(VerbSense.LAST) || lasted.negated()) {
                return;
            }
            List<ActorMention> two = new ArrayList<>(scene.attribution().speaker(i));
            two.add(other);
            CallDraft call = merger.between(Scene.entitiesOf(two), false, scene.sentence(i));
            int end = details.end(lasted.token());
            boolean told = call != null
                    && call.status == CallStatus.HELD
                    && details.fillCourse(call, lasted.token(), end, false);
            if (call != null && told) {
                addSources(call, i);
                call.mentions.add(scene.mention(EventType.CALL, i, end));
                call.sentence = scene.sentence(i);
            }
        }

        /** "كما ناقش الزعيمان …", "وبحث الرئيسان": the two sides of a call discuss further things in it. */
        private void talkGoesOn(int i) {
            if (impersonal(i) || spent(i)) {
                return;
            }
            Verb verb = calls.verb(i);
            if (verb == null
                    || merger.isEmpty()
                    || verb.negated()
                    || !verb.is(VerbSense.DISCUSS)
                            && !verb.is(VerbSense.TALK)
                            && details.topics().views(i) < 0
                    || Modality.denied(scene, i)
                    || otherMeeting(i)) {
                return;
            }
            if (details.topics().saysWhatItWasAbout(i) && scene.sentence(i) == merger.last().sentence) {
                // "موضحا أن المكالمة كانت صريحة وأنها تطرقت إلى …"
                CallTopics.add(merger.last(), details.topics().in(i, Math.min(scene.sentenceEnd(i), i + TALK)));
                return;
            }
            boolean we = calls.firstPerson(verb);
            List<ActorMention> people = new ArrayList<>(we ? scene.attribution().speaker(i) : verb.subject());
            boolean plural = verb.reading().form().number() == VerbForm.Number.PLURAL
                    || calls.form(i).endsWith("نا");
            List<ActorMention> doers = verb.explicit() ? verb.subject() : List.of();
            int behind = !doers.isEmpty() && doers.get(0).first() == i + 1
                    ? doers.get(doers.size() - 1).last()
                    : i + 1;
            ActorMention partner = calls.form(behind).equals("مع") ? calls.mentionFrom(behind + 1) : null;
            if (partner != null) {
                people.add(partner);
            }
            List<Entity> subject = Scene.entitiesOf(people);
            boolean withHim = calls.in(i + 1, "WITH_HIM") || calls.in(behind, "WITH_HIM");
            CallDraft call = merger.between(subject, we && plural || withHim, scene.sentence(i));
            if (call == null) {
                return;
            }
            int from = Math.max(i, details.topics().views(i));
            List<Mention> topics = details.topics().in(from, untilCall(i, Math.min(scene.sentenceEnd(i), i + TALK)));
            if (!topics.isEmpty()) {
                CallTopics.add(call, topics);
                int end = tokenAt(topics.get(topics.size() - 1).end(), i);
                if (verb.is(VerbSense.TALK) && !doers.isEmpty()) {
                    // "تحدث الرئيسان اليوم عن": the call itself is told once more
                    details.fillTalk(call, i, end);
                }
                call.mentions.add(scene.mention(EventType.CALL, i, end));
                call.sentence = scene.sentence(i);
            }
        }

        /** "بحثا خلاله الملف، كما هاتف نظيره": where another call is told behind a token; the end where none is. */
        private int untilCall(int i, int end) {
            for (int k = i + 1; k < end; k++) {
                Verb verb = calls.verb(k);
                if (verb != null && calls.ringsAnother(verb)) {
                    return k;
                }
            }
            return end;
        }

        /** "واستمرت نحو ساعتين", "وبدأت عند السادسة وانتهت بعد ساعة": what the next sentence tells of the call, which it does not name. */
        private void wentOn(int i) {
            Verb verb = calls.verb(i);
            if (verb == null
                    || merger.isEmpty()
                    || !verb.isAny(COURSE)
                    || verb.negated()
                    || scene.sentence(i) - merger.last().sentence > 1
                    || !tellsTime(verb)
                    || !opensOrFollows(verb) && !details.topics().saysWhatItWasAbout(i)) {
                return;
            }
            CallDraft call = merger.last();
            int end = details.end(i);
            if (details.fillCourse(call, i, end, !verb.is(VerbSense.END))) {
                call.mentions.add(scene.mention(EventType.CALL, i, end));
                call.sentence = scene.sentence(i);
            }
        }

        /** Whether a length or an hour stands right behind a verb, where its subject would. */
        private boolean tellsTime(Verb verb) {
            int next = calls.in(verb.token() + 1, "TIME_OPENER") ? verb.token() + 2 : verb.token() + 1;
            return scene.time().durationEnd(next) > next || scene.time().clockEnd(next) > next;
        }

        /** Whether a verb opens its sentence ("وقد استمرت"), or is joined to another of the call's course that does. */
        private boolean opensOrFollows(Verb verb) {
            if (verb.token() - scene.sentenceStart(verb.token()) < 2) {
                return scene.actors().mentionFrom(scene.sentenceStart(verb.token())) == null;
            }
            if (calls.token(verb.token() - 1).is(":")) {
                // "القصر يكشف تفاصيل مكالمة فلان وفلان: استمرت ساعتين"
                return merger.last().sentence == scene.sentence(verb.token());
            }
            Verb before = calls.verbBefore(verb.token());
            if (!verb.conjoined() || before == null || !before.isAny(COURSE)) {
                return false;
            }
            // "بدأت المكالمة عند العاشرة وانتهت بعد ساعتين"
            boolean named = calls.callNoun(before.token() + 1) != CallNoun.NONE
                    || calls.callNoun(before.token() - 1) != CallNoun.NONE;
            return named || tellsTime(before) && opensOrFollows(before);
        }

        /** "وتواصل تبادل الآراء حول …", "ونوقشت مسائل …", "وتطرق الحديث إلى …": what was discussed in the call told just before, by nobody named. */
        private boolean impersonal(int i) {
            if (i != scene.sentenceStart(i) || merger.isEmpty()) {
                return false;
            }
            Verb verb = calls.verb(i);
            // "تركز البحث عن الناجين": a search
            boolean search = calls.in(i + 1, "THE_TALK") && calls.form(i + 2).equals("عن");
            boolean talk = (calls.in(i + 1, "TALK_NOUN") || calls.in(i + 1, "THE_TALK") && !search)
                    && (scene.finite(i, DISCUSSING) != null || calls.in(i, "TOPIC_VERB"));
            if (verb == null && !talk
                    || verb != null && verb.negated()
                    || scene.sentence(i) - merger.last().sentence > PASSIVE
                    || otherMeeting(i)) {
                return false;
            }
            int views = -1;
            for (int k = i + 1; k <= i + 3; k++) {
                views = calls.in(k, "VIEWS") && scene.masdar(k - 1, EXCHANGING) != null ? k : views;
            }
            boolean passive = verb != null && verb.passive() && verb.is(VerbSense.DISCUSS) && !verb.explicit();
            // "وجرى بحث ملف الطاقة", "وتمت مناقشة الوضع"
            boolean took = verb != null && verb.is(VerbSense.HAPPEN) && scene.masdar(i + 1, DISCUSSING) != null;
            boolean exchanged = verb != null && views > 0 && !verb.explicit();
            if (!passive && !talk && !exchanged && !took) {
                return false;
            }
            int end = Math.min(scene.sentenceEnd(i), i + TALK);
            List<Mention> topics = passive
                    ? details.topics().behind(i + 1)
                    : exchanged
                            ? details.topics().in(views, end)
                            : details.topics().behind(i + 2);
            CallDraft call = merger.meant(i);
            if (call == null || topics.isEmpty()) {
                return false;
            }
            CallTopics.add(call, topics);
            call.mentions.add(scene.mention(
                    EventType.CALL, i, tokenAt(topics.get(topics.size() - 1).end(), i)));
            call.sentence = scene.sentence(i);
            return true;
        }

        /** "وأضاف أنهما أمضيا وقتا طويلا في الحديث عن …": what both spoke of in the call told just before. */
        private boolean spent(int i) {
            int talk = details.topics().spentOn(i);
            if (talk < 0
                    || merger.isEmpty()
                    || scene.sentence(i) - merger.last().sentence > PASSIVE
                    || otherMeeting(i)) {
                return false;
            }
            List<Mention> topics = details.topics().in(talk, Math.min(scene.sentenceEnd(i), i + TALK));
            CallDraft call = merger.meant(i);
            if (call == null || topics.isEmpty()) {
                return false;
            }
            CallTopics.add(call, topics);
            int end = tokenAt(topics.get(topics.size() - 1).end(), i);
            call.mentions.add(scene.mention(EventType.CALL, i, end));
            call.sentence = scene.sentence(i);
            return true;
        }

        private int tokenAt(int offset, int from) {
            int i = from;
            while (i < calls.size() && calls.token(i).start() < offset) {
                i++;
            }
            return Math.max(i, from + 1);
        }

        private boolean otherMeeting(int i) {
            for (int k = Math.max(scene.sentenceStart(i), i - 40); k < Math.min(scene.sentenceEnd(i), i + 40); k++) {
                // "بحثا إمكانية عقد لقاء": a meeting that they speak of
                boolean held = k < i || calls.in(k - 1, "DURING") || calls.in(k - 1, "IN_PERSON");
                if (held && calls.in(k, "MEETING")) {
                    return true;
                }
            }
            return false;
        }
    }
}
