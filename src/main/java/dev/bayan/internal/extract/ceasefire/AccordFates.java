package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told behind the accord that a ceasefire was called: that it begins, holds or ends ("إن التفاهم انتهى الأحد", "الاتفاق يدخل
 * حيز التنفيذ فورا"), by whose mediation it came ("الاتفاق، الذي أُبرم بوساطة قطر"), between whom ("التفاهمات بين إسرائيل ولبنان").
 */
final class AccordFates {
    private static final WordSet MEDIATION = Cue.words("MEDIATION");
    private static final WordSet INTO_FORCE = Cue.words("INTO_FORCE");
    private static final WordSet FORCE = Cue.words("FORCE");
    private static final WordSet STILL = Cue.words("STILL");
    private static final WordSet AT_ONCE = Cue.words("AT_ONCE");
    private static final WordSet OF_ITSELF = Cue.words("OF_ITSELF");
    private static final WordSet ITS_LIFE = Cue.words("ITS_LIFE");
    private static final int MEDIATED_REACH = 20;
    private static final int FORCE_REACH = 4;
    private static final WordSet RUNS = WordSet.of("سري", "يسري", "تسري", "استمر", "يستمر");
    private static final WordSet STARTING = Cue.words("STARTING");
    private static final WordSet LASTING = WordSet.of("استمر", "امتد", "دام", "سري");
    private static final WordSet MEASURE = WordSet.of("مده", "امد");
    private static final int RUNS_REACH = 10;
    private static final int PUT_IN = 16;

    private final Scene scene;
    private final TruceTimes times;
    private final TruceTerms terms;

    AccordFates(Scene scene, TruceTimes times, TruceTerms terms) {
        this.scene = scene;
        this.times = times;
        this.terms = terms;
    }

    /** What the verb or predicate right behind an accord, or behind "this halt", tells of it; null where it tells nothing. */
    @Nullable
    TruceDraft read(int i) {
        int next = verb(i);
        CeasefireStatus status = status(next, i);
        if (status == null) {
            return null;
        }
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        life(draft, i, next, status);
        return draft;
    }

    /** Whether a relative clause tells that an accord came into force: "الاتفاق الذي دخل حيز التنفيذ", "الاتفاق، الذي بدأ سريانه". */
    boolean describes(int i) {
        int verb = described(i);
        Predicate begins = verb < 0 ? null : scene.actors().predicateAt(verb);
        return begins != null
                && begins.has(VerbSense.START)
                && begins.reading().isPast()
                && !begins.negated()
                && (intoForce(verb) || ITS_LIFE.contains(scene.form(verb + 1)));
    }

    /** Reads that clause; what it tells was before whatever else the sentence tells. */
    void describe(TruceDraft draft, int i) {
        List<CeasefireStatus> later = List.copyOf(draft.statuses);
        draft.statuses.clear();
        life(draft, i, described(i), CeasefireStatus.IN_FORCE);
        draft.statuses.addAll(later);
    }

    private int described(int accord) {
        int next = scene.form(accord + 1).equals(",") ? accord + 2 : accord + 1;
        boolean relative = scene.form(next).equals("الذي") || scene.form(next).equals("التي");
        return relative && next + 1 < scene.sentenceEnd(accord) ? next + 1 : -1;
    }

    private void life(TruceDraft draft, int i, int next, CeasefireStatus status) {
        draft.statuses.add(status);
        TruceNoun noun = new TruceNoun(i, i + 1, true, true, false);
        if (status == CeasefireStatus.ENDED) {
            draft.ending = next;
        } else if (status == CeasefireStatus.IN_FORCE) {
            draft.beginning = next;
        }
        times.dates(draft, noun, terms.clauseEnd(i));
        if (RUNS.contains(scene.form(next))) {
            draft.duration = scene.time()
                    .duration(next + 1)
                    .map(length -> length.toEstimate(scene.text().text()))
                    .orElse(null);
        }
        if (draft.start == null && status == CeasefireStatus.IN_FORCE) {
            draft.start = times.atOnce(next, Math.min(scene.sentenceEnd(i), next + FORCE_REACH + 2));
        }
    }

    /** Where the verb or predicate right behind an accord stands. */
    int verb(int i) {
        int next = behindComma(i);
        return scene.form(next).equals("قد") || scene.tokens().get(i).quote() < 0 && quote(next) ? next + 1 : next;
    }

    /** "الاتفاق، الذي تم التوصل إليه برعاية أميركية، قد دخل": where it goes on behind what is put in. */
    private int behindComma(int i) {
        String form = scene.form(i + 2);
        if (!scene.form(i + 1).equals(",") || !form.equals("الذي") && !form.equals("التي")) {
            return i + 1;
        }
        int end = Math.min(scene.sentenceEnd(i), i + PUT_IN);
        for (int k = i + 3; k + 1 < end; k++) {
            if (scene.form(k).equals(",")) {
                return k + 1;
            }
        }
        return i + 1;
    }

    private boolean quote(int k) {
        return scene.tokens().get(k).quote() >= 0 && !scene.tokens().get(k).isWord();
    }

    private @Nullable CeasefireStatus status(int k, int accord) {
        if (k >= scene.sentenceEnd(accord)) {
            return null;
        }
        Predicate verb = scene.actors().predicateAt(k);
        if (STILL.contains(scene.form(k)) || verb != null && STILL.contains(scene.form(k + 1))) {
            for (int j = k + 1; j < Math.min(scene.sentenceEnd(accord), k + FORCE_REACH); j++) {
                if (FORCE.contains(scene.form(j))) {
                    return CeasefireStatus.IN_FORCE;
                }
            }
            return null;
        }
        if (verb == null || verb.negated() || verb.participle() || spokenOfAnother(verb)) {
            return null;
        }
        boolean past = verb.reading().isPast();
        if (verb.has(VerbSense.START) && intoForce(k)) {
            boolean atOnce = past;
            for (int j = k + 1; j < Math.min(scene.sentenceEnd(accord), k + FORCE_REACH + 2); j++) {
                atOnce |= AT_ONCE.contains(scene.form(j));
            }
            return atOnce ? CeasefireStatus.IN_FORCE : CeasefireStatus.AGREED;
        }
        if (RUNS.contains(verb.reading().verb()) && !past && since(k, accord)) {
            // "هذا الوقف يسري 30 يوما اعتبارا من 18 مارس"
            return CeasefireStatus.IN_FORCE;
        }
        if (OF_ITSELF.contains(verb.reading().verb())) {
            return verb.has(VerbSense.HOLD) ? CeasefireStatus.IN_FORCE : past ? CeasefireStatus.ENDED : null;
        }
        return null;
    }

    /** Whether it runs since a day that is not to come. */
    private boolean since(int verb, int accord) {
        Optional<LocalDate> today = scene.time().anchor();
        int end = Math.min(scene.sentenceEnd(accord), verb + RUNS_REACH);
        for (DateMatch date : scene.time().dates(verb + 1, end)) {
            if (date.day().isPresent()
                    && today.isPresent()
                    && (STARTING.contains(scene.form(date.first() - 2))
                            || STARTING.contains(scene.form(date.first() - 1)))
                    && !date.day().get().isAfter(today.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a word is a verb that it runs, be it alone the halt just spoken of. */
    boolean runs(int i) {
        Predicate verb = scene.actors().predicateAt(i + 1);
        return verb != null && RUNS.contains(verb.reading().verb()) && !verb.negated() && since(i + 1, i);
    }

    /** "ويمتد الاتفاق، الذي أُبرم أمس، ستين يوما", "الاتفاق يستمر شهرا", "مدة الاتفاق 60 يوما": how long it is to last. */
    Optional<DurationMatch> length(int i) {
        int next = verb(i);
        boolean before = lasts(i - 1) || MEASURE.contains(scene.bare(i - 1));
        int from = before ? next : lasts(next) ? next + 1 : -1;
        if (from >= 0 && scene.form(from).endsWith("مده")) {
            from++;
        }
        return from < 0 || from >= scene.sentenceEnd(i)
                ? Optional.empty()
                : scene.time().duration(from);
    }

    private boolean lasts(int k) {
        Predicate verb = scene.actors().predicateAt(k);
        return verb != null
                && LASTING.contains(verb.reading().verb())
                && !verb.negated()
                && !verb.reading().isPast();
    }

    private boolean intoForce(int verb) {
        return INTO_FORCE.contains(scene.form(verb + 1)) || INTO_FORCE.contains(scene.form(verb + 2));
    }

    private static boolean spokenOfAnother(Predicate verb) {
        return verb.explicitSubject()
                && !verb.subject().isEmpty()
                && verb.subject().get(0).first() > verb.token();
    }

    /** "توصل الطرفان إلى الاتفاق بوساطة مصر", "الاتفاق، الذي أُبرم برعاية أممية": who mediated it, by words behind it. */
    void mediators(TruceDraft draft, int i) {
        int end = Math.min(scene.sentenceEnd(i), i + MEDIATED_REACH);
        for (int k = i + 1; k < end; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            boolean concludes = verb == null
                    || verb.has(VerbSense.SIGN)
                    || verb.has(VerbSense.REACH)
                    || verb.has(VerbSense.AGREE)
                    || verb.has(VerbSense.START)
                    || verb.reading().form().passive();
            if (!concludes || Concepts.exchange(scene, k) > 0) {
                return;
            }
            if (MEDIATION.contains(scene.form(k))) {
                draft.stand(terms.mediatorBehind(k, scene.sentenceEnd(i)), Stance.MEDIATES);
                return;
            }
        }
    }

    /** "التفاهمات بين إسرائيل ولبنان": its sides. */
    void sides(TruceDraft draft, int i) {
        ActorMention mention = scene.form(i + 1).equals("بين") ? scene.actors().mentionFrom(i + 2) : null;
        List<ActorMention> two =
                mention == null ? List.of() : Doers.known(scene.actors().coordination(mention));
        if (Scene.entitiesOf(two).size() == 2 && Doers.belligerents(two)) {
            draft.parties(two);
        }
    }

    /** "شكر الرئيس على وساطته", "أثنت على وساطتهما": who is thanked for having mediated. */
    List<ActorMention> thanked(int i) {
        boolean own = scene.form(i).startsWith("وساطته") && scene.form(i - 1).equals("علي");
        ActorMention whom = own ? scene.actors().mentionAt(i - 2) : null;
        return whom == null ? List.of() : terms.chainEnding(whom);
    }
}
