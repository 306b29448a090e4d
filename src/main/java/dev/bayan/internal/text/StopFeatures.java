package dev.bayan.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What OpenNLP's {@code DefaultSDContextGenerator} tells of a stop, without abbreviations: the word that it ends, the words before
 * and behind, and where there is no blank. OpenNLP's own class has SLF4J look for a provider when it is first asked, which takes a
 * tenth of a first parse and prints three lines on stderr where there is none.
 */
final class StopFeatures {
    private final String text;
    private final List<String> features = new ArrayList<>();

    private StopFeatures(String text) {
        this.text = text;
    }

    /** The features of the stop at a place of a text. */
    static List<String> of(String text, int stop) {
        return new StopFeatures(text).at(stop);
    }

    private List<String> at(int stop) {
        int last = text.length() - 1;
        if (stop > 0 && isBlank(stop - 1)) {
            features.add("sp");
        }
        if (stop < last && isBlank(stop + 1)) {
            features.add("sn");
        }
        features.add("eos=" + text.charAt(stop));
        int blank = blankBefore(stop);
        int word = stop - 1;
        while (word > blank && !isStop(word)) {
            word--;
        }
        int prefix = Math.max(word, blank);
        int behind = blankBehind(stop, last);
        int suffix = stop + 1;
        while (suffix < behind && !isStop(suffix)) {
            suffix++;
        }
        int end = Math.min(suffix, behind);
        int next = blankBehind(end + 1, last + 1);
        add("x", text.substring(prefix, stop).trim(), true);
        add("v", text.substring(blankBefore(prefix), prefix).trim(), false);
        add("s", stop == last ? "" : text.substring(stop + 1, end).trim(), false);
        add("n", stop == last ? "" : text.substring(end + 1, next).trim(), false);
        return features;
    }

    private void add(String place, String word, boolean length) {
        features.add(place + "=" + word);
        if (!word.isEmpty()) {
            if (length) {
                features.add(Integer.toString(word.length()));
            }
            if (Character.isUpperCase(word.charAt(0))) {
                features.add(place + "cap");
            }
        }
    }

    private int blankBefore(int place) {
        int at = place - 1;
        while (at > 0 && !isBlank(at)) {
            at--;
        }
        while (at > 0 && isBlank(at - 1)) {
            at--;
        }
        return Math.max(at, 0);
    }

    private int blankBehind(int place, int last) {
        int at = place + 1;
        while (at < last && !isBlank(at)) {
            at++;
        }
        while (at < last && at + 1 < text.length() && isBlank(at + 1)) {
            at++;
        }
        return Math.min(at, last);
    }

    private boolean isBlank(int at) {
        return WordCutter.isBlank(text.charAt(at));
    }

    private boolean isStop(int at) {
        char c = text.charAt(at);
        return c == '.' || c == '?' || c == '!';
    }
}
