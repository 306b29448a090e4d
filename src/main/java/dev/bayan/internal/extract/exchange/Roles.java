package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who hands over, who receives, who holds the captives and whose they are. */
final class Roles {
    /** Verbs whose subject is also who does the release that depends on them. */
    private static final Senses CONTROL = Senses.of(
            VerbSense.PROPOSE,
            VerbSense.PLEDGE,
            VerbSense.SAY,
            VerbSense.INTEND,
            VerbSense.ACCEPT,
            VerbSense.EXPRESS,
            VerbSense.START,
            VerbSense.END,
            VerbSense.ADD,
            VerbSense.POSTPONE,
            VerbSense.CANCEL,
            VerbSense.STOP,
            VerbSense.CONTINUE,
            VerbSense.CONDITION);

    private static final int GROUP_REACH = 5;
    private static final int HOLDER_REACH = 14;

    private final Phrases phrases;
    private final Scene scene;
    private final Groups groups;

    Roles(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.groups = new Groups(phrases);
    }

    /** Finds a leg's agent and the other side. */
    void assign(Leg leg, @Nullable Leg before) {
        if (leg.act() == Act.RETURN) {
            return;
        }
        leg.agent = leg.trigger.isNoun() ? nounAgent(leg, before) : verbAgent(leg, before);
        boolean alike = before != null
                && leg.agent == null
                && leg.trigger.isNoun()
                && before.trigger.isNoun()
                && leg.act() == Act.GIVE
                && before.act() == Act.GIVE
                && form(leg.token()).startsWith("و");
        if (alike && before != null) {
            // "مقابل إفراج إسرائيل عن خمسة أسرى وتسليمها رفات 199"
            leg.agent = before.agent;
        }
        if (leg.act() != Act.SWAP) {
            leg.other = other(leg, before);
            broughtFrom(leg);
        }
        Side holder = announced(leg) ? holder(leg.groups.get(0), leg.end) : null;
        if (holder != null && !holder.same(leg.agent) && leg.other == null) {
            // "أعلن البيت الأبيض الإفراج عن 16 شخصا كانوا محتجزين في روسيا"
            leg.other = leg.agent;
            leg.agent = holder;
        }
        int to = leg.groups.isEmpty() ? leg.token() + 1 : leg.groups.get(0).first();
        if (before != null
                && before.act() == Act.TAKE
                && before.agent != null
                && leg.act() == Act.GIVE
                && leg.agent != null
                && leg.agent.same(before.other)
                && phrases.inReturn(leg.token() + 1, to)) {
            // "استعادت السعودية … وسلمت الجماعة في المقابل": to the group, not by it
            leg.other = leg.agent;
            leg.agent = before.agent;
        }
        Side home = home(leg);
        if (home != null && !home.same(leg.other)) {
            // "تحتجز 20 جنديا كمبوديا، وأنها ستسلمهم إلى بلادهم"
            leg.agent = home.same(leg.agent) ? phrases.side(scene.attribution().of(leg.token())) : leg.agent;
            leg.agent = home.same(leg.agent) ? null : leg.agent;
            leg.other = home;
        }
        if (before != null && gaveBack(leg, before, to)) {
            leg.agent = before.turned ? before.agent : before.other;
            leg.other = before.turned ? before.other : before.agent;
            leg.turned = true;
        }
    }

    /** Whose the captives are that a verb with their pronoun brings "to their country"; or null. */
    private @Nullable Side home(Leg leg) {
        int to = leg.token() + 1;
        boolean theirs = leg.act() == Act.GIVE
                && leg.trigger.pronoun()
                && !leg.groups.isEmpty()
                && form(to).equals("الي")
                && form(to + 1).endsWith("هم")
                && phrases.in(to + 1, ExchangeWords.HOME);
        return theirs ? nationality(leg.groups.get(0), leg.token()) : null;
    }

