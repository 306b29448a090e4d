package dev.bayan.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its spelling folded for matching, and for every folded character the place in the caller's text that it
 * came from.
 *
 * <p>Folded away are the differences that Arabic writers make freely: {@code أُكِّدَتْ} and {@code اكدت} are one, so are
 * {@code مصرى}/{@code مصري} and {@code هدنة}/{@code هدنه}. Nothing folded is ever handed to a caller; results quote the
 * original.
 *
 * <p>The folds: vowel marks, superscript alef, Quranic marks, tatweel and format characters vanish; the alefs أ إ آ ٱ
 * become ا, ى and the Persian ya become ي, ة and the Persian and Urdu forms of ه become ه, ک becomes ك, پ چ ڤ become
 * ب ج ف; a hamza written as a mark on و or ي makes ؤ or ئ; ئ and ء before و become ؤ, so that the Egyptian
 * {@code مسئول} and {@code شئون} are {@code مسؤول} and {@code شؤون}; presentation forms and full-width characters take their
 * compatibility forms; digits of all scripts become ASCII; white space, control characters, emoji and lone surrogates
 * become a blank, line ends {@code \n}; {@code …} becomes {@code ...}; commas, quotation marks and dashes become
 * {@code , « » " -}; Latin letters become small.
 */
public final class FoldedText {
    private static final char HAMZA_ABOVE = '\u0654';

    /** What the characters up to the Arabic block become that become one by themselves; 0 for those that need a look around. */
    private static final char[] SIMPLE = simple();

    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    private static char[] simple() {
        char[] simple = new char[0x700];
        for (char c = 0; c < simple.length; c++) {
            boolean plain = c != 'ـ' && c != HAMZA_ABOVE && c != '\r' && Character.getType(c) != Character.FORMAT;
            simple[c] = plain ? fold(c) : 0;
        }
        return simple;
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        Builder builder = new Builder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < SIMPLE.length && SIMPLE[c] != 0) {
                builder.add(SIMPLE[c], i, i + 1);
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                builder.add(' ', i, pair ? i + 2 : i + 1);
                if (pair) {
                    i++;
                }
            } else if (c == 'ـ' && standsAlone(text, i)) {
                // "موسكو ـ أعلن": a tatweel between blanks is a dash
                builder.add('-', i, i + 1);
            } else if (isCompatibilityForm(c)) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                // a vowel mark that stands by itself is a blank and the mark: the blank splits no word
                int from = plain.length() > 1 && plain.charAt(0) == ' ' ? 1 : 0;
                for (int k = from; k < plain.length(); k++) {
                    builder.add(fold(plain.charAt(k)), i, i + 1);
                }
            } else if (c == HAMZA_ABOVE) {
                builder.addHamza(i);
            } else if (c == '…') {
                for (int k = 0; k < 3; k++) {
                    builder.add('.', i, i + 1);
                }
            } else if (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                builder.add('\n', i, i + 1);
            } else if (Character.getType(c) == Character.FORMAT) {
                builder.pass(i);
            } else {
                builder.add(fold(c), i, i + 1);
            }
        }
        return new FoldedText(text, new String(builder.chars, 0, builder.length), builder.starts, builder.ends);
    }

    /** Folds a word or phrase of a lexicon the way texts are folded. */
    public static String fold(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            char c = text.charAt(i);
            if (c >= SIMPLE.length || SIMPLE[c] == 0) {
                return of(text).folded;
            }
            chars[i] = SIMPLE[c];
            joinHamza(chars, i);
        }
        return new String(chars);
    }

    /** Writes "ئو" and "ءو" as "ؤو", where the last of some letters is that و. */
    private static void joinHamza(char[] chars, int last) {
        if (chars[last] == 'و' && last > 0 && (chars[last - 1] == 'ئ' || chars[last - 1] == 'ء')) {
            chars[last - 1] = 'ؤ';
        }
    }

    /** A word in plain Arabic letters, its marks, hamzas and endings left as they are; the same string for most words. */
    static String plain(String word) {
        int i = 0;
        while (i < word.length() && isPlain(word.charAt(i))) {
            i++;
        }
        if (i == word.length()) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length()).append(word, 0, i);
        for (; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isPlain(c)) {
                plain.append(c);
            } else if (isCompatibilityForm(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                        .strip());
            } else if (c == 'ی') {
                // without dots at the end of a word, as ى is
                plain.append(i + 1 == word.length() ? 'ى' : 'ي');
            } else if (Character.getType(c) != Character.FORMAT && fold(c) != 0) {
                plain.append(fold(c));
            }
        }
        return plain.toString();
    }

    /** The letters of Arabic and their vowel marks. */
    private static boolean isPlain(char c) {
        return c >= '\u0621' && c <= '\u063A' || c >= '\u0641' && c <= '\u0655';
    }

    /** The caller's text. */
    public String original() {
        return original;
    }

    /** The folded text. */
    public String folded() {
        return folded;
    }

    /** Where the folded character at {@code index} begins in the original. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Where the folded character at {@code index} ends in the original, marks that follow it included. */
    public int originalEnd(int index) {
        return ends[index];
    }

    private static boolean standsAlone(String text, int i) {
        return (i == 0 || isBlank(text.charAt(i - 1))) && (i + 1 == text.length() || isBlank(text.charAt(i + 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isCompatibilityForm(char c) {
        return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE' || c >= '\uFF01' && c <= '\uFF5E';
    }

    /** The folded character; 0 where it vanishes. */
    private static char fold(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c < 0x20 && c != '\n' || c == 0x7F ? ' ' : c;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
            case 'ى', 'ی', 'ۍ', 'ې', 'ے' -> 'ي';
            case 'ۓ' -> 'ئ';
            case 'ة', 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ', 'ۃ' -> 'ه';
            case 'ک', 'ڪ' -> 'ك';
            case 'پ' -> 'ب';
            case 'چ' -> 'ج';
            case 'ڤ' -> 'ف';
            case 'ـ', '\u06E5', '\u06E6' -> 0;
            case '،', '٬', '、', '‚' -> ',';
            case '؍' -> '/';
            case '٫' -> '.';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '۔' -> '.';
            case '“', '„', '‟', '«', '‹' -> '«';
            case '”', '»', '›' -> '»';
            case '‘', '’' -> '\'';
            case '–', '—', '−', '‐', '‑', '―' -> '-';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            default -> foldClass(c);
        };
    }

    private static char foldClass(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) (Character.digit(c, 10) + '0');
        }
        if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL) {
            return ' ';
        }
        return Character.toLowerCase(c);
    }

    /** Collects the folded characters; a mark that vanishes lengthens the letter before it. */
    private static final class Builder {
        private char[] chars;
        private int length;
        private int[] starts;
        private int[] ends;
        /** How far nothing but what vanishes follows the last character. */
        private int reach;

        Builder(int capacity) {
            chars = new char[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(char c, int start, int end) {
            int n = length;
            if (c == 0) {
                if (isLetterBefore(start)) {
                    ends[n - 1] = end;
                    reach = end;
                }
                return;
            }
            if (n == chars.length) {
                chars = Arrays.copyOf(chars, n * 2);
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
            }
            chars[n] = c;
            if (reach == start) {
                joinHamza(chars, n);
            }
            length = n + 1;
            starts[n] = start;
            ends[n] = end;
            reach = end;
        }

        /** Drops a format character, which belongs to a word only if the word goes on after it. */
        void pass(int at) {
            if (reach == at) {
                reach = at + 1;
            }
        }

        void addHamza(int at) {
            if (isLetterBefore(at)) {
                char c = chars[length - 1];
                chars[length - 1] = c == 'و' ? 'ؤ' : c == 'ي' ? 'ئ' : c;
            }
            add((char) 0, at, at + 1);
        }

        private boolean isLetterBefore(int at) {
            return length > 0 && reach == at && Character.isLetterOrDigit(chars[length - 1]);
        }
    }
}
