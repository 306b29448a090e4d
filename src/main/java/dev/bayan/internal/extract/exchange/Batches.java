package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ExchangeStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The batches on days of their own that one clause tells: "تبادلتا 390 أسيرا من كل جانب الجمعة، و307 السبت", "سلّمت الجمعة 20 والسبت 30". */
final class Batches {
    /** What may stand between captives and their day. */
    private static final WordSet BETWEEN = WordSet.of(
            "من",
            "لكل",
            "كل",
            "جانب",
            "طرف",
            "منهما",
            "الجانبين",
            "الطرفين",
            "يوم",
            "في",
            "صباح",
            "مساء",
            "فجر",
            "اخرين",
            "اخري",
            "عن",
            "سراح",
            "شملت",
            "وشملت",
            "وضمت");

    private static final WordSet NEXT = WordSet.of("ثم", "وفي", "ويوم", "ومساء", "وصباح", "وفجر", "بعد", "عقب");
    private static final int BETWEEN_REACH = 6;

    private final Phrases phrases;
    private final Scene scene;

    Batches(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /**
     * A batch.
     *
     * @param groups its captives
     * @param day its day
     * @param from where what is told of it begins
     * @param end index after its last token
     */
    record Batch(List<Captives> groups, DateMatch day, int from, int end) {}

    /** Captives with the day that stands beside them. */
    private static final class Dated {
        final Captives group;

        @Nullable
        DateMatch day;
        /** Whether the day stands before them. */
        boolean leads;

        Dated(Captives group) {
            this.group = group;
        }

        int from() {
            return leads && day != null ? day.first() : group.first();
        }
    }

    /** The batches of a leg; fewer than two where it tells of one day. */
    List<Batch> of(Leg leg) {
        if (!Captives.anyCounted(leg.groups) || leg.trigger.pronoun()) {
            return List.of();
        }
        boolean future = leg.status == ExchangeStatus.AGREED || leg.status == ExchangeStatus.PROPOSED;
        int from = Math.min(leg.token(), leg.groups.get(0).first());
        List<DateMatch> days = new ArrayList<>();
        for (DateMatch date : scene.time().dates(from, leg.end, future)) {
            if (date.day().isPresent()) {
                days.add(date);
            }
        }
        return days.isEmpty() ? List.of() : batches(leg, dated(leg, days));
    }

    private List<Dated> dated(Leg leg, List<DateMatch> days) {
        List<Dated> all = new ArrayList<>();
        for (Captives group : leg.groups) {
            all.add(new Dated(group));
        }
        for (DateMatch day : days) {
            Captives bare = bareNumber(leg, day);
            if (bare != null) {
                all.add(new Dated(bare));
            }
        }
        all.sort(Comparator.comparingInt((Dated dated) -> dated.group.first()));
        for (DateMatch day : days) {
            Dated before = null;
            Dated behind = null;
            for (Dated dated : all) {
                before = dated.group.last() <= day.first() ? dated : before;
                behind = behind == null && dated.group.first() >= day.last() ? dated : behind;
            }
            boolean opens = scene.form(day.first()).startsWith("و") || NEXT.contains(scene.form(day.first() - 1));
            boolean follows = before != null && between(before.group.last(), day.first());
            boolean leads = behind != null && between(day.last(), behind.group.first());
            Dated whose = leads && (opens || !follows) ? behind : follows ? before : null;
            if (whose != null && whose.day == null) {
                whose.day = day;
                whose.leads = whose == behind;
            }
        }
        return all;
    }

    /** "و307 السبت", "والسبت 307": a number of the captives told before, with its day; or null. */
    private @Nullable Captives bareNumber(Leg leg, DateMatch day) {
        Captives last = null;
        for (Captives group : leg.groups) {
            if (group.first() <= day.first() && day.first() < group.last()) {
                return null;
            }
            last = group.last() <= day.first() && group.count() != null ? group : last;
        }
        if (last == null) {
            return null;
        }
        for (int at = day.first() - 1; at >= last.last() && at >= day.first() - 3; at--) {
            Captives bare = bare(at, last);
            if (bare != null && bare.last() <= day.first()) {
                if (between(bare.last(), day.first())) {
                    return bare;
                }
                break;
            }
        }
        Captives behind = day.last() < leg.end ? bare(day.last(), last) : null;
        boolean counted = behind == null || phrases.captives(behind.last()) != null;
        for (Captives group : leg.groups) {
            counted |= behind != null && group.first() <= behind.first() && behind.first() < group.last();
        }
        return counted ? null : behind;
    }

    private @Nullable Captives bare(int at, Captives like) {
        Optional<AmountMatch> amount = scene.time().amount(at);
        if (amount.isEmpty()
                || amount.get().first() != at
                || amount.get().value().isEmpty()
                || amount.get().value().getAsLong() < 2
                || scene.time().date(at).isPresent()) {
            return null;
        }
        return new Captives(
                at,
                at,
                amount.get().last(),
                amount.get().toEstimate(scene.text().text()).orElse(null),
                like.category(),
                like.named(),
                false,
                false,
                false);
    }

    private boolean between(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!BETWEEN.contains(scene.form(k))) {
                return false;
            }
        }
        return to - from <= BETWEEN_REACH;
    }

    private List<Batch> batches(Leg leg, List<Dated> all) {
        List<List<Dated>> batches = new ArrayList<>();
        boolean open = false;
        boolean hasDay = false;
        for (Dated dated : all) {
            boolean starts = batches.isEmpty() || !open || dated.leads || hasDay && dated.day != null;
            hasDay = dated.day != null || hasDay && !starts;
            if (starts) {
                batches.add(new ArrayList<>());
            }
            batches.get(batches.size() - 1).add(dated);
            // a day behind its captives closes their batch
            open = dated.day == null || dated.leads;
        }
        List<Batch> found = new ArrayList<>();
        Set<Object> days = new HashSet<>();
        DateMatch fronted = fronted(leg.token());
        for (int b = 0; b < batches.size(); b++) {
            List<Captives> groups = new ArrayList<>();
            DateMatch day = null;
            for (Dated dated : batches.get(b)) {
                groups.add(dated.group);
                day = dated.day == null ? day : dated.day;
            }
            day = day == null && b == 0 ? fronted : day;
            if (day == null || !days.add(day.day()) || !Captives.anyCounted(groups)) {
                return List.of();
            }
            int end = b + 1 < batches.size() ? batches.get(b + 1).get(0).from() : leg.end;
            found.add(new Batch(groups, day, batches.get(b).get(0).from(), end));
        }
        return found;
    }

    /** "وجرت المرحلة الأولى يوم الجمعة وأطلق فيها …": the last day told before a verb in its clause; or null. */
    private @Nullable DateMatch fronted(int verb) {
        DateMatch last = null;
        for (DateMatch date : scene.time().dates(scene.sentenceStart(verb), verb, false)) {
            last = date.day().isPresent() ? date : null;
        }
        for (int k = last == null ? verb : last.last(); k < verb; k++) {
            if (Words.COMPLEMENT.contains(scene.form(k))) {
                return null;
            }
        }
        return last;
    }
}
