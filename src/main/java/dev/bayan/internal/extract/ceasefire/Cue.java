package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordMap;
import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.List;
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
    /** انسحاب، خروج: ends it where "من" or "عن" follows. */
    LEAVING,
    /** خرق، انتهاك. */
    BREACH,
    /** التزام، احترام، تنفيذ. */
    KEEPING,
    /** مراقبة، تحقق: somebody watches over it. */
    CHECKING,
    /** تثبيت، إنقاذ: somebody labours for it. */
    EFFORT,
    /** شروط، مطالب: what somebody requires for it. */
    TERMS,
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
    private static final WordMap<Cue> BY_WORD = byWord();

    private static final WordSet NO_CUE = WORDS.get("NO_CUE");

    private static WordMap<Cue> byWord() {
        Map<String, Cue> map = new HashMap<>();
        for (Cue cue : values()) {
            for (String word : WORDS.get(cue.name())) {
                map.put(word, cue);
            }
        }
        return WordMap.copyOf(map);
    }

    /** The words of another class of the file, as they are written. */
    static WordSet words(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The cue that a folded word is, clitics, article and pronoun aside; or null. */
    static @Nullable Cue of(String form) {
        return NO_CUE.contains(form) ? null : among(Clitics.front(form));
    }

    /** The cue that a word of the text is, clitics, article and pronoun aside; or null. */
    static @Nullable Cue of(@Nullable Word word) {
        return word == null || NO_CUE.contains(word.form()) ? null : among(word.cuts());
    }

    private static @Nullable Cue among(List<Clitics.Cut> cuts) {
        for (int i = 0; i < cuts.size(); i++) {
            Clitics.Cut cut = cuts.get(i);
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
        List<String> pronouns = Clitics.pronouns(stem);
        for (int i = 0; i < pronouns.size(); i++) {
            int length = stem.length() - pronouns.get(i).length();
            if (length < 3) {
                continue;
            }
            Cue cue = BY_WORD.getFirst(stem, length);
            if (cue == null && stem.charAt(length - 1) == 'ت') {
                cue = BY_WORD.getFirst(stem, length - 1, 'ه');
            }
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }
}
