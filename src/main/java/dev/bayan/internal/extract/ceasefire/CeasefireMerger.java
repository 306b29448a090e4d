package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Position;
import dev.bayan.model.Stance;
import dev.bayan.model.TimeAmount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one ceasefire and keeps several apart: by scope, parties, length and place, and by their fate where
 * a text speaks of one that holds and of another that is only wanted.
 */
final class CeasefireMerger {
    private static final WordSet EXPLAINING = WordSet.of("ففي", "فقد", "فبعد", "فقبل", "فيوم", "فامس");
    private static final Set<CeasefireStatus> SETTLED_FOR_BOTH = EnumSet.of(
            CeasefireStatus.IN_FORCE, CeasefireStatus.EXTENDED, CeasefireStatus.VIOLATED, CeasefireStatus.ENDED);
    private static final int ONE_SEASON = 90;
    private static final int DAY = 24;
    /** Longer than any feast. */
    private static final int LONG = 14 * DAY;
    /** By how many days a length and the days of a ceasefire may differ: the first and the last may count or not. */
    private static final int ROUNDED = 2;

    private static final int UNLIKELY = 4;
    /** How many sentences behind the headline a story may name what it is about. */
    private static final int HEADED = 6;

    private static final Set<CeasefireStatus> FRESH =
            EnumSet.of(CeasefireStatus.CALLED_FOR, CeasefireStatus.PROPOSED, CeasefireStatus.UNDER_NEGOTIATION);

    private final Scene scene;
    private final List<TruceDraft> events = new ArrayList<>();
    private final Belligerents belligerents;
    private final LandAtWar land;
    private @Nullable TruceDraft last;

    CeasefireMerger(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.land = new LandAtWar(belligerents, events);
    }

    /** The event spoken of last. */
    @Nullable
    TruceDraft last() {
        return last;
    }

    /**
     * The event that a word at a place points back to without naming it: the last one, but what a sentence behind tells of one that
     * has ended is told of the one of the story.
     */
    @Nullable
    TruceDraft meantAt(int sentence) {
        TruceDraft named = last;
        if (named == null || sentence == named.sentence || !ended(named)) {
            return named;
        }
        TruceDraft standing = null;
        for (TruceDraft event : Recent.of(events)) {
            boolean later = standing == null || event.sentence >= standing.sentence;
            standing = later && !ended(event) && settled(event) ? event : standing;
        }
        return standing == null ? named : standing;
    }

    private static boolean ended(TruceDraft draft) {
        int told = draft.statuses.size();
        return told > 0 && draft.statuses.get(told - 1) == CeasefireStatus.ENDED;
    }

    /** Whether a refusal is the last that is told of it: it never came about. */
    private static boolean refused(TruceDraft draft) {
        int told = draft.statuses.size();
        return told > 0 && draft.statuses.get(told - 1) == CeasefireStatus.REJECTED;
    }

    /** Whether there is one, not merely talk of one. */
    private static boolean settled(TruceDraft draft) {
        return draft.held || !draft.statuses.isEmpty() && !FRESH.containsAll(draft.statuses);
    }

    void add(TruceDraft draft) {
        theTwo(draft);
        TruceDraft home = home(draft);
        if (home == null) {
            addAccusers(draft, draft);
            events.add(draft);
            last = draft.aside && last != null ? last : draft;
        } else {
            addTo(home, draft);
        }
    }

    /** Joins a mention to the event that it is known to mean. */
    void addTo(TruceDraft event, TruceDraft draft) {
        join(event, draft);
        last = event;
    }

    /** Joins what a headline tells of a ceasefire to the first one named behind it that it can be told of. */
    void addEarlier(TruceDraft draft) {
        for (TruceDraft event : Recent.of(events)) {
            if (event.firstSentence - draft.sentence <= HEADED && settled(event) && draft.concerns(event)) {
                draft.background = true;
                join(event, draft);
                return;
            }
        }
    }

