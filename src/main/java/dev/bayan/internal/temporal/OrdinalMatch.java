package dev.bayan.internal.temporal;

import dev.bayan.model.OrdinalMention;

/**
 * An ordinal number in the text: "الثانية", "ثالث", "الحادي عشر", "الـ15".
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the rank, from 1
 */
public record OrdinalMatch(int first, int last, int start, int end, int value) {
    /** The mention that it gives. */
    public OrdinalMention toMention(String text) {
        return new OrdinalMention(value, start, end, text.substring(start, end));
    }
}
