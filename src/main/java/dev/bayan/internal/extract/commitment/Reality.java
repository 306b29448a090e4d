package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DropReason;
import org.jspecify.annotations.Nullable;

/** Whether a trigger is told as real rather than hoped for, demanded, supposed or denied. */
final class Reality {
    private static final WordSet IF = TriggerWords.of("IF");
    private static final WordSet WHENEVER = TriggerWords.of("WHENEVER");
    private static final WordSet CONSEQUENCE = TriggerWords.of("CONSEQUENCE");
    private static final WordSet MAYBE = TriggerWords.of("MAYBE");
    private static final WordSet ASKING = TriggerWords.of("ASKING");
    private static final WordSet NEED = TriggerWords.of("NEED");
    private static final WordSet NEED_BEFORE = TriggerWords.of("NEED_BEFORE");
    private static final WordSet HOPING = TriggerWords.of("HOPING");
    private static final WordSet NOT = TriggerWords.of("NOT");
    private static final WordSet LACKING = TriggerWords.of("LACKING");
    private static final WordSet BUT = TriggerWords.of("BUT");
    private static final WordSet EXCEPT = TriggerWords.of("EXCEPT");
    private static final WordSet FUTURE = WordSet.union(TriggerWords.of("LAN"), TriggerWords.of("SAWFA"));
    private static final WordSet TIED =
            WordSet.of("مرهون", "مرهونه", "مشروط", "مشروطه", "رهن", "رهينه", "مرتبط", "مرتبطه");
    private static final WordSet ENDING = TriggerWords.of("ENDING");
    private static final WordSet EXPECTS = TriggerWords.of("EXPECTS");
    private static final WordSet EXPECTED = TriggerWords.of("EXPECTED");
    private static final WordSet PLANS = TriggerWords.of("PLANS");
    private static final WordSet PROVIDES = TriggerWords.of("PROVIDES");
    private static final WordSet INSISTS = TriggerWords.of("INSISTS");
    private static final WordSet WAS = TriggerWords.of("WAS");
    private static final WordSet NOT_BEING = TriggerWords.of("NOT_BEING");
    private static final WordSet RUMOURS = TriggerWords.of("RUMOURS");
    private static final WordSet WHAT_IF = WordSet.of("ما", "عما", "فيما", "بما", "مما");
    private static final WordSet ABOUT = WordSet.of("عن", "بشان", "حول", "حيال", "ازاء");
    private static final WordSet UPON = WordSet.of("علي", "وعلي");
    private static final WordSet DUTY = WordSet.of("عليه", "عليها", "عليهم", "عليهما", "علينا");
    private static final int CLAUSE = 30;
    private static final int COMPLEMENT = 16;
    private static final int PHRASE = 8;
    private static final int SUBJECT = 6;
    private static final int RUMOUR = 6;

    private final Scene scene;

    Reality(Scene scene) {
        this.scene = scene;
    }

    /** Whether a verb stands under a condition, a possibility, a hope, a demand or a denial, and under which; or null. */
    @Nullable
    DropReason unreal(Predicate predicate) {
        int i = predicate.token();
        boolean may =
                scene.form(i - 1).equals("قد") && predicate.reading().form().tense() == Tense.PRESENT;
        boolean asLongAs = scene.form(i - 1).equals("ما") && predicate.reading().isPast();
        if (may || asLongAs || whenever(i) || supposed(i)) {
            return DropReason.HYPOTHETICAL;
        }
        if (expected(i) || past(predicate) || planned(i)) {
            return DropReason.HYPOTHETICAL;
        }
        if (insisted(i)) {
            return DropReason.DEMANDED;
        }
        if (circumstance(predicate)) {
            return null;
        }
        return Modality.denied(scene, i) ? DropReason.DENIED : wished(i);
    }

