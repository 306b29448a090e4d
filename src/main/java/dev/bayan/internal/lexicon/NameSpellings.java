package dev.bayan.internal.lexicon;

import java.util.List;

/** The ways to divide a person's name into words: "عبد الرحمن" and "عبدالرحمن", "نصر الله" and "نصرالله", "سيف الدين" and "سيفالدين". */
public final class NameSpellings {
    private NameSpellings() {}

    /** A name as it is given, and with its compounds written as one word and as two where that is another spelling. */
    public static List<String> of(String name) {
        String joined = name.replaceAll("(?<=عبد) (?=ال)|(?<=[^ ]{2}) (?=(الله|الدين)( |$))", "");
        String apart = name.replaceAll("(?<=عبد)(?=ال)|(?<=[^ ]{2})(?=(الله|الدين)( |$))", " ");
        return List.of(name, joined, apart).stream().distinct().toList();
    }
}