    /** "أعلنت قطر لم شمل … بعد إعادتهم من روسيا", "نقل 175 أسيرا من روسيا إلى أوكرانيا": the state that they come from, not who tells of it. */
    private void broughtFrom(Leg leg) {
        boolean told = leg.agent == null
                ? leg.other != null
                : leg.trigger.isNoun() && phrases.in(leg.token(), ExchangeWords.BRING_BACK) && announced(leg);
        Side left = leg.act() == Act.GIVE && told && !leg.groups.isEmpty() ? left(leg) : null;
        if (left == null || left.same(leg.agent) || left.same(leg.other)) {
            return;
        }
        Side own = nationality(leg.groups.get(0), leg.end);
        if (leg.other == null && leg.agent != null && (own == null || own.same(leg.agent))) {
            leg.other = leg.agent;
        }
        leg.agent = left;
    }

    /** The state behind "من" that a leg tells of, before anything is given in return. */
    private @Nullable Side left(Leg leg) {
        for (int k = Math.max(leg.token() + 1, leg.groups.get(0).last());
                k < leg.end && !phrases.isMark(k) && !ExchangeWords.IN_RETURN.contains(form(k));
                k++) {
            Side side = form(k).equals("من") ? phrases.sideAt(k + 1) : null;
            if (side != null) {
                return side.entity().kind() == ActorKind.STATE && Phrases.belligerent(side.entity()) ? side : null;
            }
        }
        return null;
    }

    /** Whether somebody only tells of a release, by the noun. */
    private boolean announced(Leg leg) {
        Predicate governor = leg.trigger.isNoun() && leg.act() == Act.GIVE && !leg.groups.isEmpty() && leg.agent != null
                ? phrases.governor(leg.token())
                : null;
        return governor != null && governor.has(VerbSense.SAY);
    }

    /** "سلّم حزب الله إسرائيل …، فأطلقت في المقابل …، وأعادت …": without a subject of its own, what is given in return comes from who took. */
    private boolean gaveBack(Leg leg, Leg before, int to) {
        boolean two = before.act() == Act.GIVE && leg.act() == Act.GIVE && before.agent != null && before.other != null;
        Predicate verb = two && !leg.trigger.isNoun() ? phrases.finite(leg.token()) : null;
        boolean subjectless = verb != null
                && leg.trigger.asVerb().form().person() == 3
                && leg.trigger.asVerb().cut().conjunction() != 0
                && !leg.trigger.hasSubjectBehind();
        return subjectless && (before.turned || phrases.inReturn(leg.token() + 1, to));
    }

    // ------------------------------------------------------------ the agent

    private @Nullable Side verbAgent(Leg leg, @Nullable Leg before) {
        int i = leg.token();
        Predicate predicate = phrases.finite(i);
        boolean carried = predicate != null
                && !predicate.explicitSubject()
                && leg.trigger.subject().equals(predicate.subject());
        if (leg.act() == Act.SWAP
                || leg.trigger.asVerb().form().passive()
                || carried && (phrases.markedPassive(i) || unmarkedPassive(leg))) {
            return null;
        }
        leg.carried = carried && leg.trigger.asVerb().form().person() != 1;
        if (leg.trigger.asVerb().form().person() == 1) {
            return phrases.side(scene.attribution().speaker(i));
        }
        if (before != null && predicate != null && !predicate.explicitSubject() && goesOn(leg, before)) {
            return before.agent;
        }
        if (form(i + 1).equals("هي") || form(i + 1).equals("هو")) {
            if (before != null && before.agent != null && leg.act() == Act.TAKE && before.act() == Act.GIVE) {
                // "سلّمت موسكو …، في حين تسلمت هي …": who gives is who takes
                return before.agent;
            }
            // "على أن تفرج هي عن …": the speaker, set off against the other
            return phrases.side(scene.attribution().of(i));
        }
        if (ExchangeWords.DELEGATE.contains(form(i + 1)) && form(i + 2).equals("من") && phrases.sideAt(i + 3) != null) {
            // "تسلّم وفد من الحكومة …"
            return phrases.sideAt(i + 3);
        }
        if (before != null && ExchangeWords.LATTER.contains(form(i + 1))) {
            return lastNamed(i, side -> !side.same(before.agent));
        }
        Side meant = groups.meant(i + 1);
        Side told = meant != null ? meant : before == null ? null : ownersOf(before, i + 1);
        if (told != null) {
            return told;
        }
        Side subject = phrases.side(leg.trigger.subject());
        Side group = subject != null ? subject : rebels(i);
        Side named = group != null ? group : adjective(i);
        return named != null ? named : rebelsBehind(i);
    }

