package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who makes a call that a noun tells of, and with whom, where the verbs around it tell: "بحث فلان مع فلان خلال اتصال". */
final class CallPartners {
    /** Verbs of which a call is the subject or which say nothing of who spoke. */
    private static final Senses IMPERSONAL =
            Senses.of(VerbSense.LAST, VerbSense.HAPPEN, VerbSense.START, VerbSense.END, VerbSense.DISCUSS);

    private static final Senses TELLS_SOMEBODY = Senses.of(
            VerbSense.INFORM,
            VerbSense.THANK,
            VerbSense.DEMAND,
            VerbSense.SAY,
            VerbSense.WARN,
            VerbSense.OTHER,
            VerbSense.STRESS,
            VerbSense.EXPRESS);

    private static final Senses ADDRESSES = Senses.of(VerbSense.INFORM, VerbSense.THANK);

    /** "أبلغ بذلك فلانا". */
    private static final WordSet OF_IT = WordSet.of("بذلك", "بالامر", "بهذا");

    /** How far from the head of a headline the call stands that is its first half. */
    private static final int HALF = 4;

    /** How many words may stand before a call that heads its sentence: "وكان قد أجل موعد مكالمته". */
    private static final int HEAD = 4;

    /** How long a phrase between commas is. */
    private static final int PARENTHESIS = 12;

    /** Over how many words before a sentence two are looked for who are named beside one another, and how many stand between. */
    private static final int TOGETHER = 200;

    private static final int BESIDE = 3;

    private final CallScene calls;
    private final CallNounForm form;
    private final CallSides sides;

    CallPartners(CallScene calls, CallNounForm form, CallSides sides) {
        this.calls = calls;
        this.form = form;
        this.sides = sides;
    }

    List<ActorMention> self(CallFrame frame) {
        int i = frame.noun;
        if (!frame.genitive.isEmpty()) {
            return frame.genitive;
        }
        if (calls.in(i, "MINE")) {
            return calls.scene.attribution().speaker(i);
        }
        if (frame.relative != null && !frame.betweenHim) {
            List<ActorMention> subject = calls.firstPerson(frame.relative)
                    ? calls.scene.attribution().speaker(i)
                    : frame.relative.subject();
            if (!subject.isEmpty()) {
                return without(subject, frame.others);
            }
        }
        Verb governor = frame.governor;
        if (!frame.betweenHim && (governor != null && form.gathers(governor) || calls.in(i - 1, "GATHER_FORM"))) {
            return List.of();
        }
        if (governor != null && calls.in(governor.token(), "ARRIVE")) {
            return arrivesAt(governor.token(), i);
        }
        if (governor != null && !calls.in(i, "POSSESSED") && calls.firstPerson(governor)) {
            return withCompanions(calls.scene.attribution().speaker(i), governor.token());
        }
        boolean beforeIt = governor != null
                && governor.is(VerbSense.TALK)
                && calls.in(i, "POINTER")
                && calls.in(i - 1, "AFTERMATH");
        if (frame.betweenHim || beforeIt || calls.in(i, "POSSESSED")) {
            Verb over = governor != null && governor.is(VerbSense.LAST) ? calls.verbBefore(governor.token()) : null;
            if (over != null && over.isAny(CallFrame.SIDES) && !over.subject().isEmpty()) {
                // "أجرى مكالمة مع فلان استغرقت ساعة، غداة اتصاله بآخر"
                governor = over;
            }
            List<ActorMention> his = governor != null && governor.is(VerbSense.TALK) && form.adjunct(i)
                    ? hisOf(governor, frame)
                    : List.of();
            List<ActorMention> subject =
                    !his.isEmpty() ? his : governor == null ? List.of() : persons(governor.subject());
            List<ActorMention> person = subject.isEmpty() || sameAs(subject, frame.others) ? himOf(frame) : subject;
            Verb behind = person.isEmpty() ? mainBehind(i) : null;
            return behind == null ? person : without(behind.subject(), frame.others);
        }
        Verb main = governor == null && form.adjunct(i) ? mainBehind(i) : governor;
        if (main != null && isSubject(main, i)) {
            return List.of();
        }
        List<ActorMention> teller = main == null ? List.of() : teller(main, frame);
        if (!teller.isEmpty()) {
            return teller;
        }
        ActorMention agent = masdarAgent(main, frame);
        if (agent != null) {
            return without(List.of(agent), frame.others);
        }
        if (main != null
                && !main.subject().isEmpty()
                && !CallScene.isSpokesperson(main.subject().get(0))
                && !main.passive()
                && (!main.isAny(IMPERSONAL)
                        || form.adjunct(i)
                        || main.isAny(CallFrame.SIDES)
                        || main.explicit() && main.subject().get(0).isPerson())
                && (!main.is(VerbSense.BE) || main.explicit())) {
            return without(main.subject(), frame.others);
        }
        List<ActorMention> headline = main == null && form.adjunct(i) ? behindDots(frame) : List.of();
        if (!headline.isEmpty()) {
            return headline;
        }
        List<ActorMention> speaker = speakers(i);
        if (!speaker.isEmpty() && frame.relative == null) {
            return without(speaker, frame.others);
        }
        return frame.nominal != null || frame.relative != null || form.adjunct(i)
                ? calls.carried(i, frame.others)
                : List.of();
    }

