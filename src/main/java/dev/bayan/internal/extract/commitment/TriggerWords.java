package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.FoldedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word classes of {@code triggers.tsv}, and how a word is looked up in them. */
final class TriggerWords {
    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "commitment/triggers.tsv");

    private static final List<String> ARTICLES = List.of("وال", "بال", "لل", "ال");
    private static final List<Set<String>> ADJECTIVES = List.of(of("READY_ADJ"), of("PLEDGE_ADJ"), of("INTENT_ADJ"));

    private TriggerWords() {}

    /** The words of a class. */
    static Set<String> of(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The word as one of a class, with its clitics cut off: "باستعدادهما" is ب + استعداد + هما; or null. */
    static @Nullable Cut cut(String form, Set<String> words) {
        for (Cut cut : Clitics.front(form)) {
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

    private static @Nullable Cut withPronoun(Cut cut, Set<String> words) {
        for (String pronoun : Clitics.pronouns(cut.stem())) {
            String base = cut.stem().substring(0, cut.stem().length() - pronoun.length());
            boolean feminine = base.endsWith("ت") && words.contains(base.substring(0, base.length() - 1) + "ه");
            if (feminine || words.contains(base)) {
                return new Cut(cut.conjunction(), cut.preposition(), false, false, base, pronoun);
            }
        }
        return null;
    }

    /** Whether a verb is the given one, in its unvocalised citation form. */
    static boolean lemma(Predicate predicate, String verb) {
        return FoldedText.fold(predicate.reading().lemma()).equals(verb);
    }

    /** Whether the word is an adjective that binds. */
    static boolean isAdjective(String form) {
        return ADJECTIVES.stream().anyMatch(words -> Concepts.in(form, words) != null);
    }

    /** The word without ال, and with بال and لل undone: "للتهجير" is تهجير. */
    static String plain(String form) {
        for (String front : ARTICLES) {
            if (form.startsWith(front) && form.length() > front.length() + 2) {
                return form.substring(front.length());
            }
        }
        return form;
    }

    /** Whether the word, with or without the article, ب or ل, is of a class. */
    static boolean is(String form, Set<String> words) {
        return words.contains(form) || words.contains(plain(form)) || Concepts.in(form, words) != null;
    }
}
