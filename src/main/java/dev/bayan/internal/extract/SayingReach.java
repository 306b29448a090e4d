package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import org.jspecify.annotations.Nullable;

/** How far a verb of saying reaches in its sentence: up to the main clause that no longer depends on it. */
final class SayingReach {
    /** What states do by saying it, a clause of its own rather than a part of what was said. */
    static final Senses ACTS = Senses.of(
            VerbSense.PLEDGE,
            VerbSense.AGREE,
            VerbSense.ORDER,
            VerbSense.ISSUE,
            VerbSense.REFUSE,
            VerbSense.DEMAND,
            VerbSense.PROPOSE,
            VerbSense.ACCEPT,
            VerbSense.INTEND,
            VerbSense.REQUEST);

    private static final WordSet CONTRAST = Attribution.WORDS.get("CONTRAST");
    private static final WordSet WHILE = WordSet.of("حين", "وقت");
    private static final WordSet BEFORE = WordSet.of("قبل", "بعد");
    private static final WordSet ASIDE = Attribution.WORDS.get("ASIDE");

    private static final Senses TELLS =
            Senses.of(VerbSense.SAY, VerbSense.ADD, VerbSense.INFORM, VerbSense.EXPRESS, VerbSense.STRESS);
    private static final WordSet BARE_THAT = WordSet.of("ان", "انه", "انها", "بان", "بانه", "بانها");

    /** How far behind a verb its clause may close. */
    private static final int FAR = 10;

    /** How many words may open a clause before its verb: "وفي الأثناء أجرى", "ومن جهة أخرى أعلن". */
    private static final int FRONT = 5;

    private final Scene scene;

    SayingReach(Scene scene) {
        this.scene = scene;
    }

    /** Where a coordinated main verb, or an aside of the reporter, ends the reach of a verb of saying; at the latest at {@code end}. */
    int end(Predicate saying, int end) {
        int quote = scene.tokens().get(saying.token()).quote();
        Predicate inner = null;
        Predicate main = null;
        for (int i = saying.token() + 1; i < end; i++) {
            if (scene.tokens().get(i).quote() != quote) {
                Predicate told = quoted(i, quote);
                inner = told == null ? inner : told;
                main = main == null && goesOn(saying, told) ? told : main;
                continue;
            }
            if (aside(i) || turnsToAnother(saying, i) || laterSaying(saying, i)) {
                return i;
            }
            Predicate next = scene.actors().predicateAt(i);
            if (next == null || next.participle()) {
                continue;
            }
            boolean ours = next.isFirstPerson() || next.reading().pronoun().equals("نا") && !next.explicitSubject();
            if (ours && !saying.isFirstPerson() && spoken(saying.token(), i)) {
                // "كتب الوزير: التقيت بفلان واتفقنا على": he goes on to speak
                continue;
            }
            boolean and = next.reading().cut().conjunction() != 0
                    && !scene.form(i - 1).equals("ان");
            int front = contrastBefore(i, saying.token());
            front = front < 0 && !and ? frontBefore(i, saying.token()) : front;
            boolean headline = and
                    && !saying.participle()
                    && !saying.reading().isPast()
                    && !next.reading().isPast()
                    && next.reading().hasAny(ACTS);
            boolean presents = front >= 0
                    && !saying.participle()
                    && !saying.reading().isPast()
                    && !next.reading().isPast()
                    && next.explicitSubject();
            if (next.reading().isPast() && (and || front >= 0) || headline || presents) {
                // "أن بوتين أيد فكرة ترامب بأن يمتنعا، وأصدر أمرا": over clauses within the one that goes on
                boolean sameInner = !next.explicitSubject()
                        && (inner != null && goesOn(saying, inner) && agrees(inner, next)
                                || main != null && agrees(main, next));
                boolean headlineInner = headline && inComplement(saying, next);
                boolean others = inner != null
                        && !next.explicitSubject()
                        && !next.isFirstPerson()
                        && agrees(inner, next)
                        && !sameForm(saying, next)
                        && inComplement(saying, inner);
                if (!sameInner
                        && !withinAside(next, end)
                        && !others
                        && !headlineInner
                        && (front < 0
                                || next.explicitSubject()
                                || next.reading().hasAny(ACTS))) {
                    return front >= 0 ? front : i;
                }
            }
            if (!and) {
                inner = next;
                main = main == null && goesOn(saying, next) ? next : main;
            }
        }
        return end;
    }