    /**
     * "تحدث ماكرون مع ترامب قبل مكالمته مع بوتين": whoever was spoken to, and with "بعد" the subject, unless the text before
     * names one of the two together with the third.
     */
    private List<ActorMention> hisOf(Verb talks, CallFrame frame) {
        List<ActorMention> spokenTo = calls.lastPerson(frame.noun, talks.subject());
        List<ActorMention> subject = persons(talks.subject());
        if (spokenTo.isEmpty() || subject.size() != 1 || frame.others.isEmpty()) {
            return spokenTo;
        }
        boolean hasSubject = namedTogether(subject.get(0), frame);
        boolean hasOther = namedTogether(spokenTo.get(0), frame);
        boolean after = spokenTo.get(0).conjunction() != 0
                || !calls.in(frame.noun - 1, "PRIOR") && !calls.in(frame.noun - 2, "PRIOR");
        return hasSubject == hasOther ? after ? subject : spokenTo : hasSubject ? subject : spokenTo;
    }

    /** Whether somebody is named right beside the other side of a call in the text before its sentence. */
    private boolean namedTogether(ActorMention one, CallFrame frame) {
        Entity other = frame.others.get(0).meant();
        int end = calls.scene.sentenceStart(frame.noun);
        ActorMention before = null;
        for (int k = Math.max(0, end - TOGETHER); k < end; k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention == null || !mention.isPerson() || mention.entities().size() != 1) {
                continue;
            }
            if (before != null && k - before.last() <= BESIDE) {
                boolean forth =
                        before.meant().same(one.meant()) && mention.meant().same(other);
                boolean back = before.meant().same(other) && mention.meant().same(one.meant());
                if (forth || back) {
                    return true;
                }
            }
            before = mention;
        }
        return false;
    }

    /** "تسلّم فلان رسالة من فلان، فيما أُرجئ اتصال بينه وبين آخر": who was the subject before, over a clause without one; else whoever was named last. */
    private List<ActorMention> himOf(CallFrame frame) {
        boolean nobody = frame.betweenHim && frame.governor != null && frame.governor.passive() || takesUp(frame);
        List<ActorMention> doer = nobody ? calls.carried(frame.noun, frame.others) : List.of();
        return doer.isEmpty() ? calls.lastPerson(frame.noun, frame.others) : doer;
    }

    /** "أما مكالمته مع فلان فأرجئت", "وألغيت مكالمته مع فلان": his call heads a sentence, which nobody else does anything in before. */
    private boolean takesUp(CallFrame frame) {
        int start = calls.scene.sentenceStart(frame.noun);
        if (!calls.in(frame.noun, "POSSESSED") || frame.noun - start > HEAD) {
            return false;
        }
        for (int k = start; k < frame.noun; k++) {
            if (calls.mentionFrom(k) != null) {
                return false;
            }
        }
        return true;
    }

    /** "قال ترامب إن روسيا وأوكرانيا ستبدآن، بعد مكالمة مع بوتين": of states nobody rings up a person; whoever tells it did. */
    private List<ActorMention> teller(Verb main, CallFrame frame) {
        int i = frame.noun;
        boolean person = !frame.others.isEmpty();
        for (ActorMention mention : frame.others) {
            person &= mention.isPerson();
        }
        if (!person
                || frame.between
                || !form.adjunct(i)
                || main.subject().isEmpty()
                || !persons(main.subject()).isEmpty()) {
            return List.of();
        }
        List<ActorMention> speaker = persons(speakers(i));
        return speaker.size() == 1 ? without(speaker, frame.others) : List.of();
    }

    /** "تراجعت الأسعار بعد تأكيد فلان في اتصال مع فلان": the person whose masdar the phrase stands behind, where no person is the subject; or null. */
    private @Nullable ActorMention masdarAgent(@Nullable Verb main, CallFrame frame) {
        int i = frame.noun;
        if (frame.others.isEmpty()
                || frame.between
                || !form.adjunct(i)
                || main != null && (main.token() > i || !persons(main.subject()).isEmpty())) {
            return null;
        }
        int from = main == null ? calls.scene.sentenceStart(i) : main.token() + 1;
        for (int k = i - 1; k > Math.max(from, i - PARENTHESIS) && !calls.isComma(k); k--) {
            ActorMention mention = calls.mentionFrom(k);
            boolean agent = mention != null
                    && mention.isPerson()
                    && mention.preposition() == 0
                    && mention.conjunction() == 0
                    && calls.scene.isMasdar(k - 1);
            if (agent) {
                return sameAs(List.of(mention), frame.others) ? null : mention;
            }
        }
        return null;
    }

    /** "في اتصال مع فلان.. فلان يؤكد": a headline in two parts, whose second names who speaks. */
    private List<ActorMention> behindDots(CallFrame frame) {
        int dots = Math.max(frame.behindSides, calls.afterSpan(frame.behindSides));
        boolean two = dots + 1 < calls.size()
                && (calls.form(dots).equals("..") || calls.form(dots).equals("..."));
        ActorMention speaker = two ? calls.mentionFrom(dots + 1) : null;
        boolean speaks = speaker != null
                && speaker.isPerson()
                && speaker.last() < calls.size()
                && calls.verb(speaker.last()) != null;
        return speaks ? without(CallScene.known(List.of(speaker)), frame.others) : List.of();
    }

    /** "ورد إلى الأمير اتصال من", "وردني اتصال من": to whom the call comes. */
    private List<ActorMention> arrivesAt(int verb, int noun) {
        for (int k = verb + 1; k < noun; k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null
                    && (mention.preposition() == 'ل'
                            || calls.form(k - 1).equals("الي")
                            || calls.form(k - 1).equals("علي"))) {
                return CallScene.known(List.of(mention));
            }
        }
        return calls.form(verb).endsWith("ني") || calls.form(verb).endsWith("نا")
                ? calls.scene.attribution().speaker(noun)
                : calls.lastPerson(verb, List.of());
    }

    /** "أجرينا أنا ورئيس الوزراء": the speaker and those who do it with him. */
    private List<ActorMention> withCompanions(List<ActorMention> speaker, int verb) {
        ActorMention next = calls.in(verb + 1, "SELF") ? calls.mentionFrom(verb + 2) : null;
        List<ActorMention> all = new ArrayList<>(speaker);
        if (next != null && next.conjunction() == 'و') {
            all.addAll(calls.coordination(next));
        }
        return all;
    }

    private static List<ActorMention> persons(List<ActorMention> mentions) {
        List<ActorMention> persons = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (mention.isPerson()) {
                persons.add(mention);
            }
        }
        return persons;
    }

    private static boolean sameAs(List<ActorMention> some, List<ActorMention> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.get(0).meant().same(others.get(0).meant());
    }

    /** Those who are not on the other end of the line themselves. */
    private static List<ActorMention> without(List<ActorMention> some, List<ActorMention> others) {
        List<ActorMention> left = new ArrayList<>();
        for (ActorMention mention : some) {
            boolean there = false;
            for (ActorMention other : others) {
                there |= other == mention || other.meant().same(mention.meant());
            }
            if (!there) {
                left.add(mention);
            }
        }
        return left;
    }

    /** Whether the noun right behind a verb without a subject of its own is that subject: "وتأتي المكالمة". */
    private boolean isSubject(Verb verb, int noun) {
        int at = noun - 1;
        while (at > verb.token() && calls.in(at, "DEMONSTRATIVE")) {
            at--;
        }
        return at == verb.token()
                && !verb.explicit()
                && verb.reading().pronoun().isEmpty()
                && form.definite(noun)
                && !verb.isAny(CallFrame.SIDES)
                && !verb.isAny(CallFrame.NOMINAL)
                && !verb.is(VerbSense.INTEND);
    }

    private List<ActorMention> speakers(int i) {
        List<ActorMention> speakers = new ArrayList<>();
        for (ActorMention mention : calls.scene.attribution().speaker(i)) {
            if (!CallScene.isSpokesperson(mention)) {
                speakers.add(mention);
            }
        }
        return speakers;
    }

    /** "في اتصال هاتفي …، تباحث فلان مع فلان": the main verb behind a phrase at the head of the sentence. */
    private @Nullable Verb mainBehind(int i) {
        int end = Math.min(headlineEnd(i), i + CallFrame.REACH);
        boolean comma = false;
        for (int k = i + 1; k < end; k++) {
            comma |= calls.isComma(k);
            Verb verb = calls.verb(k);
            if (verb != null
                    && (comma || !verb.isAny(CallFrame.OWN))
                    && !verb.subject().isEmpty()
                    && !verb.negated()) {
                return verb;
            }
        }
        return null;
    }

    /** "خلال اتصال هاتفي.. فلان وفلان يبحثان": the end of the sentence, or of the second half of a headline whose first is the call alone. */
    private int headlineEnd(int i) {
        int end = calls.scene.sentenceEnd(i);
        boolean halves = end < calls.size()
                && (calls.form(end - 1).equals("..") || calls.form(end - 1).equals("..."))
                && i - calls.scene.sentenceStart(i) < HALF
                && calls.scene.sameParagraph(end - 1, end);
        return halves ? calls.scene.sentenceEnd(end) : end;
    }

    /** The other side where it stands with the verb: "بحث فلان مع فلان خلال اتصال", "أبلغ فلان نظيره في مكالمة". */
    List<ActorMention> partner(CallFrame frame, List<ActorMention> self) {
        int i = frame.noun;
        if (frame.betweenUs) {
            // "أخبرني فلان، في مكالمة جرت بيننا، أن": whoever the verb names, and the speaker
            return without(calls.scene.attribution().speaker(i), self);
        }
        if (calls.in(i - 1, "GATHER_FORM")
                || self.isEmpty() && frame.governor != null && form.gathers(frame.governor)) {
            sides.gather(frame, i, Math.min(calls.scene.sentenceEnd(i), i + CallFrame.REACH));
            return List.of();
        }
        if (CallSides.twoSides(self)) {
            return theirCounterpart(frame, self);
        }
        if (frame.governor != null
                && frame.governor.isAny(CallFrame.SIDES)
                && calls.in(frame.governor.token() + 1, "WITH_HIM")) {
            // "أما فلان فقد أجرى معه فلان مكالمة"
            return without(calls.lastPerson(frame.governor.token(), self), self);
        }
        if (!self.isEmpty() && frame.relative != null && frame.conducts() && withHim(frame.relative)) {
            // "عقب اتصال أجراه فلان معه"
            List<ActorMention> him = without(calls.lastPerson(i, self), self);
            return him.isEmpty() ? without(calls.scene.attribution().speaker(i), self) : him;
        }
        if (!self.isEmpty() && frame.governor != null && frame.governor.isAny(CallFrame.SIDES) && !form.adjunct(i)) {
            return fronted(frame, frame.governor, self);
        }
        if (!form.adjunct(i) || self.isEmpty()) {
            return List.of();
        }
        Verb main = frame.governor != null ? frame.governor : mainBehind(i);
        if (main == null) {
            return List.of();
        }
        int to = main.token() < i ? i : Math.min(calls.scene.sentenceEnd(main.token()), main.token() + 24);
        List<ActorMention> partner = partner(main, self, main.token() + 1, to);
        if (partner.isEmpty() && main.token() < i && main.isAny(ADDRESSES) && !afterIt(i)) {
            // "هنأ فلان، في اتصال هاتفي، فلانا"
            partner = partner(main, self, i + 1, Math.min(calls.scene.sentenceEnd(i), i + 10));
            partner = partner.isEmpty() ? behindParenthesis(i, self) : partner;
        }
        return partner;
    }

    /** "أبلغ وزراء فرنسا وألمانيا نظيرهم فلانا في مكالمة": several who tell another something. */
    private List<ActorMention> theirCounterpart(CallFrame frame, List<ActorMention> self) {
        Verb verb = frame.governor;
        if (verb == null || !form.adjunct(frame.noun) || !verb.isAny(TELLS_SOMEBODY) || !verb.explicit()) {
            return List.of();
        }
        int behind = self.get(self.size() - 1).last();
        ActorMention other =
                self.get(0).first() > verb.token() && behind < frame.noun ? calls.mentionFrom(behind) : null;
        boolean counterpart =
                other != null && other.kind() == ActorMention.Kind.COUNTERPART && other.conjunction() == 0;
        return other == null || !counterpart ? List.of() : without(List.of(other), self);
    }

    /** "أبلغ فور انتهاء المكالمة فلانا": whoever was told when the call was over. */
    private boolean afterIt(int noun) {
        return form.definite(noun) && (calls.in(noun - 1, "ENDED") || calls.in(noun - 1, "AFTERMATH"));
    }

    /** "أبلغ بذلك، في اتصال جماعي أعقب القمة، فلانا وفلانا": whoever stands behind the comma that closes the phrase. */
    private List<ActorMention> behindParenthesis(int noun, List<ActorMention> self) {
        if (noun < 2 || !calls.isComma(noun - 2)) {
            return List.of();
        }
        int close = noun + 1;
        int end = Math.min(calls.scene.sentenceEnd(noun), noun + PARENTHESIS);
        while (close < end && !calls.isComma(close)) {
            close++;
        }
        ActorMention told = close < end ? calls.mentionFrom(close + 1) : null;
        boolean object = told != null && told.isPerson() && told.preposition() == 0 && told.conjunction() == 0;
        return told == null || !object ? List.of() : without(calls.coordination(told), self);
    }

    /** Whether "معه" stands right behind a verb or its subject. */
    private boolean withHim(Verb verb) {
        int behind = verb.token() + 1;
        for (ActorMention mention : verb.subject()) {
            behind = mention.first() == behind ? mention.last() : behind;
        }
        return calls.in(behind, "WITH_HIM");
    }

    /** "أجرى فلان مع فلان اتصالا", "تلقى فلان من فلان مكالمة": the other side stands between the verb and the noun. */
    private List<ActorMention> fronted(CallFrame frame, Verb governor, List<ActorMention> self) {
        String with = governor.is(VerbSense.RECEIVE) ? "من" : "مع";
        for (int k = governor.token() + 1; k < frame.noun && !calls.isStop(k); k++) {
            ActorMention mention = calls.form(k - 1).equals(with) ? calls.mentionFrom(k) : null;
            if (mention != null && !mention.entities().isEmpty() && !sameAs(self, List.of(mention))) {
                frame.received = governor.is(VerbSense.RECEIVE);
                return without(calls.coordination(mention), self);
            }
        }
        return List.of();
    }

    /** "طلب من نظيره", "عرض على نظيره", "نقل إلى نظيره". */
    private static boolean asked(Verb main, String preposition) {
        return switch (preposition) {
            case "من" -> main.is(VerbSense.DEMAND) || main.is(VerbSense.REQUEST);
            case "علي" -> main.is(VerbSense.PROPOSE);
            case "الي" -> main.isAny(TELLS_SOMEBODY) || main.is(VerbSense.REQUEST);
            default -> false;
        };
    }

    private List<ActorMention> partner(Verb main, List<ActorMention> self, int from, int to) {
        for (int k = from; k < to; k++) {
            if (k > from && (calls.verb(k) != null || calls.in(k, "ABOUT") || calls.isStop(k))) {
                break;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (mention == null
                    || mention.entities().isEmpty()
                    || self.contains(mention)
                    || sameAs(self, List.of(mention))) {
                continue;
            }
            boolean with = calls.form(k - 1).equals("مع")
                    || mention.isPerson() && asked(main, calls.form(k - 1))
                    || mention.preposition() == 'ل' && mention.isPerson() && main.isAny(TELLS_SOMEBODY);
            // "قام بإبلاغ فلان"
            boolean masdar = k > 0 && calls.scene.masdar(k - 1, ADDRESSES) != null;
            boolean told = mention.preposition() == 0
                    && mention.conjunction() == 0
                    && mention.isPerson()
                    && (main.isAny(TELLS_SOMEBODY) || masdar)
                    && (masdar
                            || mention.kind() == ActorMention.Kind.COUNTERPART
                            || k == main.token() + 1
                            || k == main.token() + 2 && OF_IT.contains(calls.form(k - 1))
                            || calls.in(k - 1, "HONORIFIC")
                            || calls.form(k - 1).equals("من")
                                    && calls.bare(k - 2).startsWith("كل")
                            || calls.scene.actors().mentionAt(k - 1) != null
                            // "هنأ فلان في اتصال هاتفي فلانا"
                            || calls.in(k - 1, "NOUN_OF_CALL") && main.isAny(ADDRESSES)
                            || calls.isComma(k - 1) && main.isAny(ADDRESSES));
            if (with || told) {
                List<ActorMention> partners = without(calls.coordination(mention), self);
                ActorMention last = partners.isEmpty() ? mention : partners.get(partners.size() - 1);
                // "مع فلان ومع فلان"
                ActorMention more = calls.form(last.last()).equals("ومع") && last.last() < to
                        ? calls.mentionFrom(last.last() + 1)
                        : null;
                if (more != null) {
                    partners.addAll(without(calls.coordination(more), self));
                }
                return partners;
            }
        }
        return List.of();
    }
}
