package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.DateValue;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds exchanges and one-sided releases of captives between adversaries: by verbs (تبادل، أفرج عن، أطلق سراح، سلّم،
 * استعاد) with captives as their object, and by nouns (تبادل أسرى، صفقة تبادل، الإفراج عن، إعادة). Demanded and denied
 * ones are left out, so are releases that face no other side.
 *
 * <p>A sentence is read trigger by trigger. Each makes a {@link Leg}; the legs that tell of one operation make an
 * {@link ExchangeDraft}; {@link ExchangeMerger} joins the drafts of a document.
 */
public final class ExchangeExtractor implements EventExtractor {
    private static final Senses OTHER_MATTER =
            Senses.of(VerbSense.SAY, VerbSense.DEMAND, VerbSense.PLEDGE, VerbSense.AGREE);
    private static final Senses SAME_MATTER =
            Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE, VerbSense.MEDIATE);
    private static final int ANTECEDENT_REACH = 14;
    /** How far before a release to come its captives may have been spoken of. */
    private static final int SPOKEN_REACH = 60;

    /** How far from its start a headline may have its colon. */
    private static final int LABEL_REACH = 7;

    private static final int MOST_LEGS = 12;
    /** How many sentences behind an exchange its own words may name it again, and how far from them a mediation stands. */
    private static final int RETOLD_REACH = 4;

    private static final int EFFORT_REACH = 6;
    /** How far behind a trigger its captives may be called those of the deal. */
    private static final int COVERED_REACH = 7;
    /** How far behind the verb those may be told who are flown home. */
    private static final int FLIGHT_REACH = 12;
    /** How many triggers of one sentence are read, each of which looks at the others; a real one has a handful. */
    private static final int MOST_TRIGGERS = 40;

    @Override
    public List<PrisonerExchange> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final Phrases phrases;
        private final TriggerFinder triggers;
        private final NumberTriggers numberTriggers;
        private final OperationTriggers operationTriggers;
        private final Homecomings homecomings;
        private final CaptiveReader captives;
        private final NamedPersons persons;
        private final StatusReader statuses;
        private final Roles roles;
        private final Directions directions;
        private final PartyFinder parties;
        private final Surroundings surroundings;
        private final Batches batches;
        private final List<ExchangeDraft> drafts = new ArrayList<>();
        private final Map<Integer, Boolean> uncounted = new HashMap<>();
        /** Whether the text has spoken of an exchange, be it one that is only demanded. */
        private boolean spoken;

        Run(Scene scene) {
            this.scene = scene;
            this.phrases = new Phrases(scene);
            this.triggers = new TriggerFinder(phrases);
            this.numberTriggers = new NumberTriggers(phrases);
            this.operationTriggers = new OperationTriggers(phrases);
            this.homecomings = new Homecomings(phrases);
            this.captives = new CaptiveReader(phrases);
            this.persons = new NamedPersons(phrases);
            this.statuses = new StatusReader(phrases);
            this.roles = new Roles(phrases);
            this.directions = new Directions(phrases, roles);
            this.parties = new PartyFinder(phrases);
            this.surroundings = new Surroundings(phrases);
            this.batches = new Batches(phrases);
        }

        List<PrisonerExchange> run() {
            for (int s = 0;
                    s < scene.text().sentenceCount()
                            && !scene.isFull(
                                    EventType.PRISONER_EXCHANGE, scene.text().sentenceStart(s));
                    s++) {
                for (ExchangeDraft draft : operations(
                        found(scene.text().sentenceStart(s), scene.text().sentenceEnd(s)))) {
                    complete(draft);
                }
            }
            return new ExchangeMerger(phrases).merge(drafts);
        }

        // ------------------------------------------------------------ triggers and legs

        private List<Trigger> found(int from, int to) {
            List<Trigger> found = new ArrayList<>();
            for (int i = from; i < to && found.size() < MOST_TRIGGERS; i++) {
                Trigger trigger = triggers.at(i);
                if (trigger == null && toldLately(from)) {
                    trigger = homecomings.at(i);
                }
                if (trigger == null && !found.isEmpty()) {
                    trigger = homecomings.elliptic(i, found.get(found.size() - 1));
                }
                // "صفقة تبادل", "عملية تبادل": one trigger
                boolean repeated = trigger != null
                        && !found.isEmpty()
                        && trigger.isNoun()
                        && found.get(found.size() - 1).token() == i - 1
                        && found.get(found.size() - 1).act() == trigger.act();
                if (trigger != null && !repeated) {
                    found.add(trigger);
                }
            }
            Trigger flight =
                    spoken ? flight(from, found.isEmpty() ? to : found.get(0).token()) : null;
            if (flight != null) {
                found.add(0, flight);
            }
            boolean weak = true;
            for (Trigger trigger : found) {
                weak &= trigger.pronoun() && !handedOver(trigger) || trigger.isNoun() && trigger.act() == Act.SWAP;
            }
            if (weak) {
                Trigger numbers = numbersAlone(from, to);
                if (numbers != null && !hasTriggerBefore(found, numbers)) {
                    leaveOutSwaps(found);
                    found.add(0, numbers);
                }
            }
            int first = found.isEmpty() ? from : found.get(0).token();
            Trigger carried = first == from
                            || found.get(0).act() == Act.SWAP && found.get(0).isNoun()
                    ? null
                    : carried(from, first);
            if (carried != null) {
                found.add(0, carried);
            }
            int last = found.isEmpty() ? from : found.get(found.size() - 1).token() + 1;
            boolean toldBefore = !found.isEmpty()
                    || !drafts.isEmpty()
                            && scene.sentence(from) - drafts.get(drafts.size() - 1).sentence <= RETOLD_REACH;
            Trigger again = toldBefore ? operationTriggers.in(last, to) : null;
            if (again != null) {
                found.add(again);
            }
            return found;
        }

        /** Whether one of the sentences before has told of an exchange between two sides. */
        private boolean toldLately(int from) {
            ExchangeDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            return last != null && last.parties.size() == 2 && scene.sentence(from) - last.sentence <= RETOLD_REACH;
        }

        /** "سلموا هذا المساء إلى …": a plural without a subject or an object of its own, whose vowels are not written. */
        private static boolean isTheirOwn(Trigger trigger) {
            return trigger.subject().isEmpty()
                    && trigger.asVerb().pronoun().isEmpty()
                    && trigger.asVerb().form().number() == Number.PLURAL;
        }

        /** "ونقلت آخر الطائرات 48 أسيرا حكوميا إلى مأرب": captives flown home in the exchange that the text has told of. */
        private @Nullable Trigger flight(int from, int to) {
            for (int i = from; i < to; i++) {
                Predicate verb = phrases.finite(i);
                if (verb != null
                        && verb.reading().isPast()
                        && !verb.reading().form().passive()
                        && !verb.negated()
                        && Phrases.lemma(verb, ExchangeWords.CARRY)
                        && (phrases.vehicle(i + 1) || phrases.vehicle(i + 2))) {
                    boolean counted = false;
                    for (Captives group : captives.read(i + 1, Math.min(to, i + FLIGHT_REACH))) {
                        counted |= group.count() != null && phrases.held(group.noun(), group.last());
                    }
                    boolean against = phrases.inReturn(i + 1, to);
                    return counted && !against ? new Trigger(i, Act.RETURN, verb.reading(), List.of(), false) : null;
                }
            }
            return null;
        }

        /** "ثماني رهائن سُلّموا إلى الصليب الأحمر": the captives as the subject of a passive. */
        private static boolean handedOver(Trigger trigger) {
            return !trigger.isNoun()
                    && trigger.asVerb().isPast()
                    && (trigger.asVerb().form().passive() || isTheirOwn(trigger))
                    && !trigger.coordinated();
        }

        private static boolean hasTriggerBefore(List<Trigger> found, Trigger numbers) {
            for (Trigger trigger : found) {
                if (trigger.token() < numbers.token()) {
                    return true;
                }
            }
            return false;
        }

        /** "هبطت طائرة تقل 16 أسيرا …، مقابل 120 …، في ثاني أيام صفقة …": those on board, told before another handover is. */
        private @Nullable Trigger carried(int from, int to) {
            for (int i = from; i < to; i++) {
                if (phrases.in(i, ExchangeWords.VEHICLE)) {
                    Trigger numbers = numbersAlone(i, to);
                    return numbers != null && phrases.arrival(numbers.token()) >= 0 ? numbers : null;
                }
            }
            return null;
        }

        private static void leaveOutSwaps(List<Trigger> triggers) {
            for (int i = triggers.size() - 1; i >= 0; i--) {
                if (triggers.get(i).isNoun() && triggers.get(i).act() == Act.SWAP) {
                    triggers.remove(i);
                }
            }
        }

        /** Sentences that tell an exchange by its numbers or its batch only. */
        private @Nullable Trigger numbersAlone(int from, int to) {
            List<Captives> groups = null;
            for (int i = from; i < to; i++) {
                boolean batches = numberTriggers.names(i);
                if (ExchangeWords.IN_RETURN.contains(scene.form(i)) || batches) {
                    groups = groups == null ? captives.read(from, to) : groups;
                    boolean told = false;
                    for (Captives group : groups) {
                        told |= group.count() != null && (group.named() || batches || directions.isEach(group, to));
                    }
                    if (!told) {
                        return null;
                    }
                    Trigger batch = spoken ? numberTriggers.batch(i) : null;
                    if (batch != null) {
                        return batch;
                    }
                }
            }
            return groups == null ? null : numberTriggers.exchangeOf(groups, from, to);
        }

        /** Reads the triggers of a sentence into legs and joins those of one operation. */
        private List<ExchangeDraft> operations(List<Trigger> found) {
            List<ExchangeDraft> operations = new ArrayList<>();
            Leg before = null;
            for (int t = 0; t < found.size(); t++) {
                Trigger trigger = found.get(t);
                if (before != null && attaches(before, trigger)) {
                    before.attached.add(trigger);
                    continue;
                }
                int end = end(trigger, nextOwn(found, t));
                DropReason unreal = statuses.unreal(trigger, end);
                if (unreal != null) {
                    phrases.drop(unreal, trigger.token());
                    continue;
                }
                if (before != null && namesWhatWasTold(before, trigger, end)) {
                    before.end = end;
                    continue;
                }
                Leg leg = leg(trigger, end, before);
                if (leg.continues() && before == null && !promised(trigger, end)) {
                    phrases.drop(DropReason.INCOMPLETE, trigger.token());
                    continue;
                }
                List<Batches.Batch> days = batches.of(leg);
                if (days.size() > 1) {
                    before = split(leg, days, before, operations);
                    continue;
                }
                roles.assign(leg, before);
                if (before != null && leg.agent == null && leg.other == null && laterBatch(leg)) {
                    leg.agent = before.agent;
                    leg.other = before.other;
                }
                ExchangeDraft home = operations.isEmpty() ? null : operations.get(operations.size() - 1);
                if (home == null || !sameOperation(home, leg)) {
                    home = new ExchangeDraft();
                    home.status = leg.status;
                    home.sentence = scene.sentence(trigger.token());
                    operations.add(home);
                } else if (leg.status == ExchangeStatus.PROPOSED) {
                    home.status = ExchangeStatus.PROPOSED;
                }
                if (leg.continues()) {
                    continued(home, leg);
                } else {
                    directions.add(home, leg, before);
                }
                home.legs.add(leg);
                before = leg;
            }
            spoken |= !found.isEmpty();
            return operations;
        }

        /** "تبادلتا 390 أسيرا من كل جانب الجمعة، و307 السبت": a leg of several days, each an operation of its own. */
        private Leg split(Leg leg, List<Batches.Batch> days, @Nullable Leg before, List<ExchangeDraft> operations) {
            ExchangeDraft first = null;
            for (Batches.Batch day : days) {
                Leg part = new Leg(leg.trigger, day.end(), day.groups(), leg.status);
                ExchangeDraft home = new ExchangeDraft();
                home.status = leg.status;
                home.sentence = scene.sentence(leg.token());
                home.day = day.day();
                if (first == null) {
                    roles.assign(part, before);
                } else {
                    home.from = day.from();
                    part.agent = first.legs.get(0).agent;
                    part.other = first.legs.get(0).other;
                }
                directions.add(home, part, before);
                if (first != null && first.isMutual() && !home.isMutual()) {
                    // "من كل جانب" holds for the numbers that follow
                    for (ExchangeDraft.Move move : home.moves) {
                        move.each = true;
                    }
                }
                home.legs.add(part);
                operations.add(home);
                first = first == null ? home : first;
            }
            return operations.get(operations.size() - 1).legs.get(0);
        }

        /** "أسيرا أفرجت عنهم أذربيجان": a relative clause of the leg before. */
        private boolean attaches(Leg before, Trigger trigger) {
            return trigger.pronoun()
                    && !opensClause(before.token(), trigger.token())
                    && !trigger.isNoun()
                    && !trigger.coordinated()
                    && trigger.token() < before.end
                    && endsBefore(before.groups, trigger.token());
        }

        private static boolean endsBefore(List<Captives> groups, int token) {
            for (Captives group : groups) {
                if (group.last() <= token) {
                    return true;
                }
            }
            return false;
        }

        /** "تبادلتا 175 أسيرا، وأن 22 جريحا سُلّموا إلى كييف": another clause of what somebody says, with captives of its own. */
        private boolean opensClause(int from, int to) {
            for (int k = from + 1; k < to; k++) {
                if (ExchangeWords.AND_THAT.contains(scene.form(k))) {
                    return true;
                }
            }
            return false;
        }

        /** "ضمن صفقة التبادل", "في إطار عملية تبادل أسرى": only the name of what was just told. */
        private boolean namesWhatWasTold(Leg before, Trigger trigger, int end) {
            boolean bare = trigger.isNoun()
                    && trigger.act() == Act.SWAP
                    && !before.groups.isEmpty()
                    && !Captives.anyCounted(captives.read(trigger.token() + 1, end));
            return (bare || before.act() == Act.RETURN && trigger.isNoun() && trigger.act() == Act.SWAP)
                    && trigger.token() <= before.end + 1;
        }

        /** Whether a trigger stands without a number of captives behind it; asked of it by each trigger before it. */
        private boolean isUncounted(Trigger trigger) {
            int i = trigger.token();
            Boolean known = uncounted.get(i);
            if (known == null) {
                known = !Captives.anyCounted(captives.read(i + 1, phrases.end(i)));
                uncounted.put(i, known);
            }
            return known;
        }

        private int nextOwn(List<Trigger> found, int t) {
            for (int n = t + 1; n < found.size(); n++) {
                Trigger next = found.get(n);
                boolean relative = next.pronoun()
                        && !next.isNoun()
                        && !next.coordinated()
                        && !opensClause(found.get(t).token(), next.token());
                boolean name = next.isNoun()
                        && next.act() == Act.SWAP
                        && (found.get(t).act() == Act.RETURN || found.get(t).act() == Act.SWAP && isUncounted(next));
                if (!relative && !name) {
                    return next.token();
                }
            }
            return phrases.end(found.get(t).token());
        }

        private Leg leg(Trigger trigger, int end, @Nullable Leg before) {
            boolean shared =
                    before != null && (qualifies(trigger, before) || returns(trigger) || goesOn(trigger, before));
            ExchangeStatus status = before != null && shared ? before.status : statuses.of(trigger, end);
            if (status == ExchangeStatus.AGREED
                    && trigger.act() == Act.SWAP
                    && operationTriggers.isOver(trigger.token(), end)) {
                status = ExchangeStatus.COMPLETED;
            }
            return new Leg(trigger, end, groups(trigger, end, before), status);
        }

        /** "أفرجت … عن عشرة مقابل إطلاق خمسة": the return has come as far as what it is for. */
        private boolean returns(Trigger trigger) {
            return trigger.isNoun() && ExchangeWords.IN_RETURN.contains(scene.form(trigger.token() - 1));
        }

        /** "التي سلّم فيها … وتسلّموا …", "ستسلّم … وتتسلّم في المقابل …": a second verb goes on with what the first tells as done or planned. */
        private static boolean goesOn(Trigger trigger, Leg before) {
            if (!trigger.coordinated() || trigger.isNoun() || before.trigger.isNoun()) {
                return false;
            }
            boolean past = trigger.asVerb().isPast();
            return past == before.trigger.asVerb().isPast()
                    && before.status == (past ? ExchangeStatus.COMPLETED : ExchangeStatus.AGREED);
        }

        /** "صفقة تبادل … تفرج عن آلاف المعتقلين": a relative clause says more of the exchange that a noun names. */
        private boolean qualifies(Trigger trigger, Leg before) {
            if (trigger.isNoun()
                    || trigger.asVerb().isPast()
                    || trigger.asVerb().cut().prefixLength() > 0
                    || before.act() != Act.SWAP
                    || !before.trigger.isNoun()
                    || phrases.subordinate(trigger.token())) {
                return false;
            }
            for (int k = before.token() + 1; k < trigger.token(); k++) {
                if (phrases.isMark(k) || phrases.finite(k) != null) {
                    return false;
                }
            }
            return !trigger.hasSubjectBehind();
        }

        private List<Captives> groups(Trigger trigger, int end, @Nullable Leg before) {
            int i = trigger.token();
            if (trigger.pronoun()) {
                List<Captives> groups = antecedent(i, before);
                if (groups.isEmpty() && before == null && promised(trigger, end)) {
                    groups = spokenOf(i);
                }
                if (!groups.isEmpty()) {
                    groups.addAll(captives.read(i + 1, end));
                }
                return groups;
            }
            int from = i + 1;
            if (trigger.act() == Act.RETURN) {
                // "185 أسيرا عادوا", "عاد 185 أسيرا"
                boolean freedom = ExchangeWords.THEIR_FREEDOM.contains(scene.form(i + 1));
                int reach = freedom ? 2 * ANTECEDENT_REACH : phrases.homeReach(i);
                from = Math.max(Math.max(scene.sentenceStart(i), i - reach), before == null ? 0 : before.end);
            } else if (trigger.act() == Act.SWAP
                    && trigger.isNoun()
                    && scene.time().amount(i).isPresent()) {
                from = i;
            }
            List<Captives> groups = captives.read(from, end);
            boolean uncounted = trigger.act() == Act.SWAP
                    && trigger.isNoun()
                    && groups.stream().allMatch(g -> g.count() == null);
            List<Captives> label = uncounted && before == null ? label(i) : List.of();
            return !label.isEmpty() ? label : withNamed(trigger, groups, end);
        }

        /** Those captives and the people that are told by name beside them: "المدرس الأميركي فلان مقابل الروسي فلان". */
        private List<Captives> withNamed(Trigger trigger, List<Captives> groups, int end) {
            boolean moves = trigger.act() == Act.GIVE || trigger.act() == Act.SWAP;
            List<Captives> named = moves ? persons.in(trigger.token() + 1, end) : List.<Captives>of();
            if (named.isEmpty()) {
                return groups;
            }
            List<Captives> all = new ArrayList<>(groups.size() + named.size());
            for (Captives group : groups) {
                // "عن مواطن أميركي كان محتجزا": the one just told
                boolean same = group.first() > named.get(0).last()
                        && scene.form(group.first() - 1).startsWith("كان");
                if (!same) {
                    all.add(group);
                }
            }
            for (Captives person : named) {
                if (groups.stream().noneMatch(g -> g.first() < person.last() && person.first() < g.last())) {
                    all.add(person);
                }
            }
            all.sort(Comparator.comparingInt(Captives::first));
            return all;
        }

        /** "ألف مقابل ألف: أضخم صفقة لتبادل الأسرى": the numbers that a headline sets before its colon. */
        private List<Captives> label(int trigger) {
            int start = scene.sentenceStart(trigger);
            for (int k = start + 1; k < Math.min(trigger, start + LABEL_REACH); k++) {
                if (phrases.tokens.get(k).is(":") || phrases.tokens.get(k).is("..")) {
                    return captives.read(start, k).stream()
                            .filter(g -> g.count() != null)
                            .toList();
                }
            }
            return List.of();
        }

        /** The captives that "them" means, unless the leg before has told of them. */
        private List<Captives> antecedent(int i, @Nullable Leg before) {
            Captives told =
                    before == null || before.groups.isEmpty() ? null : before.groups.get(before.groups.size() - 1);
            int from = Math.max(scene.sentenceStart(i), i - ANTECEDENT_REACH);
            List<Captives> found = captives.read(told == null ? from : told.first(), i);
            List<Captives> meant = new ArrayList<>(1);
            for (int k = found.size() - 1; k >= 0 && meant.isEmpty(); k--) {
                Captives group = found.get(k);
                if (!group.person() && (told == null || group.first() >= told.last() && group.count() != null)) {
                    meant.add(group);
                }
            }
            return meant;
        }

        /** "وقال إن الحركة ستفرج عنها السبت": a release to come, on a day of its own, in a text about exchanges. */
        private boolean promised(Trigger trigger, int end) {
            return spoken
                    && !trigger.isNoun()
                    && trigger.asVerb().cut().future()
                    && !scene.time().dates(trigger.token(), end, true).isEmpty();
        }

        /** The captives spoken of last, in the sentence or the one before. */
        private List<Captives> spokenOf(int i) {
            int start = scene.sentenceStart(i);
            int from = Math.max(i - SPOKEN_REACH, start == 0 ? 0 : scene.sentenceStart(start - 1));
            List<Captives> found = captives.read(from, i);
            return found.isEmpty() ? new ArrayList<>() : new ArrayList<>(found.subList(found.size() - 1, found.size()));
        }

        /** A later clause says to whom the captives went. */
        private void continued(ExchangeDraft home, Leg leg) {
            for (ExchangeDraft.Move move : home.moves) {
                if (leg.act() == Act.TAKE && move.to == null) {
                    move.to = leg.agent;
                } else if (leg.act() == Act.GIVE
                        && move.to == null
                        && leg.other != null
                        && !leg.other.same(move.from)) {
                    move.to = leg.other;
                }
            }
        }

        /** Whether a leg goes on with the operation told before it in the sentence. */
        private boolean sameOperation(ExchangeDraft home, Leg leg) {
            if (home.legs.size() >= MOST_LEGS) {
                return false;
            }
            boolean whole =
                    leg.trigger.isNoun() && leg.act() == Act.SWAP && !leg.groups.isEmpty() && home.hasCaptives();
            // "… في إطار اتفاق تبادل ألف أسير مقابل ألف"
            boolean agreed = phrases.in(leg.token() - 1, ExchangeWords.ACCORD)
                    && (ExchangeWords.SETTING.contains(scene.form(leg.token() - 2))
                            || phrases.is(leg.token() - 2, ExchangeWords.BY_TERMS));
            if (whole && (agreed || phrases.in(leg.token() - 1, ExchangeWords.OPERATION) || afterBatch(leg.token()))) {
                // "… في اليوم الثالث من عملية تبادل شملت ألف أسير": a batch and the whole
                return false;
            }
            if (laterBatch(leg) && !home.moves.isEmpty() || onAnotherDay(leg) || hasOwnDay(home, leg)) {
                return false;
            }
            if (tellsOf(home, leg)) {
                home.status = leg.status;
                return true;
            }
            boolean offer = home.status == ExchangeStatus.PROPOSED && leg.status == ExchangeStatus.AGREED
                    || home.status == ExchangeStatus.AGREED
                            && leg.status == ExchangeStatus.PROPOSED
                            && !offeredBesides(home, leg)
                    || (home.status == ExchangeStatus.REJECTED || home.status == ExchangeStatus.SUSPENDED)
                            && leg.trigger.isNoun();
            // "وزادت روسيا على ذلك تسليم 12 جريحا": a noun that is told as neither done nor planned
            boolean further = home.status == ExchangeStatus.COMPLETED
                    && leg.status == ExchangeStatus.AGREED
                    && leg.trigger.isNoun()
                    && !leg.trigger.pronoun()
                    && !statuses.isGoverned(leg.trigger, leg.end);
            return home.status == leg.status || leg.continues() || offer || further;
        }

        /** "… في المرحلة الأولى من صفقة تبادل ألف أسير": what a batch is part of. */
        private boolean afterBatch(int operation) {
            boolean part = scene.form(operation - 1).equals("من");
            for (int k = operation - 2; part && k >= Math.max(scene.sentenceStart(operation), operation - 4); k--) {
                if (phrases.in(k, ExchangeWords.PART_OF_IT)) {
                    return true;
                }
            }
            return false;
        }

        /** "تعود آخر عملية تبادل إلى أكتوبر، حين أُطلق سراح ألف": what was done in the exchange that a bare noun has just named. */
        private boolean tellsOf(ExchangeDraft home, Leg leg) {
            Leg named = home.legs.isEmpty() ? null : home.legs.get(home.legs.size() - 1);
            return named != null
                    && named.trigger.isNoun()
                    && named.act() == Act.SWAP
                    && named.groups.isEmpty()
                    && !leg.trigger.isNoun()
                    && leg.trigger.asVerb().isPast()
                    && ExchangeWords.WHEN.contains(scene.form(leg.token() - 1));
        }

        /** "اتفقا على تبادل ألف أسير، وعرضت موسكو تسليم 3000 جثة": an offer by a main verb of its own is no condition of what was agreed. */
        private boolean offeredBesides(ExchangeDraft home, Leg leg) {
            Predicate governor = leg.trigger.isNoun() ? phrases.governor(leg.token()) : null;
            return governor != null
                    && governor.has(VerbSense.PROPOSE)
                    && governor.token() > home.first()
                    && (governor.reading().cut().conjunction() != 0
                            || ExchangeWords.FURTHER.contains(scene.form(governor.token() - 1)));
        }

        /** "على أن يُفرج عن الباقين في ديسمبر": those who are left, on a day of their own, are a batch of their own. */
        private boolean laterBatch(Leg leg) {
            boolean rest = false;
            for (Captives group : leg.groups) {
                rest |= isRest(scene.form(group.noun())) || isRest(scene.form(group.first()));
            }
            return rest && !scene.time().dates(leg.token(), leg.end, true).isEmpty();
        }

        /** Whether its captives have been spoken of in another sentence only. */
        private boolean isElsewhere(Leg leg) {
            return leg.trigger.pronoun()
                    && !leg.groups.isEmpty()
                    && leg.groups.get(0).first() < scene.sentenceStart(leg.token());
        }

        /** "تسلمت غزة …، غداة تسليم حماس …", "بعد يومين من إفراجها عن …": a handover of another day. */
        private boolean onAnotherDay(Leg leg) {
            int i = leg.token();
            if (!leg.trigger.isNoun() || leg.act() == Act.SWAP || ExchangeWords.IN_RETURN.contains(scene.form(i - 1))) {
                return false;
            }
            return phrases.onAnotherDay(i);
        }

        /** "الجمعة عاد 390 شخصا، وأمس عاد 307": each clause opens with its day. */
        private boolean hasOwnDay(ExchangeDraft home, Leg leg) {
            if (leg.trigger.isNoun() || leg.groups.isEmpty() || leg.continues()) {
                return false;
            }
            DateMatch day = homecomings.day(leg.token());
            day = day == null ? dayBehind(leg) : day;
            if (day == null || day.first() <= home.first()) {
                return false;
            }
            boolean alike =
                    leg.act() == home.legs.get(0).act() || home.legs.get(0).act() == Act.RETURN;
            DateMatch before = homecomings.day(home.first());
            if (before == null && alike && Captives.anyCounted(leg.groups) && home.hasCountedCaptives()) {
                // "عاد 307 من جنودنا، وأمس كنا قد استعدنا 390"
                return true;
            }
            List<DateMatch> dates =
                    before == null ? scene.time().dates(home.first(), day.first(), false) : List.of(before);
            return !dates.isEmpty() && !value(dates.get(0)).equals(value(day));
        }

        /** "تبادلا السبت …، بعدما أفرج كل منهما الجمعة عن …": the date between a verb of an earlier day and its captives, or null. */
        private @Nullable DateMatch dayBehind(Leg leg) {
            int i = leg.token();
            boolean earlier = leg.trigger.asVerb().isPast()
                    && (scene.form(i - 1).equals("بعدما")
                            || scene.form(i - 1).equals("ان")
                                    && scene.form(i - 2).equals("بعد"));
            // "تسلمت كييف الجمعة 1212 جثمانا، وتسلمت السبت 1200"
            boolean again = leg.trigger.asVerb().isPast()
                    && (leg.trigger.coordinated() || scene.form(i - 1).equals("قد"));
            List<DateMatch> dates = (earlier || again) && !leg.groups.isEmpty()
                    ? scene.time().dates(i, leg.groups.get(0).first(), false)
                    : List.<DateMatch>of();
            return dates.isEmpty() ? null : dates.get(0);
        }

        /** "…، بعدما أفرج كل منهما الجمعة عن 25": the sides of the clause before on another day. */
        private boolean tellsOfDayBefore(ExchangeDraft draft) {
            Leg first = draft.legs.get(0);
            return !drafts.isEmpty()
                    && !first.trigger.isNoun()
                    && drafts.get(drafts.size() - 1).sentence == draft.sentence
                    && dayBehind(first) != null;
        }

        private Optional<DateValue> value(DateMatch date) {
            return date.toMention(scene.text().text()).value();
        }

        private static boolean isRest(String form) {
            return ExchangeWords.REST.contains(form) || form.startsWith("ال") && ExchangeWords.OTHERS.contains(form);
        }

        // ------------------------------------------------------------ where a leg ends

        /** Where the report of a trigger ends: at the next trigger, at a verb of another matter, or with the sentence. */
        private int end(Trigger trigger, int next) {
            int i = trigger.token();
            int quote = phrases.tokens.get(i).quote();
            for (int k = i + 1; k < next; k++) {
                boolean left = quote >= 0 && phrases.tokens.get(k).quote() != quote;
                if (left
                        || next < scene.sentenceEnd(i) && ExchangeWords.AND_THAT.contains(scene.form(k))
                        || phrases.tokens.get(k).is(";")
                        || phrases.tokens.get(k).is("•")
                        || turnsAway(k, next)) {
                    return k;
                }
                Predicate verb = phrases.verb(k);
                // "الدفعة الأولى، وعددها 20، ستصل الجمعة إلى …": the batch's own verb
                boolean own = verb != null
                        && phrases.in(i, ExchangeWords.BATCH)
                        && verb.reading().cut().conjunction() == 0
                        && Phrases.lemma(verb, ExchangeWords.CARRY);
                if (verb != null && !own && !goesOn(verb, k)) {
                    return clauseStart(verb, i, k);
                }
            }
            return next < scene.sentenceEnd(i) ? clauseStart(phrases.finite(next), i, next) : next;
        }

        /** "بالإضافة إلى بدء مفاوضات …": another outcome than captives. */
        private boolean turnsAway(int k, int next) {
            if (!ExchangeWords.FURTHER.contains(scene.form(k)) || !phrases.isComma(k - 1)) {
                return false;
            }
            for (int n = k + 1; n < Math.min(next + 1, k + 9) && n < phrases.tokens.size(); n++) {
                if (phrases.captives(n) != null || phrases.isComma(n)) {
                    return false;
                }
            }
            return true;
        }

        private boolean goesOn(Predicate verb, int k) {
            if (verb.participle()) {
                // "كان متوقعا"
                return !verb.has(VerbSense.SAY) || scene.form(k - 1).startsWith("كان");
            }
            boolean contrast =
                    scene.form(k - 1).startsWith("لكن") || scene.form(k - 2).startsWith("لكن");
            if (contrast && !verb.reading().hasAny(ExchangeWords.MOVES)) {
                return false;
            }
            boolean carried = Phrases.lemma(verb, ExchangeWords.CARRY)
                    && verb.reading().form().number() != Number.SINGULAR;
            if (verb.reading().hasAny(OTHER_MATTER) && !carried) {
                return ExchangeWords.RELATIVE.contains(scene.form(k - 1));
            }
            boolean related = verb.reading().hasAny(SAME_MATTER)
                    || Phrases.lemma(verb, ExchangeWords.INCLUDE)
                    || phrases.is(k, ExchangeWords.RETURN)
                    || ExchangeWords.RELATIVE.contains(scene.form(k - 1))
                    || verb.reading().hasAny(ExchangeWords.MOVES)
                    // "ونُقلوا إلى مدينتهم عبر الصليب الأحمر"
                    || carried && !verb.explicitSubject() && verb.reading().isPast();
            boolean coordinated = verb.reading().cut().conjunction() != 0
                    || ExchangeWords.LINK.contains(scene.form(k - 1))
                    || phrases.isComma(k - 1);
            return related || !coordinated;
        }

        /** The subject and the conjunction before a verb belong to its clause. */
        private int clauseStart(@Nullable Predicate verb, int from, int token) {
            int cut = token;
            while (cut > from + 1) {
                ActorMention mention = scene.actors().mentionAt(cut - 1);
                boolean own = verb != null && mention != null && verb.subject().contains(mention);
                if (!own && !ExchangeWords.LINK.contains(scene.form(cut - 1))) {
                    break;
                }
                cut--;
            }
            DateMatch day = cut == token ? homecomings.day(token) : null;
            return day != null && day.first() > from ? day.first() : cut;
        }

        // ------------------------------------------------------------ drafts

        private void complete(ExchangeDraft draft) {
            if (phrases.in(draft.first(), ExchangeWords.BATCH) && !drafts.isEmpty()) {
                directions.asBefore(draft, drafts.get(drafts.size() - 1));
            }
            boolean again = namesOperation(draft);
            if (again || isHomecoming(draft)) {
                drafts.get(drafts.size() - 1).parties.forEach(draft::party);
                takenHome(draft);
            } else {
                if (tellsOfDayBefore(draft)) {
                    draft.parties(drafts.get(drafts.size() - 1).parties);
                }
                parties.find(draft, drafts);
            }
            boolean same = laterBatch(draft.legs.get(0)) || resumes(draft);
            if (draft.parties.isEmpty() && !drafts.isEmpty() && same) {
                draft.parties(drafts.get(drafts.size() - 1).parties);
            }
            directions.asEarlier(draft, drafts);
            directions.complete(draft);
            if (retold(draft)) {
                draft.status = ExchangeStatus.COMPLETED;
                draft.moves.clear();
                draft.parties.clear();
                draft.parties(drafts.get(drafts.size() - 1).parties);
            }
            if (draft.parties.size() < 2 && !standsAlone(draft) && !resumes(draft)) {
                phrases.drop(DropReason.INCOMPLETE, draft.first());
                return;
            }
            surroundings.read(draft, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
            if (draft.status == ExchangeStatus.AGREED
                    && surroundings.isOver(draft)
                    && !statuses.isGoverned(draft.legs.get(0).trigger, draft.end())) {
                draft.status = ExchangeStatus.COMPLETED;
            }
            draft.mentions.add(mention(draft));
            int i = draft.first();
            draft.background = inBackground(i);
            draft.resumes = again || resumes(draft);
            draft.longAgo = surroundings.isLongAgo(draft);
            draft.headlined = statuses.isHeadline(draft.legs.get(0).trigger);
            draft.apart = onAnotherDay(draft.legs.get(0)) || isElsewhere(draft.legs.get(0));
            draft.further = ExchangeWords.FURTHER.contains(scene.form(i - 1))
                    || phrases.is(scene.sentenceStart(i), ExchangeWords.FURTHER)
                    || scene.form(i).startsWith("و");
            for (Leg leg : draft.legs) {
                Mention word = scene.span(leg.token(), leg.token() + 1);
                String rule = "exchange." + leg.act().name().toLowerCase(Locale.ROOT)
                        + (leg.trigger.isNoun() ? "-noun" : "-verb");
                draft.provenance.add(new Provenance(rule, word.start(), word.end(), word.text()));
            }
            sources(draft);
            drafts.add(draft);
        }

        /** Whether its sentence says no more than that persons have come home; the exchange told before says from where. */
        private boolean isHomecoming(ExchangeDraft draft) {
            Leg first = draft.legs.get(0);
            boolean home = first.act() == Act.RETURN
                    || first.act() == Act.TAKE
                            && !first.trigger.isNoun()
                            && first.trigger.asVerb().form().person() == 1;
            if (!home || draft.legs.size() > 1 || !toldLately(first.token())) {
                return false;
            }
            ExchangeDraft last = drafts.get(drafts.size() - 1);
            for (ExchangeDraft.Move move : draft.moves) {
                home &= move.count != null && !move.each && (move.from == null || move.to == null);
                for (Side side : new Side[] {move.from, move.to, move.own}) {
                    home &= side == null || last.partyLike(side) != null;
                }
            }
            return home && !draft.moves.isEmpty();
        }

        /** "عاد 307 من جنودنا": they come to whoever tells of it, from the other side. */
        private void takenHome(ExchangeDraft draft) {
            List<ActorMention> sources = scene.attribution().of(draft.first());
            Side speaker = phrases.side(sources.isEmpty() ? scene.attribution().speaker(draft.first()) : sources);
            for (ExchangeDraft.Move move : draft.moves) {
                Side own = move.own != null ? move.own : move.to != null ? move.to : speaker;
                Side to = move.from != null || own == null ? null : draft.partyLike(own);
                if (to != null) {
                    move.to = to;
                    move.from = draft.parties.get(0).equals(to) ? draft.parties.get(1) : draft.parties.get(0);
                }
            }
        }

        /** On whose word its parts are told: "استعادت روسيا 175 …، وقالت وزارة الدفاع إن 22 أسيرا سُلّموا أيضا". */
        private void sources(ExchangeDraft draft) {
            for (Leg leg : draft.legs) {
                for (ActorMention source : scene.attribution().of(leg.token())) {
                    for (Entity entity : source.entities()) {
                        draft.sources.add(source.actor(entity, scene.text().text()));
                    }
                }
            }
        }

        /** "وذكر أن العملية ستتم اليوم": the exchange told before by another word, whoever else stands near. */
        private boolean namesOperation(ExchangeDraft draft) {
            return !drafts.isEmpty()
                    && draft.moves.isEmpty()
                    && ExchangeWords.THE_OPERATION.contains(scene.form(draft.first()))
                    && draft.sentence - drafts.get(drafts.size() - 1).sentence <= RETOLD_REACH;
        }

        /** "وخلال إعادة العسكريين قدّمت …", "بذلت جهود وساطة لإعادة الأسرى": without a number, the exchange that has just been told as done. */
        private boolean retold(ExchangeDraft draft) {
            Trigger trigger = draft.legs.get(0).trigger;
            ExchangeDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (last == null
                    || last.status != ExchangeStatus.COMPLETED
                    || !trigger.isNoun()
                    || draft.sentence - last.sentence > RETOLD_REACH
                    || draft.hasCountedCaptives()) {
                return false;
            }
            int i = trigger.token();
            int head = phrases.in(i - 1, ExchangeWords.OPERATION) ? i - 2 : i - 1;
            boolean during = head >= scene.sentenceStart(i) && phrases.is(head, ExchangeWords.WHILE);
            boolean purpose = false;
            for (int k = i - 1;
                    scene.form(i).startsWith("ل") && k >= Math.max(scene.sentenceStart(i), i - EFFORT_REACH);
                    k--) {
                boolean mediation = phrases.in(k, ExchangeWords.MEDIATION) && phrases.finite(k) == null;
                Predicate verb = mediation ? phrases.finiteBefore(k) : null;
                purpose |= verb != null && verb.reading().isPast();
            }
            return during || purpose;
        }

        /** "وأطلقت السلطات سراح المشمولين بالمرسوم": captives who are called those of the decree or the deal. */
        private boolean resumes(ExchangeDraft draft) {
            for (int k = draft.first() + 1; k < Math.min(draft.end(), draft.first() + COVERED_REACH); k++) {
                if (phrases.in(k, ExchangeWords.COVERED)) {
                    return !drafts.isEmpty();
                }
            }
            return false;
        }

        /** "وكانت روسيا قد أفرجت", "سبق أن تبادلا": told of an earlier time than the story. */
        private boolean inBackground(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 6; k--) {
                Predicate verb = phrases.verb(k);
                boolean was =
                        verb != null && verb.has(VerbSense.BE) && verb.reading().isPast();
                if (was || phrases.in(k, ExchangeWords.PRECEDED)) {
                    return true;
                }
            }
            return false;
        }

        /** What is an exchange even if only one side is told, or none: a swap, negotiations, hostages, what an armed group does. */
        private boolean standsAlone(ExchangeDraft draft) {
            Leg first = draft.legs.get(0);
            boolean hostages = false;
            for (Captives captives : first.groups) {
                hostages |= captives.category() == CaptiveCategory.HOSTAGES
                        || captives.count() != null && phrases.held(captives.noun(), captives.last());
            }
            boolean group = false;
            for (Side party : draft.parties) {
                group |= party.entity().kind() == ActorKind.ARMED_GROUP
                        || party.entity().kind() == ActorKind.GROUP;
            }
            return draft.status == ExchangeStatus.UNDER_NEGOTIATION
                    || first.trigger.isNoun() && first.act() == Act.SWAP
                    || !draft.parties.isEmpty() && (hostages || group && !first.groups.isEmpty());
        }

        /** From the subject or the first captives to the end of the last argument. */
        private Mention mention(ExchangeDraft draft) {
            Leg first = draft.legs.get(0);
            int from = first.token();
            if (draft.from >= 0) {
                return scene.mention(EventType.PRISONER_EXCHANGE, draft.from, lastWord(draft.end(), draft.from + 1));
            }
            for (ActorMention subject : first.trigger.subject()) {
                if (subject.first() >= scene.sentenceStart(from)) {
                    from = Math.min(from, subject.first());
                }
            }
            for (Captives group : first.groups) {
                from = group.first() < scene.sentenceStart(from) ? from : Math.min(from, group.first());
            }
            int to = lastWord(draft.end(), first.token() + 1);
            return scene.mention(EventType.PRISONER_EXCHANGE, from, Math.max(to, first.token() + 1));
        }

        /** Index after the last word or number before a token, not before another. */
        private int lastWord(int end, int least) {
            int to = end;
            while (to > least
                    && !phrases.tokens.get(to - 1).isWord()
                    && !phrases.tokens.get(to - 1).isNumber()) {
                to--;
            }
            return to;
        }
    }
}
