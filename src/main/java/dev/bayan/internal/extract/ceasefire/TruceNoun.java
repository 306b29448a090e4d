package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Concepts.TruceMatch;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a ceasefire: a noun phrase (هدنة، وقف إطلاق النار، الكف عن ضرب …) or a verb that tells the halt as
 * something to be done ("أن يتوقف إطلاق النار").
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param strong whether it is one in any company; a halt of attacks is one only if two sides keep it or somebody agrees on it
 * @param definite whether it speaks of a ceasefire that the reader knows
 * @param verbal whether it is a verb
 */
record TruceNoun(int first, int last, boolean strong, boolean definite, boolean verbal) {
    private static final WordSet DEFINITE_HALT =
            WordSet.of("الهدنه", "التهدئه", "الوقف", "التوقف", "الامتناع", "التعليق", "الكف");
    private static final WordSet HOLDING = WordSet.of("لاجراء", "لتنظيم", "باجراء", "اجراء", "تنظيم");
    private static final WordSet NO_WAR = Cue.words("NO_WAR");
    private static final WordSet BALL = WordSet.of("الكره", "والكره", "كره", "بالكره", "فالكره");
    private static final WordSet TITLE = Cue.words("TITLE");
    private static final WordSet WORK = Cue.words("WORK");
    private static final WordSet QUOTES = WordSet.of("«", "»", "\"");
    private static final WordSet HOSTILITY = Concepts.words("HOSTILITY");
    private static final WordSet ABSTAINS = WordSet.of("امتنع", "تخلي", "احجم", "كف", "اقلع");
    private static final WordSet ABSTAINING = Cue.words("ABSTAINING");
    private static final WordSet EMBEDDING = WordSet.of("ان", "بان", "وان", "لان");
    private static final WordSet TRUCE = Concepts.words("TRUCE");
    private static final WordSet FEAST = Cue.words("FEAST");
    private static final WordSet FEAST_DAY = Cue.words("FEAST_DAY");
    private static final WordSet EASTER = WordSet.of("الفصح", "القيامه");
    private static final int FEAST_REACH = 4;
    private static final WordSet ENERGY = Concepts.words("ENERGY");
    private static final int ENERGY_REACH = 3;
    private static final WordSet HALT = Concepts.words("HALT");
    private static final int SPARED_REACH = 10;
    private static final int VERB_REACH = 10;
    private static final int ALONE_REACH = 25;
    private static final WordSet UNILATERAL = Cue.words("UNILATERAL");
    private static final WordSet OWN_ATTACKS = Cue.words("OWN_ATTACKS");
    private static final WordSet NO_LENGTH = Cue.words("NO_LENGTH");
    private static final WordSet STRIKING = Cue.words("STRIKING");
    private static final WordSet MILITARY = Cue.words("MILITARY");
    private static final WordSet AWAY = Cue.words("AWAY");
    private static final WordSet OTHER_ONE = Concepts.words("OTHER_ONE");
    private static final WordSet WORD = Cue.words("WORD");
    private static final WordSet BECOMING = Cue.words("BECOMING");
    private static final int WORD_REACH = 5;
    private static final int PARTED_REACH = 16;

    /** The ceasefire that begins at a token, or null. */
    static @Nullable TruceNoun at(Scene scene, int i) {
        if (!scene.tokens().get(i).isWord() || scene.actors().mentionAt(i) != null) {
            return null;
        }
        TruceNoun further = FurtherTruce.at(scene, i);
        if (further != null) {
            return further;
        }
        if (scene.bare(i).endsWith("عدم") && spares(scene, i)) {
            return new TruceNoun(i, i + 2, false, false, false);
        }
        Predicate told = scene.actors().predicateAt(i);
        if (told != null && isVerbHere(scene, told)) {
            return halting(scene, told);
        }
        if (told != null
                && told.has(VerbSense.STOP)
                && told.negated()
                && !told.participle()
                && told.reading().form().tense() != Tense.PAST) {
            // "لن توقف موسكو إطلاق النار"
            TruceMatch stopped = Concepts.truce(scene, i);
            if (stopped.truce() != Truce.NONE) {
                scene.drop(EventType.CEASEFIRE, DropReason.NEGATED, i, stopped.last());
            }
            return null;
        }
        boolean opens = Concepts.opensTruce(scene, i);
        TruceMatch match = opens ? Concepts.truce(scene, i) : TruceMatch.NONE;
        if (match.truce() == Truce.NONE) {
            int parted = opens ? parted(scene, i) : -1;
            if (parted > 0) {
                return new TruceNoun(i, parted, false, false, false);
            }
            if (opens) {
                homonym(scene, i);
            }
            Predicate verb = scene.actors().predicateAt(i);
            return verb == null ? null : halting(scene, verb);
        }
        if (Concepts.in(scene.form(i), HALT) != null
                && Concepts.truce(scene, i + 1).truce() == Truce.STRONG) {
            // "تعليق وقف إطلاق النار": the inner one is meant
            return null;
        }
        if (figurative(scene, i, match.last())) {
            scene.drop(EventType.CEASEFIRE, DropReason.OTHER_MATTER, i, match.last());
            return null;
        }
        String form = scene.form(i);
        boolean abstains = Concepts.in(form, ABSTAINING) != null;
        boolean article = Concepts.in(form, DEFINITE_HALT) != null;
        return new TruceNoun(
                i,
                match.last(),
                match.truce() == Truce.STRONG && !abstains,
                !abstains && article || construct(scene, i),
                false);
    }