    /** Whether direct speech opens between two tokens, behind a colon. */
    private boolean spoken(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.tokens().get(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is the past one of what was said, with a subject of its own, so that a coordinated one may go on with it. */
    private boolean goesOn(Predicate saying, @Nullable Predicate inner) {
        return inner != null && inner.reading().isPast() && inner.explicitSubject() && inComplement(saying, inner);
    }

    /** "أن بوتين «تجاوب» مع الفكرة": a verb that is quoted, with its subject outside; or null. */
    private @Nullable Predicate quoted(int i, int quote) {
        Predicate inner = scene.actors().predicateAt(i);
        boolean told = inner != null
                && !inner.participle()
                && inner.explicitSubject()
                && !inner.subject().isEmpty()
                && inner.subject().get(0).first() < i
                && scene.tokens().get(inner.subject().get(0).first()).quote() == quote;
        return told ? inner : null;
    }

    /** "أكد لنظيره، في اتصال جرى الخميس واستمر ساعة، أن بلاده": whether what was said only follows, behind an aside that a verb is part of. */
    private boolean withinAside(Predicate next, int end) {
        if (next.explicitSubject()
                || next.reading().hasAny(ACTS)
                || next.reading().hasAny(TELLS)) {
            return false;
        }
        for (int i = next.token() + 1; i + 1 < Math.min(end, next.token() + FAR); i++) {
            if (scene.tokens().get(i).is(",")) {
                return BARE_THAT.contains(scene.bare(i + 1))
                        && !scene.form(i + 1).startsWith("و");
            }
            if (scene.actors().predicateAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** Where the part of a sentence begins that "بحسب" covers: behind what somebody else says up to a particle of contrast. */
    int clauseStart(int word, Senses reporting) {
        int start = scene.sentenceStart(word);
        int turn = start;
        boolean said = false;
        for (int i = start; i < word; i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            said |= predicate != null
                    && predicate.explicitSubject()
                    && predicate.reading().hasAny(reporting);
            turn = said
                            && CONTRAST.contains(scene.form(i))
                            && scene.tokens().get(i - 1).is(",")
                    ? i
                    : turn;
        }
        return turn;
    }

    /** Where it ends: before a particle of contrast that opens what somebody else says. */
    int clauseEnd(int word, Senses reporting) {
        int end = scene.sentenceEnd(word);
        for (int i = word + 1; i < end; i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            int contrast = predicate != null
                            && predicate.explicitSubject()
                            && predicate.reading().hasAny(reporting)
                    ? contrastBefore(i, word)
                    : -1;
            if (contrast > word && scene.tokens().get(contrast - 1).is(",")) {
                return contrast;
            }
        }
        return end;
    }

    /** "علما بأن", "يذكر أن": the reporter himself adds something. */
    private boolean aside(int i) {
        return ASIDE.contains(scene.form(i)) && Words.COMPLEMENT.contains(scene.form(i + 1));
    }

    /** "غير أن القائد …", "بينما الرئيس …": somebody else right behind a particle of contrast, whose verb need not be known. */
    private boolean turnsToAnother(Predicate saying, int i) {
        if (!CONTRAST.contains(scene.form(i))) {
            return false;
        }
        ActorMention mention = scene.actors().mentionFrom(scene.form(i + 1).equals("ان") ? i + 2 : i + 1);
        return mention != null
                && mention.isPerson()
                && mention.preposition() == 0
                && mention.entity() != null
                && saying.subject().stream()
                        .noneMatch(m -> m.entity() != null && m.entity().same(mention.entity()));
    }

    /** "أعلنت الرئاسة أنه سيحضر، قبل أن يعلن مكتبه أنه لن يشارك": somebody else said that afterwards. */
    private boolean laterSaying(Predicate saying, int i) {
        if (!BEFORE.contains(scene.form(i))
                || !scene.tokens().get(i - 1).is(",")
                || !scene.form(i + 1).equals("ان")) {
            return false;
        }
        Predicate later = scene.actors().predicateAt(i + 2);
        return later != null
                && later.has(VerbSense.SAY)
                && later.explicitSubject()
                && !later.subject().equals(saying.subject());
    }

    private static boolean agrees(Predicate inner, Predicate next) {
        return inner.reading().form().gender() == next.reading().form().gender()
                || inner.isDual()
                || next.isDual()
                || inner.reading().form().number() == next.reading().form().number()
                        && inner.reading().form().gender() == VerbForm.Gender.ANY;
    }

    /** "قال فلان إن الوفود ناقشت …، واتفقت": whether a verb may be that of whoever speaks. */
    private static boolean sameForm(Predicate saying, Predicate next) {
        boolean several = Scene.entitiesOf(saying.subject()).size() > 1;
        return several
                || saying.reading().form().gender() == next.reading().form().gender()
                        && saying.isDual() == next.isDual();
    }

    private boolean inComplement(Predicate saying, Predicate inner) {
        for (int i = saying.token() + 1; i < inner.token(); i++) {
            if (Words.COMPLEMENT.contains(scene.form(i)) || scene.form(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Where a particle of contrast that ends at a token begins: "بينما", "في حين"; -1 where none does. */
    static int contrast(Scene scene, int i) {
        if (WHILE.contains(scene.form(i))) {
            return scene.form(i - 1).equals("في") || scene.form(i - 1).equals("وفي") ? i - 1 : -1;
        }
        return CONTRAST.contains(scene.form(i)) ? i : -1;
    }

    /** A particle of contrast that opens the clause of a verb; -1 where there is none. */
    private int contrastBefore(int verb, int limit) {
        for (int i = verb - 1; i > limit && verb - i < 12; i--) {
            int contrast = contrast(scene, i);
            if (contrast >= 0) {
                return contrast;
            }
            if (scene.actors().predicateAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "، وفي الأثناء أجرى", "، كما تسلمت": where words of time or manner behind a comma open the clause of a verb; -1 where they do not. */
    private int frontBefore(int verb, int limit) {
        for (int i = verb - 1; i > limit + 1 && verb - i <= FRONT; i--) {
            boolean comma = scene.tokens().get(i - 1).is(",");
            if (!scene.tokens().get(i).isWord()
                    || scene.actors().mentionAt(i) != null
                    || Words.COMPLEMENT.contains(scene.form(i))) {
                return -1;
            }
            if (comma) {
                String bare = scene.form(i).substring(1);
                boolean opens = scene.form(i).startsWith("و")
                        && (Words.FUNCTION.contains(bare)
                                || Words.ADVERB.contains(bare)
                                || Words.TIMEWORD.contains(bare));
                // "إن وارسو، كما وعدت، جاهزة": closed again at once
                boolean manner = scene.form(i).equals("كما")
                        && !(verb + 1 < scene.tokens().size()
                                && scene.tokens().get(verb + 1).is(","));
                return opens || manner ? i : -1;
            }
        }
        return -1;
    }
}
