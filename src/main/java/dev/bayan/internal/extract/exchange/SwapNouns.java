package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.AmountMatch;
import java.util.Optional;

/** Whether a noun that can mean a swap ("تبادل", "صفقة", "مبادلة") means one of captives. */
final class SwapNouns {
    private static final int NOUN_REACH = 12;
    private static final int SWAP_REACH = 9;

    private final Phrases phrases;
    private final Scene scene;
    private final NamedPersons persons;

    SwapNouns(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.persons = new NamedPersons(phrases);
    }

    /** Whether captives are what a noun says is exchanged. */
    boolean swaps(int i) {
        if (persons.swapped(i) || form(i).endsWith("التبادل") && formula(i + 1)) {
            return true;
        }
        if (exchangesOther(form(i).contains("صفق") ? i + 1 : i)) {
            return false;
        }
        int end = Math.min(scene.sentenceEnd(i), i + SWAP_REACH);
        for (int k = i + 1; k < end; k++) {
            boolean persons = phrases.captives(k) != null
                    && scene.time().amount(i + 1).isPresent()
                    && form(k).length() > 3
                    && !ExchangeWords.NOT_OBJECT.contains(form(k));
            if (phrases.namesCaptives(k) || persons) {
                return true;
            }
            if (phrases.in(k, ExchangeWords.NOT_OBJECT) || phrases.isMark(k) || phrases.finite(k) != null) {
                break;
            }
        }
        if (form(i).contains("صفق")) {
            return true;
        }
        boolean operation = phrases.in(i - 1, ExchangeWords.OPERATION) || phrases.in(i - 1, ExchangeWords.DONE);
        boolean whole = form(i).endsWith("تبادل")
                && scene.actors().predicateAt(i) == null
                && ExchangeWords.MANNER.contains(form(i + 1))
                && !form(i + 2).startsWith("لل")
                && !form(i + 2).startsWith("في");
        boolean operationOrSides = operation
                || whole
                || form(i).endsWith("تبادل") && scene.actors().predicateAt(i) == null && betweenSides(i);
        return operationOrSides && spokenNear(i) || phrases.barter(i) && facesTwoSides(i);
    }

    /** "التبادل «ألف مقابل ألف»": two equal numbers set against each other. */
    private boolean formula(int k) {
        int from = phrases.isMark(k) && !phrases.isComma(k) ? k + 1 : k;
        Optional<AmountMatch> one = scene.time().amount(from);
        Optional<AmountMatch> other = one.isPresent()
                        && one.get().first() == from
                        && ExchangeWords.IN_RETURN.contains(form(one.get().last()))
                ? scene.time().amount(one.get().last() + 1)
                : Optional.empty();
        return other.isPresent()
                && one.isPresent()
                && other.get().value().equals(one.get().value());
    }

    /** "تبادل لاعبين", "تبادل الغاز بالنفط": a noun behind it that names no captives; adjectives of the exchange itself may stand there. */
    private boolean exchangesOther(int i) {
        int k = i + 1;
        if (!form(i).endsWith("تبادل")
                || k >= scene.sentenceEnd(i)
                || !phrases.tokens.get(k).isWord()
                || ExchangeWords.MANNER.contains(form(k))
                || Words.FUNCTION.contains(form(k))
                || scene.nisba(k) != null && !ExchangeWords.OTHER_KIND.contains(form(k))
                || scene.actors().mentionAt(k) != null
                || scene.time().amount(k).isPresent()
                || scene.time().date(k).isPresent()
                || scene.actors().predicateAt(k) != null
                || form(k).startsWith("و")) {
            return false;
        }
        if (ExchangeWords.OTHER_KIND.contains(form(k))) {
            return true;
        }
        boolean agrees = form(i).startsWith("ال") ? form(k).startsWith("ال") : form(k).endsWith("ه");
        for (int n = k; n < Math.min(scene.sentenceEnd(i), k + 4); n++) {
            if (phrases.captives(n) != null) {
                return false;
            }
        }
        boolean prefixed = form(k).startsWith("ب") || form(k).startsWith("ل") && !form(k).startsWith("لا");
        return ExchangeWords.NOT_OBJECT.contains(form(k)) || !agrees && !prefixed;
    }

    /** Whether a deal is one of captives by the words behind it. */
    boolean dealOfCaptives(int i) {
        return form(i + 1).endsWith("تبادل") && !exchangesOther(i + 1)
                || phrases.namesCaptives(i + 1)
                || phrases.namesCaptives(i + 2)
                || Concepts.allForAll(scene, i + 1, scene.sentenceEnd(i))
                || countsOutCaptives(i);
    }

    /** "صفقة أبرمها الطرفان … تشمل 1027 أسيرا". */
    private boolean countsOutCaptives(int i) {
        Predicate before = phrases.finite(i - 1);
        boolean included = before != null && Phrases.lemma(before, ExchangeWords.INCLUDE);
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH); k++) {
            Predicate verb = phrases.finite(k);
            included |= verb != null && Phrases.lemma(verb, ExchangeWords.INCLUDE);
            if (included
                    && phrases.namesCaptives(k)
                    && scene.time().amount(k - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "تبادل كان متوقعا الأحد بين الحكومة والحوثيين". */
    private boolean betweenSides(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + SWAP_REACH) && !phrases.isMark(k); k++) {
            ActorMention mention = form(k).equals("بين") ? scene.actors().mentionFrom(k + 1) : null;
            if (mention != null) {
                return Scene.entitiesOf(scene.actors().coordination(mention)).size() == 2;
            }
            if (phrases.otherThing(k)) {
                return false;
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
                return by
                        && Scene.entitiesOf(scene.actors().coordination(mention))
                                        .size()
                                >= 2;
            }
        }
        return by && phrases.namesCaptives(i + 1);
    }

    private String form(int i) {
        return scene.form(i);
    }
}