    /** "بكين تدعو الجانبين إلى هدنة": the two sides of a ceasefire named before, not those who talk about it. */
    private void theTwo(TruceDraft draft) {
        if (draft.parties.isEmpty() || pairs(draft) < draft.parties.size()) {
            return;
        }
        TruceDraft named = null;
        for (TruceDraft event : Recent.of(events)) {
            named = event.parties.size() == 2 && pairs(event) == 0 ? event : named;
        }
        if (named != null) {
            draft.parties.clear();
            draft.parties.addAll(named.parties);
        }
    }

    /** How many of its parties have been told as two only. */
    private static int pairs(TruceDraft draft) {
        int pairs = 0;
        for (Side side : draft.parties) {
            pairs += side.mention().kind() == ActorMention.Kind.PAIR ? 1 : 0;
        }
        return pairs;
    }

    private @Nullable TruceDraft home(TruceDraft draft) {
        TruceDraft best = null;
        int score = 0;
        for (TruceDraft event : Recent.of(events)) {
            int fit = differ(event, draft) ? 0 : fit(event, draft);
            if (fit >= score && fit > 0) {
                score = fit;
                best = event;
            }
        }
        return best;
    }

    // ---------------------------------------------------------------- one or two

    private boolean differ(TruceDraft event, TruceDraft draft) {
        boolean scopes = limited(event) != null
                && limited(draft) != null
                && event.scope != draft.scope
                && !sameArea(event, draft);
        boolean lengths = event.duration != null
                && draft.duration != null
                && hours(event.duration.value()) != hours(draft.duration.value())
                && !draft.extension;
        // "هدنة الفصح تنقضي الليلة", "تعليق قصف المنشآت انتهى أجله الجمعة": two that run out on different days
        boolean ends = event.end != null
                && draft.end != null
                && draft.weak
                && limited(draft) != null
                && limited(event) == null
                && !draft.extension
                && !event.end.value().equals(draft.end.value());
        boolean whole = draft.partial && event.scope == CeasefireScope.COMPREHENSIVE
                || event.partial && draft.scope == CeasefireScope.COMPREHENSIVE;
        return scopes
                || whole
                || lengths
                || window(event, draft)
                || window(draft, event)
                || begun(event, draft)
                || ends
                || conflictingParties(event, draft)
                || ofOthers(event, draft)
                || elsewhere(event, draft)
                || draft.another && !event.another
                || fates(event, draft);
    }

    /** Hours, with thirty days to a month: "a month" and "thirty days" are one length. */
    private static long hours(TimeAmount amount) {
        return (amount.period().toTotalMonths() * 30 + amount.period().getDays()) * 24
                + amount.time().toHours();
    }

    /** "هدنة من 8 إلى 11 مايو", "وقف لثلاثين يوما": the days of one, from the first to the last, are not the length of the other. */
    private static boolean window(TruceDraft dated, TruceDraft measured) {
        Optional<LocalDate> first = day(dated.start);
        Optional<LocalDate> last = day(dated.end);
        if (measured.duration == null || measured.extension || dated.extension) {
            return false;
        }
        if (dated.feast && !measured.feast && hours(measured.duration.value()) >= LONG) {
            // "هدنة عيد الفصح", "هدنة الثلاثين يوما"
            return true;
        }
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(first.get(), last.get());
        return Math.abs(days - hours(measured.duration.value()) / DAY) > ROUNDED;
    }

    /** "دخلت هدنة حيز التنفيذ في أغسطس 2006", told of a war before: one newly named that began in another season. */
    private boolean begun(TruceDraft event, TruceDraft draft) {
        Optional<LocalDate> began = day(draft.start);
        Optional<LocalDate> other = event.start == null ? scene.time().anchor() : day(event.start);
        boolean known = event.start != null || settled(event) && !ended(event);
        return !draft.definite
                && known
                && began.isPresent()
                && other.isPresent()
                && began.get().plusDays(ONE_SEASON).isBefore(other.get());
    }

