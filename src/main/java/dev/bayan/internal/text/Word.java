package dev.bayan.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spelling that occurs in a text. All tokens of that folded spelling share it, so that what follows from the letters
 * alone is found out once; a layer that finds out more keeps it in an array by {@link #id}. Seen by one thread only.
 */
public final class Word {
    private final int id;
    private final String form;
    private @Nullable List<Clitics.Cut> cuts;
    private @Nullable String rest;

    Word(int id, String form) {
        this.id = id;
        this.form = form;
    }

    /** A word by itself, of no text. */
    public static Word of(String folded) {
        return new Word(0, folded);
    }

    /** Its number among the words of the text, from 0. */
    public int id() {
        return id;
    }

    /** Its folded spelling. */
    public String form() {
        return form;
    }

    /** All cuts of its front, the word itself first. */
    public List<Clitics.Cut> cuts() {
        List<Clitics.Cut> known = cuts;
        if (known == null) {
            known = Clitics.front(form);
            cuts = known;
        }
        return known;
    }

    /** Its spelling without the first letter. */
    public String rest() {
        String known = rest;
        if (known == null) {
            known = form.substring(1);
            rest = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return form;
    }
}
