package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.DropReason;
import java.util.Optional;

/** What a verb or a noun of release moves: captives who change hands, or other things, people at home, people freed by force. */
final class Matter {
    private static final WordSet SWAP = Concepts.words("SWAP");
    private static final int VERB_REACH = 26;
    private static final int COURT_REACH = 14;
    private static final int HELD_REACH = 9;

    private final Phrases phrases;
    private final Scene scene;

    Matter(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** Whether a word names captives; behind an idiom of release plain persons and "بريطانيَّين" are such too. */
    boolean isCaptive(int k, boolean idiom) {
        return phrases.namesCaptives(k)
                || idiom
                        && (phrases.captives(k) != null
                                || phrases.nisba(k) != null
                                        && (scene.time().dual(k).isPresent()
                                                || scene.time().amount(k - 1).isPresent()));
    }

    /** "عشرة صيادين … احتجزتهم": a relative clause tells that the persons were held. */
    boolean heldBehind(int k) {
        for (int n = k + 1; n < Math.min(scene.sentenceEnd(k), k + HELD_REACH) && !phrases.isMark(n); n++) {
            if (phrases.capturedThem(n) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else than captives is moved; what a preposition of place introduces is not: "من الأراضي الخاضعة". */
    boolean notObject(int k, int trigger) {
        boolean place = ExchangeWords.PLACE_PREP.contains(form(k - 1))
                || form(k - 1).equals("الي")
                || form(k - 1).equals("من") && k == trigger + 2;
        return phrases.otherThing(k) && !place;
    }

    /** "أطلقت النار على جنود", "أعادت ملف الأسرى": captives that are not what is moved. */
    boolean against(int captives, int trigger) {
        for (int k = captives - 1; k > trigger && captives - k < 5; k--) {
            if (scene.actors().mentionAt(k) != null || phrases.isComma(k)) {
                return false;
            }
            if (phrases.in(k, ExchangeWords.AGAINST)) {
                return !inAmount(k, trigger);
            }
        }
        return false;
    }

    /** "ما يزيد على ألف": the preposition belongs to a bound. */
    private boolean inAmount(int word, int from) {
        for (int k = word; k > from && word - k < 4; k--) {
            Optional<AmountMatch> amount = scene.time().amount(k);
            if (amount.isPresent() && amount.get().last() > word) {
                return true;
            }
        }
        return false;
    }

    boolean captivesNear(int i, int reach) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + reach); k++) {
            if (phrases.namesCaptives(k)) {
                return true;
            }
        }
        return false;
    }

    /** A court, bail or a pardon frees people at home, as does who lets political prisoners go, unless somebody is freed in return. */
    boolean byCourt(int i) {
        boolean court = false;
        for (int k = phrases.start(i); k < Math.min(scene.sentenceEnd(i), i + COURT_REACH); k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k)) || phrases.in(k, SWAP)) {
                return false;
            }
            // "الاتفاق القاضي بإطلاق": an accord's participle
            boolean provides = form(k).startsWith("القاضي") && form(k + 1).startsWith("ب");
            court |= i - k < COURT_REACH && !provides && phrases.in(k, ExchangeWords.COURT);
            // "الإفراج عن ثمانين سجينا سياسيا": the state's own
            court |= k > i && phrases.in(k, ExchangeWords.POLITICAL) && phrases.namesCaptives(k - 1);
        }
        return court;
    }

    /** Freeing by force is no handover, unless something is given in return. */
    boolean rescue(boolean freeing, int i) {
        if (!freeing) {
            return false;
        }
        for (int k = Math.max(scene.sentenceStart(i), i - 20); k < Math.min(scene.sentenceEnd(i), i + 20); k++) {
            if (phrases.in(k, ExchangeWords.IN_RETURN)
                    || phrases.in(k, ExchangeWords.OPERATION) && form(k + 1).endsWith("تبادل")
                    || phrases.in(k, ExchangeWords.NEGOTIATION)
                    || phrases.in(k, ExchangeWords.ACCORD)) {
                return false;
            }
        }
        return true;
    }

    /** "استعاد الجيش جثث ثلاث رهائن في عملية عسكرية": what soldiers bring back by force, and nobody hands over. */
    boolean raid(int i) {
        boolean force = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + VERB_REACH); k++) {
            if (phrases.inReturn(k, k + 1) || phrases.through(k) || phrases.in(k, ExchangeWords.MEDIATION)) {
                return false;
            }
            force |= phrases.in(k, ExchangeWords.OPERATION) && ExchangeWords.MILITARY.contains(form(k + 1));
        }
        return force;
    }

    /** Whether captives come home, from captivity or in an exchange; a running total since some day is none. */
    boolean comesHome(int i) {
        int from = Math.max(scene.sentenceStart(i), i - phrases.homeReach(i));
        int to = Math.min(scene.sentenceEnd(i), i + VERB_REACH);
        boolean captives = false;
        boolean cue = false;
        boolean homeward = false;
        boolean heldThere = false;
        boolean ours = false;
        // "عادت اليوم الدفعة الثانية من الأسرى"
        boolean batch = phrases.is(scene.time().dateEnd(i + 1), ExchangeWords.PART_OF_IT)
                && !scene.form(scene.time().dateEnd(i + 1)).contains("يوم");
        for (int k = from; k < to; k++) {
            if (ExchangeWords.SINCE.contains(form(k))) {
                return false;
            }
            // "عاد الجندي إلى بلاده ومئات الأسرى يستقبلون …": the next clause's own subject
            boolean next =
                    k > i + 2 && form(k - 1).startsWith("و") && scene.actors().mentionAt(k - 2) != null;
            captives |= k != i
                    && !next
                    && (phrases.namesCaptives(k)
                            || scene.time().amount(k - 1).isPresent()
                                    && (scene.nisba(k) != null || phrases.captives(k) != null && heldAside(k, i)));
            // "عاد إلى الوطن 175 من مدافعينا"
            ours |= k > i
                    && phrases.ours(k)
                    && phrases.namesCaptives(k)
                    && scene.time().amount(k - 2).isPresent();
            // "ثلاثة مواطنين، كانت كييف تحتجزهم، عادوا إلى روسيا"
            heldThere |= k < i && phrases.captives(k) != null && heldAside(k, i);
            boolean prison =
                    phrases.in(k, ExchangeWords.CAPTIVITY) && form(k - 1).equals("من");
            boolean home = form(k - 1).equals("الي")
                    && (phrases.in(k, ExchangeWords.HOME) || scene.actors().mentionFrom(k) != null);
            boolean captured = home
                    && k > i
                    && phrases.held(Math.max(scene.sentenceStart(i), i - 6), Math.min(scene.sentenceEnd(i), i + 10));
            homeward |= home;
            // "35 أوكرانيا كانوا مسجونين في روسيا"
            heldThere |= form(k - 1).startsWith("كان")
                    && phrases.in(k, ExchangeWords.HELD)
                    && form(k + 1).equals("في")
                    && scene.actors().mentionFrom(k + 2) != null;
            // "عودة 80 أسيرا من روسيا"
            boolean abroad = k > i + 2 && form(k - 1).equals("من") && leavesState(i, k);
            // "يسرت اللجنة عودة 14 جنديا كانت القوات تحتجزهم"
            boolean theirs = k > i && phrases.captives(k) != null && heldAside(k, to);
            cue |= batch && phrases.held(k, k + 1)
                    || theirs
                    || abroad
                    || homeward && ours
                    || homeward && (heldThere || k < i && phrases.in(k, ExchangeWords.MEDIATION))
                    || captured
                    || prison
                    || phrases.in(k, ExchangeWords.IN_RETURN)
                    || phrases.in(k, ExchangeWords.OPERATION) && form(k + 1).endsWith("تبادل");
        }
        return captives && cue;
    }

    /** "مواطنين من كورسك، كانت السلطات تحتجزهم، …": a relative clause before a verb tells that persons were held. */
    private boolean heldAside(int persons, int verb) {
        for (int n = persons + 1; n < verb; n++) {
            Reading held = phrases.capturedThem(n);
            if (held != null && !held.pronoun().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether prisoners of war, or any captives whose return somebody has made possible, stand between a word of return and the state that they come from. */
    private boolean leavesState(int from, int k) {
        ActorMention mention = scene.actors().mentionFrom(k);
        Entity meant = mention == null ? null : mention.entity();
        boolean state = meant != null && meant.kind() == ActorKind.STATE;
        Predicate governor = phrases.governor(from);
        boolean eased = governor != null && Phrases.lemma(governor, ExchangeWords.FACILITATE);
        for (int n = from + 1; state && n < k - 1; n++) {
            CaptiveCategory category = phrases.captives(n);
            if (category == CaptiveCategory.PRISONERS_OF_WAR
                    || eased && category != null && category != CaptiveCategory.UNSPECIFIED) {
                return true;
            }
        }
        return false;
    }

    /** Notes a word that can mean an exchange of captives, but has another object here, where it was close to mean one. */
    void otherMatter(int i, boolean close) {
        if (close) {
            phrases.drop(DropReason.OTHER_MATTER, i);
        }
    }

    private String form(int i) {
        return scene.form(i);
    }
}
