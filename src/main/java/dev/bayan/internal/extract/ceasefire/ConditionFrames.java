package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a side requires for a ceasefire where a noun or a need tells it rather than a verb of requiring: "وضع شروطا لأي هدنة، أولها …",
 * "طرح بشأن الهدنة مطالب، منها …", "الشرط الأساسي للهدنة هو …", "لا بد قبل أي هدنة من …", "موافقتها على الهدنة مشروطة بـ…".
 */
final class ConditionFrames {
    private static final WordSet LISTING = Cue.words("LISTING");
    private static final WordSet POINTS = Cue.words("POINTS");
    private static final WordSet SETTING = Cue.words("SETTING");
    private static final WordSet COPULA = Cue.words("COPULA");
    private static final WordSet INCLUDING = Cue.words("INCLUDING");
    private static final WordSet TIED = Cue.words("TIED");
    private static final WordSet CONCERNING = Cue.words("CONCERNING");
    private static final WordSet RELATING = Cue.words("RELATING");
    private static final WordSet INABILITY = Cue.words("INABILITY");
    private static final WordSet MUST = WordSet.of("بد", "لابد", "يجب", "ينبغي");
    /** "قبل الهدنة", "مقابل الهدنة": before what a ceasefire is given for. */
    static final WordSet BEFORE_IT = WordSet.of("قبل", "مقابل", "لقاء");

    private static final Senses STRESSING = Senses.of(VerbSense.STRESS, VerbSense.SAY, VerbSense.EXPRESS);
    private static final WordSet FUNCTION = WordSet.of(
            "من", "هو", "هي", "ان", "الا", "مع", "في", "عدم", "بما", "منها", "ومنها", "اولها", "وهي", "ابرزها", "اهمها",
            "يجب");
    private static final WordSet ONE_TERM = WordSet.of("شرط", "شرطا", "الشرط", "كشرط");
    private static final WordSet MAKING = WordSet.of("جعل", "اعتبر", "عد", "وضع", "راي", "حدد");
    private static final int ADJECTIVES = 2;
    private static final int NEAR = 6;
    private static final int BEHIND = 10;
    private static final int FRONTED = 14;
    private static final int BEFORE = 20;
    private static final int REACH = 90;

    private final Scene scene;
    private final List<Token> tokens;
    private final ConditionList list;