    /** "متى اتفق الجانبان", "كلما تعهدت": a verb right behind such a particle is supposed. */
    private boolean whenever(int i) {
        return WHENEVER.contains(scene.form(i - 1))
                || scene.form(i - 1).equals("ما") && WHENEVER.contains(scene.form(i - 2));
    }

    /** "من المنتظر أن تتفق موسكو وأنقرة": a verb right behind أن that only an expectation governs. */
    private boolean expected(int i) {
        return ActionSpans.isThat(scene.form(i - 1)) && EXPECTED.contains(scene.form(i - 2));
    }

    /** "تقضي الخطة بأن تتعهد حماس بـ": what a plan would have somebody bind himself to. */
    private boolean planned(int i) {
        for (int k = i - 2; ActionSpans.isThat(scene.form(i - 1)) && k >= start(i, SUBJECT); k--) {
            if (TriggerWords.is(scene.form(k), PLANS)) {
                Predicate provides = scene.predicateBefore(i);
                return provides != null && PROVIDES.contains(scene.form(provides.token()));
            }
        }
        return false;
    }

    /** "تصر واشنطن على أن تلتزم طهران": a verb in the present right behind "على أن". */
    private boolean insisted(int i) {
        Predicate insists =
                scene.form(i - 1).equals("ان") && scene.form(i - 2).equals("علي") ? scene.predicateBefore(i) : null;
        return insists != null && INSISTS.contains(insists.reading().verb());
    }

    /** "كانت واشنطن تعتزم", "لم نكن ننوي": an intention that one had once, or had not. */
    private boolean past(Predicate predicate) {
        int i = predicate.token();
        if (!predicate.has(VerbSense.INTEND)
                || predicate.participle()
                || predicate.reading().form().tense() != Tense.PRESENT) {
            return false;
        }
        int k = i - 1;
        while (k > start(i, SUBJECT) && scene.actors().mentionAt(k) != null) {
            k--;
        }
        return k >= scene.sentenceStart(i) && (WAS.contains(scene.form(k)) || NOT_BEING.contains(scene.form(k)));
    }

    private boolean supposed(int i) {
        if (Modality.asks(scene, i) && asked(i)) {
            return true;
        }
        for (int k = i - 1; k >= start(i, CLAUSE); k--) {
            String form = scene.form(k);
            if (MAYBE.contains(form) || IF.contains(form) && !separated(k, i) && !follows(k, i)) {
                return true;
            }
        }
        return false;
    }

