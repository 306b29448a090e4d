package dev.bayan.internal.extract.call;

import dev.bayan.internal.extract.call.CallScene.Verb;

/** How a noun of a call stands in its sentence: definite, as an adjunct, with a verb that brings sides together. */
final class CallNounForm {
    /** How many words a length of time before "من" has with its preposition. */
    private static final int LENGTH = 5;

    private final CallScene calls;

    CallNounForm(CallScene calls) {
        this.calls = calls;
    }

    boolean definite(int noun) {
        String bare = calls.bare(noun);
        return bare.startsWith("ال") && calls.onTheLineFrom(noun) < 0
                || bare.startsWith("بال")
                || bare.startsWith("لل")
                || !calls.form(noun).endsWith("ه") && possessed(noun);
    }

    /** "مكالمته", "اتصالها", "مكالمتي". */
    private boolean possessed(int noun) {
        return calls.in(noun, "POSSESSED") || calls.in(noun, "MINE");
    }

    /** Whether the noun stands in a phrase that tells when something else happened: "خلال اتصال", "في مكالمة". */
    boolean adjunct(int i) {
        int k = i - 1;
        while (k > calls.scene.sentenceStart(i) && calls.in(k, "BEFORE_NOUN")) {
            k--;
        }
        return k >= calls.scene.sentenceStart(i) && (calls.in(k, "DURING") || soLongAfter(k))
                || calls.form(i).startsWith("بال") && !calls.ringsUp(i)
                || calls.form(i).startsWith("باتصال")
                || calls.onTheLineFrom(i) >= 0;
    }

    /** "بعد ساعات من اتصال", "وقبل يومين من مكالمة". */
    private boolean soLongAfter(int from) {
        for (int k = from - 2; calls.form(from).equals("من") && k >= from - LENGTH && k >= 0; k--) {
            if (calls.bare(k).equals("بعد") || calls.bare(k).equals("قبل")) {
                return true;
            }
        }
        return false;
    }

    /** "اتصالا هاتفيا جماعيا": one call in which several take part. */
    boolean joint(int noun) {
        int behind = noun + 1;
        while (calls.in(behind, "NOUN_OF_CALL")) {
            behind++;
        }
        return calls.in(behind, "TOGETHER");
    }

    boolean gathers(Verb verb) {
        return calls.words("GATHER").contains(verb.lemma());
    }

    /** "مكالمات", not "مكالمتين": any number of calls. */
    boolean many(int noun) {
        return plural(noun) && !calls.in(noun, "DUAL");
    }

    /** "مكالمتين", "سلسلة اتصالات": several calls. */
    boolean plural(int noun) {
        return calls.in(noun, "PLURAL");
    }
}