    ConditionFrames(Scene scene, ConditionList list) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.list = list;
    }

    /** Adds the conditions of the ceasefire named; whether there are any. */
    boolean read(TruceDraft draft, TruceNoun noun) {
        int limit = Math.min(scene.sentenceEnd(noun.first()), noun.last() + REACH);
        boolean found = headline(draft, noun)
                || named(draft, noun, limit)
                || setOut(draft, noun, limit)
                || raised(draft, noun, limit)
                || needed(draft, noun, limit)
                || tied(draft, noun, limit)
                || stressed(draft, noun, limit)
                || demanded(draft, noun);
        if (found && draft.statuses.isEmpty()) {
            draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
        }
        return found;
    }

    /** "شرط موسكو الأساسي: وقف التسليح مقابل هدنة". */
    private boolean headline(TruceDraft draft, TruceNoun noun) {
        int start = scene.sentenceStart(noun.first());
        ActorMention owner =
                Cue.of(scene.word(start)) == Cue.TERMS ? scene.actors().mentionFrom(start + 1) : null;
        if (owner == null || owner.preposition() != 0) {
            return false;
        }
        for (int k = owner.last(); k < Math.min(noun.first(), owner.last() + ADJECTIVES + 1); k++) {
            for (int end = k + 2; tokens.get(k).is(":") && end < noun.first(); end++) {
                if (BEFORE_IT.contains(scene.form(end)) && end + 2 >= noun.first()) {
                    return add(draft, List.of(owner), k + 1, end);
                }
            }
        }
        return false;
    }

    /** "شروط الحوثيين للهدنة، أبرزها …", "الشرط الأساسي لوقف القتال هو …", "تشمل شروطه لوقف القتال …". */
    private boolean named(TruceDraft draft, TruceNoun noun, int limit) {
        int term = termOf(scene, noun.first());
        if (term < 0) {
            return false;
        }
        if (madeTerm(draft, noun, term)) {
            return true;
        }
        int behind = behindAdjectives(scene, noun.last(), limit);
        Predicate verb = scene.predicateBefore(term);
        int object = verb != null
                        && verb.token() == term - 1
                        && INCLUDING.contains(verb.reading().verb())
                ? behind
                : opened(behind, Math.min(limit, behind + BEHIND));
        if (object < 0) {
            return false;
        }
        return add(draft, whose(term, noun, verb), object, limit);
    }

    /** "جعل بوتين [من] وقف التسليح شرطا لأي هدنة", "وقف التسليح شرط موسكو لهدنة": the condition stands before the word. */
    private boolean madeTerm(TruceDraft draft, TruceNoun noun, int term) {
        if (!ONE_TERM.contains(scene.form(term))) {
            return false;
        }
        Predicate verb = scene.predicateBefore(term);
        boolean makes = verb != null
                && MAKING.contains(verb.reading().verb())
                && !verb.negated()
                && term - verb.token() < BEFORE;
        if (makes && verb != null) {
            int object = behindSubject(verb);
            object = scene.form(object).equals("من") ? object + 1 : object;
            return object < term && add(draft, verb.subject(), object, term);
        }
        int from = term - 1;
        while (from > scene.sentenceStart(term) && term - from < BEFORE && !opensClause(from - 1)) {
            from--;
        }
        boolean verbless = verb == null || verb.token() <= from;
        int to = COPULA.contains(scene.form(term - 1)) ? term - 1 : term;
        return verbless && from < to && opensAt(from) && add(draft, whose(term, noun, null), from, to);
    }

    private boolean opensAt(int from) {
        return from == scene.sentenceStart(from) || opensClause(from - 1);
    }

    private boolean opensClause(int k) {
        return tokens.get(k).is(":") || Words.COMPLEMENT.contains(scene.form(k));
    }

    /** Whose conditions: "شروط الحوثيين", "وضع البرهان شروطا"; else those of whoever speaks. */
    private List<ActorMention> whose(int term, TruceNoun noun, @Nullable Predicate verb) {
        ActorMention owner = scene.actors().mentionFrom(term + 1);
        if (owner != null && owner.preposition() == 0 && owner.last() <= noun.first()) {
            return List.of(owner);
        }
        boolean set = verb != null
                && !verb.subject().isEmpty()
                && SETTING.contains(verb.reading().verb());
        return verb != null && set ? verb.subject() : scene.attribution().speaker(noun.first());
    }

    /** Index of "شروط" in "شروطا صعبة لأي هدنة", or -1; "شروط الهدنة" are what it says itself. */
    static int termOf(Scene scene, int noun) {
        boolean forIt = scene.form(noun).startsWith("ل");
        for (int k = noun - 1; k >= Math.max(scene.sentenceStart(noun), noun - NEAR); k--) {
            if (Cue.of(scene.word(k)) == Cue.TERMS) {
                return forIt ? k : -1;
            }
            if (scene.actors().predicateAt(k) != null) {
                return -1;
            }
            forIt |= scene.form(k).equals("لاي")
                    || scene.form(k).equals("قبل")
                    || scene.form(k).equals("لقبول");
        }
        return -1;
    }

    /** "طرح بشأن الهدنة جملة من النقاط: …", "لن يوافق على الهدنة إلا بشروط، أبرزها …", "ربطها بشروط مثل …". */
    private boolean setOut(TruceDraft draft, TruceNoun noun, int limit) {
        for (int k = noun.last(); k < limit; k++) {
            boolean points = POINTS.contains(scene.form(k));
            if (!points && Cue.of(scene.word(k)) != Cue.TERMS) {
                continue;
            }
            Predicate verb = scene.predicateBefore(k);
            boolean set = verb != null && SETTING.contains(verb.reading().verb()) && !verb.negated();
            int object =
                    points && !set || scene.truceAhead(noun.last(), k) ? -1 : opened(k + 1, Math.min(limit, k + NEAR));
            if (object > 0) {
                List<ActorMention> by = verb == null || verb.subject().isEmpty()
                        ? scene.attribution().speaker(noun.first())
                        : verb.subject();
                return add(draft, by, object, limit);
            }
        }
        return false;
    }

    /** "أثار مسائل تتصل بالهدنة، في طليعتها …": the points stand before it. */
    private boolean raised(TruceDraft draft, TruceNoun noun, int limit) {
        for (int k = noun.first() - 1; k >= Math.max(scene.sentenceStart(noun.first()), noun.first() - NEAR); k--) {
            Predicate verb = POINTS.contains(scene.form(k)) ? scene.predicateBefore(k) : null;
            if (verb != null
                    && SETTING.contains(verb.reading().verb())
                    && !verb.negated()
                    && !verb.subject().isEmpty()) {
                int object = opened(noun.last(), Math.min(limit, noun.last() + NEAR));
                return object > 0 && add(draft, verb.subject(), object, limit);
            }
        }
        return false;
    }

    /** "لا بد قبل أي هدنة شاملة من وقف التسليح، ومن …", "يجب قبل أي هدنة رفع الحصار". */
    private boolean needed(TruceDraft draft, TruceNoun noun, int limit) {
        boolean before = false;
        for (int k = noun.first() - 1; k >= Math.max(scene.sentenceStart(noun.first()), noun.first() - NEAR); k--) {
            before |= scene.form(k).equals("قبل");
            if (before && MUST.contains(scene.form(k))) {
                int behind = behindAdjectives(scene, noun.last(), limit);
                boolean listed = add(
                        draft,
                        scene.attribution().of(noun.first()),
                        scene.form(behind).equals("من") ? behind + 1 : behind,
                        limit);
                if (listed) {
                    notDemanded(draft);
                }
                return listed;
            }
        }
        return false;
    }

    /** "موافقتها على الهدنة مشروطة بانسحاب القوات". */
    private boolean tied(TruceDraft draft, TruceNoun noun, int limit) {
        for (int k = noun.last(); k < Math.min(limit, noun.last() + NEAR); k++) {
            if (TIED.contains(scene.form(k)) && scene.form(k + 1).startsWith("ب")) {
                List<ActorMention> by = draft.stands.isEmpty()
                        ? scene.attribution().speaker(noun.first())
                        : List.of(draft.stands.get(0).side().mention());
                // "مشروطة بأن تمنع كابول": what she is to do
                return add(draft, by, scene.form(k + 1).equals("بان") ? k + 2 : k + 1, limit);
            }
        }
        return false;
    }

    /** "وفي إطار مبادرة الهدنة، شدد الجانب الروسي على ضرورة وقف التسليح، و…": what the side asked stresses is what it wants for it. */
    private boolean stressed(TruceDraft draft, TruceNoun noun, int limit) {
        int start = scene.sentenceStart(noun.first());
        boolean fronted = noun.first() - start < FRONTED
                && (CONCERNING.contains(scene.form(start)) || CONCERNING.contains(scene.form(start + 1)))
                && draft.statuses.contains(CeasefireStatus.PROPOSED);
        if (!fronted) {
            return false;
        }
        for (int k = noun.last(); k < Math.min(limit, noun.last() + FRONTED); k++) {
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && tokens.get(k - 1).is(",")) {
                int need = verb.reading().hasAny(STRESSING) && verb.explicitSubject() ? needBehind(verb) : -1;
                return need > 0 && add(draft, verb.subject(), need + 1, limit);
            }
        }
        return false;
    }

    private int needBehind(Predicate verb) {
        for (int k = verb.token() + 1; k < Math.min(scene.sentenceEnd(verb.token()), verb.token() + BEHIND); k++) {
            if (Cue.of(scene.word(k)) == Cue.NEED) {
                return k;
            }
        }
        return -1;
    }

    /** "طالب بوقف التسليح وبرفع الحصار مقابل هدنة شاملة", "كشرط لأي هدنة": what is wanted is not the ceasefire. */
    private boolean demanded(TruceDraft draft, TruceNoun noun) {
        for (int k = noun.first() - 1; k > Math.max(scene.sentenceStart(noun.first()), noun.first() - NEAR); k--) {
            // "قبل انتهاء الهدنة" is a time
            boolean forIt = k + 1 == noun.first()
                    || scene.form(k + 1).equals("اي")
                    || Cue.of(scene.word(k + 1)) == Cue.ACCEPTANCE;
            boolean asTerm = ONE_TERM.contains(scene.form(k)) && noun.first() - k <= ADJECTIVES + 1;
            if ((!BEFORE_IT.contains(scene.form(k)) || !forIt) && !asTerm) {
                continue;
            }
            Predicate verb = scene.predicateBefore(k);
            if (verb == null
                    || !verb.has(VerbSense.DEMAND)
                    || verb.negated()
                    || verb.subject().isEmpty()
                    || k - verb.token() >= BEFORE) {
                return false;
            }
            int object = behindSubject(verb);
            boolean put = object + 1 == k && tokens.get(object).is(",");
            int behind = put ? behindComma(noun) : -1;
            boolean listed = behind > 0
                    ? add(draft, verb.subject(), behind, scene.sentenceEnd(behind))
                    : object < k && add(draft, verb.subject(), object, k);
            if (listed) {
                notDemanded(draft);
            }
            return listed;
        }
        return false;
    }

    /** "طالب، قبل أي وقف لإطلاق النار، بضمان الرقابة": where what is wanted goes on behind the ceasefire put in; or -1. */
    private int behindComma(TruceNoun noun) {
        int end = Math.min(scene.sentenceEnd(noun.first()) - 1, noun.last() + BEHIND);
        for (int k = noun.last(); k < end; k++) {
            if (tokens.get(k).is(",")) {
                return scene.form(k + 1).startsWith("ب") ? k + 1 : -1;
            }
        }
        return -1;
    }

    private static int behindSubject(Predicate verb) {
        int behind = verb.token() + 1;
        for (ActorMention subject : verb.subject()) {
            behind = subject.first() >= behind && subject.first() <= behind + 1 ? subject.last() : behind;
        }
        return behind;
    }

    /** The ceasefire itself is not what is asked for. */
    private static void notDemanded(TruceDraft draft) {
        if (draft.statuses.remove(CeasefireStatus.CALLED_FOR)) {
            draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
        }
        draft.stands.removeIf(stand -> stand.stance() == Stance.DEMANDS);
    }

    /** Index behind "لوقف إطلاق نار دائم", "هدنة أوسع": what describes it is no condition. */
    static int behindAdjectives(Scene scene, int from, int limit) {
        int k = from;
        while (k < Math.min(limit, from + ADJECTIVES)
                && scene.tokens().get(k).isWord()
                && !scene.isMasdar(k)
                && !FUNCTION.contains(scene.form(k))
                && scene.actors().mentionFrom(k) == null) {
            k++;
        }
        return k;
    }

    /** Index behind what opens a list or equals the term: "منها", "أولها", ":", "بما في ذلك", "هو", "يتمثل في"; or -1. */
    private int opened(int from, int limit) {
        for (int k = from; k < limit; k++) {
            if (tokens.get(k).is(":")
                    || LISTING.contains(scene.form(k))
                    || COPULA.contains(scene.form(k)) && !COPULA.contains(scene.form(k + 1))) {
                return scene.form(k + 1).equals("في") ? k + 2 : k + 1;
            }
            if (scene.form(k).equals("بما")
                    && scene.form(k + 1).equals("في")
                    && scene.form(k + 2).equals("ذلك")) {
                return k + 3;
            }
            if (RELATING.contains(scene.form(k))
                    && scene.form(k + 1).startsWith("ب")
                    && scene.isMasdar(k + 1)
                    && !scene.truceAhead(k, k + 2)) {
                // "جملة من النقاط المتصلة بضمان الرقابة"
                return k + 1;
            }
            if (tokens.get(k).is(".")) {
                return -1;
            }
        }
        return -1;
    }

    /** Adds a list whose first member is something to be done; whether there is one. */
    private boolean add(TruceDraft draft, List<ActorMention> by, int object, int limit) {
        String form = scene.form(object);
        boolean deed = form.equals("ان")
                || form.equals("الا")
                || form.equals("عدم")
                || scene.isMasdar(object)
                || scene.form(object - 1).equals("بان") && scene.actors().predicateAt(object) != null
                || Cue.of(scene.word(object)) == Cue.CHECKING;
        if (object >= limit || !deed || INABILITY.contains(form) || INABILITY.contains(scene.form(object + 1))) {
            return false;
        }
        list.add(draft, by, object, Math.min(limit, list.end(object, limit)));
        return true;
    }
}