    /** "تسليم أسرى من مقاتلي العشائر مقابل أن تطلق العشائر …": the group without a name whose captives the leg before told of. */
    private @Nullable Side ownersOf(Leg before, int k) {
        for (Captives group : before.groups) {
            Side own = groups.isUnnamed(k) ? ownSide(before, group, before.end) : null;
            if (own != null
                    && FoldedText.fold(own.entity().name())
                            .contains(phrases.tokens.get(k).form())) {
                return own;
            }
        }
        return null;
    }

    /** "سلّم فيها الانفصاليون … وتسلّموا …": the plural goes on with a subject that has no name, which the reading of subjects passes over. */
    private boolean goesOn(Leg leg, Leg before) {
        return before.agent != null
                && leg.trigger.coordinated()
                && leg.trigger.asVerb().form().number() == Number.PLURAL
                && !before.trigger.isNoun()
                && before.agent.mention().first() > before.token()
                && scene.actors().mentionFrom(before.agent.mention().first()) == null;
    }

    /** "سلم خلالها الانفصاليون ستة جنود": a plural in the nominative behind the verb. */
    private @Nullable Side rebelsBehind(int i) {
        for (int k = i + 1; k <= i + 2; k++) {
            boolean subject = form(k).startsWith("ال")
                    && form(k).endsWith("ون")
                    && form(k).length() > 6
                    && phrases.captives(k) == null
                    && scene.nisba(k) == null
                    && scene.time().amount(k).isEmpty()
                    && scene.actors().mentionAt(k) == null;
            if (subject) {
                Side known = groups.rebels(k);
                return known != null ? known : groups.unnamed(k);
            }
        }
        return null;
    }

    /** "تسلّم حرس الحدود القرغيزي …": of a body that no lexicon knows, the state that its adjective tells. */
    private @Nullable Side adjective(int i) {
        for (int k = i + 1;
                k < i + 5
                        && k < scene.sentenceEnd(i)
                        && phrases.captives(k) == null
                        && phrases.tokens.get(k).isWord();
                k++) {
            if (ExchangeWords.PLACE_PREP.contains(form(k))
                    || ExchangeWords.FREEDOM.contains(form(k))
                    || form(k).equals("من")
                    || form(k).equals("الي")
                    || scene.time().date(k).isPresent()) {
                return null;
            }
            if (k > i + 1 && form(k).startsWith("ال") && phrases.nisba(k) != null) {
                return phrases.nisba(k);
            }
        }
        return null;
    }

    /** "كان المتمردون قد أخلوا سبيل …": the armed group that the text has named last. */
    private @Nullable Side rebels(int i) {
        for (int k = i - 1; k >= Math.max(phrases.start(i), i - 3); k--) {
            if (form(k).startsWith("ال") && ExchangeWords.FIGHTERS.contains(form(k))) {
                return groups.last(i);
            }
        }
        return null;
    }

    /** "حيث أفرج عن 11 معتقلة": without a subject of its own or a conjunction, a third person singular is a passive. */
    private boolean unmarkedPassive(Leg leg) {
        int i = leg.token();
        return !leg.trigger.coordinated()
                && leg.trigger.asVerb().isPast()
                && form(i + 1).equals("عن")
                && !form(i - 1).startsWith("ان")
                && !form(i - 1).startsWith("بان")
                && !ExchangeWords.RELATIVE.contains(form(i - 1))
                && !form(i - 1).equals("قد")
                && leg.trigger.asVerb().form().gender() == Gender.MASCULINE;
    }

