package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds the sides of a call around its noun: behind it, in its relative clause, between the verb and it, or in a headline without a verb. */
final class CallSides {
    /** How many words that describe a call may stand before those between whom it was. */
    private static final int ADJECTIVES = 4;

    private static final WordSet INITIATIVE = WordSet.of("بمبادره", "بطلب");
    private static final WordSet EACH = WordSet.of("كل", "كلا", "كلتا", "بكل");
    /** Objects of the verb: never the subject of what stands beside a call. */
    private static final WordSet BOTH = WordSet.of("كلا", "كلتا");

    private static final WordSet LEADS = WordSet.of("بين", "مع", "الي", "من", "ب", "بينهما", "بينهم", "بيننا");
    private final CallScene calls;
    private final CallNounForm form;

    CallSides(CallScene calls, CallNounForm form) {
        this.calls = calls;
        this.form = form;
    }

    void scan(CallFrame frame) {
        int i = frame.noun;
        int end = Math.min(calls.scene.sentenceEnd(i), i + CallFrame.REACH);
        if (calls.in(i - 1, "GATHER_FORM")) {
            int behind = frame.behindSides;
            gather(frame, i, end);
            if (twoSides(frame.others) || frame.betweenHim && !frame.others.isEmpty()) {
                return;
            }
            frame.others.clear();
            frame.between = false;
            frame.betweenHim = false;
            frame.behindSides = behind;
        }
        String preposition = "";
        int since = 0;
        int foreign = 0;
        for (int k = i + 1; k < end; k++) {
            int after = Math.max(k == i + 1 ? k : calls.afterTime(k), calls.afterRank(k));
            if (after > k) {
                k = after - 1;
                continue;
            }
            if (calls.isStop(k)
                    || k == i + 1 && form.definite(i) && BOTH.contains(calls.form(k))
                    || calls.isComma(k)
                            && frame.others.isEmpty()
                            && frame.relative == null
                            && form.definite(i)
                            && EACH.contains(calls.bare(k + 1))) {
                // "أبلغ بذلك، عقب المكالمة مباشرة، كلا من", "أبلغ فور انتهاء المكالمة كلا من": whom the verb told
                return;
            }
            if (calls.in(k, "VIA")) {
                k = calls.pastMeans(k, end) - 1;
                continue;
            }
            Verb verb = calls.verb(k);
            if (calls.in(k, "GATHER_FORM")
                    && (k - i <= 4 || calls.gathersAsPlanned(k))
                    && (verb == null || !form.gathers(verb))) {
                gather(frame, k, end);
                return;
            }
            if (calls.in(k, "PRONOUN") && calls.afterRank(k + 1) > k + 1) {
                // "المكالمة هي الثالثة بين فلان وفلان"
                continue;
            }
            if (calls.in(k, "INCLUDE") && includes(frame, k) || calls.in(k, "LED_BY") && led(frame, k)) {
                return;
            }
            if (verb != null) {
                if (!own(frame, verb, k) || !frame.others.isEmpty() && !frame.between && verb.conjoined()) {
                    return;
                }
                if (frame.relative == null && takesSides(verb, k)) {
                    frame.relative = verb;
                    if (form.gathers(verb)) {
                        gather(frame, k, end);
                        return;
                    }
                }
                foreign = 0;
                continue;
            }
            if (calls.in(k, "ABOUT") || calls.toDiscuss(k) || otherTalk(k)) {
                return;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (mention == null) {
                String word = prepositionAt(k);
                if (word.equals("بينهما") || word.equals("بينهم") || word.equals("بيننا")) {
                    frame.betweenUs = word.equals("بيننا");
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
                } else if (!calls.isLight(k) && !adjective(k, i) && !told(k)) {
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
            String role = mention.preposition() != 0
                    ? String.valueOf(mention.preposition())
                    : k - since <= 4 ? preposition : "";
            boolean more = take(frame, mention, role);
            List<ActorMention> chain = calls.coordination(mention);
            k = chain.isEmpty()
                    ? mention.last() - 1
                    : chain.get(chain.size() - 1).last() - 1;
            frame.behindSides = more || frame.between ? k + 1 : frame.behindSides;
            if (!more) {
                return;
            }
            preposition = "";
            foreign = 0;
        }
    }

    /** "في مكالمة جماعية مباشرة بعد حديثه مع فلان": whoever stands behind took part in the other talk. */
    private boolean otherTalk(int k) {
        return calls.in(k, "AFTERMATH")
                && (calls.in(k + 1, "POSSESSED") || calls.in(k + 1, "TALK_NOUN") || calls.in(k + 1, "POINTER"));
    }

    /** "جيدة جدا", "إيجابية للغاية وصريحة", "مقررة", "ثانية": words of how the call was, of a further or planned one. */
    private boolean told(int k) {
        return calls.in(k, "SECOND")
                || calls.in(k, "PLAN")
                || calls.in(k, "POSITIVE")
                || calls.in(k, "NEGATIVE")
                || calls.in(k, "LONG")
                || calls.in(k, "VERY");
    }

    /** "مكالمة هاتفية بينهما", "أول اتصال بينهما": the two persons named last before the noun. */
    void betweenThem(CallFrame frame) {
        int i = frame.noun;
        // "الاتصال، الذي بحث فيه فلان وفلان"
        int who = calls.isComma(i + 1) ? i + 2 : i + 1;
        Verb talk = calls.in(who + 2, "IN_IT")
                        && (calls.form(who).equals("الذي") || calls.form(who).equals("التي"))
                ? calls.verb(who + 1)
                : null;
        if (talk != null && twoSides(CallScene.known(talk.subject()))) {
            frame.between = true;
            frame.others.addAll(CallScene.known(talk.subject()));
            return;
        }
        int them = i + 1;
        while (them < i + ADJECTIVES && (calls.in(them, "NOUN_OF_CALL") || calls.in(them, "LONG"))) {
            them++;
        }
        // "مكالمة مطولة تحدثا فيها"
        Verb both = calls.in(them + 1, "IN_IT") ? calls.verb(them) : null;
        boolean spoke =
                both != null && both.is(VerbSense.TALK) && both.reading().form().number() == VerbForm.Number.DUAL;
        if (form.definite(i)) {
            pair(frame);
            return;
        }
        if (!calls.form(them).equals("بينهما") && !spoke) {
            return;
        }
        List<ActorMention> two = new ArrayList<>();
        for (int k = i - 1; k >= calls.scene.sentenceStart(i) && two.size() < 2; k--) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null
                    && mention.isPerson()
                    && mention.entities().size() == 1
                    && (two.isEmpty() || !two.get(0).meant().sameSide(mention.meant()))) {
                two.add(0, mention);
            }
        }
        if (two.size() == 2) {
            frame.between = true;
            frame.others.addAll(two);
            frame.behindSides = them + 1;
        }
    }

    /** "خلال اتصال جمعهما، بحث فلان وفلان": the two are named behind the comma, with what they did in it. */
    void gathered(CallFrame frame) {
        int i = frame.noun;
        int end = Math.min(calls.scene.sentenceEnd(i), i + ADJECTIVES + CallFrame.REACH);
        boolean both = false;
        boolean comma = false;
        for (int k = i + 1; k < end; k++) {
            both |= !comma && calls.in(k, "GATHERED_BOTH");
            comma |= calls.isComma(k);
            Verb verb = comma ? calls.verb(k) : null;
            if (verb != null) {
                List<ActorMention> two = CallScene.known(verb.subject());
                if (both && verb.explicit() && twoSides(two)) {
                    frame.between = true;
                    frame.others.addAll(two);
                }
                return;
            }
        }
    }

    /** "عقدت مكالمة جماعية بمشاركة فلان وفلان": several who take part in a call of nobody's own. */
    void takingPart(CallFrame frame) {
        Verb governor = frame.governor;
        boolean someone = false;
        for (ActorMention mention : governor == null ? List.<ActorMention>of() : governor.subject()) {
            someone |= !mention.entities().isEmpty();
        }
        if (governor == null || someone || !governor.is(VerbSense.HAPPEN) && !governor.is(VerbSense.CONDUCT)) {
            return;
        }
        int end = Math.min(calls.scene.sentenceEnd(frame.noun), frame.noun + ADJECTIVES + ADJECTIVES);
        for (int k = frame.noun + 1; k < end && !calls.isStop(k); k++) {
            boolean joins = calls.in(k, "JOIN_FORM") && calls.in(k + 1, "IN_IT");
            if (calls.verb(k) != null && !joins) {
                return;
            }
            ActorMention mention =
                    joins ? calls.mentionFrom(k + 2) : calls.in(k, "WITH_THEM") ? calls.mentionFrom(k + 1) : null;
            List<ActorMention> all = mention == null ? List.of() : calls.coordination(mention);
            if (twoSides(all)) {
                frame.between = true;
                frame.others.addAll(all);
                frame.behindSides = all.get(all.size() - 1).last();
                return;
            }
        }
    }

    /** "إن الرئيسين فلان وفلان …، واصفا المكالمة التي جرت بينهما", "معتبرا اتصالهما": two who were named together. */
    private void pair(CallFrame frame) {
        int i = frame.noun;
        int relative = i + 1;
        while (relative < i + ADJECTIVES && calls.in(relative, "NOUN_OF_CALL")) {
            relative++;
        }
        boolean happened =
                (calls.form(relative).equals("التي") || calls.form(relative).equals("الذي"))
                        && (calls.verb(relative + 1) != null || calls.in(relative + 1, "OWN_VERB"))
                        && calls.form(relative + 2).equals("بينهما");
        if (!happened && !(calls.form(i).endsWith("هما") && calls.in(i, "POSSESSED"))) {
            return;
        }
        for (int k = i - 1; k >= calls.scene.sentenceStart(i); k--) {
            ActorMention mention = calls.mentionFrom(k);
            List<ActorMention> two = mention == null || !mention.isPerson() ? List.of() : calls.coordination(mention);
            if (two.size() == 2 && two.get(1).isPerson() && twoSides(two)) {
                frame.between = true;
                frame.others.addAll(two);
                return;
            }
        }
        if (frame.governor != null && !happened) {
            doerAndObject(frame, frame.governor);
        }
    }

    /** "شكر فلان فلانا على محادثتهما", "أعرب فلان لفلان عن سروره باتصالهما": the doer and the one person named beside him. */
    private void doerAndObject(CallFrame frame, Verb verb) {
        List<ActorMention> doer = CallScene.known(verb.subject());
        ActorMention other = null;
        for (int k = verb.token() + 1;
                k < frame.noun && doer.size() == 1 && doer.get(0).isPerson();
                k++) {
            ActorMention mention = calls.mentionFrom(k);
            boolean person = mention != null
                    && mention.isPerson()
                    && mention.entities().size() == 1
                    && !mention.meant().sameSide(doer.get(0).meant());
            if (person && other != null) {
                return;
            }
            other = person ? mention : other;
        }
        if (other != null) {
            frame.between = true;
            frame.others.add(doer.get(0));
            frame.others.add(other);
        }
    }

    /** How many words that are neither time nor adjective may stand before a side; fewer for "المكالمة", which names what is known. */
    private int allowance(CallFrame frame) {
        return frame.relative != null ? 4 : form.definite(frame.noun) ? 0 : 1;
    }

    /** Takes a mention into its role; false where nothing behind it can belong to the call any more. */
    private boolean take(CallFrame frame, ActorMention mention, String role) {
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
                boolean source = frame.receives()
                        || !frame.conducts() && frame.genitive.isEmpty() && mention.first() - frame.noun <= 6;
                if (first && source) {
                    frame.received = true;
                    frame.others.addAll(chain);
                } else if (frame.received && another(mention)) {
                    frame.further.add(chain);
                }
                return true;
            }
            case "بمبادره" -> frame.initiative = mention;
            default -> {
                boolean joins = frame.each
                        && frame.governor != null
                        && calls.words("JOIN").contains(frame.governor.lemma());
                if (joins) {
                    frame.between = true;
                    frame.others.addAll(chain);
                    return false;
                }
                if (frame.between && !first && (mention.conjunction() == 'و' || chain.size() > 1)) {
                    // "بين رئيس الوزراء بالعراق فلان ورئيس إيران": the first side was longer than its title
                    frame.others.addAll(chain);
                    return !twoSides(frame.others);
                }
                boolean construct =
                        mention.first() == frame.noun + 1 && mention.preposition() == 0 && !form.definite(frame.noun);
                if (construct) {
                    frame.genitive.addAll(chain);
                } else if (frame.relative == null && !frame.between) {
                    return frame.others.isEmpty() && mention.isPerson() && calls.isComma(mention.first() - 1);
                }
            }
        }
        return true;
    }

    /** "وآخر من نظيره": a further call, named by nothing but "another". */
    private boolean another(ActorMention mention) {
        return calls.form(mention.first() - 1).equals("من") && calls.in(mention.first() - 2, "SECOND");
    }

    /** The preposition that a word is, in one spelling each; the empty string where it is none that counts. */
    private String prepositionAt(int k) {
        String form = calls.form(k);
        String bare = calls.bare(k);
        if (INITIATIVE.contains(bare)) {
            return "بمبادره";
        }
        if (EACH.contains(bare)) {
            return "كل";
        }
        if (form.equals("من")
                && (calls.form(k - 1).endsWith("كل")
                        || BOTH.contains(calls.form(k - 1))
                        || INITIATIVE.contains(calls.form(k - 1)))) {
            return "كل";
        }
        if (bare.equals("بينه") || bare.equals("بينها")) {
            return "بينه";
        }
        boolean honorific = bare.startsWith("ب") && calls.words("HONORIFIC").contains(bare.substring(1));
        if (honorific || bare.startsWith("بنظ") && calls.in(k, "COUNTERPARTS")) {
            // "اتصالا بأخيه الشيخ فلان", "اتصالات بنظرائه في قطر وعمان"
            return "ب";
        }
        return LEADS.contains(bare) ? bare : "";
    }

    /** Whether a word is an adjective of the noun: "مطولة", "الهاتفية". */
    private boolean adjective(int k, int noun) {
        String word = calls.form(k);
        boolean agrees = form.definite(noun)
                ? word.startsWith("ال") && (word.endsWith("ه") || word.endsWith("ي") || calls.in(k, "LATTER"))
                : !word.startsWith("ال");
        return k - noun <= 3 && agrees && !calls.in(k, "BLOCK");
    }

    private boolean own(CallFrame frame, Verb verb, int k) {
        return verb.isAny(CallFrame.OWN)
                || calls.in(k, "PLAN")
                || form.gathers(verb)
                || calls.words("DESCRIBE").contains(verb.lemma())
                        && calls.form(k + 1).startsWith("بان")
                || calls.in(k, "OWN_VERB")
                || calls.form(k - 1).equals("التي")
                || calls.form(k - 1).equals("الذي")
                || frame.others.isEmpty() && verb.is(VerbSense.CALL);
    }

    /** Whether a verb of the relative clause tells who speaks: "أجراها", "تلقاه", "جمعت", "التي سيجريها". */
    private boolean takesSides(Verb verb, int k) {
        return verb.isAny(CallFrame.SIDES)
                        && (!verb.reading().pronoun().isEmpty()
                                || calls.form(k - 1).equals("التي")
                                || calls.form(k - 1).equals("الذي"))
                || form.gathers(verb);
    }

    /** "مكالمة جمعت الأخير بالرئيس الروسي", "جمعت مكالمة … والرئيس … ورئيس …". */
    void gather(CallFrame frame, int verb, int end) {
        frame.between = true;
        // "مكالمة جمعته برئيسة بيرو"
        frame.betweenHim |= calls.in(verb, "GATHER_HIM") || verb == frame.noun && calls.in(verb - 1, "GATHER_HIM");
        for (int k = verb + 1; k < end && k < verb + 20 && !calls.isStop(k); k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null && !mention.entities().isEmpty()) {
                boolean role = frame.others.isEmpty() && !frame.betweenHim
                        ? mention.preposition() == 0
                        : mention.preposition() == 'ب'
                                || calls.form(k - 1).equals("مع")
                                || mention.conjunction() != 0
                                || calls.form(k - 1).equals("من")
                                        && calls.bare(k - 2).equals("بكل");
                if (!role) {
                    return;
                }
                List<ActorMention> chain = calls.coordination(mention);
                frame.others.addAll(chain);
                k = chain.get(chain.size() - 1).last() - 1;
                frame.behindSides = k + 1;
            } else if (calls.in(k, "LATTER")) {
                frame.others.addAll(calls.lastPerson(verb, List.of()));
            } else if (calls.verb(k) != null) {
                return;
            }
        }
    }

    /** "دارت بين فلان وفلان مكالمة": the sides between a verb of taking place and the noun. */
    void betweenBefore(CallFrame frame) {
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

    /** "فلان لفلان في اتصال هاتفي: …", "فلان في اتصال مع فلان: …": a headline whose verb of saying is left out. */
    void headline(CallFrame frame) {
        ActorMention speaker = HeadlineCalls.speaker(calls, frame.noun);
        if (speaker == null || frame.noun - speaker.last() > 12) {
            return;
        }
        // "فلان بعد أكثر من ساعتين على الهاتف مع فلان:"
        int length = calls.onTheLineFrom(frame.noun);
        int noun = length < 0 ? frame.noun : length;
        ActorMention listener = HeadlineCalls.listener(calls, speaker);
        if (frame.others.isEmpty() && listener != null && listener.last() <= noun - 1 && noun - listener.last() <= 3) {
            frame.others.addAll(CallScene.known(List.of(listener)));
            frame.genitive.addAll(CallScene.known(List.of(speaker)));
        } else if (!frame.others.isEmpty()
                && frame.genitive.isEmpty()
                && noun - speaker.last() <= 3
                && calls.isColonAhead(frame.behindSides)) {
            frame.genitive.addAll(CallScene.known(calls.coordination(speaker)));
        } else if (frame.others.isEmpty() && frame.genitive.isEmpty() && calls.isColonAhead(frame.behindSides)) {
            // "فلان وفلان في اتصال هاتفي: …"
            List<ActorMention> two = calls.coordination(speaker);
            boolean both = twoSides(two) && noun - two.get(two.size() - 1).last() <= 3;
            frame.genitive.addAll(both ? two : List.of());
        }
    }

    /** "سلسلة اتصالات شملت نظراءه": whom several calls were made to stands behind a verb of including. */
    private boolean includes(CallFrame frame, int k) {
        // "اتصالا جماعيا ضم فلانا وفلانا": a verb spelled like its masdar
        boolean several = form.plural(frame.noun) || form.joint(frame.noun) && calls.verb(k) == null;
        if (!frame.others.isEmpty() || !several) {
            return false;
        }
        // "نظراءه في السعودية والإمارات": whose counterparts they are stands behind a preposition
        for (int i = k + 1; i <= k + 3; i++) {
            ActorMention mention = calls.mentionFrom(i);
            if (mention != null && mention.preposition() == 0) {
                frame.others.addAll(calls.coordination(mention));
                frame.behindSides = mention.last();
                return !frame.others.isEmpty();
            }
        }
        return false;
    }

    /** "مكالمة ترأسها فلان وفلان": who leads a call of several takes part in it. */
    private boolean led(CallFrame frame, int k) {
        ActorMention leader = calls.mentionFrom(k + 1);
        if (!frame.others.isEmpty() || leader == null || leader.preposition() != 0) {
            return false;
        }
        List<ActorMention> all = calls.coordination(leader);
        frame.between = true;
        frame.others.addAll(all);
        frame.behindSides = all.get(all.size() - 1).last();
        return true;
    }

    static boolean twoSides(List<ActorMention> mentions) {
        return new HashSet<>(sides(mentions)).size() >= 2;
    }

    private static List<String> sides(List<ActorMention> mentions) {
        List<String> sides = new ArrayList<>();
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                sides.add(entity.isPerson() ? entity.name() : entity.side());
            }
        }
        return sides;
    }
}
