package dev.bayan;

import dev.bayan.internal.actor.ActorFinder;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.TokenTrie;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Word;
import dev.bayan.model.ActorKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry of a {@link Lexicon} must be like; each rule throws an IllegalArgumentException that gives the reason. */
final class LexiconRules {
    private static final int MOST_WORDS = 12;
    private static final String SIGNS = " -.'+()";

    private LexiconRules() {}

    /** A name as it is matched. */
    static String form(String name, boolean actor) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is blank");
        }
        String folded = FoldedText.fold(name);
        if (!folded.chars().filter(Character::isLetter).allMatch(c -> isArabic(c) || c < 0x80)) {
            throw new IllegalArgumentException("«" + name + "» has a letter that is neither Arabic nor Latin");
        }
        int sign = folded.chars()
                .filter(c -> !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0)
                .findFirst()
                .orElse(-1);
        if (sign >= 0) {
            throw new IllegalArgumentException("«" + name + "» has a sign that names do not have: "
                    + (sign > ' ' ? Character.toString(sign) : String.format("U+%04X", sign)));
        }
        List<String> words = TokenTrie.words(name);
        if (folded.chars().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("«" + name + "» has no letter");
        }
        if (words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("a name has " + words.size() + " words, more than " + MOST_WORDS);
        }
        if (words.size() == 1) {
            single(name, words.get(0), actor);
        }
        if (actor && ActorFinder.isTitle(name)) {
            throw new IllegalArgumentException("«" + name + "» is a title and no name");
        }
        return String.join(" ", words);
    }

    /** The canonical name of an entry, which is Arabic; variants may be Latin: «RSF». */
    static String canonical(String name) {
        if (!name.isBlank() && FoldedText.fold(name).chars().noneMatch(LexiconRules::isArabic)) {
            throw new IllegalArgumentException("«" + name.strip() + "» is no Arabic name");
        }
        return name.strip();
    }

    private static boolean isArabic(int c) {
        return c >= 0x0620 && c <= 0x06FF && Character.isLetter(c);
    }

    private static void single(String name, String word, boolean actor) {
        if (word.length() < 2) {
            throw new IllegalArgumentException("«" + name + "» is a single letter");
        }
        boolean common = Stream.of(Words.FUNCTION, Words.ADVERB, Words.NEGATION, Words.COMPLEMENT, Words.TIMEWORD)
                .anyMatch(words -> words.contains(word));
        if (common) {
            throw new IllegalArgumentException("«" + name + "» is a common word and no name");
        }
        if (actor
                && Gazetteer.get().nisbas().get(word) != null
                && Gazetteer.get().names().get(word) == null) {
            throw new IllegalArgumentException("«" + name + "» is an adjective of nationality and no name");
        }
        if (Reading.of(Word.of(word)).stream()
                .anyMatch(r -> r.isFinite()
                        && r.form().person() == 3
                        && r.cut().prefixLength() == 0
                        && r.pronoun().isEmpty()
                        && r.hasAny(Senses.of(VerbSense.SAY)))) {
            throw new IllegalArgumentException("«" + name + "» is a verb of saying and no name");
        }
    }

    /** The code of a state, null for none. */
    static @Nullable String country(@Nullable String code) {
        if (code != null && Gazetteer.get().state(code) == null) {
            throw new IllegalArgumentException(
                    "no state has the code \"" + code + "\" (ISO 3166-1 alpha-2 in capitals, or XK or EU)");
        }
        return code;
    }

    /** A label or an affiliation, null for none. */
    static @Nullable String text(@Nullable String text, String what) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is blank");
        }
        return text == null ? null : text.strip();
    }

    /** A kind that groups and institutions have. */
    static ActorKind body(ActorKind kind) {
        if (kind == ActorKind.PERSON) {
            throw new IllegalArgumentException("a group or institution cannot be of the kind " + kind);
        }
        return kind;
    }
}