    /** "فسلّمت الأخيرة", "وسلّمت الجماعة": the fitting side named last in the sentence. */
    private @Nullable Side lastNamed(int i, java.util.function.Predicate<Side> fits) {
        Side last = null;
        for (ActorMention mention : phrases.actors(phrases.start(i), i)) {
            Side side = new Side(mention.meant(), mention);
            if (fits.test(side) && Phrases.belligerent(side.entity())) {
                last = side;
            }
        }
        return last;
    }

    private @Nullable Side nounAgent(Leg leg, @Nullable Leg before) {
        int i = leg.token();
        Side genitive = groups.sideOr(i + 1);
        boolean plain =
                genitive != null && genitive.mention().preposition() == 0 && Phrases.belligerent(genitive.entity());
        boolean hands = handsOver(leg);
        if (leg.act() == Act.SWAP) {
            return swapProposer(i);
        }
        if (genitive != null && plain) {
            boolean two = scene.actors().mentionFrom(genitive.mention().last()) != null;
            if (!hands || two || ofAnother(leg, genitive) || praised(i) || toAnother(leg, genitive)) {
                return genitive;
            }
        }
        boolean inReturn = ExchangeWords.IN_RETURN.contains(form(i - 1));
        if (inReturn && plain && before != null && before.agent != null && !before.agent.same(genitive)) {
            // "أفرجت كراكاس عن عشرة مقابل تسليم واشنطن 252": what is given in return comes from the other
            return genitive;
        }
        return inReturn ? null : governorSide(leg);
    }

    /** "تسليم الحركة 127 أسيرا إلى الحكومة": who hands over stands before the captives, who gets them behind. */
    private boolean toAnother(Leg leg, Side named) {
        if (leg.groups.isEmpty() || leg.groups.get(0).first() != named.mention().last()) {
            return false;
        }
        for (int k = leg.groups.get(0).last(); k < leg.end && !ExchangeWords.IN_RETURN.contains(form(k)); k++) {
            Side taker = form(k).equals("الي") ? groups.sideOr(k + 1) : null;
            if (taker != null) {
                return !taker.same(named);
            }
        }
        return false;
    }

    /** "ترحب الكويت بتسليم حماس أربع رهائن": whoever welcomes it does not do it. */
    private boolean praised(int i) {
        Predicate governor = phrases.governor(i);
        return governor != null
                && (Phrases.lemma(governor, ExchangeWords.WELCOME)
                        || governor.has(VerbSense.PRAISE)
                        || governor.has(VerbSense.THANK)
                        || governor.has(VerbSense.CONDEMN));
    }

    /** "تسليم كابول ثلاثة جنود باكستانيين": whoever hands over another state's people gives; "تسليم كييف جثامين" alone leaves that open. */
    private boolean ofAnother(Leg leg, Side named) {
        Side own = leg.groups.isEmpty() ? null : nationality(leg.groups.get(0), leg.end);
        return own != null
                && !own.same(named)
                && (own.entity().country() == null
                        || !own.entity().country().equals(named.entity().country()));
    }

    /** "اقترح X مبادلة …", "عرض X مبادلة …": who gives the first and gets the second. */
    private @Nullable Side swapProposer(int i) {
        Predicate governor = phrases.governor(i);
        if (governor == null || !phrases.barter(i)) {
            return null;
        }
        if (governor.has(VerbSense.PROPOSE)) {
            return phrases.side(governor.subject());
        }
        return governor.has(VerbSense.REFUSE) ? proposer(governor, i) : null;
    }

    /** Of "رفضت X عرضا من Y", "مقترحا تقدمت به Y", "عرضا إسرائيليا": Y. */
    private @Nullable Side proposer(Predicate refusal, int to) {
        int from = refusal.token() + 1;
        for (int k = from; k < to; k++) {
            Side named = phrases.sideAt(k);
            boolean refuses = named != null
                    && refusal.subject().stream()
                            .anyMatch(m -> m.entity() != null && m.entity().sameSide(named.entity()));
            if (named != null && !refuses) {
                return named;
            }
            if (named == null && phrases.in(k - 1, ExchangeWords.PROPOSAL) && phrases.nisba(k) != null) {
                return phrases.nisba(k);
            }
        }
        return null;
    }

