package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word classes of {@code triggers.tsv}, and how a word is looked up in them. */
final class TriggerWords {
    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "commitment/triggers.tsv");

    private static final WordSet ADJECTIVES =
            WordSet.union(of("READY_ADJ"), of("PLEDGE_ADJ"), of("INTENT_ADJ"), of("GUARANTEED"));

    private TriggerWords() {}

    /** The words of a class. */
    static WordSet of(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The word as one of a class, with its clitics cut off: "باستعدادهما" is ب + استعداد + هما; or null. */
    static @Nullable Cut cut(@Nullable Word word, WordSet words) {
        if (word == null) {
            return null;
        }
        List<Cut> cuts = word.cuts();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (cut.future()) {
                continue;
            }
            if (words.contains(cut.stem())) {
                return cut;
            }
            Cut owned = cut.article() ? null : withPronoun(cut, words);
            if (owned != null) {
                return owned;
            }
        }
        return null;
    }

    private static @Nullable Cut withPronoun(Cut cut, WordSet words) {
        String stem = cut.stem();
        List<String> pronouns = Clitics.pronouns(stem);
        for (int i = 0; i < pronouns.size(); i++) {
            String pronoun = pronouns.get(i);
            int base = stem.length() - pronoun.length();
            boolean feminine = stem.charAt(base - 1) == 'ت' && words.containsFirst(stem, base - 1, 'ه');
            if (feminine || words.containsFirst(stem, base)) {
                return new Cut(cut.conjunction(), cut.preposition(), false, false, stem.substring(0, base), pronoun);
            }
        }
        return null;
    }

    /** Whether a verb is the given one, in its unvocalised citation form. */
    static boolean lemma(Predicate predicate, String verb) {
        return predicate.reading().verb().equals(verb);
    }

    /** Whether the word is an adjective that binds. */
    static boolean isAdjective(String form) {
        return Concepts.in(form, ADJECTIVES) != null;
    }

    /** The word without ال, and with بال and لل undone: "للتهجير" is تهجير. */
    static String plain(String form) {
        int front = front(form);
        return front == 0 ? form : form.substring(front);
    }

    /** How many letters of a word are its article, with what stands before it. */
    private static int front(String form) {
        String front =
                switch (form.isEmpty() ? 0 : form.charAt(0)) {
                    case 'و' -> "وال";
                    case 'ب' -> "بال";
                    case 'ل' -> "لل";
                    default -> "ال";
                };
        return form.length() > front.length() + 2 && form.startsWith(front) ? front.length() : 0;
    }

    /** Whether the word, with or without the article, ب or ل, is of a class. */
    static boolean is(String form, WordSet words) {
        if (Concepts.in(form, words) != null) {
            return true;
        }
        int front = front(form);
        return front > 0 && words.containsRest(form, front);
    }
}
