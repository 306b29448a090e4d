package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads calls that a noun names: "أجرى … مكالمة مع", "تلقى … اتصالا من", "اتصال بين … و…", "مكالمة … و…", "خلال اتصال تلقاه …
 * من", "في مكالمة". The sides stand behind the noun, in its relative clause, or with the verb that governs it.
 */
final class NounCalls {
    private static final Set<VerbSense> OWN = EnumSet.of(VerbSense.LAST, VerbSense.HAPPEN, VerbSense.BE, VerbSense.CONDUCT, VerbSense.RECEIVE,
            VerbSense.CANCEL, VerbSense.POSTPONE, VerbSense.START, VerbSense.END);
    private static final Set<VerbSense> SIDES = EnumSet.of(VerbSense.CONDUCT, VerbSense.RECEIVE);
    private static final Set<VerbSense> NOMINAL = EnumSet.of(VerbSense.CONDUCT, VerbSense.RECEIVE, VerbSense.REQUEST, VerbSense.REFUSE,
            VerbSense.CANCEL, VerbSense.POSTPONE);
    /** Verbs of which a call is the subject or which say nothing of who spoke. */
    private static final Set<VerbSense> IMPERSONAL = EnumSet.of(VerbSense.LAST, VerbSense.HAPPEN, VerbSense.START, VerbSense.END,
            VerbSense.DISCUSS);
    private static final Set<VerbSense> TELLS_SOMEBODY = EnumSet.of(VerbSense.INFORM, VerbSense.THANK, VerbSense.DEMAND, VerbSense.SAY,
            VerbSense.WARN, VerbSense.OTHER, VerbSense.STRESS, VerbSense.EXPRESS);
    private static final Set<VerbSense> ADDRESSES = EnumSet.of(VerbSense.INFORM, VerbSense.THANK);
    private static final int REACH = 48;

    private final CallScene calls;
    private final CallFate fate;

    NounCalls(CallScene calls, CallFate fate) {
        this.calls = calls;
        this.fate = fate;
    }

    /**
     * What a noun tells.
     *
     * @param drafts the calls; none if it points back to one told before
     * @param from where their mention begins
     * @param behindSides index after the last side that is told behind the noun
     * @param named whether the noun's own phrase or relative clause names a side
     */
    record Told(List<CallDraft> drafts, int from, int behindSides, boolean named) {
    }

    /** What is known so far of one noun. */
    private static final class Frame {
        final int noun;
        final List<ActorMention> genitive = new ArrayList<>();
        final List<ActorMention> others = new ArrayList<>();
        final List<List<ActorMention>> further = new ArrayList<>();
        @Nullable Verb governor;
        @Nullable Reading nominal;
        @Nullable Verb relative;
        @Nullable ActorMention initiative;
        boolean between;
        boolean betweenHim;
        boolean received;
        boolean dialled;
        boolean each;
        int behindSides;

        Frame(int noun) {
            this.noun = noun;
            this.behindSides = noun + 1;
        }

        boolean receives() {
            return relative != null ? relative.is(VerbSense.RECEIVE)
                    : nominal != null && nominal.has(VerbSense.RECEIVE) || governor != null && governor.is(VerbSense.RECEIVE);
        }

        boolean conducts() {
            return relative != null ? relative.is(VerbSense.CONDUCT)
                    : nominal != null && nominal.has(VerbSense.CONDUCT) || governor != null && governor.is(VerbSense.CONDUCT);
        }
    }