    private @Nullable Side governorSide(Leg leg) {
        int i = leg.token();
        Predicate governor = phrases.governor(i);
        if (governor == null) {
            List<ActorMention> speaker = scene.attribution().speaker(i);
            Side side = phrases.side(speaker);
            return side != null && (side.entity().isPerson() || Phrases.belligerent(side.entity())) ? side : null;
        }
        if (governor.has(VerbSense.REFUSE)) {
            Side proposer = proposer(governor, i);
            return proposer != null && !fromNisba(proposer) ? proposer : phrases.side(governor.subject());
        }
        int readiness = readiness(i);
        if (readiness >= 0) {
            Side own = whoseReadiness(readiness);
            Side subject = own == null && governor.reading().hasAny(CONTROL) ? phrases.side(governor.subject()) : own;
            return subject != null ? subject : phrases.side(scene.attribution().speaker(i));
        }
        boolean control = leg.act() == Act.TAKE && Phrases.lemma(governor, ExchangeWords.SUCCEED)
                || governor.reading().hasAny(CONTROL)
                || Phrases.lemma(governor, ExchangeWords.ACT)
                || governor.has(VerbSense.HAPPEN) && governor.explicitSubject();
        if (governor.reading().form().passive() || !control || governor.has(VerbSense.MEDIATE)) {
            return null;
        }
        if (governor.isFirstPerson()) {
            return phrases.side(scene.attribution().speaker(i));
        }
        if (Scene.entitiesOf(governor.subject()).size() > 1 && negotiation(governor.token(), i)) {
            // "ستبدأ واشنطن وبيروت وتل أبيب مفاوضات في شأن إعادة …"
            return null;
        }
        Side subject = phrases.side(governor.subject());
        boolean tells = governor.has(VerbSense.SAY) && !governor.has(VerbSense.PROPOSE);
        if (tells && accordBetween(governor.token(), i)) {
            // "أعلن التوصل إلى اتفاق يقضي بإطلاق …"
            return null;
        }
        return subject == null || tells && (!Phrases.belligerent(subject.entity()) || effort(governor.token(), i))
                ? null
                : subject;
    }