    /** "أن توقف روسيا إطلاق النار", "على البلدين أن توقفا القتال", where "أن توقف القتال" may be the noun behind "that". */
    private static boolean isVerbHere(Scene scene, Predicate verb) {
        int i = verb.token();
        boolean may = verb.has(VerbSense.STOP)
                && !verb.participle()
                && !verb.negated()
                && verb.reading().form().tense() != Tense.PAST
                && EMBEDDING.contains(scene.form(i - 1))
                && Concepts.in(scene.form(i), HALT) != null;
        if (!may) {
            return false;
        }
        ActorMention subject = scene.actors().mentionFrom(i + 1);
        if (subject != null && subject.preposition() == 0) {
            List<ActorMention> chain = scene.actors().coordination(subject);
            return !scene.form(chain.get(chain.size() - 1).last()).equals("عن");
        }
        boolean dual = scene.form(i).endsWith("ا") && !scene.form(i + 1).startsWith("ل");
        return dual || new Clausal(scene).obliged(verb);
    }

    /** "وافق على عدم قصف كييف أسبوعا": not to strike, for a time. */
    private static boolean spares(Scene scene, int i) {
        if (!STRIKING.contains(scene.form(i + 1))) {
            return false;
        }
        int end = Math.min(scene.sentenceEnd(i), i + SPARED_REACH);
        for (int k = i + 2; k < end && scene.tokens().get(k).isWord(); k++) {
            if (scene.time().duration(k).isPresent() && !NO_LENGTH.contains(scene.form(k - 1))) {
                return true;
            }
            if (scene.actors().predicateAt(k) != null) {
                break;
            }
        }
        return agreedNot(scene, i);
    }

    /** "الاتفاق على عدم ضرب منشآت الطاقة": what they have agreed not to strike. */
    private static boolean agreedNot(Scene scene, int not) {
        boolean energy = false;
        for (int k = not + 2; k < Math.min(scene.sentenceEnd(not), not + 2 + ENERGY_REACH); k++) {
            energy |= ENERGY.contains(scene.form(k));
        }
        return energy && scene.form(not - 1).equals("علي") && Cue.of(scene.word(not - 2)) == Cue.AGREEMENT;
    }

    /** Whether it is but pointed at, as another than the one named before it: "بدل تلك التي". */
    boolean other(Scene scene) {
        return OTHER_ONE.contains(scene.form(first));
    }

    /** The feast that it is named for: "الفصح" of "هدنة عيد الفصح"; null where there is none or nothing but "العيد". */
    @Nullable
    String feast(Scene scene) {
        for (int k = last; k < Math.min(scene.sentenceEnd(first), last + FEAST_REACH); k++) {
            if (scene.is(k, FEAST_DAY)) {
                String name = FEAST.contains(scene.form(k)) ? scene.form(k + 1) : scene.form(k);
                name = EASTER.contains(name) ? "الفصح" : name;
                return name.startsWith("ال") && !FEAST.contains(name.substring(2)) ? name : null;
            }
            if (!scene.tokens().get(k).isWord() || scene.actors().predicateAt(k) != null) {
                return null;
            }
        }
        return null;
    }

