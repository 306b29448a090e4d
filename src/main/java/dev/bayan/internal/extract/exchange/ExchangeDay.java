package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.model.DateValue;
import dev.bayan.model.ExchangeStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When captives change hands. */
final class ExchangeDay {
    /** Verbs that tell that something takes place. */
    private static final Senses STAGE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE, VerbSense.START);

    private static final int LONG_AGO = 14;
    private static final int STRUCK_REACH = 7;

    /** How far before its day what is said beside an exchange may open. */
    private static final int ASIDE_REACH = 24;

    private static final Senses SPEAKING =
            Senses.of(VerbSense.SAY, VerbSense.PLEDGE, VerbSense.STRESS, VerbSense.DEMAND, VerbSense.EXPRESS);

    private final Phrases phrases;
    private final Scene scene;
    private final Homecomings homecomings;

    ExchangeDay(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.homecomings = new Homecomings(phrases);
    }

    void read(ExchangeDraft draft) {
        if (draft.day != null) {
            draft.date = draft.day.toMention(scene.text().text());
            return;
        }
        boolean future = draft.status == ExchangeStatus.AGREED || draft.status == ExchangeStatus.PROPOSED;
        int i = draft.first();
        Predicate stage = stage(draft);
        int arrival = phrases.arrival(i);
        DateMatch found = arrival >= 0
                ? first(arrival, i, arrival, false)
                : stage == null ? null : first(beforeStage(stage), i, stage.token(), future);
        Leg told = draft.legs.get(0);
        boolean homecoming = !told.trigger.isNoun() && (told.act() == Act.RETURN || told.act() == Act.TAKE);
        found = found == null && homecoming ? homecomings.day(i) : found;
        found = found == null ? first(i, draft.end(), i, future) : found;
        found = found == null ? before(stage == null ? i : stage.token(), draft, future) : found;
        if (found == null
                && (stage != null || !draft.legs.get(0).trigger.isNoun() && phrases.finiteBefore(i) == null)) {
            found = first(
                    stage == null ? phrases.start(i) : beforeStage(stage),
                    i,
                    stage == null ? i : stage.token(),
                    future);
        }
        if (found == null && stage == null) {
            found = ofDeal(i, future);
        }
        if (found == null
                && draft.legs.get(0).trigger.pronoun()
                && !draft.legs.get(0).trigger.isNoun()) {
            // "وفي 31 يناير عاد المبعوث برفقة ستة أميركيين أفرجت عنهم السلطات"
            Predicate home = phrases.finiteBefore(i);
            found = home != null && phrases.is(home.token(), ExchangeWords.RETURN)
                    ? before(home.token(), draft, future)
                    : null;
        }
        if (found != null) {
            draft.date = found.toMention(scene.text().text());
        }
    }

    /** "نفذا في 18 يوليو صفقة أفرجت بموجبها …": the day of the deal that a relative clause tells of. */
    private @Nullable DateMatch ofDeal(int i, boolean future) {
        int deal = phrases.dealBefore(i);
        Predicate governor = deal < 0 ? null : phrases.finiteBefore(deal);
        return governor == null || !governor.reading().hasAny(ExchangeWords.CARRIED_OUT)
                ? null
                : first(governor.token(), deal, governor.token(), future);
    }

    /** Whether the day of an exchange lies before the day of the text. */
    boolean isOver(ExchangeDraft draft) {
        String value = draft.date == null || draft.date.value().isEmpty()
                ? ""
                : draft.date.value().get().toString();
        Optional<LocalDate> anchor = scene.time().anchor();
        String today = anchor.isPresent() ? anchor.get().toString() : "";
        int length = Math.min(value.length(), today.length());
        boolean interval = value.contains("/");
        return length > 0 && !interval && value.compareTo(today.substring(0, length)) < 0;
    }

    /** Whether the day of an exchange lies weeks before the day of the text: a background, not the story. */
    boolean isLongAgo(ExchangeDraft draft) {
        DateValue day = draft.date == null ? null : draft.date.value().orElse(null);
        LocalDate today = scene.time().anchor().orElse(null);
        return day != null && today != null && day.last().isBefore(today.minusDays(LONG_AGO));
    }

    /** "في 5 فبراير، تمت إعادة …", "ويوم الثلاثاء سلّمت …": a date that opens the clause. */
    private @Nullable DateMatch before(int verb, ExchangeDraft draft, boolean future) {
        DateMatch last = null;
        boolean ahead = future && !toldBefore(draft);
        for (DateMatch date : scene.time().dates(Math.max(scene.sentenceStart(verb), verb - 8), verb, ahead)) {
            last = date;
        }
        int quote = last == null ? -1 : phrases.tokens.get(last.first()).quote();
        if (last == null || quote >= 0 && quote != phrases.tokens.get(verb).quote()) {
            return null;
        }
        Predicate talk = draft.legs.get(0).trigger.isNoun() ? phrases.finiteBefore(draft.first()) : null;
        if (talk != null && talk.token() < last.first() && talk.has(VerbSense.DISCUSS)) {
            // "ناقش الرئيسان، الاثنين، تبادل ألف أسير": when they discussed it
            return null;
        }
        if (ofReport(last, draft)) {
            return last;
        }
        for (int k = last.last(); k < verb; k++) {
            ActorMention mention = scene.actors().mentionAt(k);
            boolean subject =
                    mention != null && draft.legs.get(0).trigger.subject().contains(mention);
            boolean named = ExchangeWords.RELATIVE.contains(scene.form(k))
                    && phrases.in(last.first() - 1, ExchangeWords.OPERATION);
            boolean link = named
                    || ExchangeWords.WHEN.contains(scene.form(k))
                    || scene.form(k).equals("قد")
                    || scene.form(k).equals("عن")
                    || scene.form(k).equals("الي");
            if (!phrases.isComma(k) && !link && !subject) {
                return null;
            }
        }
        boolean since = last != null
                && (scene.form(last.first()).equals("منذ")
                        || scene.form(last.first() - 1).equals("منذ"));
        return since || last != null && era(last) ? null : last;
    }

    /** "أعلن الجيش في سبتمبر إطلاق سراح 14 أسيرا": the day on which somebody told of it does not lie ahead. */
    private boolean toldBefore(ExchangeDraft draft) {
        Predicate telling = draft.legs.get(0).trigger.isNoun() ? phrases.finiteBefore(draft.first()) : null;
        return telling != null
                && telling.has(VerbSense.SAY)
                && telling.reading().isPast();
    }

    /** "أفادت الوزارة، اليوم الأحد، بأن 146 عسكريا عادوا": what is told today of captives who have come home is of today. */
    private boolean ofReport(DateMatch date, ExchangeDraft draft) {
        Leg leg = draft.legs.get(0);
        int clause = leg.groups.isEmpty() ? leg.token() : leg.groups.get(0).first();
        int that = phrases.isComma(date.last()) ? date.last() + 1 : date.last();
        return leg.act() == Act.RETURN
                && !leg.trigger.isNoun()
                && that == clause - 1
                && (scene.form(that).equals("ان") || scene.form(that).equals("بان"))
                && scene.time().anchor().map(Object::toString).stream()
                        .anyMatch(today -> date.toMention(scene.text().text())
                                .value()
                                .map(Object::toString)
                                .filter(today::equals)
                                .isPresent());
    }

    @Nullable
    DateMatch first(int from, int to, int told, boolean future) {
        for (DateMatch date : scene.time().dates(from, to, future)) {
            int quote = phrases.tokens.get(date.first()).quote();
            if (quote >= 0
                    && told < phrases.tokens.size()
                    && quote != phrases.tokens.get(told).quote()) {
                continue;
            }
            boolean since = scene.form(date.first()).equals("منذ")
                    || scene.form(date.first() - 1).equals("منذ")
                    || scene.form(date.first() - 2).equals("منذ")
                    // "منذ بدء الهدنة في 19 يناير"
                    || scene.form(date.first() - 1).equals("في")
                            && scene.form(date.first() - 4).equals("منذ")
                    || scene.form(date.first()).equals("في")
                            && scene.form(date.first() - 3).equals("منذ");
            // "في صفقة يناير الماضي" is when they were handed over, "بموجب اتفاق يناير" is not
            boolean named = phrases.in(date.first() - 1, ExchangeWords.ACCORD)
                    && !(phrases.in(date.first() - 1, ExchangeWords.OPERATION)
                            && scene.form(date.first() - 2).equals("في"));
            if (!since
                    && !named
                    && !ofAside(told, date.first())
                    && !struck(told, date.first())
                    && !phrases.spokenOf(date.first(), Math.max(told, date.first() - STRUCK_REACH))
                    && (phrases.compare(date) > 0 || !ofCaptivity(date.first(), told))
                    && !era(date)) {
                return date;
            }
        }
        return null;
    }

    /** "جدد استعداده لصفقة، متعهدا بتسليم كشف بالأسماء قبل نهاية فبراير": the day of what else is said. */
    private boolean ofAside(int told, int at) {
        for (int k = at - 1; k > Math.max(told + 1, at - ASIDE_REACH); k--) {
            Predicate aside = phrases.isComma(k - 1) ? scene.actors().predicateAt(k) : null;
            if (aside != null && aside.participle() && aside.reading().hasAny(SPEAKING)) {
                return true;
            }
        }
        return false;
    }

    /** "الاتفاق الذي تم التوصل إليه في إسطنبول يوم 16 مايو": when or where the deal was struck. */
    boolean struck(int trigger, int at) {
        for (int k = at - 1; k > trigger && at - k < STRUCK_REACH; k--) {
            if (phrases.isComma(k)) {
                return false;
            }
            if (ExchangeWords.REACHED.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** A decade or a year is no day of an exchange. */
    private boolean era(DateMatch date) {
        Optional<DateValue> day = date.toMention(scene.text().text()).value();
        String value = day.isPresent() ? day.get().toString() : "";
        return value.length() == 21 && !value.substring(0, 4).equals(value.substring(11, 15));
    }

    /** "كانا محتجزين منذ …", "قضوا في معارك أيلول", "أُسرا صيف 2006": a date of the captives, not of the exchange. */
    private boolean ofCaptivity(int date, int trigger) {
        for (int k = date - 1; k > trigger && date - k < 7; k--) {
            if (phrases.isComma(k) && date - k > 1) {
                return false;
            }
            Predicate verb = phrases.finite(k);
            if (verb != null && verb.reading().hasAny(ExchangeWords.CARRIED_OUT)) {
                return false;
            }
            boolean relative = verb != null
                    && !verb.reading().hasAny(ExchangeWords.MOVES)
                    && !verb.reading().hasAny(STAGE)
                    && !Phrases.lemma(verb, ExchangeWords.INCLUDE)
                    && !phrases.is(k, ExchangeWords.RETURN)
                    && !Phrases.lemma(verb, ExchangeWords.WITNESS);
            // "252 فنزويليا كانت واشنطن قد رحّلتهم في مارس"
            boolean before = verb != null
                    && scene.form(k - 1).equals("قد")
                    && !verb.reading().pronoun().isEmpty()
                    && k > trigger + 1;
            relative |= before;
            boolean captured = phrases.captives(k) == null && phrases.capturedThem(k) != null;
            // "سلّمت … خمسة محتجزين في 20 مارس", but "… خمسة جنود محتجزين منذ 2014"
            boolean held = phrases.in(k, ExchangeWords.HELD)
                    && !scene.form(k).equals("اسري")
                    && scene.time().amount(k - 1).isEmpty()
                    && phrases.namesCaptives(k)
                    && k > trigger + 3;
            if (relative || captured || held || phrases.in(k, ExchangeWords.BATTLE)) {
                return true;
            }
        }
        return false;
    }

    /** The verb before a trigger that tells that it takes place: "جرى", "سيتم", "شهد", "يسّرت". */
    @Nullable
    Predicate stage(ExchangeDraft draft) {
        Predicate governor = phrases.finiteBefore(draft.first());
        // "جرت الدفعة الخامسة السبت في دير البلح، حيث سلّمت …"
        boolean where = scene.form(draft.first() - 1).equals("حيث");
        if (governor != null && where && !draft.legs.get(0).trigger.isNoun()) {
            return governor.has(VerbSense.HAPPEN) && governor.reading().isPast() && !governor.negated()
                    ? governor
                    : null;
        }
        if (governor == null || !draft.legs.get(0).trigger.isNoun()) {
            return null;
        }
        for (int k = governor.token() + 1; k < draft.first(); k++) {
            if (phrases.in(k, ExchangeWords.ACCORD) || phrases.in(k, ExchangeWords.SIGNING)) {
                // "تم التوقيع في مسقط على اتفاق …": not the exchange itself
                return null;
            }
        }
        boolean swap = draft.legs.get(0).act() == Act.SWAP;
        boolean starts = swap
                && (governor.has(VerbSense.START)
                        || governor.has(VerbSense.END) && governor.reading().isPast());
        boolean happens = starts
                || StatusReader.opensWith(governor, draft.legs.get(0).trigger, scene.form(draft.first()))
                || governor.has(VerbSense.HAPPEN)
                || governor.has(VerbSense.MEDIATE)
                || Phrases.lemma(governor, ExchangeWords.WITNESS)
                || phrases.is(governor.token(), ExchangeWords.YIELDED)
                || phrases.is(governor.token(), ExchangeWords.RETURN);
        return happens || governor.reading().cut().future() ? governor : null;
    }

    /** "أن الأربعاء 19 مارس سيشهد تبادلا": the day itself may be the subject. */
    int beforeStage(Predicate stage) {
        boolean witness = Phrases.lemma(stage, ExchangeWords.WITNESS);
        return witness ? Math.max(scene.sentenceStart(stage.token()), stage.token() - 5) : stage.token();
    }
}