    /** "إذا نُكثت الوعود سنستأنف": what will be done, behind a verb that is supposed, follows from it without a comma too. */
    private boolean follows(int condition, int verb) {
        if (WHAT_IF.contains(scene.form(condition - 1))) {
            // "متسائلا عما إذا كان ذلك سيقود": what is asked, from which nothing follows
            return false;
        }
        Predicate future = scene.actors().predicateAt(verb);
        boolean will = future != null && (future.reading().cut().future() || FUTURE.contains(scene.form(verb - 1)));
        for (int k = condition + 1; will && k < verb; k++) {
            Predicate supposed = scene.actors().predicateAt(k);
            if (supposed != null && !supposed.participle()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that asks stands before the token. */
    private boolean asked(int i) {
        for (int k = i - 1; k >= start(i, CLAUSE); k--) {
            if (scene.is(k, ASKING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that begins at a token is closed before another: by a comma, or by فـ at the consequence. */
    private boolean separated(int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            boolean consequence =
                    verb != null && verb.reading().cut().conjunction() == 'ف' || CONSEQUENCE.contains(scene.form(k));
            if (scene.tokens().get(k).is(",") || consequence) {
                return true;
            }
        }
        return false;
    }

    /** "يأمل أن تتعهد", "دعا إلى أن يلتزم", "يجب أن يضمن". */
    private @Nullable DropReason wished(int i) {
        Predicate verb = scene.actors().predicateAt(i);
        boolean goesOn = verb != null
                && (verb.reading().isPast() || verb.reading().cut().future())
                && verb.reading().cut().conjunction() != 0;
        if (goesOn) {
            return null;
        }
        if (obliged(i)) {
            return DropReason.DEMANDED;
        }
        for (int k = i - 1; k >= start(i, COMPLEMENT); k--) {
            if (turns(k)
                    || scene.tokens().get(k).is(":")
                            && scene.tokens().get(k + 1).quote() >= 0) {
                // what is quoted behind a colon is no part of what is wished for before it
                return null;
            }
            if (NEED_BEFORE.contains(scene.bare(k)) || NEED.contains(scene.bare(k)) || NEED.contains(scene.form(k))) {
                return separated(k, i) ? null : need(k);
            }
            Predicate governor = scene.actors().predicateAt(k);
            if (governor != null) {
                DropReason wish = wish(governor);
                boolean told = verb != null
                        && (verb.reading().isPast() || verb.reading().cut().future())
                        && furtherThat(k, i);
                return wish == DropReason.DEMANDED && told ? null : wish;
            }
        }
        return null;
    }

    /** "دعا إلى هدنة، متعهدا بدعم كييف": a participle behind a comma tells what was done besides the main verb, whatever that wishes. */
    private boolean circumstance(Predicate verb) {
        int i = verb.token();
        int start = scene.sentenceStart(i);
        Predicate main =
                verb.participle() && i > start && scene.tokens().get(i - 1).is(",") ? scene.predicateBefore(i) : null;
        if (main == null || scene.form(i).startsWith("ال")) {
            return false;
        }
        for (int k = main.token() - 1; k >= start; k--) {
            if (Words.COMPLEMENT.contains(scene.bare(k))) {
                // "أن روسيا لا تريد السلام، متعهدة بفرض": whoever says so is another
                return false;
            }
        }
        return true;
    }

    /** "أن السيسي طلب منظومات، وأن ترامب وافق على": whether a further clause with أن opens between what is asked for and a verb. */
    private boolean furtherThat(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (ActionSpans.furtherThat(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "على إثيوبيا أن تتعهد", "يجب على كل عارض أن يقدم ضمانا، وأن يتعهد": what somebody has to do, also in a further clause with أن. */
    private boolean obliged(int i) {
        String that = scene.form(i - 1);
        if (that.equals("ان") && upon(i - 2)) {
            return true;
        }
        for (int k = i - 2; that.equals("وان") && k > start(i, CLAUSE); k--) {
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && verb.has(VerbSense.SAY)) {
                return false;
            }
            if (NEED.contains(scene.bare(k))
                    || NEED.contains(scene.form(k))
                    || scene.form(k).equals("ان") && upon(k - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that end here tell on whom a duty lies: "على إثيوبيا", "عليها". */
    private boolean upon(int last) {
        ActorMention whom = last < 1 ? null : scene.actors().mentionAt(last);
        return DUTY.contains(scene.form(last)) || whom != null && UPON.contains(scene.form(whom.first() - 1));
    }

    /** "طُلب منها توضيح …، لكنها رفضت", "غير أنه تعهد": what stands behind a turn is no part of what is wished for before it. */
    private boolean turns(int k) {
        return BUT.contains(scene.form(k))
                || scene.attribution().contrast(k) >= 0
                || ActionSpans.isThat(scene.form(k)) && EXCEPT.contains(scene.form(k - 1))
                || Bound.isThirdPersonComplement(scene.form(k)) && EXCEPT.contains(scene.form(k - 1));
    }

    /** What a verb that wishes, demands or denies makes of what it governs; null for other verbs. */
    private static @Nullable DropReason wish(Predicate governor) {
        if (EXPECTS.contains(governor.reading().verb())) {
            return DropReason.HYPOTHETICAL;
        }
        if (governor.has(VerbSense.SAY)) {
            return null;
        }
        boolean demands = governor.reading().hasAny(Senses.of(VerbSense.DEMAND, VerbSense.REQUEST));
        return governor.has(VerbSense.HOPE)
                ? DropReason.HOPED
                : governor.has(VerbSense.DENY) ? DropReason.DENIED : demands ? DropReason.DEMANDED : null;
    }

    /** What a word of need, lack or hope before a trigger makes of it: "ضرورة", "دون", "أمل". */
    private DropReason need(int k) {
        if (scene.is(k, LACKING)) {
            return DropReason.NEGATED;
        }
        return scene.is(k, HOPING) ? DropReason.HOPED : DropReason.DEMANDED;
    }

    /** Whether a trigger noun is only needed, lacking, wished for or denied ("ضرورة التزام", "لم يقدم أي تعهد"), and which; or null. */
    @Nullable
    DropReason unrealNoun(int i) {
        if (NEED_BEFORE.contains(scene.form(i - 1)) || NEED_BEFORE.contains(scene.bare(i - 1))) {
            return need(i - 1);
        }
        if (ENDING.contains(scene.form(i - 1))) {
            return DropReason.NEGATED;
        }
        if (TIED.contains(scene.form(i - 1)) && scene.form(i).startsWith("ب")) {
            // "وقف إطلاق النار مرهون بالتزام كابول"
            return DropReason.HYPOTHETICAL;
        }
        if (Modality.denied(scene, i)) {
            return DropReason.DENIED;
        }
        if (Modality.asks(scene, i) && asked(i)) {
            return DropReason.HYPOTHETICAL;
        }
        if (scene.form(i - 1).equals("في") && HOPING.contains(scene.form(i - 2))) {
            return DropReason.HOPED;
        }
        if (rumoured(i)) {
            return DropReason.HYPOTHETICAL;
        }
        Predicate governor = scene.anyPredicateBefore(i);
        if (governor == null || governor.participle()) {
            return null;
        }
        if (governor.has(VerbSense.DENY)) {
            return DropReason.DENIED;
        }
        boolean near = i - governor.token() < PHRASE;
        if (near && governor.negated()) {
            return DropReason.NEGATED;
        }
        boolean subordinate = ActionSpans.isThat(scene.form(governor.token() - 1))
                || scene.form(governor.token() - 1).equals("وان");
        DropReason wish = near ? wish(governor) : null;
        return wish == null && near && subordinate ? wished(governor.token()) : wish;
    }

    /** "شائعات عن نيته", "تقارير صحفية غير مؤكدة عن استعداد": whether a noun is only what a rumour, a report or a fear is about. */
    private boolean rumoured(int i) {
        for (int k = i - 2; ABOUT.contains(scene.form(i - 1)) && k >= start(i, RUMOUR); k--) {
            if (TriggerWords.is(scene.form(k), RUMOURS)) {
                return true;
            }
            if (!scene.tokens().get(k).isWord() || scene.actors().mentionAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether an adjective is negated or supposed ("ليست مستعدة", "لم تعد ملتزمة", "إذا كانت منفتحة"), and which; or null. */
    @Nullable
    DropReason unrealAdjective(int i) {
        for (int k = i - 1; k >= start(i, 4); k--) {
            if (NOT.contains(scene.form(k)) && !(EXCEPT.contains(scene.form(k)) && isExceptThat(k + 1))) {
                return IF.contains(scene.form(k)) ? DropReason.HYPOTHETICAL : DropReason.NEGATED;
            }
            if (scene.tokens().get(k).kind() == Token.Kind.MARK) {
                return null;
            }
        }
        return Modality.denied(scene, i) ? DropReason.DENIED : null;
    }

    /** "غير أنها مستعدة" */
    private boolean isExceptThat(int k) {
        return ActionSpans.isThat(scene.form(k)) || Bound.isThirdPersonComplement(scene.form(k));
    }

    private int start(int i, int reach) {
        return Math.max(scene.sentenceStart(i), i - reach);
    }
}
