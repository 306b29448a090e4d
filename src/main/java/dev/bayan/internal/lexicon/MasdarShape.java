package dev.bayan.internal.lexicon;

/** The shapes that masdars of the derived forms have, so that one is known by itself where its verb stands in no lexicon: "تفعيل", "انفصال". */
public final class MasdarShape {
    private MasdarShape() {}

    /** Whether a word without clitics may be such a masdar: تفعيل، إفعال، استفعال، انفعال، مفاعلة. */
    public static boolean mayBe(String form) {
        String bare = form.startsWith("ال") ? form.substring(2) : form;
        if (bare.length() < 5) {
            return false;
        }
        char beforeLast = bare.charAt(bare.length() - 2);
        return bare.startsWith("ت") && beforeLast == 'ي'
                || bare.startsWith("است")
                || bare.startsWith("ان")
                || bare.startsWith("ا") && beforeLast == 'ا'
                || bare.startsWith("م") && bare.endsWith("ه") && bare.length() >= 6;
    }

    /** Whether a preposition with such a masdar is so much like one that it goes on with no name: "بتفعيل", "لاستكمال". */
    public static boolean governed(String form) {
        if (form.length() < 6 || form.charAt(0) != 'ب' && form.charAt(0) != 'ل') {
            return false;
        }
        String bare = form.substring(1);
        char beforeLast = bare.charAt(bare.length() - 2);
        boolean second = bare.length() == 5 && bare.charAt(0) == 'ت' && beforeLast == 'ي';
        boolean eighth = bare.length() == 6
                && bare.charAt(0) == 'ا'
                && beforeLast == 'ا'
                && (bare.charAt(2) == 'ت' || bare.charAt(1) == 'ن');
        boolean tenth = bare.length() >= 6 && bare.startsWith("است") && beforeLast == 'ا';
        return second || eighth || tenth;
    }
}