    /** What the noun at a token tells, or null where it tells of no call. */
    @Nullable Told read(int i, CallNoun kind) {
        if (Modality.denied(calls.scene, i) || Modality.negatedNoun(calls.scene, i) || fate.unreal(i)) {
            return null;
        }
        Frame frame = new Frame(i);
        frame.governor = calls.verbBefore(i);
        if (kind == CallNoun.BARE && frame.governor != null && calls.words("BREAK").contains(frame.governor.lemma())) {
            return null;
        }
        frame.nominal = nominal(i);
        scan(frame);
        if (frame.initiative == null) {
            frame.initiative = initiative(Math.max(calls.scene.sentenceStart(i), i - 24), i);
        }
        if (frame.initiative == null) {
            frame.initiative = initiative(frame.behindSides, Math.min(calls.scene.sentenceEnd(i), frame.behindSides + 8));
        }
        if (frame.others.isEmpty()) {
            betweenBefore(frame);
        }
        if (frame.others.isEmpty() && frame.governor == null && adjunct(i)) {
            headline(frame);
        }
        if (neverCame(frame.behindSides)) {
            return null;
        }
        List<ActorMention> self = frame.between && !frame.betweenHim ? List.of() : self(frame);
        boolean named = !frame.others.isEmpty() || !frame.genitive.isEmpty() || frame.relative != null;
        if (frame.others.isEmpty() && frame.genitive.size() < 2) {
            frame.others.addAll(partner(frame, self));
        }
        if (!frame.others.isEmpty() && frame.others.stream().allMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.MEDIA)) {
            return null;
        }
        return new Told(drafts(frame, self, kind), from(frame), frame.behindSides, named);
    }

    /** "اتصالا بين … ليس مدرجا", "المكالمة … لم تتم": the predicate behind the sides denies it. */
    private boolean neverCame(int i) {
        String form = calls.form(i);
        Verb next = calls.verb(i + 1);
        return form.equals("ليس") || form.equals("ليست") || (form.equals("لم") || form.equals("لن")) && next != null && next.is(VerbSense.HAPPEN);
    }

    /** "إجراء", "تلقيه", "إلغاء", "طلب" right before the noun. */
    private @Nullable Reading nominal(int i) {
        for (int k = i - 1; k >= Math.max(calls.scene.sentenceStart(i), i - 2); k--) {
            Reading reading = calls.verb(k) != null ? null : calls.scene.reading(k, NOMINAL, Reading::isMasdar);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** "بمبادرة من الجانب الألماني": who took the initiative, told in a range of tokens around the noun and its sides. */
    private @Nullable ActorMention initiative(int from, int to) {
        ActorMention found = null;
        for (int k = from; k < to; k++) {
            if (calls.callNoun(k) != CallNoun.NONE) {
                found = null;
            }
            for (int after = k + 1; prepositionAt(k).equals("بمبادره") && after < Math.min(to, k + 5) && found == null; after++) {
                found = calls.mentionFrom(after);
            }
        }
        return found;
    }

    /** "دارت بين فلان وفلان مكالمة": the sides between a verb of taking place and the noun. */
    private void betweenBefore(Frame frame) {
        Verb governor = frame.governor;
        if (governor == null || !governor.is(VerbSense.HAPPEN) && !calls.in(governor.token(), "OWN_VERB")) {
            return;
        }
        for (int k = governor.token() + 1; k < frame.noun - 1; k++) {
            ActorMention mention = calls.bare(k).equals("بين") ? calls.mentionFrom(k + 1) : null;
            if (mention != null) {
                frame.between = true;
                frame.others.addAll(calls.coordination(mention));
            }
        }
    }

    /** "فلان لفلان في اتصال هاتفي: …": a headline whose verb of saying is left out. */
    private void headline(Frame frame) {
        ActorMention speaker = calls.mentionFrom(calls.scene.sentenceStart(frame.noun));
        ActorMention listener = speaker == null ? null : calls.mentionFrom(speaker.last());
        if (listener != null && listener.preposition() == 'ل' && listener.last() <= frame.noun - 1 && frame.noun - listener.last() <= 3) {
            frame.genitive.addAll(CallScene.known(List.of(speaker)));
            frame.others.addAll(CallScene.known(List.of(listener)));
        }
    }

    // ---------------------------------------------------------------- behind the noun

    private void scan(Frame frame) {
        int i = frame.noun;
        int end = Math.min(calls.scene.sentenceEnd(i), i + REACH);
        String preposition = "";
        int since = 0;
        int foreign = 0;
        for (int k = i + 1; k < end; k++) {
            int after = k == i + 1 ? k : calls.afterTime(k);
            if (after > k) {
                k = after - 1;
                continue;
            }
            if (calls.isStop(k)) {
                return;
            }
            Verb verb = calls.verb(k);
            if (verb != null) {
                if (!own(frame, verb, k) || !frame.others.isEmpty() && !frame.between && verb.conjoined()) {
                    return;
                }
                if (frame.relative == null && takesSides(verb, k)) {
                    frame.relative = verb;
                    if (gathers(verb)) {
                        gather(frame, k, end);
                        return;
                    }
                }
                foreign = 0;
                continue;
            }
            if (calls.in(k, "GATHER_FORM") && k - i <= 4) {
                gather(frame, k, end);
                return;
            }
            if (calls.in(k, "ABOUT") || topicMasdar(k)) {
                return;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (mention == null) {
                String word = prepositionAt(k);
                if (word.equals("بينهما") || word.equals("بينهم")) {
                    return;
                }
                if (word.equals("كل")) {
                    frame.each |= since == k - 1 || calls.bare(k).equals("بكل");
                    preposition = calls.bare(k).equals("بكل") ? "ب" : preposition;
                    since = k;
                } else if (!word.isEmpty()) {
                    frame.betweenHim |= word.equals("بينه");
                    frame.between |= word.equals("بينه");
                    preposition = word.equals("بينه") ? "بين" : word;
                    since = k;
                } else if (!calls.isLight(k) && !adjective(k, i) && !calls.in(k, "SECOND")) {
                    foreign += calls.in(k, "BLOCK") ? 2 : k - since <= 3 && !preposition.isEmpty() ? 0 : 1;
                    if (foreign > allowance(frame) || !frame.others.isEmpty() && !frame.between) {
                        return;
                    }
                } else if (calls.isComma(k)) {
                    preposition = frame.between && frame.others.size() == 1 ? preposition : "";
                }
                continue;
            }
            if (mention.entities().isEmpty()) {
                k = mention.last() - 1;
                continue;
            }
            String role = mention.preposition() != 0 ? String.valueOf(mention.preposition()) : k - since <= 4 ? preposition : "";
            boolean more = take(frame, mention, role);
            List<ActorMention> chain = calls.coordination(mention);
            k = chain.isEmpty() ? mention.last() - 1 : chain.get(chain.size() - 1).last() - 1;
            frame.behindSides = more || frame.between ? k + 1 : frame.behindSides;
            if (!more) {
                return;
            }
            preposition = "";
            foreign = 0;
        }
    }

    /** How many words that are neither time nor adjective may stand before a side; fewer for "المكالمة", which names what is known. */
    private int allowance(Frame frame) {
        return frame.relative != null ? 4 : definite(frame.noun) ? 0 : 1;
    }

    /** Takes a mention into its role; false where nothing behind it can belong to the call any more. */
    private boolean take(Frame frame, ActorMention mention, String role) {
        List<ActorMention> chain = calls.coordination(mention);
        boolean first = frame.others.isEmpty();
        switch (role) {
            case "بين" -> {
                frame.between = true;
                frame.others.addAll(chain);
                return !twoSides(frame.others);
            }
            case "مع", "الي", "ب", "ل" -> {
                boolean dials = role.equals("ب") || role.equals("الي");
                if (dials && !calls.in(frame.noun, "CONTACT") && !frame.dialled) {
                    return true;
                }
                if (role.equals("ل")) {
                    frame.genitive.addAll(first ? chain : List.of());
                    return true;
                }
                if (!first) {
                    frame.further.add(chain);
                    return true;
                }
                frame.dialled = dials;
                frame.others.addAll(chain);
                return true;
            }
            case "من" -> {
                boolean source = frame.receives() || !frame.conducts() && frame.genitive.isEmpty() && mention.first() - frame.noun <= 6;
                if (first && source) {
                    frame.received = true;
                    frame.others.addAll(chain);
                }
                return true;
            }
            case "بمبادره" -> frame.initiative = mention;
            default -> {
                boolean joins = frame.each && frame.governor != null && calls.words("JOIN").contains(frame.governor.lemma());
                if (joins) {
                    frame.between = true;
                    frame.others.addAll(chain);
                    return false;
                }
                boolean construct = mention.first() == frame.noun + 1 && mention.preposition() == 0 && !definite(frame.noun);
                if (construct) {
                    frame.genitive.addAll(chain);
                } else if (frame.relative == null && !frame.between) {
                    return frame.others.isEmpty() && mention.isPerson() && calls.isComma(mention.first() - 1);
                }
            }
        }
        return true;
    }

    private static boolean twoSides(List<ActorMention> mentions) {
        return sides(mentions).stream().distinct().count() >= 2;
    }

    private static List<String> sides(List<ActorMention> mentions) {
        return mentions.stream().flatMap(m -> m.entities().stream()).map(e -> e.isPerson() ? e.name() : e.side()).toList();
    }

    /** The preposition that a word is, in one spelling each; the empty string where it is none that counts. */
    private String prepositionAt(int k) {
        String form = calls.form(k);
        String bare = calls.bare(k);
        if (Set.of("بمبادره", "بطلب").contains(bare)) {
            return "بمبادره";
        }
        if (Set.of("كل", "كلا", "كلتا", "بكل").contains(bare)) {
            return "كل";
        }
        if (form.equals("من") && (calls.form(k - 1).endsWith("كل") || Set.of("بمبادره", "بطلب").contains(calls.form(k - 1)))) {
            return "كل";
        }
        if (bare.equals("بينه") || bare.equals("بينها")) {
            return "بينه";
        }
        return Set.of("بين", "مع", "الي", "من", "ب", "بينهما", "بينهم").contains(bare) ? bare : "";
    }

    /** Whether a word is an adjective of the noun: "مطولة", "الهاتفية". */
    private boolean adjective(int k, int noun) {
        String form = calls.form(k);
        boolean agrees = definite(noun) ? form.startsWith("ال") && (form.endsWith("ه") || form.endsWith("ي")) : !form.startsWith("ال");
        return k - noun <= 3 && agrees;
    }

    private boolean definite(int noun) {
        String bare = calls.bare(noun);
        return bare.startsWith("ال") || bare.startsWith("بال") || bare.startsWith("لل") || !calls.form(noun).endsWith("ه") && possessed(noun);
    }

    /** "مكالمته", "اتصالها", "مكالمتي". */
    private boolean possessed(int noun) {
        return calls.in(noun, "POSSESSED") || calls.in(noun, "MINE");
    }

    private boolean own(Frame frame, Verb verb, int k) {
        return verb.isAny(OWN) || gathers(verb) || calls.in(k, "OWN_VERB") || calls.form(k - 1).equals("التي") || calls.form(k - 1).equals("الذي")
                || frame.others.isEmpty() && verb.is(VerbSense.CALL);
    }

    /** Whether a verb of the relative clause tells who speaks: "أجراها", "تلقاه", "جمعت", "التي سيجريها". */
    private boolean takesSides(Verb verb, int k) {
        return verb.isAny(SIDES) && (!verb.reading().pronoun().isEmpty() || calls.form(k - 1).equals("التي") || calls.form(k - 1).equals("الذي"))
                || gathers(verb);
    }

    private boolean gathers(Verb verb) {
        return calls.words("GATHER").contains(verb.lemma());
    }

    /** "مكالمة جمعت الأخير بالرئيس الروسي", "جمعت مكالمة … والرئيس … ورئيس …". */
    private void gather(Frame frame, int verb, int end) {
        frame.between = true;
        for (int k = verb + 1; k < end && k < verb + 20 && !calls.isStop(k); k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null && !mention.entities().isEmpty()) {
                boolean role = frame.others.isEmpty() ? mention.preposition() == 0 : mention.preposition() == 'ب'
                        || calls.form(k - 1).equals("مع") || mention.conjunction() != 0;
                if (!role) {
                    return;
                }
                List<ActorMention> chain = calls.coordination(mention);
                frame.others.addAll(chain);
                k = chain.get(chain.size() - 1).last() - 1;
            } else if (calls.in(k, "LATTER")) {
                frame.others.addAll(calls.lastPerson(verb, List.of()));
            } else if (calls.verb(k) != null) {
                return;
            }
        }
    }

    private boolean topicMasdar(int k) {
        return calls.scene.reading(k, EnumSet.of(VerbSense.DISCUSS), r -> r.isMasdar() && r.cut().preposition() == 'ل') != null;
    }

    // ---------------------------------------------------------------- who makes the call

    private List<ActorMention> self(Frame frame) {
        int i = frame.noun;
        if (!frame.genitive.isEmpty()) {
            return frame.genitive;
        }
        if (calls.in(i, "MINE")) {
            return calls.scene.attribution().speaker(i);
        }
        if (frame.relative != null) {
            List<ActorMention> subject = calls.firstPerson(frame.relative) ? calls.scene.attribution().speaker(i) : frame.relative.subject();
            if (!subject.isEmpty()) {
                return without(subject, frame.others);
            }
        }
        Verb governor = frame.governor;
        if (governor != null && gathers(governor) || calls.in(i - 1, "GATHER_FORM")) {
            return List.of();
        }
        if (governor != null && calls.firstPerson(governor)) {
            return calls.scene.attribution().speaker(i);
        }
        if (frame.betweenHim || calls.in(i, "POSSESSED")) {
            List<ActorMention> subject = governor == null ? List.of() : persons(governor.subject());
            List<ActorMention> person = subject.isEmpty() || sameAs(subject, frame.others) ? calls.lastPerson(i, frame.others) : subject;
            Verb behind = person.isEmpty() ? mainBehind(i) : null;
            return behind == null ? person : without(behind.subject(), frame.others);
        }
        Verb main = governor == null && adjunct(i) ? mainBehind(i) : governor;
        if (main != null && isSubject(main, i)) {
            return List.of();
        }
        if (main != null && !main.subject().isEmpty() && !CallScene.isSpokesperson(main.subject().get(0)) && !main.passive() && (!main.isAny(IMPERSONAL) || adjunct(i) || main.isAny(SIDES) || main.explicit() && main.subject().get(0).isPerson())
                && (!main.is(VerbSense.BE) || main.explicit())) {
            return without(main.subject(), frame.others);
        }
        List<ActorMention> speaker = speakers(i);
        if (!speaker.isEmpty() && frame.relative == null) {
            return without(speaker, frame.others);
        }
        return frame.nominal != null || frame.relative != null || adjunct(i) ? calls.carried(i, frame.others) : List.of();
    }

    private static List<ActorMention> persons(List<ActorMention> mentions) {
        return mentions.stream().filter(ActorMention::isPerson).toList();
    }

    private static boolean sameAs(List<ActorMention> some, List<ActorMention> others) {
        return !some.isEmpty() && !others.isEmpty() && some.get(0).entity().same(others.get(0).entity());
    }

    /** Those who are not on the other end of the line themselves. */
    private static List<ActorMention> without(List<ActorMention> some, List<ActorMention> others) {
        return some.stream().filter(m -> others.stream().noneMatch(o -> o == m || o.entity().same(m.entity()))).toList();
    }

    /** Whether the noun right behind a verb without a subject of its own is that subject: "وتأتي المكالمة". */
    private boolean isSubject(Verb verb, int noun) {
        int at = noun - 1;
        while (at > verb.token() && calls.in(at, "DEMONSTRATIVE")) {
            at--;
        }
        return at == verb.token() && !verb.explicit() && verb.reading().pronoun().isEmpty() && definite(noun)
                && !verb.isAny(SIDES) && !verb.isAny(NOMINAL);
    }

    private List<ActorMention> speakers(int i) {
        return calls.scene.attribution().speaker(i).stream().filter(m -> !CallScene.isSpokesperson(m)).toList();
    }

    /** Whether the noun stands in a phrase that tells when something else happened: "خلال اتصال", "في مكالمة". */
    private boolean adjunct(int i) {
        int k = i - 1;
        while (k > calls.scene.sentenceStart(i) && calls.in(k, "BEFORE_NOUN")) {
            k--;
        }
        return k >= calls.scene.sentenceStart(i) && calls.in(k, "DURING") || calls.form(i).startsWith("بال") || calls.form(i).startsWith("باتصال");
    }

    /** "في اتصال هاتفي …، تباحث فلان مع فلان": the main verb behind a phrase at the head of the sentence. */
    private @Nullable Verb mainBehind(int i) {
        int end = Math.min(calls.scene.sentenceEnd(i), i + REACH);
        boolean comma = false;
        for (int k = i + 1; k < end; k++) {
            comma |= calls.isComma(k);
            Verb verb = calls.verb(k);
            if (verb != null && (comma || !verb.isAny(OWN)) && !verb.subject().isEmpty() && !verb.negated()) {
                return verb;
            }
        }
        return null;
    }

    /** The other side where it stands with the verb: "بحث فلان مع فلان خلال اتصال", "أبلغ فلان نظيره في مكالمة". */
    private List<ActorMention> partner(Frame frame, List<ActorMention> self) {
        int i = frame.noun;
        if (calls.in(i - 1, "GATHER_FORM") || self.isEmpty() && frame.governor != null && gathers(frame.governor)) {
            gather(frame, i, Math.min(calls.scene.sentenceEnd(i), i + REACH));
            return List.of();
        }
        if (twoSides(self)) {
            return List.of();
        }
        if (!adjunct(i) || self.isEmpty()) {
            return List.of();
        }
        Verb main = frame.governor != null ? frame.governor : mainBehind(i);
        if (main == null) {
            return List.of();
        }
        int to = main.token() < i ? i : Math.min(calls.scene.sentenceEnd(i), main.token() + 24);
        List<ActorMention> partner = partner(main, self, main.token() + 1, to);
        if (partner.isEmpty() && main.token() < i && main.isAny(ADDRESSES)) {
            // "هنأ فلان، في اتصال هاتفي، فلانا"
            partner = partner(main, self, i + 1, Math.min(calls.scene.sentenceEnd(i), i + 10));
        }
        return partner;
    }

    private List<ActorMention> partner(Verb main, List<ActorMention> self, int from, int to) {
        for (int k = from; k < to; k++) {
            if (k > from && (calls.verb(k) != null || calls.in(k, "ABOUT") || calls.isStop(k))) {
                break;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (mention == null || mention.entities().isEmpty() || self.contains(mention) || sameAs(self, List.of(mention))) {
                continue;
            }
            boolean with = calls.form(k - 1).equals("مع") || mention.preposition() == 'ل' && mention.isPerson() && main.isAny(TELLS_SOMEBODY);
            boolean told = mention.preposition() == 0 && mention.conjunction() == 0 && mention.isPerson() && main.isAny(TELLS_SOMEBODY)
                    && (mention.kind() == ActorMention.Kind.COUNTERPART || k == main.token() + 1 || calls.scene.actors().mentionAt(k - 1) != null
                            || calls.isComma(k - 1) && main.isAny(ADDRESSES));
            if (with || told) {
                return without(calls.coordination(mention), self);
            }
        }
        return List.of();
    }

    // ---------------------------------------------------------------- drafts

    private List<CallDraft> drafts(Frame frame, List<ActorMention> self, CallNoun kind) {
        CallDraft call = new CallDraft();
        call.channel = kind == CallNoun.VIDEO ? CallChannel.VIDEO : CallChannel.PHONE;
        call.status = fate.ofNoun(frame.noun, frame.governor, frame.relative, frame.nominal, adjunct(frame.noun));
        call.add(self);
        call.initiator = initiator(frame, self, call.status);
        boolean several = (plural(frame.noun) || frame.each && kind != CallNoun.VIDEO) && frame.others.size() > 1 && !frame.between;
        List<CallDraft> drafts = new ArrayList<>();
        if (several) {
            for (ActorMention other : frame.others) {
                drafts.add(call.with(List.of(other)));
            }
        } else {
            drafts.add(call.with(frame.others));
        }
        for (List<ActorMention> further : frame.further) {
            drafts.add(call.with(further));
        }
        drafts.removeIf(draft -> draft.parties.size() < 2);
        return drafts;
    }

    boolean plural(int noun) {
        return calls.in(noun, "PLURAL");
    }

    private CallDraft.@Nullable Party initiator(Frame frame, List<ActorMention> self, CallStatus status) {
        if (frame.initiative != null && frame.initiative.entity() != null && status != CallStatus.CANCELLED) {
            ActorMention side = frame.initiative;
            List<ActorMention> all = new ArrayList<>(self);
            all.addAll(frame.others);
            for (ActorMention mention : all) {
                for (Entity entity : mention.entities()) {
                    if (entity.sameSide(side.entity())) {
                        return new CallDraft.Party(entity, mention);
                    }
                }
            }
            return new CallDraft.Party(side.entity(), side);
        }
        if (frame.received && !frame.others.isEmpty()) {
            return new CallDraft.Party(frame.others.get(0).entity(), frame.others.get(0));
        }
        // "أجرى اتصالا بـ", "خلال اتصال بـ", "بادر إلى الاتصال بـ": whoever is not rung up rings
        if (frame.dialled && !self.isEmpty()) {
            return new CallDraft.Party(self.get(0).entity(), self.get(0));
        }
        return null;
    }

    private int from(Frame frame) {
        Verb governor = frame.governor;
        if (frame.relative != null || governor == null || adjunct(frame.noun) || frame.noun - governor.token() > 40) {
            return frame.noun;
        }
        int first = governor.token();
        for (ActorMention mention : governor.subject()) {
            if (governor.explicit() && mention.first() < first && mention.first() >= calls.scene.sentenceStart(first)) {
                first = mention.first();
            }
        }
        return first;
    }
}