    private static Optional<LocalDate> day(@Nullable DateMention date) {
        return date == null || date.value().isEmpty()
                ? Optional.empty()
                : Optional.of(date.value().get().first());
    }

    /** "هدنة في الفاشر", "هدنة إنسانية في مدينة الفاشر": the place makes none local that has a word for its kind. */
    private static boolean sameArea(TruceDraft event, TruceDraft draft) {
        boolean local = event.scope == CeasefireScope.LOCAL || draft.scope == CeasefireScope.LOCAL;
        return local
                && event.area != null
                && draft.area != null
                && (event.area.text().contains(draft.area.text())
                        || draft.area.text().contains(event.area.text()));
    }

    private static @Nullable CeasefireScope limited(TruceDraft draft) {
        return draft.scope == CeasefireScope.UNSPECIFIED ? null : draft.scope;
    }

    private static boolean conflictingParties(TruceDraft a, TruceDraft b) {
        if (a.parties.isEmpty() || b.parties.isEmpty() || b.mutualBreach) {
            return false;
        }
        List<Side> small = a.parties.size() <= b.parties.size() ? a.parties : b.parties;
        List<Side> large = small == a.parties ? b.parties : a.parties;
        if (a.unilateral != b.unilateral && a.parties.size() != b.parties.size() && small.size() == 1) {
            return true;
        }
        for (Side side : small) {
            if (!side.isAmong(large)) {
                return true;
            }
        }
        return false;
    }

    /** A side's truce of its own against one newly named that others answer: "تركيا … من جانب واحد"، "إسرائيل تقبل مقترح هدنة". */
    private static boolean ofOthers(TruceDraft event, TruceDraft draft) {
        if (!event.unilateral || draft.unilateral || draft.definite || event.parties.isEmpty()) {
            return false;
        }
        List<Side> answering = draft.answering();
        for (Side side : answering) {
            if (side.isAmong(event.parties)) {
                return false;
            }
        }
        return !answering.isEmpty();
    }

    private static boolean elsewhere(TruceDraft event, TruceDraft draft) {
        if (event.area == null || draft.area == null || event.areaCountry == null || draft.areaCountry == null) {
            return false;
        }
        return !event.areaCountry.equals(draft.areaCountry);
    }

