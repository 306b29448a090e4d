package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of an exchange: by the words that tell of it first, then by its sentence, then by its document. */
final class PartyFinder {
    private static final Senses CARRIED_OUT = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.END);
    private static final Senses SET_ABOUT =
            Senses.of(VerbSense.INTEND, VerbSense.START, VerbSense.CONTINUE, VerbSense.PLEDGE);
    private static final int MOST_MEDIATORS = 6;
    private static final int DEAL_REACH = 5;

    private final Phrases phrases;
    private final Scene scene;
    private final Adversaries adversaries;
    private final Groups groups;
    private static final int FOREIGN_REACH = 4;

    private @Nullable List<Side> mainSides;
    private @Nullable Set<String> mediators;

    PartyFinder(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.adversaries = new Adversaries(phrases);
        this.groups = new Groups(phrases);
    }

    void find(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (Move move : draft.moves) {
            throughAnother(move);
            move.from = principal(move.from);
            move.to = principal(move.to);
        }
        for (Leg leg : draft.legs) {
            leg.agent = principal(leg.agent);
            leg.other = principal(leg.other);
        }
        told(draft, earlier);
        accord(draft);
        if (draft.parties.isEmpty() && othersEfforts(draft)) {
            // "جهود تُبذل بين دمشق والفصائل لمبادلة …"
            for (int k = phrases.start(draft.first()); k < draft.first(); k++) {
                between(draft, k, form(k).equals("بين") ? k + 1 : k, earlier);
            }
            return;
        }
        agreed(draft);
        captives(draft, earlier);
        if (draft.parties.size() < 2) {
            sentence(draft);
        }
        if (draft.parties.size() < 2 && facesAnother(draft, earlier)) {
            draft.partiesGuessed |= draft.parties.isEmpty();
            boolean one = draft.parties.size() == 1;
            draft.otherGuessed = document(draft, earlier) && one && draft.parties.size() == 2;
        }
        if (draft.parties.size() == 1 && givesUnnamed(draft)) {
            teller(draft);
        }
        if (draft.parties.size() == 1 && phrases.captors(draft.parties.get(0).mention())) {
            // "أفرج مسلحون عن 130 تلميذا": their state is the one the document is about
            for (Side side : mainSides()) {
                draft.party(side.entity().kind() == ActorKind.STATE ? side : null);
            }
        }
        if (draft.parties.size() < 2 && draft.status == ExchangeStatus.PROPOSED) {
            condition(draft);
        }
        for (int p = 0; p < draft.parties.size(); p++) {
            inTheNameOfState(draft, p);
        }
        boolean lone =
                draft.parties.size() == 1 && draft.parties.get(0).entity().kind() != ActorKind.ARMED_GROUP;
        if (lone && draft.status == ExchangeStatus.UNDER_NEGOTIATION) {
            draft.parties.clear();
        }
    }

    /** "استعادت وزارة الدفاع الروسية … من أوكرانيا": facing another state, a ministry or an army acts for its own. */
    private void inTheNameOfState(ExchangeDraft draft, int p) {
        Side side = draft.parties.get(p);
        Entity other = draft.parties.size() == 2 ? draft.parties.get(1 - p).entity() : null;
        String country = side.entity().country();
        Entity state = country == null ? null : scene.gazetteer().state(country);
        boolean body =
                side.entity().kind() == ActorKind.INSTITUTION || side.entity().kind() == ActorKind.ARMED_FORCES;
        if (other == null || other.kind() != ActorKind.STATE || !body || state == null || state.sameSide(other)) {
            return;
        }
        Side named = new Side(state, side.mention());
        draft.parties.set(p, named);
        for (Move move : draft.moves) {
            move.from = side.same(move.from) ? named : move.from;
            move.to = side.same(move.to) ? named : move.to;
        }
        for (Leg leg : draft.legs) {
            leg.agent = side.same(leg.agent) ? named : leg.agent;
            leg.other = side.same(leg.other) ? named : leg.other;
        }
    }

    /** "ستعاد إلى أرمينيا مجموعة من الجنود", "سيتم الإفراج عن 23 جنديا أرمينيا": a passive with a side that gets them and nobody who hands them over. */
    private static boolean givesUnnamed(ExchangeDraft draft) {
        Leg leg = draft.legs.get(0);
        if (leg.act() != Act.GIVE || leg.agent != null) {
            return false;
        }
        return leg.trigger.isNoun()
                ? draft.isCounted() && allOwn(draft.moves, draft.parties.get(0))
                : leg.other != null && leg.trigger.asVerb().form().passive();
    }

    private static boolean allOwn(List<Move> moves, Side side) {
        for (Move move : moves) {
            if (move.own == null || !move.own.same(side)) {
                return false;
            }
        }
        return true;
    }

    /** "…، حسبما أعلن الرئيس الأذربيجاني": the state whose head or ministry tells what it will hand over. */
    private void teller(ExchangeDraft draft) {
        for (ActorMention source : scene.attribution().of(draft.first())) {
            Entity speaker = source.entity();
            Entity state = speaker == null || speaker.country() == null || speaker.kind() == ActorKind.MEDIA
                    ? null
                    : scene.gazetteer().state(speaker.country());
            Side side = state == null || mediators().contains(state.side()) ? null : new Side(state, source);
            List<Side> foes = adversaries.fighting();
            // "قال الوسيط إنه سيتم الإفراج عن 15 أسيرا أرمينيا": none of those who fight
            boolean fights = foes.size() == 2
                    ? side != null && side.isAmong(foes)
                    : !draft.legs.get(0).trigger.isNoun();
            if (side != null && fights) {
                draft.party(side);
                return;
            }
        }
    }

    /** "تسلمت وزارة الصحة في غزة جثامين …": a body that takes them over in the name of its side. */
    private @Nullable Side principal(@Nullable Side side) {
        if (side == null || side.entity().kind() != ActorKind.INSTITUTION) {
            return side;
        }
        return caretaker(side.mention()) ? inTheDocument(side) : side;
    }

    private boolean caretaker(ActorMention mention) {
        for (int k = mention.first(); k < mention.last(); k++) {
            if (phrases.in(k, ExchangeWords.CARETAKER)) {
                return true;
            }
        }
        return false;
    }

    /** "سلّمت حماس إلى الجانب المصري الجندي الإسرائيلي …": into a third one's hands, in a text where their own state acts: to that state. */
    private void throughAnother(Move move) {
        Side own = move.own;
        Side to = move.to;
        boolean third = own != null
                && to != null
                && own.entity().kind() == ActorKind.STATE
                && to.entity().country() != null
                && !own.same(to)
                && !own.same(move.from);
        if (!third || own == null || !own.isAmong(mainSides())) {
            return;
        }
        if (move.leg != null && move.leg.other != null && move.leg.other.same(to)) {
            move.leg.other = own;
        }
        move.to = own;
    }

    // ------------------------------------------------------------ by the words of the exchange

    private void told(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (Leg leg : draft.legs) {
            if (leg.act() == Act.SWAP) {
                List<ActorMention> subject = leg.trigger.subject();
                for (ActorMention mention : subject) {
                    both(draft, mention);
                }
                for (ActorMention mention : subject) {
                    adjectives(draft, mention.last());
                }
                between(draft, leg.token(), leg.end, earlier);
            }
            eachOf(draft, leg);
            toBoth(draft, leg);
            dealOf(draft, leg, earlier);
            for (int k = leg.token() + 1; k < leg.end && leg.act() != Act.SWAP; k++) {
                if (form(k).equals("بين") && (phrases.in(k - 1, ExchangeWords.OPERATION) || swapped(k))) {
                    // "عادوا … في إطار صفقة بين الرياض والحوثيين": whose nationals they are matters less
                    between(draft, k, k + 1, earlier);
                }
            }
        }
        for (Move move : draft.moves) {
            draft.party(notMediating(move.from));
            draft.party(notMediating(move.to));
        }
        for (Leg leg : draft.legs) {
            if (leg.act() != Act.SWAP || leg.agent != null) {
                draft.party(notMediating(leg.agent));
                draft.party(notMediating(leg.other));
            }
            if (draft.parties.size() < 2 && leg.act() != Act.SWAP) {
                between(draft, leg.token(), leg.end, earlier);
            }
            for (Trigger attached : leg.attached) {
                draft.party(phrases.side(attached.subject()));
            }
        }
    }

    /** "نفذت الحكومة والحوثيون عملية أُعيد بموجبها 900 محتجز": the two who carried out the deal that a relative clause tells of. */
    private void dealOf(ExchangeDraft draft, Leg leg, List<ExchangeDraft> earlier) {
        int deal = leg.trigger.isNoun() || leg.agent != null ? -1 : phrases.dealBefore(leg.token());
        if (deal < 0) {
            return;
        }
        between(draft, deal, leg.token(), earlier);
        Predicate governor = phrases.finiteBefore(deal);
        List<ActorMention> both =
                governor == null || !governor.reading().hasAny(CARRIED_OUT) ? List.of() : governor.subject();
        if (Scene.entitiesOf(both).size() == 2) {
            for (ActorMention mention : both) {
                both(draft, mention);
            }
        }
    }

    /** "تفاهم روسي أوكراني على الإفراج عن …": sides told by the adjectives of their accord or of the talks that led to it. */
    private void accord(ExchangeDraft draft) {
        int i = draft.first();
        for (int k = i - 1; draft.parties.isEmpty() && k >= Math.max(scene.sentenceStart(i), i - DEAL_REACH - 1); k--) {
            boolean joint = phrases.in(k, ExchangeWords.ACCORD) || phrases.in(k, ExchangeWords.NEGOTIATION);
            if (joint && phrases.nisba(k + 1) != null && phrases.nisbaBehind(k + 1) != null) {
                draft.party(phrases.nisba(k + 1));
                draft.party(phrases.nisbaBehind(k + 1));
            }
        }
    }

    /** "تعيد 350 أسيرا إلى روسيا وأوكرانيا": those to whom captives go at once. */
    private void toBoth(ExchangeDraft draft, Leg leg) {
        boolean unsplit = false;
        for (Move move : draft.moves) {
            unsplit |= move.unsplit;
        }
        for (int k = leg.token() + 1; unsplit && leg.act() != Act.SWAP && k < leg.end; k++) {
            ActorMention first = form(k).equals("الي") ? scene.actors().mentionFrom(k + 1) : null;
            List<ActorMention> both = first == null ? List.of() : scene.actors().coordination(first);
            if (Scene.entitiesOf(both).size() == 2) {
                leg.other = null;
                addAll(draft, both);
                return;
            }
        }
    }

    /** "ضمن عملية تبادل أسرى بين روسيا وأوكرانيا". */
    private boolean swapped(int between) {
        int swap = phrases.namesCaptives(between - 1) ? between - 2 : between - 1;
        return form(swap).endsWith("تبادل") && phrases.in(swap - 1, ExchangeWords.OPERATION);
    }

    /** The Red Cross takes captives over, but is no side. */
    private static @Nullable Side notMediating(@Nullable Side side) {
        return side == null
                        || side.entity().kind() == ActorKind.ORGANIZATION
                        || side.entity().office() == Office.ENVOY
                ? null
                : side;
    }

    /** The sides that a subject names; "الجانبان" may mean others than those who talked last. */
    private void both(ExchangeDraft draft, ActorMention mention) {
        List<Side> others = adversaries.insteadOf(mention);
        if (others.isEmpty()) {
            addAll(draft, mention);
        } else {
            draft.parties(others);
        }
    }

    private static void addAll(ExchangeDraft draft, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            addAll(draft, mention);
        }
    }

    private static void addAll(ExchangeDraft draft, ActorMention mention) {
        for (Entity entity : mention.entities()) {
            draft.party(new Side(entity, mention));
        }
    }

    /** "إلى كل من روسيا وأوكرانيا … في عملية تبادل". */
    private void eachOf(ExchangeDraft draft, Leg leg) {
        boolean swap = leg.act() == Act.RETURN || leg.act() == Act.SWAP && leg.trigger.isNoun();
        for (int k = swap ? Math.max(scene.sentenceStart(leg.token()), leg.token() - 12) : leg.token();
                k < leg.end;
                k++) {
            ActorMention mention =
                    phrases.in(k, ExchangeWords.EACH) && form(k + 1).equals("من")
                            ? scene.actors().mentionFrom(k + 2)
                            : null;
            if (mention != null && mention.kind() == ActorMention.Kind.PAIR) {
                adjectives(draft, mention.last());
            }
            if (mention != null) {
                addAll(draft, scene.actors().coordination(mention));
            }
        }
    }

    /** "القوات الروسية والأوكرانية", "الجانبين، الروسي والأوكراني": sides told by adjectives. */
    private void adjectives(ExchangeDraft draft, int from) {
        int k = phrases.isComma(from) ? from + 1 : from;
        while (phrases.nisba(k) != null && (form(k).startsWith("ال") && k > from || form(k).startsWith("وال"))) {
            draft.party(phrases.nisba(k));
            k++;
        }
    }

    private void between(ExchangeDraft draft, int from, int to, List<ExchangeDraft> earlier) {
        for (int k = from; k < to && draft.parties.size() < 2; k++) {
            boolean between = form(k).equals("بين");
            ActorMention mention = between
                            || form(k).equals("مع")
                                    && k > from
                                    && !phrases.in(k - 1, ExchangeWords.COORDINATION)
                                    && sharesDeal(draft, k)
                    ? scene.actors().mentionFrom(k + 1)
                    : null;
            if (mention == null
                    || mention.entity() == null
                    || !between && mention.entity().isPerson()) {
                continue;
            }
            ExchangeDraft told = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
            if (told != null && told.parties.size() == 2 && meansOthers(mention)) {
                draft.parties(told.parties);
                continue;
            }
            if (mention.kind() == ActorMention.Kind.PAIR
                    && !adversaries.insteadOf(mention).isEmpty()) {
                both(draft, mention);
                continue;
            }
            List<ActorMention> chain = scene.actors().coordination(mention);
            if (!between || Scene.entitiesOf(chain).size() >= 2) {
                addAll(draft, chain);
            }
        }
    }

    /** "صفقة تبادل مع طهران", "بموجب اتفاق مع الحركة": with whom the deal is; "بعد اتصالات مع الإدارة" tells of no side. */
    private boolean sharesDeal(ExchangeDraft draft, int with) {
        for (Leg leg : draft.legs) {
            if (leg.act() == Act.SWAP) {
                return true;
            }
        }
        for (int k = with - 1; k > with - DEAL_REACH; k--) {
            if (phrases.in(k, ExchangeWords.ACCORD) || ExchangeWords.SWAP_STEM.occursIn(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "بين الطرفين" without either of them in the sentence: the sides of the exchange told last are nearer at hand. */
    private boolean meansOthers(ActorMention pair) {
        return pair.kind() == ActorMention.Kind.PAIR
                && phrases.in(pair.first(), ExchangeWords.BOTH)
                && phrases.actors(scene.sentenceStart(pair.first()), pair.first())
                        .isEmpty();
    }

    // ------------------------------------------------------------ by who agreed, negotiates, refuses

    private void agreed(ExchangeDraft draft) {
        Predicate governor = phrases.governor(draft.first());
        boolean goBetween = governor != null
                && governor.has(VerbSense.NEGOTIATE)
                && phrases.in(governor.token() + 1, ExchangeWords.BOTH);
        if (governor == null || governor.participle() || goBetween) {
            // "موفدا ألمانيا يفاوض الطرفين": none of the two
            return;
        }
        List<ActorMention> subject = governor.explicitSubject() ? governor.subject() : chainBefore(governor);
        boolean joint = governor.reading()
                .hasAny(Senses.of(VerbSense.AGREE, VerbSense.REACH, VerbSense.NEGOTIATE, VerbSense.SIGN));
        // "أتمت حماس وإسرائيل صفقة تبادل"
        boolean carriedOut = draft.legs.get(0).trigger.isNoun()
                && draft.legs.get(0).act() == Act.SWAP
                && governor.reading().hasAny(CARRIED_OUT)
                && governor.explicitSubject();
        // "موسكو وكييف تعتزمان تبادل 350 أسيرا"
        carriedOut |= draft.legs.get(0).trigger.isNoun()
                && draft.legs.get(0).act() == Act.SWAP
                && governor.reading().hasAny(SET_ABOUT);
        if ((joint || carriedOut) && Scene.entitiesOf(subject).size() >= 2) {
            draft.partiesGuessed = draft.parties.isEmpty();
            List<ActorMention> guests = withoutHost(subject, draft.first());
            if (guests.size() == 1) {
                both(draft, guests.get(0));
            } else {
                addAll(draft, guests);
            }
        } else if (joint && draft.parties.size() < 2) {
            addAll(draft, subject);
            counterpartOf(draft, governor);
        } else if (governor.has(VerbSense.PROPOSE) && proposedToBoth(draft, governor)) {
            return;
        } else if (governor.has(VerbSense.REFUSE) || governor.has(VerbSense.PROPOSE)) {
            addAll(draft, subject);
            opposite(draft, governor);
        }
    }

    /** "وفود الولايات المتحدة وأوكرانيا وروسيا اتفقت": the names that end right before the verb; failing them its carried subject. */
    private List<ActorMention> chainBefore(Predicate verb) {
        ActorMention first = scene.actors().mentionAt(verb.token() - 1);
        while (first != null && first.conjunction() == 'و' && scene.actors().mentionAt(first.first() - 1) != null) {
            first = scene.actors().mentionAt(first.first() - 1);
        }
        List<ActorMention> chain = first == null ? List.of() : scene.actors().coordination(first);
        return chain.size() >= 2 ? chain : verb.subject();
    }

    /** Of three who agree, the one who announces it is the host. */
    private List<ActorMention> withoutHost(List<ActorMention> subject, int token) {
        List<ActorMention> sources = scene.attribution().of(token);
        if (Scene.entitiesOf(subject).size() < 3) {
            return subject;
        }
        List<ActorMention> guests = new ArrayList<>(subject);
        for (ActorMention mention : subject) {
            for (ActorMention source : sources) {
                if (source.entity() != null
                        && mention.entity() != null
                        && source.entity().sameSide(mention.entity())) {
                    guests.remove(mention);
                }
            }
        }
        return guests;
    }

    /** "تتفاوض مع واشنطن على", "تفاوض تنظيم الدولة على". */
    private void counterpartOf(ExchangeDraft draft, Predicate governor) {
        for (ActorMention mention : phrases.actors(governor.token() + 1, draft.first())) {
            boolean faced = form(mention.first() - 1).equals("مع") || mention.first() == governor.token() + 1;
            if (faced && Phrases.belligerent(mention.meant())) {
                addAll(draft, mention);
            }
        }
    }

    /** "اقترحت تركيا على روسيا وأوكرانيا": who proposes to two is none of them. */
    private boolean proposedToBoth(ExchangeDraft draft, Predicate governor) {
        for (ActorMention mention : phrases.actors(governor.token() + 1, draft.first())) {
            List<ActorMention> chain =
                    form(mention.first() - 1).equals("علي") ? scene.actors().coordination(mention) : List.of();
            if (Scene.entitiesOf(chain).size() >= 2) {
                addAll(draft, chain);
                return true;
            }
        }
        return false;
    }

    /** "رفضت X عرضا من Y", "اقترح X على Y", "عرضا إسرائيليا". */
    private void opposite(ExchangeDraft draft, Predicate governor) {
        for (int k = governor.token() + 1; k < draft.first(); k++) {
            Side named = phrases.sideAt(k);
            if (named != null && Phrases.belligerent(named.entity()) && !phrases.mediates(named.mention())) {
                draft.party(named);
            } else if (named == null && phrases.in(k - 1, ExchangeWords.PROPOSAL) && phrases.nisba(k) != null) {
                draft.party(phrases.nisba(k));
            }
        }
    }

    // ------------------------------------------------------------ by whose captives they are

    private void captives(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        Leg first = draft.legs.get(0);
        if (first.act() == Act.GIVE
                && first.agent != null
                && !first.groups.isEmpty()
                && first.groups.get(0).person()) {
            // "أطلقت حركة طالبان سراح الرقيب الأميركي … مقابل خمسة معتقلين أفغان"
            draft.party(nationalityNear(first.groups.get(0), first.end));
        }
        for (Move move : draft.moves) {
            Side group = groupAcross(draft, move);
            if (group != null) {
                // "مبادلة الجنديين الأسيرين لدى حزب الله بمعتقلين لبنانيين": to the group, whatever their nationality
                move.to = group;
                move.own = group;
            }
            if (draft.parties.size() == 1 && move.own != null && !move.own.same(draft.parties.get(0))) {
                inTheDeal(draft, move.own, earlier);
            }
            Side own = inTheDocument(move.own);
            draft.party(own);
            move.own = draft.partyLike(own) != null ? own : move.own;
        }
        for (Leg leg : draft.legs) {
            boolean nobody = leg.groups.isEmpty()
                    || phrases.inReturn(leg.token() + 1, leg.groups.get(0).first());
            if (nobody && !leg.continues() && leg.act() != Act.SWAP) {
                named(draft, leg);
            }
            boolean across = false;
            for (Move move : draft.moves) {
                across |= move.leg == leg && groupAcross(draft, move) != null;
            }
            for (Captives group : leg.groups) {
                if (draft.parties.size() < 2 && (!across || group.equals(leg.groups.get(0)))) {
                    draft.party(nationalityNear(group, leg.end));
                }
            }
        }
    }

    /** The armed group that gives the captives against which these are set in a swap; null where there is none. */
    private static @Nullable Side groupAcross(ExchangeDraft draft, Move move) {
        for (Move other : draft.moves) {
            if (move.leg != null
                    && move.leg.act() == Act.SWAP
                    && other.leg == move.leg
                    && other.reversed != move.reversed
                    && other.from != null
                    && other.from.entity().kind() == ActorKind.ARMED_GROUP
                    && !other.from.same(move.from)) {
                return other.from;
            }
        }
        return null;
    }

    /** "أفرجت روسيا عن نجمة كرة السلة الأمريكية …": the nationality of somebody named. */
    private void named(ExchangeDraft draft, Leg leg) {
        boolean group = leg.agent != null && leg.agent.entity().kind() == ActorKind.ARMED_GROUP;
        Side own = null;
        for (int k = leg.token() + 1; k < Math.min(leg.end, leg.token() + 14); k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k))) {
                draft.party(own);
                return;
            }
            own = own == null ? phrases.nisba(k) : own;
        }
        if (group) {
            draft.party(own);
        }
    }

    /** "جهود مصر للإفراج عن الرهائن": those who try are no sides. */
    private boolean othersEfforts(ExchangeDraft draft) {
        int i = draft.first();
        for (int k = i - 1;
                draft.status == ExchangeStatus.UNDER_NEGOTIATION && k >= Math.max(scene.sentenceStart(i), i - 18);
                k--) {
            if (phrases.in(k, ExchangeWords.EFFORT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Side nationalityNear(Captives group, int limit) {
        for (int k = group.noun(); k < Math.min(limit, group.noun() + 4); k++) {
            if (k > group.noun() && phrases.isMark(k)
                    || phrases.in(k, ExchangeWords.MEDIATION)
                    || ExchangeWords.SUBSET.contains(form(k))) {
                return null;
            }
            if (phrases.nisba(k) != null) {
                return inTheDocument(phrases.nisba(k));
            }
        }
        return null;
    }

    /** "الأسرى الفلسطينيون": a people for whom groups fight is a group's side in a document that names the group. */
    private @Nullable Side inTheDocument(@Nullable Side own) {
        if (own == null || !scene.gazetteer().isFoughtForByGroups(own.entity())) {
            return own;
        }
        Side group = ExchangeDraft.group(mainSides());
        if (group == null) {
            group = groups.last(
                    Math.min(phrases.tokens.size(), phrases.end(own.mention().first())));
        }
        for (Side side : group == null ? mainSides() : List.<Side>of()) {
            // "مصدر في حماس"
            group = group == null && side.entity().isPerson() && side.entity().country() == null ? side : group;
        }
        return group == null ? own : group;
    }

    /** Palestinian prisoners whom Israel frees in a deal with Hamas go to Hamas. */
    private void inTheDeal(ExchangeDraft draft, Side own, List<ExchangeDraft> earlier) {
        Side known = draft.parties.get(0);
        if (known.entity().kind() != ActorKind.STATE && known.entity().country() == null
                || !scene.gazetteer().isFoughtForByGroups(own.entity())) {
            return;
        }
        for (int e = earlier.size() - 1; e >= Math.max(0, earlier.size() - 8); e--) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2 && before.partyLike(known) != null) {
                for (Side side : before.parties) {
                    draft.party(side.isGroup() ? side : null);
                }
            }
        }
        if (draft.parties.size() < 2) {
            draft.party(ExchangeDraft.group(mainSides()));
        }
    }

    // ------------------------------------------------------------ by the sentence and the document

    private void sentence(ExchangeDraft draft) {
        int start = phrases.start(draft.first());
        boolean swap = draft.legs.get(0).act() == Act.SWAP || draft.isMutual();
        if (swap
                || draft.status == ExchangeStatus.AGREED
                || draft.status == ExchangeStatus.UNDER_NEGOTIATION
                || mediatedBetween(start, draft.first())) {
            between(draft, start, draft.first(), List.of());
            for (ActorMention mention : phrases.actors(start, draft.end())) {
                if (draft.parties.size() < 2
                        && mention.kind() == ActorMention.Kind.PAIR
                        && !mention.isPerson()
                        && mention.entities().size() >= 2) {
                    both(draft, mention);
                }
            }
        }
        if (!swap && draft.parties.isEmpty()) {
            return;
        }
        draft.partiesGuessed |= draft.parties.isEmpty();
        if (facesFoe(draft, start)) {
            draft.parties(adversaries.fighting());
            return;
        }
        for (ActorMention mention : phrases.actors(start, beforeCondition(draft))) {
            if (Phrases.belligerent(mention.meant())
                    && mention.meant().office() != Office.ENVOY
                    && !placed(mention)
                    && !phrases.is(mention.first() - 2, ExchangeWords.EXILE)
                    && !phrases.mediates(mention)
                    && !mediators().contains(mention.meant().side())
                    && !actsWithOther(draft, mention)
                    && !calls(mention)
                    && !speaksOf(mention)
                    && !listens(mention)
                    && !(!swap && thanks(mention))
                    && !isSource(draft, mention)) {
                draft.party(new Side(mention.meant(), mention));
                draft.party(swap ? groups.coordinated(mention.last()) : null);
            }
        }
    }

    /** "مكالمة بوتين وترامب", "الاتصال بين الرئيسين فلان وفلان": two who only talk on the telephone. */
    private boolean calls(ActorMention mention) {
        ActorMention first = mention;
        ActorMention before = scene.actors().mentionAt(first.first() - 1);
        while (first.conjunction() == 'و' && before != null) {
            first = before;
            before = scene.actors().mentionAt(first.first() - 1);
        }
        int noun = form(first.first() - 1).equals("بين") ? first.first() - 2 : first.first() - 1;
        return mention.isPerson() && noun >= 0 && Concepts.call(scene, noun) != Concepts.CallNoun.NONE;
    }

    /** "أبلغ نظيره بأن موسكو تقصف …، وشكره على تبادل عاد بموجبه 175 أوكرانيا": beside the one side stands the one that it fights, whoever else is named. */
    private boolean facesFoe(ExchangeDraft draft, int start) {
        List<Side> foes = adversaries.fighting();
        if (foes.size() != 2
                || draft.parties.size() != 1
                || !draft.parties.get(0).isAmong(foes)) {
            return false;
        }
        int foe = draft.parties.get(0).same(foes.get(0)) ? 1 : 0;
        for (ActorMention mention : phrases.actors(start, draft.end())) {
            if (!mention.isPerson() && foes.get(foe).entity().sameSide(mention.meant())) {
                return true;
            }
        }
        return false;
    }

    /** "التبادل الذي تحدث عنه الرئيس": who only spoke of it. */
    private boolean speaksOf(ActorMention mention) {
        for (int k = mention.first() - 1; k >= mention.first() - 3 && k > 0; k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                return verb.reading().hasAny(ExchangeDay.SPOKEN) && ExchangeWords.RELATIVE.contains(form(k - 1));
            }
        }
        return false;
    }

    /** "أعلن لترامب أن", "أبلغ ترامب بأن": to whom it is told. */
    private boolean listens(ActorMention mention) {
        Predicate verb = mention.isPerson() && mention.first() > 0 ? phrases.finite(mention.first() - 1) : null;
        return verb != null
                && (mention.preposition() == 'ل' && verb.has(VerbSense.SAY)
                        || verb.has(VerbSense.INFORM)
                                && !verb.subject().isEmpty()
                                && !verb.subject().contains(mention));
    }

    /** "نجاح وساطة أجرتها بين مالي والجماعة أثمرت الإفراج عن": those between whom somebody mediates. */
    private boolean mediatedBetween(int from, int to) {
        boolean mediation = false;
        for (int k = from; k < to; k++) {
            mediation |= phrases.in(k, ExchangeWords.MEDIATION);
            if (mediation && form(k).equals("بين")) {
                return true;
            }
        }
        return false;
    }

    /** "أبدى استعداده للإفراج عن … إذا خففت واشنطن العقوبات": of whom something is asked for it is the other side. */
    private void condition(ExchangeDraft draft) {
        for (int k = beforeCondition(draft); k < draft.end() && !phrases.isComma(k); k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                List<ActorMention> who = verb.explicitSubject() ? Scene.known(verb.subject()) : List.of();
                for (ActorMention mention : who) {
                    if (Phrases.belligerent(mention.meant())) {
                        addAll(draft, mention);
                    }
                }
                return;
            }
        }
    }

    /** What a condition asks for happens elsewhere. */
    private int beforeCondition(ExchangeDraft draft) {
        for (int k = draft.first(); k < draft.end(); k++) {
            if (scene.clauses().conditionAt(k)) {
                return k;
            }
        }
        return draft.end();
    }

    /** "أفرجت حركتا حماس والجهاد الإسلامي عن": those who do the same together are on one side. */
    private static boolean actsWithOther(ExchangeDraft draft, ActorMention mention) {
        for (Leg leg : draft.legs) {
            if (leg.act() != Act.SWAP
                    && leg.agent != null
                    && leg.trigger.subject().size() > 1
                    && leg.trigger.subject().contains(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "أعرب الرئيس عن شكره لقطر على وساطتها التي أسفرت عن الإفراج عن …": whoever thanks for it. */
    private boolean thanks(ActorMention mention) {
        for (int k = mention.first() - 1; k >= mention.first() - 2; k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                return verb.reading().hasAny(Senses.of(VerbSense.EXPRESS, VerbSense.THANK, VerbSense.PRAISE));
            }
        }
        return false;
    }

    private boolean isSource(ExchangeDraft draft, ActorMention mention) {
        Entity entity = mention.meant();
        if (isDiplomat(draft, mention)) {
            return true;
        }
        if (entity.kind() == ActorKind.ARMED_GROUP || entity.kind() == ActorKind.STATE) {
            return false;
        }
        boolean office = entity.isPerson() || entity.kind() == ActorKind.INSTITUTION;
        for (ActorMention source : scene.attribution().of(draft.first())) {
            Entity speaker = source.entity();
            if (source.entities().contains(entity) || office && speaker != null && speaker.sameSide(entity)) {
                return true;
            }
        }
        return false;
    }

    /** "قال المتحدث باسم الخارجية القطرية إن حماس ستفرج عن … مقابل …": whoever speaks for the go-between. */
    private boolean isDiplomat(ExchangeDraft draft, ActorMention mention) {
        Entity entity = mention.meant();
        boolean diplomat = entity.office() == Office.FOREIGN_MINISTER
                || entity.office() == Office.SPOKESPERSON && ofForeignMinistry(mention);
        return diplomat && betweenOthers(draft, entity);
    }

    private boolean ofForeignMinistry(ActorMention mention) {
        for (int k = mention.first() - FOREIGN_REACH; k < mention.last() + FOREIGN_REACH; k++) {
            if (form(k).endsWith("الخارجيه") || form(k).equals("خارجيه")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the captives on both sides are others' than a state's: who speaks for it tells of a deal that it is host to. */
    private static boolean betweenOthers(ExchangeDraft draft, Entity speaker) {
        boolean back = false;
        for (Move move : draft.moves) {
            back |= move.reversed;
            if (move.own != null
                    && speaker.country() != null
                    && speaker.country().equals(move.own.entity().country())) {
                return false;
            }
        }
        return back && ExchangeDraft.group(draft.parties) != null;
    }

    /** Whether it must have another side: a swap, a group's captives, prisoners of war. A state that frees detainees need not. */
    private boolean facesAnother(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        if (draft.status == ExchangeStatus.UNDER_NEGOTIATION
                && draft.parties.isEmpty()
                && draft.legs.get(0).act() != Act.SWAP) {
            return false;
        }
        if (answers(draft, earlier)) {
            draft.answer = true;
            return true;
        }
        if (draft.isMutual() || ExchangeDraft.group(draft.parties) != null) {
            return true;
        }
        for (Move move : draft.moves) {
            if (move.reversed) {
                return true;
            }
        }
        for (Leg leg : draft.legs) {
            // "11 محتجزا سُلّموا إلى …، مقابل إطلاق …": what is done in return is done by somebody
            boolean swap = leg.act() == Act.SWAP || ExchangeWords.IN_RETURN.contains(form(leg.token() - 1));
            boolean offered = draft.status == ExchangeStatus.PROPOSED && leg.other != null;
            if (swap || offered || hasWarCaptives(leg) || namesOther(leg)) {
                return true;
            }
        }
        return furtherOf(draft, earlier);
    }

    /** "وأطلقت إسرائيل في المقابل سراح …": one side's part, where the exchange told just before is with that side. */
    private boolean answers(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        ExchangeDraft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Leg first = draft.legs.get(0);
        if (before == null
                || draft.legs.size() > 1
                || first.act() == Act.SWAP
                || before.parties.size() < 2
                || draft.sentence - before.sentence > ExchangeMerger.ANSWER_REACH
                || draft.parties.size() == 1 && before.partyLike(draft.parties.get(0)) == null) {
            return false;
        }
        int start = phrases.start(first.token());
        int to =
                first.groups.isEmpty() ? first.token() + 1 : first.groups.get(0).first();
        for (int k = start; k < to; k++) {
            if (form(k).equals("المقابل") || form(k).equals("بالمقابل") || form(k).equals("وبالمقابل")) {
                return Captives.anyCounted(first.groups);
            }
        }
        return false;
    }

    private static boolean tellsOfWarCaptives(ExchangeDraft draft) {
        for (Leg leg : draft.legs) {
            if (hasWarCaptives(leg)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWarCaptives(Leg leg) {
        for (Captives group : leg.groups) {
            if (group.category() == CaptiveCategory.HOSTAGES || group.category() == CaptiveCategory.PRISONERS_OF_WAR) {
                return true;
            }
        }
        return false;
    }

    /** "من الطرف المقابل", "إلى جارتها": there is another side, whose name is told elsewhere. */
    private boolean namesOther(Leg leg) {
        for (int k = leg.token() + 1; k < leg.end; k++) {
            if (phrases.otherSide(k)) {
                return true;
            }
        }
        return false;
    }

    /** "رفات ستة جنود آخرين": bodies or wounded more, by a side whose exchange has just been told. */
    private boolean furtherOf(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        boolean further = draft.status == ExchangeStatus.REJECTED || draft.status == ExchangeStatus.SUSPENDED;
        for (Leg leg : draft.legs) {
            for (int k = leg.token(); k < leg.end; k++) {
                // "وأن ثلاثة مدنيين أعيدوا أيضا إلى روسيا"
                further |= leg.act() != Act.SWAP && ExchangeWords.ALSO.contains(form(k));
            }
            for (Captives group : leg.groups) {
                further |= group.category() == CaptiveCategory.BODIES
                        || group.category() == CaptiveCategory.WOUNDED
                        || group.others();
            }
        }
        for (int e = Math.max(0, earlier.size() - 3); further && e < earlier.size(); e++) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2
                    && draft.sentence - before.sentence <= 2
                    && (draft.parties.isEmpty() || before.partyLike(draft.parties.get(0)) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the names of the document tell who the sides may be. */
    private boolean document(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (int e = earlier.size() - 1; e >= Math.max(0, earlier.size() - 8) && draft.parties.size() < 2; e--) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2
                    && (draft.parties.isEmpty() || before.partyLike(draft.parties.get(0)) != null)) {
                draft.parties(before.parties);
            }
        }
        boolean belligerent = draft.parties.isEmpty()
                || Phrases.belligerent(draft.parties.get(0).entity());
        return draft.parties.size() < 2 && belligerent && pair(draft);
    }

    /** Whether it had to take the sides that the document names somewhere. */
    private boolean pair(ExchangeDraft draft) {
        List<Side> near = new ArrayList<>();
        List<ActorMention> sides = scene.actors().lastSidesBefore(draft.first());
        for (ActorMention mention : sides.isEmpty() ? scene.actors().lastPairBefore(draft.first()) : sides) {
            if (mention.entity() != null
                    && Phrases.belligerent(mention.entity())
                    && !phrases.mediates(mention)
                    && !mediators().contains(mention.entity().side())) {
                near.add(new Side(phrases.asState(mention.entity()), mention));
            }
        }
        List<Side> foes = adversaries.fighting();
        if (foes.size() == 2 && !draft.parties.isEmpty() && draft.parties.get(0).isAmong(foes)) {
            // whom the text tells to fight that side, not whom it talked with last
            draft.parties(foes);
            return false;
        }
        boolean strangers = false;
        for (Side side : near) {
            strangers |= !side.isAmong(foes);
        }
        if (strangers && foes.size() == 2 && draft.parties.isEmpty() && tellsOfWarCaptives(draft)) {
            draft.parties(foes);
            return false;
        }
        boolean fits = near.size() >= 2
                && (draft.parties.isEmpty() || draft.parties.get(0).isAmong(near));
        if (!fits && draft.parties.size() == 1 && draft.parties.get(0).entity().kind() == ActorKind.STATE) {
            // a state that frees captives faces the group of the document rather than a third state
            draft.party(ExchangeDraft.group(mainSides()));
        }
        boolean group = ExchangeDraft.group(draft.parties) != null;
        for (Side side : fits ? near : mainSides()) {
            // "أخبار > فلسطين": no side against a group
            boolean own = group && scene.gazetteer().isFoughtForByGroups(side.entity());
            if (!own && !isDiplomat(draft, side.mention())) {
                draft.party(side);
            }
        }
        return !fits;
    }

    /** The sides that a document names, mediators and places left out; found once. */
    private List<Side> mainSides() {
        if (mainSides == null) {
            List<Side> sides = new ArrayList<>();
            for (ActorMention mention : scene.actors().mentions()) {
                if (sides.size() >= 4) {
                    break;
                }
                if (mention.entity() == null) {
                    continue;
                }
                boolean envoy = mention.isPerson() && mention.entity().office() == Office.ENVOY;
                boolean accord = phrases.in(mention.first() - 1, ExchangeWords.ACCORD);
                if (!envoy
                        && !accord
                        && !caretaker(mention)
                        && Phrases.belligerent(mention.entity())
                        && !phrases.mediates(mention)
                        && !mediators().contains(mention.entity().side())
                        && !placed(mention)) {
                    Side side = new Side(phrases.asState(mention.entity()), mention);
                    if (!side.isAmong(sides)) {
                        sides.add(side);
                    }
                }
            }
            mainSides = List.copyOf(sides);
        }
        return mainSides;
    }

    /** Those whom the text calls mediators somewhere: "بوساطة قطرية مصرية"; found once. */
    private Set<String> mediators() {
        if (mediators == null) {
            mediators = new TreeSet<>();
            for (int k = 0; k < phrases.tokens.size() && mediators.size() < MOST_MEDIATORS; k++) {
                for (int n = k + 1; phrases.in(k, ExchangeWords.MEDIATION) && n <= k + MOST_MEDIATORS; n++) {
                    boolean near = n == k + 1 || n == k + 2 && form(n - 1).equals("من");
                    ActorMention named = near ? scene.actors().mentionFrom(n) : null;
                    if (named != null) {
                        for (Entity entity : Scene.entitiesOf(scene.actors().coordination(named))) {
                            mediators.add(entity.side());
                        }
                    }
                    Entity state = scene.nisba(n);
                    boolean from = n == k + 1 && form(n).equals("من");
                    if (from) {
                        continue;
                    }
                    if (named != null || state == null) {
                        break;
                    }
                    mediators.add(state.side());
                }
            }
        }
        return mediators;
    }

    private boolean placed(ActorMention mention) {
        if (phrases.in(mention.first() - 1, ExchangeWords.NEGOTIATION)
                && mention.last() == mention.first() + 1
                && !form(mention.last()).equals("مع")) {
            // "محادثات إسطنبول", "مفاوضات موسكو"
            return true;
        }
        boolean group = mention.entity() != null && mention.entity().kind() == ActorKind.ARMED_GROUP;
        return !group
                        && (ExchangeWords.PLACE_PREP.contains(form(mention.first() - 1))
                                || ExchangeWords.WHERE.contains(form(mention.first() - 1)))
                        && !form(mention.first() - 1).equals("علي")
                || phrases.in(mention.first() - 1, ExchangeWords.PLACE_HEAD)
                || !group
                        && ExchangeWords.DIRECTION.contains(form(mention.first() - 1))
                        && ExchangeWords.PLACE_PREP.contains(form(mention.first() - 2));
    }

    private String form(int i) {
        return scene.form(i);
    }
}