    /** "هدنة عيد الفصح", "هدنة الفصح", "هدنة قصيرة خلال أيام العيد". */
    boolean ofFeast(Scene scene) {
        for (int k = last; k < Math.min(scene.sentenceEnd(first), last + FEAST_REACH); k++) {
            if (scene.is(k, FEAST_DAY)) {
                return true;
            }
            if (!scene.tokens().get(k).isWord() || scene.actors().predicateAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "وقف إطلاق النار" against "وقف لإطلاق النار", "وقفا", "وقف إطلاق نار"; "هدنة الفصح", "هدنة عيد الفصح" against "هدنة". */
    private static boolean construct(Scene scene, int i) {
        String next = scene.form(i + 1);
        if (Concepts.in(scene.form(i), TRUCE) != null) {
            return scene.form(i).contains("هدنت")
                    || next.startsWith("ال")
                    || FEAST.contains(next) && scene.form(i + 2).startsWith("ال");
        }
        boolean attached = next.startsWith("ال")
                || next.equals("اطلاق") && scene.form(i + 2).startsWith("ال");
        return attached && scene.form(i).endsWith("وقف");
    }

    /** "التوقف المتبادل بين الهند وباكستان عن استهداف": the sides stand between; the index after it, or -1. */
    private static int parted(Scene scene, int i) {
        if (Concepts.in(scene.form(i), HALT) == null) {
            return -1;
        }
        int words = 0;
        int end = Math.min(scene.sentenceEnd(i), i + PARTED_REACH);
        for (int k = i + 1; k < end && words < 4; k++) {
            if (scene.form(k).equals("عن")) {
                return k + 1 < end && Concepts.in(scene.form(k + 1), HOSTILITY) != null ? k + 2 : -1;
            }
            boolean side = scene.actors().mentionAt(k) != null
                    || scene.time().duration(k).isPresent();
            words += side || !scene.tokens().get(k).isWord() ? 0 : 1;
        }
        return -1;
    }

    /** Notes "هدنة تجارية" and "وقف إطلاق الصاروخ", which are spelled like ceasefires. */
    private static void homonym(Scene scene, int i) {
        int end = scene.sentenceEnd(i);
        boolean otherTruce = Concepts.in(scene.form(i), TRUCE) != null && i + 1 < end;
        boolean otherLaunch = Concepts.in(scene.form(i), HALT) != null
                && i + 2 < end
                && scene.form(i + 1).endsWith("اطلاق");
        if (otherTruce || otherLaunch) {
            scene.drop(EventType.CEASEFIRE, DropReason.OTHER_MATTER, i, otherTruce ? i + 2 : i + 3);
        }
    }

    private static boolean figurative(Scene scene, int i, int last) {
        if (TITLE.contains(scene.form(i - 1)) || scene.form(i - 1).equals("«") && TITLE.contains(scene.form(i - 2))) {
            return true;
        }
        if (ofTheWord(scene, i, last) || titled(scene, i, last)) {
            return true;
        }
        for (int k = Math.max(scene.sentenceStart(i), i - 3); k < i; k++) {
            if (noWar(scene, k)) {
                return true;
            }
        }
        for (int k = last; k < Math.min(scene.sentenceEnd(i), last + 6); k++) {
            if (noWar(scene, k)) {
                return true;
            }
        }
        return false;
    }

    /** A word of sport, trade or illness; but "الكرة الآن في ملعب موسكو" tells whose turn it is. */
    private static boolean noWar(Scene scene, int k) {
        // "هدنة لإجراء الانتخابات": what a ceasefire makes possible
        return NO_WAR.contains(scene.form(k))
                && !HOLDING.contains(scene.form(k - 1))
                && !(scene.form(k - 1).equals("في")
                        && (BALL.contains(scene.form(k - 2)) || BALL.contains(scene.form(k - 3))));
    }

    /** "فيلم قديم عنوانه «الهدنة»": alone between quotation marks, behind what has a title. */
    private static boolean titled(Scene scene, int i, int last) {
        boolean quoted = QUOTES.contains(scene.form(i - 1)) && QUOTES.contains(scene.form(last));
        for (int k = i - 2; quoted && k >= Math.max(scene.sentenceStart(i), i - 5); k--) {
            if (Concepts.in(scene.form(k), WORK) != null) {
                return true;
            }
        }
        return false;
    }

    /** "كلمة هدنة", "صارت الهدنة مفردة": the word is spoken of, not a ceasefire. */
    private static boolean ofTheWord(Scene scene, int i, int last) {
        String form = scene.form(i);
        if (Concepts.in(form, TRUCE) == null || form.startsWith("ب") || form.startsWith("ل")) {
            return false;
        }
        String before = scene.bare(i - 1);
        if (WORD.contains(before) || before.startsWith("ال") && WORD.contains(before.substring(2))) {
            return true;
        }
        boolean becomes = BECOMING.contains(before) || BECOMING.contains(scene.bare(i - 1));
        int end = Math.min(scene.sentenceEnd(i), becomes ? last + WORD_REACH : last + 1);
        for (int k = last; k < end && scene.tokens().get(k).isWord(); k++) {
            if (WORD.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "أعلنت الحركة أنها ستوقف": the pronoun before the verb means whoever declares it. */
    static boolean ofItsOwn(Scene scene, Predicate verb) {
        String that = scene.form(verb.token() - 1);
        return verb.reading().cut().future() && Words.COMPLEMENT.contains(that) && !that.endsWith("ن");
    }

    /** "علق الجيش عملياته العسكرية لمدة شهر": armed forces that halt their own attacks for a time. */
    static boolean ofOneSide(Scene scene, Predicate verb) {
        boolean halts =
                (verb.has(VerbSense.STOP) || verb.has(VerbSense.POSTPONE)) && !verb.negated() && !verb.participle();
        List<ActorMention> who = Doers.known(verb.subject());
        boolean own = halts
                && (verb.explicitSubject() || ofItsOwn(scene, verb))
                && Doers.belligerents(who)
                && !verb.reading().form().passive();
        int end = Math.min(scene.sentenceEnd(verb.token()), verb.token() + ALONE_REACH);
        int attacks = -1;
        for (int k = verb.token() + 1; own && k < end; k++) {
            boolean hostile = attacks < 0 && OWN_ATTACKS.contains(scene.form(k));
            boolean timed = scene.time().duration(k).isPresent() && !NO_LENGTH.contains(scene.form(k - 1))
                    || scene.form(k).equals("حتي") && scene.time().date(k + 1).isPresent();
            if (attacks < 0
                    && STRIKING.contains(scene.form(k))
                    && scene.actors().mentionFrom(k + 1) == null) {
                attacks = k;
            } else if (hostile
                    && (TruceDraft.armed(who)
                            || MILITARY.contains(scene.form(k + 1))
                            || !scene.form(k).startsWith("عمليات"))) {
                attacks = k;
            } else if (attacks > 0 && k > attacks && (AWAY.contains(scene.form(k)) || timed)) {
                return true;
            } else if (!scene.tokens().get(k).isWord() && !scene.tokens().get(k).isNumber()
                    || scene.actors().predicateAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "أوقفنا القتال من جانب واحد": told as done, and as a truce of one side. */
    private static boolean alone(Scene scene, int i) {
        int end = Math.min(scene.sentenceEnd(i), i + ALONE_REACH);
        for (int k = i + 1; k + 2 < end; k++) {
            if (scene.form(k).equals("من")
                    && (scene.form(k + 1).equals("جانب") || scene.form(k + 1).equals("طرف"))
                    && UNILATERAL.contains(scene.form(k + 2))) {
                return true;
            }
        }
        return false;
    }

    /** "يمتنع الطرفان عن إطلاق النار", "أن تتوقف العمليات العسكرية": told as a plan, not as a fact. */
    private static @Nullable TruceNoun halting(Scene scene, Predicate verb) {
        int i = verb.token();
        boolean timed = ofOneSide(scene, verb);
        boolean stops =
                verb.has(VerbSense.STOP) || ABSTAINS.contains(verb.reading().verb()) || timed;
        boolean done = verb.reading().form().tense() == Tense.PAST;
        if (!stops || verb.negated() || verb.participle() || done && !timed && !alone(scene, i)) {
            return null;
        }
        int end = Math.min(scene.sentenceEnd(i), i + VERB_REACH);
        for (int k = i + 1; k < end; k++) {
            String form = scene.form(k);
            if (form.endsWith("اطلاق") && scene.form(k + 1).equals("النار")) {
                return new TruceNoun(i, k + 2, false, false, true);
            }
            if (!form.equals("نار") && Concepts.in(form, HOSTILITY) != null) {
                return new TruceNoun(i, k + 1, false, false, true);
            }
            if (scene.actors().predicateAt(k) != null) {
                return null;
            }
        }
        return null;
    }
}