    /** Whether what is told of the two tells them apart. */
    private boolean fates(TruceDraft event, TruceDraft draft) {
        boolean draftFresh = !draft.statuses.isEmpty() && FRESH.containsAll(draft.statuses);
        boolean eventFresh = !event.statuses.isEmpty() && (FRESH.containsAll(event.statuses) || pending(event));
        if (draft.extension && draft.duration != null && draftFresh && !eventFresh && !event.extension
                || event.extension && eventFresh && !draft.extension) {
            return true;
        }
        boolean ended =
                event.statuses.contains(CeasefireStatus.ENDED) && !draft.statuses.contains(CeasefireStatus.ENDED);
        // "تمديد الهدنة", "وفي 18 يناير وقعا اتفاقا يقضي بوقف شامل": the accord before the one that is prolonged
        if (event.statuses.contains(CeasefireStatus.EXTENDED)
                && settled(draft)
                && !draft.definite
                && !draft.extension
                && limited(draft) != null
                && limited(event) == null) {
            return true;
        }
        if (ended && !explains(event, draft) && (!draft.definite || draft.area != null || limited(draft) != null)) {
            return true;
        }
        // "وكانا قد أبرما هدنة انهارت": one that is newly named and over, beside the one of the story
        if (draft.statuses.contains(CeasefireStatus.ENDED)
                && !draft.definite
                && !event.statuses.contains(CeasefireStatus.ENDED)
                && (event.sentence < draft.sentence || event.statuses.contains(CeasefireStatus.IN_FORCE))
                && !scene.form(draft.token + 1).startsWith("ال")) {
            return true;
        }
        // "هدنة الفصح تنقضي الليلة", "نقترح وقف ضربات المسيرات": one known with its end, beside one newly offered
        boolean standing = event.definite && event.end != null && Collections.disjoint(event.statuses, FRESH);
        if (draftFresh
                && (draft.weak || !draft.definite)
                && limited(draft) != null
                && limited(event) == null
                && standing) {
            return true;
        }
        if (!draft.definite && limited(draft) != null && limited(event) == null && ofAnother(event, draft)) {
            return true;
        }
        if (!draft.definite && counterOffer(event, draft)) {
            return true;
        }
        // "خرقت هدنة الفصح"، "عرضنا وقفا للنار ثلاثين يوما": one newly offered, beside one that is there
        if (!draft.definite
                && !draft.background
                && !draft.extension
                && draft.duration != null
                && draft.statuses.contains(CeasefireStatus.PROPOSED)
                && !Collections.disjoint(SETTLED_FOR_BOTH, event.statuses)) {
            return true;
        }
        // "ناقشوا سبل وقف لإطلاق النار", "كان قد وافق على عدم قصف المدن أسبوعا": a lull agreed on, beside the ceasefire
        // that is wanted
        if (draft.weak && !event.weak && !draft.definite && eventFresh && !draftFresh && settled(draft)) {
            return true;
        }
        boolean agreed = event.statuses.contains(CeasefireStatus.AGREED) || accepted(event, event.stands);
        boolean strikes = event.scope == CeasefireScope.ENERGY_INFRASTRUCTURE || event.scope == CeasefireScope.MARITIME;
        boolean wanted = draft.statuses.contains(CeasefireStatus.CALLED_FOR)
                || strikes
                        && !draft.weak
                        && (draft.duration != null || !draft.definite)
                        && draft.statuses.contains(CeasefireStatus.PROPOSED);
        boolean called = wanted
                && (agreed || strikes && answeredBy(event))
                && limited(event) != null
                && event.scope != CeasefireScope.COMPREHENSIVE
                && limited(draft) == null;
        // "هدنة بحرية", "المقترح الأميركي لهدنة الثلاثين يوما"
        boolean whole = strikes && !draft.weak && limited(draft) == null && draftFresh;
        if (whole && draft.duration != null && event.duration == null) {
            return true;
        }
        boolean another = !draft.definite
                && draftFresh
                && eventFresh
                && limited(event) == null
                && limited(draft) != null
                && draft.scope != CeasefireScope.COMPREHENSIVE
                && event.firstSentence > 0;
        if (called || another) {
            return true;
        }
        // "مفاوضات نحو وقف للنار"، "رفض هدنة الثلاثين يوما التي عرضتها واشنطن": one with its length and whose idea it
        // was
        if (eventFresh
                && draft.statuses.contains(CeasefireStatus.REJECTED)
                && draft.duration != null
                && event.duration == null
                && proposed(draft)
                && !proposed(event)) {
            return true;
        }
        boolean sameScope = event.scope == draft.scope || event.scope == CeasefireScope.COMPREHENSIVE || draft.definite;
        if (sameScope) {
            return false;
        }
        // "قبلت الحركة هدنة إنسانية عرضتها الرباعية، وقال الجيش إنه لن يقبل أي هدنة": what is refused is what is
        // offered
        boolean answered = limited(draft) == null
                && draft.statuses.contains(CeasefireStatus.REJECTED)
                && (eventFresh || half(event, draft));
        boolean refused = draft.statuses.contains(CeasefireStatus.REJECTED)
                && !answered
                && !event.statuses.contains(CeasefireStatus.REJECTED)
                && !eventFresh;
        boolean apart = !draft.statuses.isEmpty() && !event.statuses.isEmpty() && draftFresh != eventFresh && !answered;
        boolean oneBreath = draftFresh || event.sentence == draft.sentence;
        return refused || apart && !(oneBreath && sharedSide(event, draft));
    }

