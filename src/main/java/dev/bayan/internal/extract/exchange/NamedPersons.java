package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CaptiveCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who are named rather than counted, told by what they are and their nationality: "المدرس الأميركي فلان", "الروسي فلان". */
final class NamedPersons {
    private static final WordSet SWAP = Concepts.words("SWAP");
    /** How far behind what somebody is his nationality may stand: "نجمة كرة السلة الأميركية". */
    private static final int NISBA_REACH = 4;

    private static final int HELD_REACH = 6;
    private static final int EVIDENCE_REACH = 40;
    private static final int SWAPPED_REACH = 16;

    private final Phrases phrases;
    private final Scene scene;

    NamedPersons(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** The person whose description begins at a token, as a captive without a number; null where none does. */
    @Nullable
    Captives at(int k) {
        int nisba = nisba(k);
        if (nisba < 0) {
            return null;
        }
        int last = phrases.nisba(nisba + 1) != null ? nisba + 2 : nisba + 1;
        return Captives.of(k, k, last, null, held(last)).onePerson();
    }

    /** "المدرس الأميركي فلان، المحتجز منذ 2021": as what the person is held, by a word behind the name. */
    private CaptiveCategory held(int from) {
        for (int k = from; k < Math.min(scene.sentenceEnd(from - 1), from + HELD_REACH); k++) {
            if (ExchangeWords.IN_RETURN.contains(scene.form(k))
                    || scene.time().amount(k).isPresent()) {
                break;
            }
            CaptiveCategory category = scene.form(k).startsWith("ال") ? phrases.captives(k) : null;
            if (category != null) {
                return category;
            }
        }
        return CaptiveCategory.UNSPECIFIED;
    }

    /** Those who are set against each other in a range, or are the object at its head. */
    List<Captives> in(int from, int to) {
        List<Captives> found = new ArrayList<>(2);
        for (int k = from; k < to; k++) {
            Captives person = mayOpen(k) || k == from ? at(k) : null;
            if (person != null) {
                found.add(person);
                k = person.last() - 1;
            }
        }
        return found;
    }

    /** "أفرجت موسكو عن المدرس الأميركي فلان": whether what is released is somebody of another nation, and something tells of a deal. */
    boolean foreigner(int trigger, @Nullable Entity holder) {
        for (int k = trigger + 1; k < Math.min(scene.sentenceEnd(trigger), trigger + SWAPPED_REACH); k++) {
            Captives person = isObject(k) ? at(k) : null;
            if (person != null) {
                Side own = phrases.nisba(person.last() - 1);
                return own != null && (holder == null || !own.entity().sameSide(holder)) && tellsOfDeal(trigger);
            }
        }
        return false;
    }

    /** "تبادل المواطن الروسي فلان باللاعبة الأميركية فلانة": whether two who are named stand against each other behind a swap. */
    boolean swapped(int trigger) {
        int k = trigger + 1;
        while (k < trigger + NISBA_REACH && at(k) == null) {
            k++;
        }
        Captives first = at(k);
        for (int n = first == null ? scene.sentenceEnd(trigger) : first.last();
                n < Math.min(scene.sentenceEnd(trigger), k + SWAPPED_REACH) && !phrases.isMark(n);
                n++) {
            if (mayOpen(n) && !isObject(n) && at(n) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfDeal(int trigger) {
        for (int k = phrases.start(trigger); k < Math.min(scene.sentenceEnd(trigger), trigger + EVIDENCE_REACH); k++) {
            if (phrases.in(k, ExchangeWords.IN_RETURN)
                    || phrases.in(k, SWAP)
                    || phrases.in(k, ExchangeWords.MEDIATION)) {
                return true;
            }
        }
        return false;
    }

    /** Where the nationality of the person stands whose description begins at a token, or -1. */
    private int nisba(int k) {
        if (k < 0 || k >= phrases.tokens.size() || scene.actors().mentionAt(k) != null) {
            return -1;
        }
        if (phrases.in(k, ExchangeWords.PERSON_ROLE)) {
            for (int n = k + 1; n < Math.min(scene.sentenceEnd(k), k + NISBA_REACH); n++) {
                if (scene.nisba(n) != null) {
                    return scene.actors().mentionAt(n) == null ? n : -1;
                }
                if (!phrases.tokens.get(n).isWord() || Words.FUNCTION.contains(scene.form(n))) {
                    return -1;
                }
            }
            return -1;
        }
        return mayOpen(k) && scene.nisba(k) != null && isName(k + 1) ? k : -1;
    }

    /** Whether somebody may be told by his nationality and his name alone: behind "عن", "سراح", "مقابل", "باللاعبة". */
    private boolean mayOpen(int k) {
        return isObject(k)
                || ExchangeWords.IN_RETURN.contains(scene.form(k - 1))
                || scene.form(k).startsWith("بال")
                || scene.form(k).startsWith("ب")
                        && phrases.in(k, ExchangeWords.PERSON_ROLE)
                        && !ExchangeWords.PERSON_ROLE.contains(scene.form(k));
    }

    private boolean isObject(int k) {
        return scene.form(k - 1).equals("عن") || ExchangeWords.FREEDOM.contains(scene.form(k - 1));
    }

    /** Whether a word may be a name: no mark, particle, number or word for captives. */
    private boolean isName(int k) {
        int name = scene.nisba(k) != null ? k + 1 : k;
        return name < phrases.tokens.size()
                && phrases.tokens.get(name).isWord()
                && !Words.FUNCTION.contains(scene.form(name))
                && !scene.form(name).startsWith("وال")
                && phrases.captives(name) == null
                && scene.time().amount(name).isEmpty()
                && scene.time().date(name).isEmpty();
    }
}
