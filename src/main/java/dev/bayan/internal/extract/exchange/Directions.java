package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the groups of captives of a leg into transfers, and finds from whom to whom each goes. */
final class Directions {
    private static final int EACH_REACH = 9;
    /** How many exchanges back a deal may have been told in part. */
    private static final int EARLIER = 3;

    private final Phrases phrases;
    private final Scene scene;
    private final Roles roles;
    private @Nullable Boolean hostagesSpokenOf;

    Directions(Phrases phrases, Roles roles) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.roles = roles;
    }

    /** Adds the transfers of a leg to a draft; the leg before may tell what goes the other way. */
    void add(ExchangeDraft draft, Leg leg, @Nullable Leg before) {
        boolean back = leg.agent == null
                && leg.trigger.isNoun()
                && before != null
                && inReturn(before.token(), leg.token() + 1);
        CaptiveCategory swapped = swapped(leg.act() == Act.SWAP || draft.legs.isEmpty() ? leg : draft.legs.get(0));
        Move last = draft.moves.isEmpty() ? null : draft.moves.get(draft.moves.size() - 1);
        CaptiveCategory earlier = before == null || before.groups.isEmpty()
                ? CaptiveCategory.UNSPECIFIED
                : before.groups.get(before.groups.size() - 1).category();
        for (int g = 0; g < leg.groups.size(); g++) {
            Captives group = leg.groups.get(g);
            // "بأسرى لبنانيين": set against those before, though without a number
            boolean against = g > 0 && leg.act() == Act.SWAP && reversed(leg, g);
            if (g > 0 && group.person() && !ExchangeWords.IN_RETURN.contains(form(group.first() - 1))
                    || !against && (namesTheSwap(leg, group) || aside(leg, g))) {
                continue;
            }
            int limit = g + 1 < leg.groups.size() ? leg.groups.get(g + 1).first() : leg.end;
            Move move = new Move();
            move.category = category(group, swapped, last == null ? earlier : last.category);
            move.count = group.sameNumber() && last != null ? last.count : group.count();
            move.span = scene.span(group.first(), group.last());
            move.each = each(group.last(), leg.end) || eachBefore(leg, group);
            if (g > 0 && move.each && last != null && last.each && equalCounts(move, last)) {
                // "من كل جانب، … ألف أسير مقابل ألف": told once for both
                continue;
            }
            move.whole = leg.act() == Act.SWAP && group.count() == null && isClass(leg, group);
            boolean both = !setAgainst(leg, g) && (bothSides(group.last()) || toBoth(group.last(), limit));
            move.unsplit = !move.each && (move.whole || both);
            if (!move.each && !move.unsplit) {
                boolean reversed = reversed(leg, g) != back;
                direct(move, leg, reversed, back ? before : null);
                refine(move, leg, group, limit, reversed);
                if (g > 0 && leg.act() == Act.RETURN && roles.nationality(group, limit) != null) {
                    // "عاد إلى كييف 35 أوكرانيا، … تقل 35 روسيا": each goes home
                    move.from = null;
                    move.to = roles.nationality(group, limit);
                }
                move.leg = leg;
                move.reversed = reversed;
            }
            move.own = own(leg, group, limit, move);
            draft.moves.add(move);
            last = move;
        }
    }

    /** "تبادل أسرى", "صفقة الأسرى": the word that names the exchange, not a group. */
    private boolean namesTheSwap(Leg leg, Captives group) {
        return leg.act() == Act.SWAP
                && group.count() == null
                && !group.sameNumber()
                && !isClass(leg, group)
                && !(group.person() && !group.named());
    }

    /** "تبادل جميع الجرحى والأسرى الذين تقل أعمارهم عن 25 عاما": all captives of a kind rather than captives as such. */
    private boolean isClass(Leg leg, Captives group) {
        boolean all = false;
        for (int k = leg.token() + 1; k < group.first(); k++) {
            all |= ExchangeWords.ALL.contains(form(k));
        }
        return all
                && (group.category() == CaptiveCategory.WOUNDED
                        || ExchangeWords.RELATIVE.contains(form(group.last()))
                                && phrases.finite(group.last() + 1) != null);
    }

    /** Whether captives without a number stand apart from those before: "… ردا على مراسم تسليم الجثث". */
    private boolean aside(Leg leg, int g) {
        Captives group = leg.groups.get(g);
        if (g == 0 || group.count() != null || group.sameNumber()) {
            return false;
        }
        int from = leg.groups.get(g - 1).last();
        boolean joined = form(group.first()).startsWith("و") && group.first() <= from + 1;
        return !joined
                && !inReturn(from, group.first())
                && scene.time().amount(group.first()).isEmpty();
    }

    private static CaptiveCategory category(Captives group, @Nullable CaptiveCategory swapped, CaptiveCategory last) {
        if (group.named()) {
            return group.category();
        }
        boolean asBefore =
                (group.others() || group.sameNumber()) && (swapped == null || last != CaptiveCategory.UNSPECIFIED);
        return asBefore ? last : swapped != null ? swapped : group.category();
    }

    /** What is exchanged by the name of the exchange: "تبادل أسرى … 175 شخصا". */
    private @Nullable CaptiveCategory swapped(Leg leg) {
        for (int k = leg.token() + 1; leg.act() == Act.SWAP && k < Math.min(leg.token() + 12, leg.end); k++) {
            if (ExchangeWords.SUBSET.contains(form(k))) {
                break;
            }
            if (phrases.namesCaptives(k)) {
                return phrases.captives(k);
            }
        }
        // "350 أسيرا سيتم تبادلهم بمعدل 175 من كل جانب"
        Captives told = leg.act() != Act.SWAP || leg.groups.isEmpty() ? null : leg.groups.get(0);
        return told != null && told.named() && told.last() <= leg.token() ? told.category() : null;
    }

    /** Whose the captives are; "أطفال أوكرانيين من روسيا" are Ukraine's and come from Russia. */
    private @Nullable Side own(Leg leg, Captives group, int limit, Move move) {
        Side named = roles.ownSide(leg, group, limit);
        Side nationals = roles.nationality(group, limit);
        if (named == null && nationals == null && leg.act() == Act.RETURN) {
            return theirOwn(leg, group);
        }
        boolean source = named != null
                && nationals != null
                && !named.same(nationals)
                && leg.act() == Act.GIVE
                && leg.agent == null
                && phrases.before(named.mention().first()).equals("من");
        // "عودة 150 أسيرا من أوكرانيا": they leave it, they are not its own
        boolean left = named != null
                && !move.reversed
                && leg.act() == Act.RETURN
                && named.entity().kind() == ActorKind.STATE
                && !named.same(nationals)
                && !named.same(move.to)
                && phrases.before(named.mention().first()).equals("من");
        source |= left;
        if (source) {
            move.from = named;
        }
        return named == null || source ? nationals : named;
    }

    /** "أعلنت الوزارة أن 40 من جنودها عادوا": the people of whoever tells of it. */
    private @Nullable Side theirOwn(Leg leg, Captives group) {
        for (int k = group.first(); k < group.last(); k++) {
            if (form(k - 1).equals("من") && CaptiveReader.isTheirs(form(k))) {
                return phrases.side(scene.attribution().of(leg.token()));
            }
        }
        return null;
    }

    // ------------------------------------------------------------ directions

    private static void direct(Move move, Leg leg, boolean reversed, @Nullable Leg before) {
        Side giver = leg.act() == Act.TAKE ? leg.other : leg.agent;
        Side taker = leg.act() == Act.TAKE ? leg.agent : leg.other;
        if (before != null) {
            giver = before.act() == Act.TAKE ? before.other : before.agent;
            taker = before.act() == Act.TAKE ? before.agent : before.other;
        }
        move.from = reversed ? taker : giver;
        move.to = reversed ? giver : taker;
    }

    /** What stands beside the group itself outweighs the verb of the clause. */
    private void refine(Move move, Leg leg, Captives group, int limit, boolean reversed) {
        Trigger attached = attached(leg, group, limit);
        Side subject = attached == null ? null : phrases.side(attached.subject());
        if (attached != null && subject != null && attached.act() == Act.TAKE) {
            move.to = subject;
            move.from = subject.same(move.from) ? null : move.from;
        } else if (subject != null) {
            move.from = subject;
            move.to = subject.same(move.to) ? null : move.to;
        }
        Side holder = subject == null && (leg.act() != Act.GIVE || leg.agent == null || leg.carried || reversed)
                ? roles.holder(group, limit)
                : null;
        if (holder != null && !holder.same(leg.act() == Act.TAKE && !reversed ? leg.agent : null)) {
            move.from = holder;
            move.to = holder.same(move.to) ? null : move.to;
        }
        Side home = destination(leg, group, limit);
        move.to = home != null ? home : move.to;
        // "خمسة سجناء غادروا طهران"
        Side left = phrases.is(group.last(), ExchangeWords.LEAVE) ? phrases.sideAt(group.last() + 1) : null;
        move.from = left != null ? left : move.from;
    }

    private static @Nullable Trigger attached(Leg leg, Captives group, int limit) {
        for (Trigger trigger : leg.attached) {
            if (trigger.token() >= group.last() && trigger.token() < limit) {
                return trigger;
            }
        }
        return null;
    }

    /** "681 أسيرا عادوا إلى صنعاء", "وعاد إلى باكو … اثنا عشر أسيرا": where they come home. */
    private @Nullable Side destination(Leg leg, Captives group, int limit) {
        boolean home = leg.act() == Act.RETURN
                || phrases.finite(group.last()) != null && phrases.is(group.last(), ExchangeWords.RETURN);
        int from = leg.act() == Act.RETURN ? leg.token() : group.last();
        for (int k = from + 1; k < limit; k++) {
            // "إعادة ستة جنود إلى ذويهم في باكستان"
            boolean folk = form(k - 1).equals("في")
                    && phrases.in(k - 2, ExchangeWords.HOME)
                    && form(k - 3).equals("الي");
            Side side = folk || home && form(k - 1).equals("الي") ? phrases.sideAt(k) : null;
            if (side != null && Phrases.belligerent(side.entity())) {
                // "وصل خمسة أميركيين … إلى الدوحة", "وصل إلى صنعاء 42 أسيرا حوثيا": whose they are outweighs where they
                // land
                Side own = folk ? null : roles.nationality(group, limit);
                return own == null ? side : own;
            }
        }
        return null;
    }

    /** Whether a group goes against the verb's direction: behind "مقابل", or behind the بـ of "مبادلة X بـY". */
    private boolean reversed(Leg leg, int g) {
        boolean reversed = false;
        int from = leg.trigger.pronoun() ? leg.groups.get(0).last() : leg.token() + 1;
        boolean label = leg.act() == Act.SWAP && leg.groups.get(0).first() < leg.token() && !leg.trigger.pronoun();
        if (label || leg.token() == leg.groups.get(0).first()) {
            from = leg.groups.get(0).last();
        }
        for (int k = Math.min(from, leg.groups.get(g).first());
                k < leg.groups.get(g).first();
                k++) {
            if (returns(k) && (groupBefore(leg, k) || somebodyBefore(leg, k))) {
                reversed = !reversed;
            }
        }
        Captives group = leg.groups.get(g);
        boolean by = leg.act() == Act.SWAP
                && g > 0
                && (form(group.first()).startsWith("ب")
                        || form(group.first() - 1).equals("ب"))
                && !form(group.first()).startsWith("بحار")
                && !reversed;
        return reversed != by;
    }

    /** "تبادل 175 أسيرا مقابل 175 بين الطرفين": either of two groups that go opposite ways, who the two are told behind. */
    private boolean setAgainst(Leg leg, int g) {
        return g > 0 && reversed(leg, g) || g == 0 && leg.groups.size() > 1 && reversed(leg, 1);
    }

    private static boolean groupBefore(Leg leg, int k) {
        for (Captives group : leg.groups) {
            if (group.last() <= k) {
                return true;
            }
        }
        return false;
    }

    /** "أفرجت طهران عن باحثة أسترالية مقابل ثلاثة إيرانيين": somebody told by a nationality alone is the one side of the swap. */
    private boolean somebodyBefore(Leg leg, int k) {
        for (int n = leg.token() + 1;
                leg.act() == Act.GIVE && !leg.trigger.pronoun() && !form(k).startsWith("ال") && n < k;
                n++) {
            if (phrases.nisba(n) != null && scene.actors().mentionAt(n) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean inReturn(int from, int to) {
        for (int k = from; k < to; k++) {
            if (returns(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean returns(int k) {
        // "دون مقابل", "الجانب المقابل"
        return phrases.in(k, ExchangeWords.IN_RETURN)
                && !ExchangeWords.NEGATION.contains(form(k - 1))
                && !form(k - 1).equals("الجانب")
                && !form(k - 1).equals("الطرف");
    }

    // ------------------------------------------------------------ numbers for both sides

    /** Whether a number of captives holds for each side. */
    boolean isEach(Captives group, int end) {
        return each(group.last(), end);
    }

    /** "من كل جانب", "لكل طرف", "في كل اتجاه". */
    private boolean each(int from, int end) {
        for (int k = from; k < Math.min(end, from + EACH_REACH); k++) {
            if (eachAt(k)) {
                return true;
            }
            Predicate verb = phrases.finite(k);
            boolean moves = verb != null && verb.reading().hasAny(ExchangeWords.MOVES);
            if (verb != null
                    && moves
                    && eachAt(k + 1)
                    && k <= from + 1
                    && !verb.reading().pronoun().isEmpty()) {
                // "ستة آلاف جثة يسلمها كل منهما للآخر": a relative clause with each side as its subject
                return true;
            }
            // "190 أسيرا، بواقع 95 من كل جانب": the share is each side's, not the total
            if (ExchangeWords.IN_RETURN.contains(form(k))
                    || ExchangeWords.AT_RATE.contains(form(k))
                    || shareAt(k)
                    || moves
                    || phrases.tokens.get(k).is(".")) {
                return false;
            }
        }
        return false;
    }

    /** "350 أسيرا (175 من كل جانب)", "350 أسيرا، 175 لكل طرف": another number set off by a mark is what each side gives. */
    private boolean shareAt(int mark) {
        Optional<AmountMatch> share = phrases.isMark(mark) ? scene.time().amount(mark + 1) : Optional.empty();
        return share.isPresent()
                && share.get().first() == mark + 1
                && (eachAt(share.get().last()) || eachAt(share.get().last() + 1));
    }

    /** "أن يفرج كل طرف عن مئة أسير", "يعود إلى كل من روسيا وأوكرانيا 175 أسيرا". */
    private boolean eachBefore(Leg leg, Captives group) {
        int from = leg.act() == Act.SWAP && leg.trigger.isNoun()
                ? Math.max(scene.sentenceStart(leg.token()), leg.token() - 10)
                // "إن كلا منهما استعادت 25 أسيرا"
                : leg.trigger.isNoun() ? leg.token() : Math.max(scene.sentenceStart(leg.token()), leg.token() - 2);
        int to = Math.min(group.first(), leg.groups.get(0).first());
        for (int k = from; k < to; k++) {
            if (eachAt(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean eachAt(int k) {
        // "175 من هنا و175 من هناك", "175 من هذا الجانب ومثلهم من ذاك"
        boolean here = form(k - 1).equals("من")
                && (form(k).equals("هنا") && andThere(k)
                        || form(k).equals("هذا")
                                && ExchangeWords.SIDES.contains(form(k + 1))
                                && form(k + 2).endsWith("مثلهم"));
        return here || phrases.eachSide(k);
    }

    private boolean andThere(int here) {
        for (int k = here + 2; k <= here + 3; k++) {
            if (form(k).equals("من") && ExchangeWords.THERE.contains(form(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "تعيد 350 أسيرا إلى روسيا وأوكرانيا". */
    private boolean toBoth(int from, int limit) {
        for (int k = from; k < Math.min(limit, from + 3); k++) {
            ActorMention first = form(k).equals("الي") ? scene.actors().mentionFrom(k + 1) : null;
            if (first != null) {
                return Scene.entitiesOf(scene.actors().coordination(first)).size() == 2;
            }
        }
        return false;
    }

    private boolean bothSides(int from) {
        for (int k = from; k < from + 3; k++) {
            boolean of = form(k).equals("من") || form(k).equals("بين") || form(k).equals("لدي");
            if (of && ExchangeWords.BOTH.contains(form(k + 1))) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------ once the parties are known

    /** The persons of a batch are of the kind that its exchange was told of. */
    void asBefore(ExchangeDraft batch, ExchangeDraft before) {
        for (Move move : batch.moves) {
            if (move.category == CaptiveCategory.UNSPECIFIED && !before.moves.isEmpty()) {
                move.category = before.moves.get(0).category;
            }
        }
    }

    /**
     * Captives of whom no direction is told, in a deal of which a part has been told with both directions: they go the way of those
     * of their kind, where all of that kind went one way and other captives the other.
     */
    void asEarlier(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        ExchangeDraft before = null;
        for (int e = earlier.size() - 1; e >= Math.max(0, earlier.size() - EARLIER) && before == null; e--) {
            boolean same = draft.parties.size() == 2 && earlier.get(e).parties.size() == 2;
            for (Side party : draft.parties) {
                same &= earlier.get(e).partyLike(party) != null;
            }
            before = same && earlier.get(e).moves.size() > 1 ? earlier.get(e) : null;
        }
        for (Move move : draft.moves) {
            boolean open = move.count != null && move.from == null && move.to == null && !move.each && !move.unsplit;
            Move alike = before == null || !open || move.own != null ? null : only(before, move.category);
            ExchangeDraft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
            if (last != null
                    && open
                    && move.own == null
                    && move.category == CaptiveCategory.UNSPECIFIED
                    && last.moves.size() == 1
                    && last.sharesParties(draft)) {
                // "تشمل الصفقة 1027 معتقلا، على أن يُطلق الـ550 الباقون"
                alike = last.moves.get(0);
                move.category = alike.category;
            }
            if (alike != null) {
                move.from = alike.from;
                move.to = alike.to;
            }
        }
    }

    /** The move of a kind of captives, if that kind goes one way only and another kind the other. */
    private static @Nullable Move only(ExchangeDraft draft, CaptiveCategory category) {
        Move alike = null;
        boolean other = false;
        for (Move move : draft.moves) {
            boolean kind = move.category == category || category == CaptiveCategory.UNSPECIFIED && move.count != null;
            if (kind && alike != null || move.from == null || move.to == null) {
                return null;
            }
            alike = kind ? move : alike;
            other |= !kind;
        }
        return alike != null && other ? alike : null;
    }

    /** Completes the directions; "from each side" becomes two transfers. */
    void complete(ExchangeDraft draft) {
        for (Move move : draft.moves) {
            if (draft.parties.size() == 2 && !move.each && !move.unsplit) {
                ends(draft, move);
            }
        }
        removeSums(draft.moves);
        oppositeLegs(draft);
        opposites(draft);
        List<Move> all = new ArrayList<>();
        for (Move move : draft.moves) {
            if (draft.parties.size() == 2 && move.each) {
                all.add(move.between(draft.parties.get(0), draft.parties.get(1)));
                all.add(move.between(draft.parties.get(1), draft.parties.get(0)));
                continue;
            }
            if (move.count != null || move.from != null || move.to != null || move.whole) {
                all.add(move);
            }
        }
        draft.moves.clear();
        draft.moves.addAll(all);
        removeSums(draft.moves);
        for (Move move : draft.moves) {
            hostages(move, draft.moves);
        }
    }

    private static boolean equalCounts(Move a, Move b) {
        return a.count != null && b.count != null && a.count.value() == b.count.value();
    }

    /** Groups set against each other go opposite ways; "12 أسيرا مقابل 12" leaves open which is whose, and it does not matter. */
    private static void opposites(ExchangeDraft draft) {
        for (Move move : draft.moves) {
            if (move.leg == null || move.from != null || draft.parties.size() < 2) {
                continue;
            }
            Move known = null;
            Move equal = null;
            for (Move other : draft.moves) {
                if (other.leg == move.leg) {
                    known = known == null && other.from != null && other.to != null ? other : known;
                    equal = equal == null && other.reversed != move.reversed && equalCounts(other, move)
                            ? other
                            : equal;
                }
            }
            if (known != null) {
                move.from = known.reversed == move.reversed ? known.from : known.to;
                move.to = known.reversed == move.reversed ? known.to : known.from;
            } else if (equal != null) {
                move.from = draft.parties.get(0);
                move.to = draft.parties.get(1);
            }
        }
    }

    /** "أفرج عن 146 شخصا مقابل إطلاق الحكومة سراح …": the second leg tells the direction of the first. */
    private void oppositeLegs(ExchangeDraft draft) {
        for (int l = 0; l + 1 < draft.legs.size(); l++) {
            Leg leg = draft.legs.get(l);
            Leg next = draft.legs.get(l + 1);
            if (!ExchangeWords.IN_RETURN.contains(form(next.token() - 1))) {
                continue;
            }
            Move known = null;
            for (Move move : draft.moves) {
                if (known == null && move.leg == next && move.from != null && move.to != null && !move.reversed) {
                    known = move;
                }
            }
            for (Move move : draft.moves) {
                if (known != null && move.leg == leg && move.from == null && move.to == null && !move.reversed) {
                    move.from = known.to;
                    move.to = known.from;
                }
            }
        }
    }

    private void ends(ExchangeDraft draft, Move move) {
        Side a = draft.parties.get(0);
        Side b = draft.parties.get(1);
        Side from = draft.partyLike(move.from);
        Side to = draft.partyLike(move.to);
        Side own = draft.partyLike(move.own);
        if (from == null && to == null && move.category == CaptiveCategory.HOSTAGES && isGroup(a) != isGroup(b)) {
            from = isGroup(a) ? a : b;
        }
        boolean ownGiver = from != null && from.same(own) && move.leg != null && move.leg.act() == Act.RETURN;
        if (from == null && to == null || ownGiver) {
            // who comes home is not handed over by his own side
            from = null;
            to = own;
        }
        if (from != null && (to == null || to.same(from))) {
            to = a.same(from) ? b : a;
        } else if (to != null && from == null) {
            from = a.same(to) ? b : a;
        }
        move.from = from;
        move.to = to;
    }

    /** "1081 معتقلا، بواقع 681 من الحوثيين و400 من …"; "تبادلتا جنديين", one from each side as told elsewhere. */
    static void removeSums(List<Move> moves) {
        List<Move> all = List.copyOf(moves);
        moves.clear();
        for (Move move : all) {
            if (!isSum(move, all)) {
                moves.add(move);
            }
        }
    }

    private static boolean isSum(Move total, List<Move> moves) {
        if (total.from != null || total.to != null || total.count == null) {
            return false;
        }
        List<Side> givers = new ArrayList<>();
        long sum = 0;
        for (Move part : moves) {
            if (part != total && part.from != null && part.count != null && part.category == total.category) {
                givers.add(part.from);
                sum += part.count.value();
            }
        }
        return givers.size() == 2 && !givers.get(0).same(givers.get(1)) && sum == total.count.value();
    }

    private static boolean isGroup(Side side) {
        boolean leader = side.entity().isPerson()
                && side.entity().country() == null
                && side.entity().affiliation() != null;
        return leader || side.entity().kind() == ActorKind.ARMED_GROUP;
    }

    /** Those whom an armed group holds are hostages in a text that speaks of some, and where the state's captives have another name. */
    private void hostages(Move move, List<Move> moves) {
        if (move.category == CaptiveCategory.DETAINEES
                && move.from != null
                && isGroup(move.from)
                && move.to != null
                && move.to.entity().kind() == ActorKind.STATE
                && (hostagesSpokenOf() || namedApart(move, moves))) {
            move.category = CaptiveCategory.HOSTAGES;
        }
    }

    /** "ثلاث محتجزات إسرائيليات … مقابل 90 معتقلا": another nation's held by the one side, prisoners of the other. */
    private static boolean namedApart(Move move, List<Move> moves) {
        if (!isHeld(move) || move.own == null || !move.own.same(move.to)) {
            return false;
        }
        for (Move other : moves) {
            if (other != move && other.to != null && other.to.same(move.from) && !isHeld(other)) {
                return other.category == CaptiveCategory.PRISONERS_OF_WAR
                        || other.category == CaptiveCategory.DETAINEES;
            }
        }
        return false;
    }

    private static boolean isHeld(Move move) {
        return move.span != null && FoldedText.fold(move.span.text()).contains("محتجز");
    }

    private boolean hostagesSpokenOf() {
        if (hostagesSpokenOf == null) {
            hostagesSpokenOf = false;
            for (int k = 0; k < phrases.tokens.size() && !hostagesSpokenOf; k++) {
                hostagesSpokenOf = Concepts.captives(form(k)) == CaptiveCategory.HOSTAGES;
            }
        }
        return hostagesSpokenOf;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
