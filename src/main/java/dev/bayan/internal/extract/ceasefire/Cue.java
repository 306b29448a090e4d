package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a noun before a ceasefire tells of its state; the words are in {@code ceasefire/cues.tsv}. */
enum Cue {
    /** اتفاق، تفاهم، إعلان. */
    AGREEMENT,
    /** مقترح، مبادرة، عرض. */
    PROPOSAL,
    /** مفاوضات، سبل، جهود. */
    TALKS,
    /** التوصل إلى، تحقيق: as real as what governs it. */
    REACHING,
    /** تمديد. */
    EXTENSION,
    /** انتهاء، انهيار. */
    ENDING,
    /** خرق، انتهاك. */
    BREACH,
    /** التزام، احترام، تنفيذ. */
    KEEPING,
    /** مراقبة، تحقق: somebody watches over it. */
    CHECKING,
    /** تثبيت، إنقاذ: somebody labours for it. */
    EFFORT,
    /** ضرورة، أهمية. */
    NEED,
    /** دعوة، مطالبة. */
    CALL,
    /** موافقة، قبول. */
    ACCEPTANCE,
    /** ترحيب، تأييد. */
    WELCOME,
    /** رفض. */
    REJECTION,
    /** استعداد، منفتح. */
    READINESS,
    /** أمل، رغبة. */
    HOPE,
    /** على وشك، قرب: not yet. */
    NEARING,
    /** بدء، سريان. */
    BEGINNING;

    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "ceasefire/cues.tsv");
    private static final Map<String, Cue> BY_WORD = byWord();

    private static Map<String, Cue> byWord() {
        Map<String, Cue> map = new HashMap<>();
        for (Cue cue : values()) {
            WORDS.get(cue.name()).forEach(word -> map.put(word, cue));
        }
        return Map.copyOf(map);
    }

    /** The words of another class of the file, as they are written. */
    static WordSet words(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The cue that a folded word is, clitics, article and pronoun aside; or null. */
    static @Nullable Cue of(String form) {
        for (Clitics.Cut cut : Clitics.front(form)) {
            if (cut.future()) {
                continue;
            }
            Cue cue = BY_WORD.get(cut.stem());
            if (cue == null && !cut.article()) {
                cue = beforePronoun(cut.stem());
            }
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** "رفضه", "موافقتها": the ة of the noun is a ت before its pronoun. */
    private static @Nullable Cue beforePronoun(String stem) {
        for (String pronoun : Clitics.pronouns(stem)) {
            String noun = stem.substring(0, stem.length() - pronoun.length());
            if (noun.length() < 3) {
                continue;
            }
            Cue cue = BY_WORD.get(noun);
            if (cue == null && noun.endsWith("ت")) {
                cue = BY_WORD.get(noun.substring(0, noun.length() - 1) + "ه");
            }
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }
}