    private static boolean proposed(TruceDraft draft) {
        return draft.has(Stance.PROPOSES);
    }

    private static boolean answeredBy(TruceDraft event) {
        return event.has(Stance.ACCEPTS);
    }

    /** "قبلت كييف المقترح الأميركي", "كان زيلينسكي اقترح هدنة جوية": of a kind, and another one's idea. */
    private static boolean ofAnother(TruceDraft event, TruceDraft draft) {
        return draft.scope != CeasefireScope.COMPREHENSIVE
                && proposed(event)
                && proposed(draft)
                && !proposedByOneOf(event, draft);
    }

    private static boolean proposedByOneOf(TruceDraft event, TruceDraft draft) {
        for (Stand stand : event.stands) {
            for (Stand other : draft.stands) {
                if (stand.stance() == Stance.PROPOSES
                        && other.side().entity().sameSide(stand.side().entity())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "رفضت موسكو هدنة، وعرضت في المقابل وقفا ليومين": what a side offers is not what it refuses. */
    private static boolean counterOffer(TruceDraft event, TruceDraft draft) {
        return opposed(event, Stance.REJECTS, draft, Stance.PROPOSES)
                || opposed(event, Stance.PROPOSES, draft, Stance.REJECTS);
    }

    private static boolean opposed(TruceDraft event, Stance before, TruceDraft draft, Stance now) {
        for (Stand known : event.stands) {
            for (Stand told : draft.stands) {
                if (known.stance() == before
                        && told.stance() == now
                        && known.side().entity().sameSide(told.side().entity())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one side alone has accepted a ceasefire, and another than that refuses one. */
    private static boolean half(TruceDraft event, TruceDraft draft) {
        List<Side> accepting = new ArrayList<>();
        for (Stand stand : event.stands) {
            if (stand.stance() == Stance.ACCEPTS && !stand.side().isAmong(accepting)) {
                accepting.add(stand.side());
            }
        }
        boolean other = false;
        for (Stand stand : draft.stands) {
            other |= stand.stance() == Stance.REJECTS && !stand.side().isAmong(accepting);
        }
        return other && accepting.size() == 1 && Collections.disjoint(SETTLED_FOR_BOTH, event.statuses);
    }

    /** "جاءت الجولة بعد انهيار هدنة. ففي 29 يناير وافق …": the sentence behind tells how that one came about. */
    private boolean explains(TruceDraft event, TruceDraft draft) {
        String opener = scene.form(scene.sentenceStart(draft.token));
        return draft.sentence - event.sentence == 1 && EXPLAINING.contains(opener) && event.scope == draft.scope;
    }

    private static boolean sharedSide(TruceDraft event, TruceDraft draft) {
        for (Stand told : draft.stands) {
            for (Stand known : event.stands) {
                if (known.stance() != Stance.MEDIATES
                        && told.stance() != Stance.DEMANDS
                        && told.stance() != Stance.MEDIATES
                        && known.side().entity().sameSide(told.side().entity())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How well a mention fits an event. */
    private int fit(TruceDraft event, TruceDraft draft) {
        int fit = 2;
        if (event.scope == draft.scope) {
            fit += event.scope == CeasefireScope.UNSPECIFIED ? 2 : 4;
        } else if (event.scope == CeasefireScope.COMPREHENSIVE) {
            fit += 4;
        }
        if (!event.parties.isEmpty() && !draft.parties.isEmpty()) {
            fit += 3;
        }
        if (event.duration != null && draft.duration != null) {
            fit += 6;
        }
        if (event.weak && event.unilateral && !draft.weak && draft.definite) {
            // "الهدنة" is no halt of strikes that one side told of
            fit = Math.max(1, fit - UNLIKELY);
        }
        boolean holds = draft.held || !Collections.disjoint(SETTLED_FOR_BOTH, draft.statuses);
        boolean wanted = !event.statuses.isEmpty() && FRESH.containsAll(event.statuses) || refused(event);
        boolean onlyWanted = wanted && Set.of(CeasefireStatus.CALLED_FOR).containsAll(event.statuses);
        if (holds && (wanted || ended(event)) || onlyWanted && draft.statuses.contains(CeasefireStatus.AGREED)) {
            // what holds is another than what is merely wanted, if the text has both
            return Math.max(1, fit - UNLIKELY);
        }
        return event == last ? fit + 1 : fit;
    }

    // ---------------------------------------------------------------- joining

    private void join(TruceDraft event, TruceDraft draft) {
        event.mentions.addAll(draft.mentions);
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        boolean earlier = draft.background || beganBefore(event, draft);
        for (int i = 0; i < draft.statuses.size(); i++) {
            event.status(draft.statuses.get(i), earlier ? i : event.statuses.size());
        }
        event.conditions.addAll(draft.conditions);
        event.agreed.addAll(draft.agreed);
        event.conditional.addAll(draft.conditional);
        event.charging.addAll(draft.charging);
        if (draft.mutualBreach && event.parties.size() == 2) {
            bothBroke(event);
        } else {
            for (int i = 0; i < draft.stands.size(); i++) {
                event.stand(draft.stands.get(i), draft.background ? i : event.stands.size());
            }
            for (Side party : draft.parties) {
                event.party(party.entity(), party.mention());
            }
            addAccusers(event, draft);
        }
        for (Entity accuser : Scene.entitiesOf(draft.accusing)) {
            Side accused = event.facing(accuser);
            if (accused != null) {
                event.stands.add(new Stand(accused, Stance.VIOLATES));
            }
        }
        if (event.parties.size() == 1
                && !event.unilateral
                && event.parties.get(0).isAmong(draft.agreed)) {
            for (Side side : draft.agreed) {
                event.party(side.entity(), side.mention());
            }
        }
        if (event.scope == CeasefireScope.UNSPECIFIED
                || event.scope == CeasefireScope.LOCAL && limited(draft) != null) {
            event.scope = draft.scope;
        }
        event.duration = event.duration != null && !(draft.extension && draft.duration != null)
                ? event.duration
                : draft.duration;
        event.start = event.start != null ? event.start : draft.start;
        event.end = draft.end != null && (event.end == null || draft.extension) ? draft.end : event.end;
        if (event.area == null) {
            event.area = draft.area;
            event.areaCountry = draft.areaCountry;
            event.areaType = draft.areaType;
        }
        event.token = draft.token;
        event.nameEnd = draft.nameEnd;
        event.sentence = draft.sentence;
        event.definite |= draft.definite;
        event.feast |= draft.feast;
        event.held |= draft.held;
        event.holdsByHeadline |= draft.holdsByHeadline;
        event.willing &= draft.willing;
        event.unilateral |= draft.unilateral;
        event.partial |= draft.partial;
    }

    /** "اتهم الجيش بخرق الهدنة. ودخلت الهدنة حيز التنفيذ في 19 يناير": the day of its beginning was before any breach of it. */
    private boolean beganBefore(TruceDraft event, TruceDraft draft) {
        Optional<LocalDate> began = day(draft.start);
        Optional<LocalDate> today = scene.time().anchor();
        return draft.statuses.equals(List.of(CeasefireStatus.IN_FORCE))
                && event.statuses.contains(CeasefireStatus.VIOLATED)
                && event.start == null
                && began.isPresent()
                && today.isPresent()
                && began.get().isBefore(today.get());
    }

    /** "تبادل الجانبان الاتهامات": both sides of this ceasefire accuse, and are accused. */
    private void bothBroke(TruceDraft event) {
        for (Side side : event.parties) {
            event.stands.add(new Stand(side, Stance.VIOLATES));
            event.sources.add(actor(side));
        }
    }

    List<Ceasefire> events() {
        for (TruceDraft draft : events) {
            if (!told(draft)) {
                scene.drop(
                        EventType.CEASEFIRE,
                        draft.unreal ? DropReason.HYPOTHETICAL : DropReason.INCOMPLETE,
                        draft.token,
                        draft.nameEnd);
            }
        }
        List<Ceasefire> told = new ArrayList<>();
        for (TruceDraft event : events) {
            if (told(event)) {
                told.add(event(event));
            }
        }
        return told;
    }

    private void addAccusers(TruceDraft event, TruceDraft draft) {
        for (ActorMention accuser : draft.accusers) {
            for (Entity entity : accuser.entities()) {
                event.sources.add(accuser.actor(entity, scene.text().text()));
            }
        }
    }

    private static boolean told(TruceDraft draft) {
        return !draft.statuses.isEmpty()
                || draft.definite
                || !draft.parties.isEmpty()
                || !draft.stands.isEmpty()
                || draft.duration != null
                || draft.area != null
                || !draft.conditions.isEmpty();
    }

    // ---------------------------------------------------------------- status and positions

    private static CeasefireStatus status(TruceDraft draft, List<Stand> positions) {
        List<CeasefireStatus> told = draft.statuses;
        int holds = Math.max(told.lastIndexOf(CeasefireStatus.IN_FORCE), told.lastIndexOf(CeasefireStatus.EXTENDED));
        if (told.lastIndexOf(CeasefireStatus.ENDED) > holds) {
            return CeasefireStatus.ENDED;
        }
        if (told.lastIndexOf(CeasefireStatus.VIOLATED) > holds && !draft.holdsByHeadline) {
            return CeasefireStatus.VIOLATED;
        }
        boolean refusalStands = refuses(positions) || !refuses(draft.stands);
        if (told.contains(CeasefireStatus.REJECTED) && holds < 0 && refusalStands) {
            return CeasefireStatus.REJECTED;
        }
        CeasefireStatus status = null;
        if (pending(draft)
                && told.lastIndexOf(CeasefireStatus.UNDER_NEGOTIATION) > told.lastIndexOf(CeasefireStatus.AGREED)) {
            // one side has accepted what others propose, and the terms are still talked about
            return CeasefireStatus.UNDER_NEGOTIATION;
        }
        for (CeasefireStatus one : told) {
            if (rank(one) > (status == null ? -1 : rank(status))) {
                status = one;
            }
        }
        if (status == null) {
            return draft.definite || draft.held ? CeasefireStatus.IN_FORCE : CeasefireStatus.UNDER_NEGOTIATION;
        }
        return status == CeasefireStatus.PROPOSED && accepted(draft, positions) ? CeasefireStatus.AGREED : status;
    }

    /** Whether a party other than the one that proposes has accepted. */
    private static boolean accepted(TruceDraft draft, List<Stand> positions) {
        boolean ofStrikes = draft.weak || draft.scope == CeasefireScope.ENERGY_INFRASTRUCTURE;
        for (Stand stand : positions) {
            boolean party = stand.side().isAmong(draft.parties)
                    || ofStrikes
                            && draft.parties.isEmpty()
                            && Doers.belligerent(stand.side().entity());
            if (!draft.willing && stand.stance() == Stance.ACCEPTS && party) {
                return true;
            }
        }
        return false;
    }

    private static boolean refuses(List<Stand> stands) {
        for (Stand stand : stands) {
            if (stand.stance() == Stance.REJECTS) {
                return true;
            }
        }
        return false;
    }

    private static int rank(CeasefireStatus status) {
        return switch (status) {
            case CALLED_FOR -> 0;
            case PROPOSED -> 1;
            case UNDER_NEGOTIATION -> 2;
            case AGREED -> 3;
            case IN_FORCE -> 4;
            case EXTENDED -> 5;
            default -> -1;
        };
    }

    /** One stance a side: the last told, but who proposes is no mere accepter, and a mediator remains one. */
    private static List<Stand> positions(TruceDraft draft) {
        List<Stand> settled = new ArrayList<>();
        for (Stand told : draft.stands) {
            Stand stand = new Stand(government(draft, told.side()), told.stance());
            int at = 0;
            while (at < settled.size()
                    && !settled.get(at).side().entity().sameSide(stand.side().entity())) {
                at++;
            }
            if (at == settled.size()) {
                settled.add(stand);
            } else if (!keeps(settled.get(at).stance(), stand.stance())
                    || healed(draft, settled.get(at).stance(), stand.stance())) {
                settled.set(at, stand);
            }
        }
        return settled;
    }

    /** "القوات الحكومية", "الجيش": of the state that faces rebels in this ceasefire, whatever other state the text speaks of. */
    private static Side government(TruceDraft draft, Side side) {
        boolean bare = side.mention().kind() == ActorMention.Kind.BARE
                && side.entity().kind() == ActorKind.ARMED_FORCES
                && draft.parties.size() == 2
                && !side.isAmong(draft.parties);
        if (!bare) {
            return side;
        }
        Side one = draft.parties.get(0);
        Side other = draft.parties.get(1);
        boolean first = one.entity().country() != null && other.entity().country() == null;
        boolean second = other.entity().country() != null && one.entity().country() == null;
        return first ? one : second ? other : side;
    }

    /** Whoever is said to keep what holds again after a breach is no breaker of it any more. */
    private static boolean healed(TruceDraft draft, Stance before, Stance next) {
        return before == Stance.VIOLATES
                && next == Stance.ACCEPTS
                && (draft.holdsByHeadline
                        || draft.statuses.lastIndexOf(CeasefireStatus.IN_FORCE)
                                > draft.statuses.lastIndexOf(CeasefireStatus.VIOLATED));
    }

    /** Whether one side alone has accepted what somebody else proposes. */
    private static boolean pending(TruceDraft draft) {
        List<Side> accepting = new ArrayList<>();
        boolean proposed = false;
        for (Stand stand : draft.stands) {
            proposed |= stand.stance() == Stance.PROPOSES;
            if (stand.stance() == Stance.ACCEPTS && !stand.side().isAmong(accepting)) {
                accepting.add(stand.side());
            }
        }
        return proposed
                && accepting.size() == 1
                && (draft.parties.size() < 2 || !draft.conditional.isEmpty())
                && Collections.disjoint(SETTLED_FOR_BOTH, draft.statuses);
    }

    private static boolean keeps(Stance before, Stance next) {
        return next == Stance.MEDIATES
                || before == Stance.VIOLATES && next == Stance.ACCEPTS
                || before == Stance.PROPOSES && (next == Stance.ACCEPTS || next == Stance.DEMANDS)
                || before == Stance.MEDIATES && next == Stance.ACCEPTS;
    }

    private Actor actor(Side side) {
        Entity entity = side.entity();
        ActorMention mention = side.mention();
        return mention.actor(entity, scene.text().text());
    }

    private Ceasefire event(TruceDraft draft) {
        draft.partiesByAccord();
        draft.partiesByAnswer();
        draft.partiesByCharge(belligerents);
        List<Stand> stands = positions(draft);
        List<Actor> parties = new ArrayList<>();
        for (Side party : draft.parties) {
            parties.add(actor(party));
        }
        List<Position> positions = new ArrayList<>();
        for (Stand stand : stands) {
            positions.add(new Position(actor(stand.side()), stand.stance()));
        }
        return new Ceasefire(
                Scene.inOrder(draft.mentions),
                Scene.oneOfEach(draft.sources),
                draft.provenance,
                status(draft, stands),
                draft.scope,
                parties,
                Optional.ofNullable(draft.duration),
                Optional.ofNullable(draft.start),
                Optional.ofNullable(draft.end),
                Optional.ofNullable(land.isAreaOf(draft) ? null : draft.area),
                positions,
                List.copyOf(new LinkedHashSet<>(draft.conditions)));
    }
}