    /** Index of the word in "مستعدون لتسليم", "استعداد الجماعة لإطلاق" that tells a readiness; -1 where none does. */
    private int readiness(int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (phrases.in(k, ExchangeWords.READY)) {
                return k > i - 3 || groups.sideOr(k + 1) != null ? k : -1;
            }
        }
        return -1;
    }

    /** "قال زيلينسكي إن أوكرانيا مستعدة", "جدد القائد استعداد الجماعة": the side that a readiness is told of, before an adjective or behind the noun. */
    private @Nullable Side whoseReadiness(int ready) {
        Side behind = groups.sideOr(ready + 1);
        if (behind != null
                && behind.mention().preposition() == 0
                && behind.mention().conjunction() == 0) {
            return behind;
        }
        ActorMention before = scene.actors().mentionAt(ready - 1);
        return before != null && before.last() == ready ? phrases.side(List.of(before)) : null;
    }

    private boolean fromNisba(Side side) {
        return scene.actors().mentionAt(side.mention().first()) == null;
    }

    private boolean accordBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (phrases.in(k, ExchangeWords.ACCORD)) {
                return true;
            }
        }
        return false;
    }

    private boolean negotiation(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (phrases.in(k, ExchangeWords.NEGOTIATION)) {
                return true;
            }
        }
        return false;
    }

    /** "بذلت جهودا للإفراج عن": not the agent of the release. */
    private boolean effort(int from, int to) {
        for (int k = from; k < to; k++) {
            if (phrases.in(k, ExchangeWords.EFFORT)) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------ the other side

    private boolean handsOver(Leg leg) {
        return leg.trigger.isNoun()
                ? ExchangeWords.HANDOVER_STEM.occursIn(FoldedText.fold(form(leg.token())))
                : leg.trigger.asVerb().has(VerbSense.HANDOVER);
    }

    private @Nullable Side other(Leg leg, @Nullable Leg before) {
        int i = leg.token();
        for (int k = i + 1; k < leg.end; k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k)) || carriedElsewhere(leg, k)) {
                break;
            }
            Side side = phrases.sideAt(k);
            if (side == null) {
                Side unnamed = k == objectAt(leg) ? receiver(k) : unnamedGroup(leg, k);
                if (unnamed != null) {
                    return unnamed;
                }
            } else if (!side.same(leg.agent) && side.mention().conjunction() == 0 && faces(leg, side)) {
                return side;
            }
        }
        Side offered = offeredTo(leg);
        if (offered != null) {
            return offered;
        }
        for (Captives group : leg.act() == Act.TAKE ? leg.groups : List.<Captives>of()) {
            Side holder = holder(group, leg.end);
            if (holder != null && !holder.same(leg.agent)) {
                return holder;
            }
        }
        if (handsOver(leg)
                && !leg.trigger.isNoun()
                && !leg.trigger.asVerb().pronoun().isEmpty()
                && !leg.trigger.pronoun()) {
            // "وسلّمها رفات ثلاثة": the side spoken of just before
            Side spoken = before != null
                    ? before.other != null ? before.other : before.agent
                    : phrases.side(scene.attribution().of(i));
            return spoken != null && !spoken.same(leg.agent) ? spoken : null;
        }
        return null;
    }

    /** "الحركة", "الفصائل المعارضة", "وفدا أميركيا" as those who are handed something. */
    private @Nullable Side receiver(int k) {
        boolean delegate = ExchangeWords.DELEGATE.contains(form(k));
        return delegate ? phrases.nisba(k + 1) : groups.at(k);
    }

    /** Where "سلّمت كينشاسا الحركة …" has its first object: behind the subject, or behind a verb whose subject is not told. */
    private int objectAt(Leg leg) {
        int i = leg.token();
        if (!handsOver(leg) || leg.act() == Act.TAKE) {
            return -1;
        }
        Side agent = leg.agent;
        return agent != null && agent.mention().first() == i + 1
                ? agent.mention().last()
                : i + 1;
    }

    /** "مقاتلا من جيش التحرير …، ونُقلوا إلى هافانا": where people whose side is told are taken is no other side. */
    private boolean carriedElsewhere(Leg leg, int k) {
        Predicate verb = phrases.finite(k);
        if (k > leg.token() && phrases.is(k, ExchangeWords.EXILE)) {
            return true;
        }
        return k > leg.token()
                && verb != null
                && Phrases.lemma(verb, ExchangeWords.CARRY)
                && leg.groups.stream().anyMatch(g -> ownSide(leg, g, k) != null || nationality(g, k) != null);
    }

    private boolean faces(Leg leg, Side side) {
        int first = side.mention().first();
        String before = phrases.before(first);
        boolean mediating = side.entity().kind() == ActorKind.ORGANIZATION;
        if (leg.act() == Act.TAKE) {
            boolean delegation = ExchangeWords.DELEGATE.contains(form(first - 2)) && first - 2 == leg.token() + 1;
            return before.equals("من") && !mediating && !delegation;
        }
        boolean embassy = phrases.in(first - 1, ExchangeWords.PLACE_HEAD)
                && form(first - 2).equals("الي");
        if (ExchangeWords.SUBJECT_TO.contains(before) || ExchangeWords.SUBJECT_TO.contains(form(first - 1))) {
            return false;
        }
        if (before.equals("الي") || side.mention().preposition() == 'ل' || embassy) {
            return !mediating;
        }
        // the recipient as first object: "سلّمت كييف جثامين", "تسليم كييف 23 جنديا"
        int at = leg.token() + 1;
        boolean afterAgent = leg.agent != null
                && (first == leg.agent.mention().last()
                        || onlyTimeBetween(leg.agent.mention().last(), first));
        return handsOver(leg)
                && side.mention().preposition() == 0
                && (first == at || afterAgent && first < at + 8)
                && !mediating
                && Phrases.belligerent(side.entity());
    }

    /** "تسلّم إسرائيل غدا الجمعة حركة حماس": only a date stands between subject and object. */
    private boolean onlyTimeBetween(int from, int to) {
        return from < to && scene.time().dateEnd(from) == to;
    }

    /** "عرضت على لشبونة تسليمها …": to whom it is offered. */
    private @Nullable Side offeredTo(Leg leg) {
        Predicate governor = leg.trigger.isNoun() ? phrases.governor(leg.token()) : null;
        if (governor == null || !governor.has(VerbSense.PROPOSE)) {
            return null;
        }
        for (ActorMention mention : phrases.actors(governor.token() + 1, leg.token())) {
            if (form(mention.first() - 1).equals("علي")) {
                return new Side(mention.meant(), mention);
            }
        }
        return null;
    }

    /** "إلى الانفصاليين": a side that has no name. */
    private @Nullable Side unnamedGroup(Leg leg, int k) {
        boolean towards = leg.act() == Act.GIVE && form(k - 1).equals("الي")
                || leg.act() == Act.TAKE && form(k - 1).equals("من");
        boolean group = towards
                && form(k).startsWith("ال")
                && (form(k).endsWith("ين") || form(k).endsWith("ون"))
                && form(k).length() > 6;
        if (towards && ExchangeWords.GROUP_HEAD.contains(form(k))) {
            return groups.meant(k);
        }
        return group
                        && phrases.captives(k) == null
                        && scene.nisba(k) == null
                        && scene.actors().mentionAt(k) == null
                        && !phrases.in(k, ExchangeWords.BOTH)
                        && scene.time().amount(k).isEmpty()
                ? groups.unnamed(k)
                : null;
    }

    // ------------------------------------------------------------ the captives' own side and their holder

    /** "من أسرى القوات الأوكرانية", "محتجز من جماعة الحوثي", "من أبناء العشائر": whose they are, by name. */
    @Nullable
    Side ownSide(Leg leg, Captives group, int limit) {
        for (int k = group.noun() + 1; k < Math.min(limit, group.noun() + GROUP_REACH); k++) {
            if (phrases.isMark(k) || ExchangeWords.IN_RETURN.contains(form(k))) {
                return null;
            }
            if (k == group.noun() + 1 && ExchangeWords.OF_GOVERNMENT.contains(form(k))) {
                return groups.government(k);
            }
            String before = phrases.before(k);
            boolean body = phrases.in(k - 1, ExchangeWords.BODY_HEAD)
                    && phrases.before(k - 1).equals("من");
            // "23 من جرحى الجيش الأوكراني"
            boolean ofNoun =
                    k == group.noun() + 1 && phrases.before(group.noun()).equals("من");
            boolean of = (before.equals("من") || body || ofNoun) && leg.act() != Act.TAKE
                    || ExchangeWords.RANKS.contains(before)
                    || phrases.in(k - 1, ExchangeWords.PARTS) && !before.equals("من");
            Side side = of ? groups.sideOr(k) : null;
            if (side != null && stateless(side.entity())) {
                // "من عناصر الشرطة": of whichever state it is
                return null;
            }
            if (side != null && side.mention().preposition() == 0 && Phrases.belligerent(side.entity())) {
                return side;
            }
            boolean ranks = side == null && ExchangeWords.RANKS.contains(form(k - 1)) && groups.isUnnamed(k);
            if (side == null && (ranks || form(k - 1).equals("ابناء") && form(k).startsWith("ال"))) {
                Side fuller = groups.fuller(k);
                return fuller != null || !ranks ? fuller : groups.unnamed(k);
            }
        }
        return null;
    }

    /** A police or an army that nobody says whose it is. */
    private static boolean stateless(Entity entity) {
        return entity.country() == null
                && entity.affiliation() == null
                && entity.label() == null
                && (entity.kind() == ActorKind.ARMED_FORCES || entity.kind() == ActorKind.INSTITUTION);
    }

    /** "أسيرا أوكرانيا", "الجنود البريطانيين": whose they are, by nationality; "جنودنا": the speaker's. */
    @Nullable
    Side nationality(Captives group, int limit) {
        for (int k = group.first(); k < Math.min(limit, group.noun() + GROUP_REACH); k++) {
            if (k > group.noun()
                    && (phrases.isMark(k)
                            || ExchangeWords.IN_RETURN.contains(form(k))
                            || ExchangeWords.SUBSET.contains(form(k))
                            || form(k - 1).equals("من") && phrases.in(k, ExchangeWords.CAPTIVITY)
                            || phrases.finite(k) != null)) {
                // "من الأسر الروسي": whose captives they were
                return null;
            }
            Entity state = k == group.noun() && k > 0 ? scene.nisba(k) : null;
            if (state != null && phrases.captives(k) == null) {
                return new Side(state, scene.actors().stateMention(k, state));
            }
            if (k >= group.noun()
                    && k > 0
                    && phrases.nisba(k) != null
                    && !form(k - 1).equals("الجانب")) {
                return phrases.nisba(k);
            }
            if (phrases.ours(k)) {
                return phrases.side(scene.attribution().speaker(k));
            }
        }
        return null;
    }

    /** "محتجزين لدى جبهة التحرير", "كانت تحتجزهم أرمينيا", "كانوا موقوفين في الولايات المتحدة": who holds them. */
    @Nullable
    Side holder(Captives group, int limit) {
        for (int k = group.noun() + 1; k < Math.min(limit, group.noun() + 2 * HOLDER_REACH); k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k))) {
                return null;
            }
            boolean with = ExchangeWords.WITH.contains(form(k));
            if (k >= group.noun() + HOLDER_REACH && !(with && phrases.in(k - 1, ExchangeWords.HELD))) {
                continue;
            }
            boolean in = form(k).equals("في") && phrases.in(k - 1, ExchangeWords.HELD);
            Side side = with || in ? phrases.sideAfter(k) : null;
            if (side != null && (with || !side.mention().isPerson())) {
                return side;
            }
            Side quoted = with ? groups.quoted(k + 1) : null;
            if (quoted != null) {
                return quoted;
            }
            Side gang = with ? groups.gang(k + 1) : null;
            if (gang != null) {
                return gang;
            }
            if (with && groups.isUnnamed(k + 1)) {
                Side named = groups.meant(k + 1);
                return named != null ? named : groups.unnamed(k + 1);
            }
            if (ExchangeWords.RELATIVE.contains(form(k - 1))
                    && phrases.capturedThem(k) != null
                    && phrases.finite(k) == null) {
                // "الذين أسرتهم إسرائيل", where the verb is spelt like a noun
                return phrases.sideAfter(k);
            }
            Predicate verb = phrases.finite(k);
            if (verb != null
                    && Phrases.lemma(verb, ExchangeWords.HOLD)
                    && !verb.reading().form().passive()) {
                Side behind = phrases.sideAfter(k);
                behind = behind == null ? groups.quoted(k + 1) : behind;
                return behind != null ? behind : verb.explicitSubject() ? phrases.side(verb.subject()) : null;
            }
            if (phrases.in(k, ExchangeWords.CAPTIVITY) && form(k - 1).equals("من")) {
                // "من الأسر الروسي", "من سجون إسرائيل"
                Side jailer = scene.nisba(k + 1) != null ? phrases.nisba(k + 1) : phrases.sideAt(k + 1);
                if (jailer != null && jailer.mention().preposition() == 0 && Phrases.belligerent(jailer.entity())) {
                    return jailer;
                }
            }
        }
        return null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
