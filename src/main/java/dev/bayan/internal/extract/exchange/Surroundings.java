package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorFinder;
import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.DateValue;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and where captives change hands, and through whom. */
final class Surroundings {
    /** Verbs that tell that something takes place. */
    private static final Senses STAGE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE, VerbSense.START);

    private static final WordSet RELEASE = Concepts.words("RELEASE");
    private static final int CREDIT_REACH = 40;
    private static final int FRONT_REACH = 14;
    /** How many sentences behind an exchange may tell who made the efforts for it. */
    private static final int STORY = 3;

    private static final Senses CARRIED_OUT = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.END);
    private static final int LONG_AGO = 14;
    private static final int STRUCK_REACH = 7;
    private static final int HEADED_REACH = 6;
    private static final int EFFORT_REACH = 7;
    private static final int MEDIATION_REACH = 9;

    private final Phrases phrases;
    private final Scene scene;

    Surroundings(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    void read(ExchangeDraft draft, @Nullable ExchangeDraft before) {
        date(draft);
        mediators(draft, before);
        location(draft);
        explained(draft);
    }

    /** "طُوي أمس في الناقورة ملف … فقد سلّم …": a sentence with "ف" explains the one before, which has told when and where. */
    private void explained(ExchangeDraft draft) {
        int start = scene.sentenceStart(draft.first());
        if (start == 0
                || !form(start).equals("فقد")
                        && !form(start).equals("ففي")
                        && !form(start).equals("اذ")
                || draft.first() - start > FRONT_REACH) {
            return;
        }
        int before = scene.sentenceStart(start - 1);
        boolean other =
                scene.text().paragraph(scene.sentence(start)) != scene.text().paragraph(scene.sentence(before));
        DateMatch date = other || draft.date != null ? null : first(before, start, before, false);
        if (date != null) {
            draft.date = date.toMention(scene.text().text());
        }
        for (int k = before; !other && draft.location == null && k < start - 1; k++) {
            boolean where = form(k).equals("في") || form(k).equals("عند") || form(k).equals("قرب");
            if (where && place(k + 1, form(k + 1)) > 0) {
                draft.location = scene.span(k + 1, place(k + 1, form(k + 1)));
            } else if (where && phrases.in(k + 1, ExchangeWords.PLACE_HEAD)) {
                draft.location = scene.span(k + 1, placeEnd(k + 1, start, false));
            }
        }
    }

    // ------------------------------------------------------------ date

    private void date(ExchangeDraft draft) {
        boolean future = draft.status == ExchangeStatus.AGREED || draft.status == ExchangeStatus.PROPOSED;
        int i = draft.first();
        Predicate stage = stage(draft);
        int arrival = phrases.arrival(i);
        DateMatch found = arrival >= 0
                ? first(arrival, i, arrival, false)
                : stage == null ? null : first(beforeStage(stage), i, stage.token(), future);
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
        return governor == null || !governor.reading().hasAny(CARRIED_OUT)
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
        for (DateMatch date : scene.time().dates(Math.max(scene.sentenceStart(verb), verb - 8), verb, future)) {
            last = date;
        }
        int quote = last == null ? -1 : phrases.tokens.get(last.first()).quote();
        if (last == null || quote >= 0 && quote != phrases.tokens.get(verb).quote()) {
            return null;
        }
        if (ofReport(last, draft)) {
            return last;
        }
        for (int k = last.last(); k < verb; k++) {
            ActorMention mention = scene.actors().mentionAt(k);
            boolean subject =
                    mention != null && draft.legs.get(0).trigger.subject().contains(mention);
            boolean named =
                    ExchangeWords.RELATIVE.contains(form(k)) && phrases.in(last.first() - 1, ExchangeWords.OPERATION);
            boolean link = named
                    || ExchangeWords.WHEN.contains(form(k))
                    || form(k).equals("قد")
                    || form(k).equals("عن")
                    || form(k).equals("الي");
            if (!phrases.isComma(k) && !link && !subject) {
                return null;
            }
        }
        boolean since = last != null
                && (form(last.first()).equals("منذ") || form(last.first() - 1).equals("منذ"));
        return since || last != null && era(last) ? null : last;
    }

    /** "أفادت الوزارة، اليوم الأحد، بأن 146 عسكريا عادوا": what is told today of captives who have come home is of today. */
    private boolean ofReport(DateMatch date, ExchangeDraft draft) {
        Leg leg = draft.legs.get(0);
        int clause = leg.groups.isEmpty() ? leg.token() : leg.groups.get(0).first();
        int that = phrases.isComma(date.last()) ? date.last() + 1 : date.last();
        return leg.act() == Act.RETURN
                && !leg.trigger.isNoun()
                && that == clause - 1
                && (form(that).equals("ان") || form(that).equals("بان"))
                && scene.time().anchor().map(Object::toString).stream()
                        .anyMatch(today -> date.toMention(scene.text().text())
                                .value()
                                .map(Object::toString)
                                .filter(today::equals)
                                .isPresent());
    }

    private @Nullable DateMatch first(int from, int to, int told, boolean future) {
        for (DateMatch date : scene.time().dates(from, to, future)) {
            int quote = phrases.tokens.get(date.first()).quote();
            if (quote >= 0
                    && told < phrases.tokens.size()
                    && quote != phrases.tokens.get(told).quote()) {
                continue;
            }
            boolean since = form(date.first()).equals("منذ")
                    || form(date.first() - 1).equals("منذ")
                    || form(date.first() - 2).equals("منذ")
                    // "منذ بدء الهدنة في 19 يناير"
                    || form(date.first() - 1).equals("في")
                            && form(date.first() - 4).equals("منذ")
                    || form(date.first()).equals("في") && form(date.first() - 3).equals("منذ");
            // "في صفقة يناير الماضي" is when they were handed over, "بموجب اتفاق يناير" is not
            boolean named = phrases.in(date.first() - 1, ExchangeWords.ACCORD)
                    && !(phrases.in(date.first() - 1, ExchangeWords.OPERATION)
                            && form(date.first() - 2).equals("في"));
            if (!since
                    && !named
                    && !struck(told, date.first())
                    && (phrases.compare(date) > 0 || !ofCaptivity(date.first(), told))
                    && !era(date)) {
                return date;
            }
        }
        return null;
    }

    /** "الاتفاق الذي تم التوصل إليه في إسطنبول يوم 16 مايو": when or where the deal was struck. */
    private boolean struck(int trigger, int at) {
        for (int k = at - 1; k > trigger && at - k < STRUCK_REACH; k--) {
            if (phrases.isComma(k)) {
                return false;
            }
            if (ExchangeWords.REACHED.contains(form(k))) {
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
            boolean relative = verb != null
                    && !verb.reading().hasAny(ExchangeWords.MOVES)
                    && !verb.reading().hasAny(STAGE)
                    && !Phrases.lemma(verb, ExchangeWords.INCLUDE)
                    && !phrases.is(k, ExchangeWords.RETURN)
                    && !Phrases.lemma(verb, ExchangeWords.WITNESS);
            // "252 فنزويليا كانت واشنطن قد رحّلتهم في مارس"
            boolean before = verb != null
                    && form(k - 1).equals("قد")
                    && !verb.reading().pronoun().isEmpty()
                    && k > trigger + 1;
            relative |= before;
            boolean captured = phrases.captives(k) == null && phrases.capturedThem(k) != null;
            // "سلّمت … خمسة محتجزين في 20 مارس", but "… خمسة جنود محتجزين منذ 2014"
            boolean held = phrases.in(k, ExchangeWords.HELD)
                    && !form(k).equals("اسري")
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
    private @Nullable Predicate stage(ExchangeDraft draft) {
        Predicate governor = phrases.finiteBefore(draft.first());
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
                || StatusReader.opensWith(governor, draft.legs.get(0).trigger, form(draft.first()))
                || governor.has(VerbSense.HAPPEN)
                || governor.has(VerbSense.MEDIATE)
                || Phrases.lemma(governor, ExchangeWords.WITNESS)
                || phrases.is(governor.token(), ExchangeWords.YIELDED)
                || phrases.is(governor.token(), ExchangeWords.RETURN);
        return happens || governor.reading().cut().future() ? governor : null;
    }

    /** "أن الأربعاء 19 مارس سيشهد تبادلا": the day itself may be the subject. */
    private int beforeStage(Predicate stage) {
        boolean witness = Phrases.lemma(stage, ExchangeWords.WITNESS);
        return witness ? Math.max(scene.sentenceStart(stage.token()), stage.token() - 5) : stage.token();
    }

    // ------------------------------------------------------------ mediators

    private void mediators(ExchangeDraft draft, @Nullable ExchangeDraft before) {
        int start = phrases.start(draft.first());
        // "سلّمت أربعة عبر الصليب الأحمر، قبل أن تفرج عن جندي في اليوم التالي": told of another handover
        boolean other = before != null && before.sentence == draft.sentence && before.end() <= draft.first();
        for (int k = start; k < draft.end(); k++) {
            if (other && before != null && k >= before.first() && k < before.end()) {
                continue;
            }
            Predicate verb = phrases.verb(k);
            if (verb != null
                    && (verb.has(VerbSense.MEDIATE) || Phrases.lemma(verb, ExchangeWords.FACILITATE))
                    && !verb.negated()) {
                add(draft, verb.subject());
            } else if (ExchangeWords.ITS_MEDIATION.contains(form(k))) {
                // "بحسب الصليب الأحمر، سيتبادل الطرفان بوساطتها …"
                add(draft, scene.attribution().of(draft.first()));
            } else if (phrases.in(k, ExchangeWords.OWN_MEDIATION) && form(k - 1).equals("علي")) {
                // "عن امتنانه للإمارات على وساطتها في عملية التبادل"
                owners(draft, k, start);
            } else if (phrases.in(k, ExchangeWords.OWN_MEDIATION) && phrases.in(k - 1, ExchangeWords.DONE)) {
                // "أعلنت الوزارة نجاح وساطتها في …"
                add(draft, scene.attribution().of(draft.first()));
            } else if (phrases.in(k, ExchangeWords.MEDIATION)) {
                Predicate played = phrases.playedMediation(k);
                if (played == null) {
                    through(draft, k);
                } else {
                    add(draft, played.subject());
                }
            } else if (verb != null && takesCare(verb)) {
                add(draft, verb.subject());
            } else if (verb != null && verb.has(VerbSense.NEGOTIATE) && phrases.in(k + 1, ExchangeWords.BOTH)) {
                // "موفدا ألمانيا يفاوض الطرفين"
                Side envoy = phrases.nisba(k - 1);
                add(draft, envoy != null ? List.of(envoy.mention()) : verb.subject());
            } else if (phrases.through(k)
                    || ExchangeWords.BY_MEANS.contains(form(k))
                            && (!form(k).equals("طريق") || form(k - 1).equals("عن"))) {
                by(draft, k);
            } else if ((form(k).equals("الوسيط") || form(k).equals("وسيطا")) && k > draft.first()) {
                role(draft, k);
            } else if (phrases.in(k, ExchangeWords.EFFORT) && phrases.is(k - 1, ExchangeWords.OWED)) {
                // "بفضل مساعي أبوظبي", "بعد جهود قطرية"
                through(draft, k);
            } else if (phrases.in(k, ExchangeWords.EFFORT)
                    && k < draft.first()
                    && (yields(k, draft.first())
                            || draft.status == ExchangeStatus.UNDER_NEGOTIATION && scene.nisba(k + 1) != null)) {
                through(draft, k);
            } else if (phrases.in(k, ExchangeWords.MEDIATOR)) {
                ActorMention mediator = scene.actors().mentionFrom(k);
                if (mediator != null) {
                    add(draft, scene.actors().coordination(mediator));
                    continue;
                }
                // "أبلغت الوسيطين المصري والقطري"
                for (int n = k + 1; n < k + 4 && scene.nisba(n) != null; n++) {
                    add(draft, nisbaAt(n));
                }
            }
        }
        headed(draft);
        credited(draft);
        afterwards(draft);
        if (draft.status == ExchangeStatus.UNDER_NEGOTIATION && draft.parties.size() < 2) {
            thoseWhoTry(draft, start);
        }
    }

    /** "بوساطة إماراتية.. روسيا وأوكرانيا تتبادلان …": a mediation that opens the headline. */
    private void headed(ExchangeDraft draft) {
        int start = scene.sentenceStart(draft.first());
        int before = start == 0 ? 0 : scene.sentenceStart(start - 1);
        boolean opens = start > 0
                && start - before <= HEADED_REACH
                && phrases.in(before, ExchangeWords.MEDIATION)
                && scene.text().paragraph(scene.sentence(before))
                        == scene.text().paragraph(scene.sentence(start));
        if (opens) {
            through(draft, before);
        }
    }

    /** "أفضت جهود قطر إلى تسليم …", "جهود قطر أثمرت …". */
    private boolean yields(int effort, int trigger) {
        for (int k = effort - 1; k < trigger; k++) {
            if (phrases.is(k, ExchangeWords.YIELDED)) {
                return true;
            }
        }
        return false;
    }

    /** "وجرت العملية بوساطة الإمارات": the next sentence may name them. */
    private void afterwards(ExchangeDraft draft) {
        int next = scene.sentenceEnd(draft.first());
        if (next + 2 >= phrases.tokens.size()) {
            return;
        }
        if (phrases.in(next, ExchangeWords.THANKS)) {
            // "شكرا للإمارات على وساطتها"
            for (int k = next + 1; k < Math.min(scene.sentenceEnd(next), next + 10); k++) {
                ActorMention thanked =
                        phrases.in(k, ExchangeWords.MEDIATION) ? scene.actors().mentionFrom(next + 1) : null;
                if (thanked != null) {
                    add(draft, scene.actors().coordination(thanked));
                }
            }
        }
        int story = next;
        for (int s = 0; s < STORY && story < phrases.tokens.size(); s++) {
            for (int k = story; k < phrases.end(story); k++) {
                if (s == 0 && phrases.in(k, ExchangeWords.MEDIATOR) && draft.status == ExchangeStatus.COMPLETED) {
                    // "وأدار التفاوض الوسيط الألماني …", "بعد مفاوضات قادها وسيط ألماني"
                    ActorMention goBetween = scene.actors().mentionFrom(k);
                    add(draft, goBetween == null ? nisbaAt(k + 1) : List.of(goBetween));
                }
                Predicate effort = phrases.finite(k);
                if (effort != null
                        && !effort.negated()
                        && effort.reading().isPast()
                        && (forOperation(effort) || duringOperation(story, effort) || s == 0 && takesCare(effort))) {
                    add(draft, effort.subject());
                }
            }
            story = scene.sentenceEnd(story);
        }
        Predicate verb = phrases.finite(next);
        boolean same = verb != null
                && verb.reading().hasAny(STAGE)
                && (phrases.in(next + 1, ExchangeWords.OPERATION)
                        || form(next + 1).equals("التبادل"));
        for (int k = next + 2; same && k < scene.sentenceEnd(next) && !phrases.isComma(k); k++) {
            if (phrases.in(k, ExchangeWords.MEDIATION)) {
                through(draft, k);
            }
        }
    }

    /** What the text says of the mediators behind the exchange, in its sentence or the next. */
    private void credited(ExchangeDraft draft) {
        int next = scene.sentenceEnd(draft.first());
        int to = next < phrases.tokens.size() ? scene.sentenceEnd(next) : next;
        for (int k = draft.first() + 1; k < Math.min(to, draft.end() + CREDIT_REACH); k++) {
            Predicate played = phrases.in(k, ExchangeWords.MEDIATION) ? phrases.playedMediation(k) : null;
            if (played != null) {
                // "مشيرة إلى أن الإمارات قدمت وساطة إنسانية"
                add(draft, played.subject());
            } else if (k >= draft.end() && form(k).endsWith("دور")) {
                roleOf(draft, k);
            }
            if (k < draft.end()) {
                continue;
            }
            boolean role = form(k).endsWith("دور")
                    && (phrases.in(k + 1, ExchangeWords.MEDIATOR) || phrases.in(k + 1, ExchangeWords.MEDIATION));
            boolean mediation = phrases.in(k, ExchangeWords.MEDIATION);
            Predicate verb = role || mediation ? phrases.finiteBefore(k) : null;
            if (verb == null || verb.negated() || verb.token() < draft.first()) {
                continue;
            }
            if (role) {
                // "ولعبت الإمارات دور الوسيط"
                add(draft, verb.subject());
            } else if (mediation && (verb.has(VerbSense.PRAISE) || verb.has(VerbSense.THANK))) {
                // "وثمّن فلان جهود الوساطة التي بذلتها …", "وشكرت موسكو الإمارات على وساطتها"
                thanked(draft, verb, k);
            }
        }
    }

    /** "وأشارت إلى دور الإمارات والولايات المتحدة في الوساطة". */
    private void roleOf(ExchangeDraft draft, int role) {
        ActorMention first = scene.actors().mentionFrom(role + 1);
        List<ActorMention> chain = first == null ? List.of() : scene.actors().coordination(first);
        int in = chain.isEmpty() ? 0 : chain.get(chain.size() - 1).last();
        if (in > 0 && form(in).equals("في") && phrases.in(in + 1, ExchangeWords.MEDIATION)) {
            add(draft, chain);
        }
    }

    /** Those who are thanked for their own mediation: the names that end right before "على". */
    private void owners(ExchangeDraft draft, int mediation, int start) {
        ActorMention first = scene.actors().mentionAt(mediation - 2);
        while (first != null && first.conjunction() == 'و' && first.first() > start) {
            ActorMention before = scene.actors().mentionAt(first.first() - 1);
            if (before == null) {
                break;
            }
            first = before;
        }
        if (first != null) {
            add(draft, scene.actors().coordination(first));
        }
    }

    private static boolean isAmong(ActorMention mention, List<ActorMention> mentions) {
        for (ActorMention other : mentions) {
            if (other == mention) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is thanked for a mediation: named before it, or with it. */
    private void thanked(ExchangeDraft draft, Predicate verb, int mediation) {
        boolean owned = ExchangeWords.OWN_MEDIATION.contains(form(mediation));
        for (int k = mediation - 1; owned && k > verb.token(); k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention != null && !isAmong(mention, verb.subject())) {
                add(draft, scene.actors().coordination(mention));
                return;
            }
        }
        if (!owned) {
            through(draft, mediation);
        }
    }

    /** "وخلال عملية إعادة العسكريين، قدمت الإمارات جهود وساطة": the operation opens the sentence. */
    private boolean duringOperation(int start, Predicate verb) {
        if (!phrases.is(start, ExchangeWords.WHILE) || !phrases.in(start + 1, ExchangeWords.OPERATION)) {
            return false;
        }
        return mediationBehind(verb.token()) > 0;
    }

    /** The word for a mediation behind a verb, its subject between them; or -1. */
    private int mediationBehind(int verb) {
        for (int k = verb + 1; k < verb + MEDIATION_REACH && !phrases.isMark(k); k++) {
            if (phrases.in(k, ExchangeWords.MEDIATION)) {
                return k;
            }
        }
        return -1;
    }

    /** "بذلتا جهود وساطة لإتمام العملية", "قامت بوساطة لإنجاح التبادل": what somebody did for the exchange just told. */
    private boolean forOperation(Predicate verb) {
        int k = mediationBehind(verb.token());
        for (int n = k + 1; k > 0 && n < k + EFFORT_REACH && !phrases.isMark(n); n++) {
            boolean exchange = form(n).startsWith("ال")
                    && (phrases.in(n, ExchangeWords.OPERATION) || ExchangeWords.SWAP_STEM.begins(form(n).substring(2)));
            boolean purpose = form(n - 1).startsWith("ل") || phrases.in(n - 1, ExchangeWords.DURING);
            // "لإعادة العسكريين الروس من الأسر", "أثناء إعادة العسكريين"
            boolean home = (form(n).startsWith("ل") || phrases.in(n - 1, ExchangeWords.WHILE))
                    && (phrases.in(n, RELEASE) || form(n).equals("لعوده"))
                    && phrases.namesCaptives(n + 1);
            if (exchange && purpose || home) {
                return true;
            }
        }
        return false;
    }

    /** "وتولت اللجنة الدولية للصليب الأحمر نقل الأسرى": a body that sees to the handover. */
    private boolean takesCare(Predicate verb) {
        boolean body = Phrases.lemma(verb, ExchangeWords.TAKE_CARE)
                && !verb.negated()
                && verb.explicitSubject()
                && verb.subject().stream()
                        .anyMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.ORGANIZATION);
        for (int k = verb.token() + 1; body && k < verb.token() + MEDIATION_REACH && !phrases.isMark(k); k++) {
            if (phrases.in(k, ExchangeWords.TRANSPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "نجاح وساطة قامت بها بين روسيا وأوكرانيا": by whoever tells of it. */
    private boolean byTeller(int word) {
        for (int k = word + 1; k <= word + 2; k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null && Phrases.lemma(verb, ExchangeWords.PLAY_MEDIATOR)) {
                int next = form(k + 1).equals("بها") ? k + 2 : k + 1;
                return form(next).equals("بين") || phrases.isMark(next);
            }
            if (verb != null || scene.actors().mentionAt(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "بوساطة قطر ومصر", "بوساطة قطرية تركية", "وساطة قادتها الدوحة". */
    private void through(ExchangeDraft draft, int word) {
        if (byTeller(word)) {
            add(draft, scene.attribution().of(draft.first()));
            return;
        }
        int end = Math.min(scene.sentenceEnd(word), word + 5);
        for (int k = word + 1; k < end; k++) {
            ActorMention mention =
                    form(k).equals("بلادنا") ? null : scene.actors().mentionFrom(k);
            if (mention != null) {
                add(draft, scene.actors().coordination(mention));
                // "بوساطة من سويسرا ومن الصليب الأحمر"
                ActorMention further =
                        form(mention.last()).equals("ومن") ? scene.actors().mentionFrom(mention.last() + 1) : null;
                add(draft, further == null ? List.of() : scene.actors().coordination(further));
                return;
            }
            if (phrases.in(k, ExchangeWords.NOTABLES)
                    && phrases.tokens.get(k + 1).isWord()) {
                int last = placeEnd(k, Math.min(end, k + 4), false);
                if (form(last).equals("من") && phrases.in(last + 1, ExchangeWords.NOTABLES)) {
                    // "وجهاء من قبائل النوبة"
                    last = placeEnd(last + 1, Math.min(scene.sentenceEnd(k), last + 4), false);
                }
                add(draft, List.of(scene.actors().groupMention(k, last, 0)));
                return;
            }
            if (scene.stateOrUnitedNations(k) != null) {
                for (int n = k; n < end + 2 && scene.actors().mentionAt(n) == null; n++) {
                    Entity state = scene.stateOrUnitedNations(n);
                    if (state == null) {
                        break;
                    }
                    add(draft, List.of(scene.actors().stateMention(n, state)));
                }
                return;
            }
            if (k == word + 1 && phrases.in(k, ExchangeWords.OFFICE)) {
                // "برعاية مكتبه واللجنة الدولية للصليب الأحمر"
                add(draft, scene.attribution().of(draft.first()));
                continue;
            }
            if (form(k).equals("الدوله") || form(k).equals("بلادي") || form(k).equals("بلادنا")) {
                // "وساطة قامت بها الدولة": the state of the ministry that tells of it
                add(draft, stateOf(scene.attribution().of(draft.first())));
                return;
            }
            if (phrases.isMark(k)) {
                return;
            }
        }
    }

    private List<ActorMention> stateOf(List<ActorMention> sources) {
        List<ActorMention> states = new ArrayList<>();
        for (ActorMention source : sources) {
            String country = source.entity() == null ? null : source.entity().country();
            Entity state = country == null ? null : scene.gazetteer().state(country);
            if (state != null) {
                states.add(scene.actors().stateMention(source.first(), state));
            }
        }
        return states;
    }

    /** "عبر الصليب الأحمر", "عبر الوسيط التركي", "بواسطة تركيا", "بفضل وساطة السلطات المالية". */
    private void by(ExchangeDraft draft, int word) {
        int body = word + 1;
        if (phrases.in(body, ExchangeWords.MISSION) && scene.actors().mentionFrom(body) == null) {
            // "عبر بعثة من الصليب الأحمر", "عبر وفد الصليب الأحمر"
            body += form(body + 1).equals("من") ? 2 : 1;
        }
        ActorMention mention = scene.actors().mentionFrom(body);
        if (form(word).startsWith("عبر") && form(word).length() > 3) {
            // "عبرها": through the organisation that tells of it
            for (ActorMention source : scene.attribution().of(draft.first())) {
                if (source.entity() != null && source.entity().kind() == ActorKind.ORGANIZATION) {
                    add(draft, List.of(source));
                }
            }
        } else if (phrases.in(body, ExchangeWords.MEDIATOR) && scene.nisba(body + 1) != null) {
            add(draft, nisbaAt(body + 1));
        } else if (mention != null
                && mention.entity() != null
                && (mention.entity().kind() == ActorKind.ORGANIZATION
                        || form(mention.first()).contains("وسيط")
                        || form(word).equals("بواسطه") && Phrases.belligerent(mention.entity())
                        || word < draft.first() && draft.status == ExchangeStatus.UNDER_NEGOTIATION)) {
            add(draft, scene.actors().coordination(mention));
        }
    }

    private List<ActorMention> nisbaAt(int i) {
        Entity state = scene.nisba(i);
        return state == null ? List.of() : List.of(scene.actors().stateMention(i, state));
    }

    /** "على أن يتولى الهلال الأحمر دور الوسيط". */
    private void role(ExchangeDraft draft, int word) {
        for (ActorMention mention : phrases.actors(Math.max(draft.first(), word - 10), word)) {
            if (mention.meant().kind() == ActorKind.ORGANIZATION) {
                add(draft, List.of(mention));
            }
        }
    }

    /** "ستواصل مصر جهودها مع قطر … للإفراج عن الرهائن": whoever works for others' captives mediates. */
    private void thoseWhoTry(ExchangeDraft draft, int start) {
        for (int k = draft.first() - 1; k >= start; k--) {
            if (!phrases.in(k, ExchangeWords.EFFORT)) {
                continue;
            }
            Predicate verb = phrases.finiteBefore(k);
            if (verb != null && (!verb.has(VerbSense.SAY) || verb.has(VerbSense.CONTINUE))) {
                add(draft, verb.subject());
            }
            ActorMention with = form(k + 1).equals("مع") ? scene.actors().mentionFrom(k + 2) : null;
            if (with != null) {
                add(draft, scene.actors().coordination(with));
            }
            return;
        }
    }

    private static void add(ExchangeDraft draft, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                Side side = new Side(entity, mention);
                // the Red Crescent of a side's state may mediate all the same
                boolean party = entity.kind() != ActorKind.ORGANIZATION && draft.partyLike(side) != null;
                if (!party && !side.isAmong(draft.mediators)) {
                    draft.mediators.add(side);
                }
            }
        }
    }

    // ------------------------------------------------------------ location

    private void location(ExchangeDraft draft) {
        boolean talks = draft.status == ExchangeStatus.UNDER_NEGOTIATION;
        Predicate stage = talks ? null : stage(draft);
        int arrival = phrases.arrival(draft.first());
        if (arrival >= 0) {
            draft.location = onStage(arrival, false, draft.first());
        } else if (stage != null) {
            draft.location = onStage(stage.token(), Phrases.lemma(stage, ExchangeWords.WITNESS), draft.first());
        }
        if (draft.location == null
                && !talks
                && !draft.legs.get(0).trigger.isNoun()
                && !draft.legs.get(0).trigger.pronoun()) {
            draft.location = fronted(draft);
        }
        for (int k = draft.first() + 1; k < draft.end() && draft.location == null && !since(k); k++) {
            // where they talk is not where captives change hands: "في" tells either
            draft.location = !talks || form(k).equals("عند") || form(k).equals("قرب") ? placeAt(draft, k) : null;
        }
        for (int k = draft.first() + 1; !talks && k < draft.end() && draft.location == null; k++) {
            boolean there =
                    ExchangeWords.THERE.contains(form(k)) && !form(k - 1).equals("من");
            draft.location = there ? scene.span(k, k + 1) : null;
        }
    }

    /** "محتجزا منذ الهجوم على مدرسة في بلدة …": what lies before is elsewhere; a bare date or a duration is not. */
    private boolean since(int k) {
        return form(k).equals("منذ")
                && form(k + 1).startsWith("ال")
                && scene.time().date(k).isEmpty()
                && scene.time().date(k + 1).isEmpty();
    }

    /** "ففي الناقورة سلّم الحزب …", "وفي مطار نجامينا، سلّمت …": a place that opens the clause of the verb. */
    private @Nullable Mention fronted(ExchangeDraft draft) {
        int trigger = draft.first();
        for (int k = trigger - 2; k >= Math.max(scene.sentenceStart(trigger), trigger - FRONT_REACH); k--) {
            if (!ExchangeWords.WHERE.contains(form(k))
                    || phrases.capturedThem(k - 1) != null
                    || phrases.capturedThem(k - 3) != null
                    || phrases.capturedThem(k - 4) != null
                    || scene.time().date(k + 1).isPresent()) {
                continue;
            }
            int end = phrases.in(k + 1, ExchangeWords.PLACE_HEAD)
                    ? placeEnd(k + 1, trigger, false)
                    : isCapital(k + 1) ? k + 2 : place(k + 1, form(k + 1));
            return end > k + 1 && onlyFrame(end, draft) ? scene.span(k + 1, end) : null;
        }
        return null;
    }

    /** Only a date, a comma or the subject stands between a fronted place and its verb. */
    private boolean onlyFrame(int from, ExchangeDraft draft) {
        int k = from;
        while (k < draft.first()) {
            Optional<DateMatch> date = scene.time().date(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            ActorMention subject =
                    mention != null && draft.legs.get(0).trigger.subject().contains(mention) ? mention : null;
            if (date.isEmpty()
                    && subject == null
                    && !phrases.isComma(k)
                    && !form(k).equals("قد")
                    && !form(k).equals("فقد")) {
                return false;
            }
            k = date.isPresent() ? date.get().last() : subject != null ? subject.last() : k + 1;
        }
        return k == draft.first();
    }

    /** "شهد مطار أبوظبي مبادلة", "وكانت مدينة وهران قد شهدت", "جرى على مدرج مطار فيينا". */
    private @Nullable Mention onStage(int stage, boolean witness, int trigger) {
        int limit = Math.min(trigger, stage + 8);
        for (int k = stage + 1; k < limit; k++) {
            // the day stands first: "جرت في 2 شباط/فبراير، عند نقطة …، مبادلة"
            int day = scene.time().dateEnd(k) - k;
            limit = Math.min(trigger, Math.min(limit + day, stage + 16));
            if (day == 0 && phrases.in(k, ExchangeWords.AFTER)) {
                return null; // "بعد لقاء في مقر الوزارة": the place of something else
            }
            if (phrases.in(k, ExchangeWords.PLACE_HEAD) && !form(k).startsWith("و")) {
                return scene.span(k, placeEnd(k, trigger, !phrases.in(k - 1, ExchangeWords.PLACE_PREP)));
            }
            boolean where = form(k).equals("في") || form(k).equals("عند") || form(k).equals("قرب");
            if (where && place(k + 1, form(k + 1)) > 0) {
                return scene.span(k + 1, place(k + 1, form(k + 1)));
            }
            if (form(k).equals("في") && isCapital(k + 1)) {
                return scene.span(k + 1, k + 2);
            }
        }
        for (int k = stage - 1; witness && k >= scene.sentenceStart(trigger) && stage - k < 5; k--) {
            if (ExchangeWords.PLACE_HEAD.contains(form(k))) {
                int end = form(stage - 1).equals("قد") ? stage - 1 : stage;
                return scene.span(k, end);
            }
        }
        return null;
    }

    private @Nullable Mention placeAt(ExchangeDraft draft, int k) {
        String form = form(k);
        boolean near = form.equals("من") && ExchangeWords.NEAR.contains(form(k - 1));
        // "نُقلوا من مطار صنعاء"
        Predicate verb =
                form.equals("من") && ExchangeWords.PLACE_HEAD.contains(form(k + 1)) ? phrases.finite(k - 1) : null;
        boolean carried = verb != null && Phrases.lemma(verb, ExchangeWords.CARRY);
        boolean prep = near || carried || ExchangeWords.PLACE_PREP.contains(form);
        String rest = form.length() > 3 && form.startsWith("ب") ? form.substring(1) : "";
        boolean attached = !prep && !rest.isEmpty() && (ExchangeWords.PLACE_HEAD.contains(rest) || place(k, rest) > 0);
        if (!prep && !attached || scene.time().date(k + 1).isPresent() || captivityPlace(k, draft.first())) {
            return null;
        }
        int from = prep ? k + 1 : k;
        String first = prep ? form(from) : rest;
        boolean headed = ExchangeWords.PLACE_HEAD.contains(first);
        if (form.equals("علي") && (!headed || first.equals("راس") || first.equals("قاعده"))) {
            return null;
        }
        int to = headed ? placeEnd(from, draft.end(), false) : named(draft, from, first, near ? "قرب" : form);
        // "على قاعدة «الكل مقابل الكل»"
        boolean nameless = headed
                && to == from + 1
                && first.startsWith("قاعد")
                && !phrases.tokens.get(Math.min(to, phrases.tokens.size() - 1)).is(".");
        // "عبر جسر جوي"
        nameless |= headed && form(to - 1).equals("جوي");
        if (to <= from || nameless) {
            return null;
        }
        to = joined(to, draft.end());
        Mention span = scene.span(from, to);
        int start =
                attached ? ActorFinder.withoutPrefix(scene.text().text(), span.start(), span.end(), 1) : span.start();
        return scene.chars(start, span.end());
    }

    /** Index after a place that a lexicon or its form alone shows; -1 where it is none. */
    private int named(ExchangeDraft draft, int from, String first, String preposition) {
        int to = place(from, first);
        if (to < 0 && ExchangeWords.DIRECTION.contains(first)) {
            int part = ExchangeWords.DIRECTION.contains(form(from + 1)) ? from + 2 : from + 1;
            ActorMention land = scene.actors().mentionFrom(part);
            boolean state =
                    land != null && land.entity() != null && land.entity().kind() == ActorKind.STATE;
            return land != null && state ? land.last() : place(part, form(part));
        }
        boolean near = preposition.equals("قرب");
        if (to > 0 || !near && !preposition.equals("في")) {
            return to;
        }
        ActorMention mention = scene.actors().mentionFrom(from);
        if (mention != null) {
            boolean state = mention.entity() != null && mention.entity().kind() == ActorKind.STATE;
            boolean partyItself =
                    state && !isCapital(from) && draft.partyLike(new Side(mention.meant(), mention)) != null;
            return state && !partyItself ? mention.last() : -1;
        }
        // "قرب تين زواتين"
        boolean two = near
                && !closes(from + 1)
                && closes(from + 2)
                && !first.startsWith("ال")
                && scene.actors().readings(from + 1).isEmpty()
                && scene.actors().mentionAt(from + 1) == null
                && scene.nisba(from + 1) == null
                && scene.time().date(from + 1).isEmpty();
        boolean closed = two || closes(from + 1);
        // "إلى السلطات في تشوكو": where a body is
        boolean seat = ExchangeWords.AUTHORITY.contains(form(from - 2))
                && scene.actors().readings(from).isEmpty();
        boolean unknown = (near || seat || first.startsWith("ال"))
                && first.length() > (near || seat ? 2 : 4)
                && !ExchangeWords.NO_PLACE.contains(first)
                && closed
                && scene.time().date(from).isEmpty()
                && scene.nisba(from) == null
                && !scene.isMasdar(from)
                && phrases.captives(from) == null;
        return unknown ? two ? from + 2 : from + 1 : -1;
    }

    /** Whether no name of a place goes on at a word. */
    private boolean closes(int k) {
        return k >= phrases.tokens.size()
                || !phrases.tokens.get(k).isWord()
                || ExchangeWords.PLACE_STOP.contains(form(k))
                || ExchangeWords.PLACE_PREP.contains(form(k));
    }

    /** Whether a state is meant by its capital's name rather than its own. */
    private boolean isCapital(int i) {
        ActorMention mention = scene.actors().mentionFrom(i);
        Entity entity = mention == null ? null : mention.entity();
        return mention != null
                && entity != null
                && entity.kind() == ActorKind.STATE
                && mention.last() == i + 1
                && scene.nisba(i) == null
                && !form(i).equals(FoldedText.fold(entity.name()));
    }

    /** Index after the name behind "مطار", "معبر", "بلدة"; of a subject before its object only one word is taken. */
    private int placeEnd(int head, int limit, boolean subject) {
        int to = head + 1;
        while (to < Math.min(limit, head + 5)
                && phrases.tokens.get(to).isWord()
                && (phrases.finite(to) == null || place(to, form(to)) > 0)
                && !stops(to)) {
            to++;
        }
        if (!subject && to < limit - 1 && phrases.tokens.get(to).is("-")) {
            to += 2;
        } else if (form(to).equals("في")
                && place(to + 1, form(to + 1)) + Math.max(0, isCapital(to + 1) ? to + 2 : 0) > 0) {
            to += 2;
        } else if (form(to).equals("بين") && form(head).endsWith("حدود")) {
            // "الحدود بين البلدين", "الحدود بين أرمينيا وأذربيجان"
            ActorMention neighbour = scene.actors().mentionFrom(to + 1);
            List<ActorMention> both =
                    neighbour == null ? List.of() : scene.actors().coordination(neighbour);
            to = both.isEmpty() ? to + 2 : both.get(both.size() - 1).last();
        } else if (form(to).equals("مع") && form(head).endsWith("حدود")) {
            ActorMention neighbour = scene.actors().mentionFrom(to + 1);
            to = neighbour == null ? to : neighbour.last();
        }
        return to;
    }

    /** "خان يونس وميناء غزة", "مدينة غدامس ومطار زوارة": a second place joined to the first. */
    private int joined(int to, int limit) {
        boolean and = to > 0 && to + 1 < limit && form(to).startsWith("و") && form(to).length() > 3;
        String rest = and ? form(to).substring(1) : "";
        String bare = rest.startsWith("ب") && rest.length() > 3 ? rest.substring(1) : rest;
        if (!and || !ExchangeWords.PLACE_HEAD.contains(bare) || scene.actors().mentionAt(to) != null) {
            return to;
        }
        return placeEnd(to, limit, false);
    }

    private boolean stops(int k) {
        return ExchangeWords.PLACE_PREP.contains(form(k))
                || phrases.is(k, ExchangeWords.PLACE_STOP)
                || scene.time().date(k).isPresent()
                || form(k).equals("مع")
                || phrases.in(k, ExchangeWords.MEDIATION)
                || ExchangeWords.IN_RETURN.contains(form(k))
                || phrases.in(k, ExchangeWords.OPERATION)
                || scene.time().amount(k).isPresent()
                || phrases.barter(k)
                || phrases.namesCaptives(k)
                || form(k).startsWith("تبادل")
                || form(k).equals("اطلاق");
    }

    /** "محتجزين في بورتسودان", "يخضعون للعلاج في روسيا": where they are held, not where they change hands. */
    private boolean captivityPlace(int preposition, int trigger) {
        if (struck(trigger, preposition)) {
            return true;
        }
        for (int k = preposition - 1; k > trigger && preposition - k < 6; k--) {
            Predicate verb = phrases.finite(k);
            boolean other = verb != null
                    && !verb.reading().hasAny(ExchangeWords.MOVES)
                    && !verb.reading().hasAny(STAGE)
                    && !Phrases.lemma(verb, ExchangeWords.INCLUDE)
                    && !ofExchange(k, trigger)
                    && !((form(preposition).equals("عبر") || form(preposition).equals("من"))
                            && Phrases.lemma(verb, ExchangeWords.CARRY));
            // "محتجزين في", but "سلّمت أربعة أسرى في"
            boolean held = phrases.in(k, ExchangeWords.HELD) && preposition - k == 1 && form(k).endsWith("ين");
            boolean with = ExchangeWords.WITH.contains(form(k)) && !form(k).equals("عند") || form(k).equals("لديهم");
            boolean captured =
                    verb != null && k < preposition && phrases.captives(k) == null && phrases.capturedThem(k) != null;
            // "كانوا في سجن بمدينة أبها"
            boolean there = k == preposition - 2
                    && form(k).startsWith("ال")
                    && phrases.in(k, ExchangeWords.HELD)
                    && scene.nisba(k + 1) != null;
            boolean prison = there
                    || k == preposition - 1
                            && (phrases.in(k, ExchangeWords.CAPTIVITY) || ExchangeWords.PRESENT.contains(form(k)));
            if (held || with || other || captured || prison || form(k).endsWith("العلاج")) {
                return true;
            }
            if (phrases.isComma(k)) {
                return false;
            }
        }
        return false;
    }

    /** "صفقة التبادل التي طال انتظارها": a relative clause about the exchange rather than the captives. */
    private boolean ofExchange(int verb, int trigger) {
        if (!ExchangeWords.RELATIVE.contains(form(verb - 1))) {
            return false;
        }
        for (int k = trigger + 1; k < verb; k++) {
            if (phrases.captives(k) != null) {
                return false;
            }
        }
        return true;
    }

    private int place(int k, String first) {
        var match = k < phrases.tokens.size()
                ? scene.gazetteer().places().longest(phrases.tokens, k, phrases.tokens.size(), first)
                : null;
        return match == null ? -1 : match.last();
    }

    private String form(int i) {
        return scene.form(i);
    }
}
