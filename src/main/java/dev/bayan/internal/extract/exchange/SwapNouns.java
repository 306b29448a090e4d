package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;

/** Whether a noun that can mean a swap ("تبادل", "صفقة", "مبادلة") means one of captives. */
final class SwapNouns {
    private static final int NOUN_REACH = 12;
    private static final int SWAP_REACH = 9;

    private final Phrases phrases;
    private final Scene scene;

    SwapNouns(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    boolean swaps(int i) {
        int end = Math.min(scene.sentenceEnd(i), i + SWAP_REACH);
        for (int k = i + 1; k < end; k++) {
            boolean persons = phrases.captives(k) != null && scene.time().amount(i + 1).isPresent() && form(k).length() > 3 && !ExchangeWords.NOT_OBJECT.contains(form(k));
            if (phrases.namesCaptives(k) || persons) {
                return true;
            }
            if (ExchangeWords.NOT_OBJECT.contains(form(k)) || phrases.isMark(k) || phrases.finite(k) != null) {
                break;
            }
        }
        if (form(i).contains("صفق")) {
            return true;
        }
        boolean operation = phrases.in(i - 1, ExchangeWords.OPERATION) || phrases.in(i - 1, ExchangeWords.DONE);
        return operation && spokenNear(i) || form(i).endsWith("مبادله") && facesTwoSides(i);
    }

    boolean dealOfCaptives(int i) {
        return form(i + 1).endsWith("تبادل") || phrases.namesCaptives(i + 1) || phrases.namesCaptives(i + 2) || countsOutCaptives(i);
    }

    /** "صفقة أبرمها الطرفان … تشمل 1027 أسيرا". */
    private boolean countsOutCaptives(int i) {
        boolean included = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH); k++) {
            Predicate verb = phrases.finite(k);
            included |= verb != null && Phrases.lemma(verb, ExchangeWords.INCLUDE);
            if (included && phrases.namesCaptives(k) && scene.time().amount(k - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around an "exchange" tell that captives are exchanged. */
    private boolean spokenNear(int i) {
        for (int k = Math.max(0, i - 30); k < Math.min(phrases.tokens.size(), i + 40); k++) {
            if (phrases.namesCaptives(k) && !phrases.form(k).endsWith("مدنيين")) {
                return true;
            }
        }
        return false;
    }

    /** "مبادلة الدبلوماسي … بعامل الإغاثة … بين طهران وبروكسل": named people between two sides. */
    private boolean facesTwoSides(int i) {
        boolean by = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 20); k++) {
            by |= form(k).startsWith("ب") && form(k).length() > 3 && !form(k).equals("بين");
            ActorMention mention = form(k).equals("بين") ? scene.actors().mentionFrom(k + 1) : null;
            if (mention != null) {
                return by && Scene.entitiesOf(scene.actors().coordination(mention)).size() >= 2;
            }
        }
        return by && phrases.namesCaptives(i + 1);
    }

    private String form(int i) {
        return scene.form(i);
    }
}
