package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "اتفقا على", "توافق مع … على", "متفقين على", "تم الاتفاق على", "اتُّفق على", "اتفاق روسي تركي على". */
final class AgreementTriggers extends Triggers {
    private static final WordSet BETWEEN = WordSet.of("بين", "مع", "ايضا", "بينهما", "بينهم", "بينه", "بينها", "وبين");
    private static final WordSet UPON_IT = WordSet.of("عليه", "عليها", "عليهما");
    private static final WordSet THEY_AGREED = WordSet.of("توافق", "وتوافق", "فتوافق");
    private static final WordSet WE_AGREED = WordSet.of("توافقنا", "وتوافقنا");
    private static final WordSet WE_DID_AGREE = WordSet.of("اتفقنا", "واتفقنا");
    private static final WordSet WITH_THEM = WordSet.of("معه", "معها", "معهما", "معهم");
    /** What is begun or arranged: "اتفقا على هدنة وبدء محادثات" has a further thing to do. */
    private static final WordSet ANEW = TriggerWords.of("ANEW");

    private static final WordSet IN_ADDITION = WordSet.of("بالاضافه", "اضافه");
    private static final WordSet REFRAIN = WordSet.of("امتنع", "توقف", "كف");
    private static final WordSet REMAIN = WordSet.of("ظل", "بقي");
    private static final WordSet THAT = WordSet.of("ان", "الا");
    private static final WordSet SHARED_VIEW = TriggerWords.of("NOT_AGREED");
    private static final WordSet PLANS = TriggerWords.of("PLANS");
    private static final WordSet NOUN = TriggerWords.of("AGREE_NOUN");
    private static final WordSet HAPPENED = TriggerWords.of("HAPPENED");
    private static final WordSet AGREED = TriggerWords.of("AGREE_ADJ");
    private static final WordSet LISTED = TriggerWords.of("AGREE_LIST");
    private static final WordSet ANY_NOUN = WordSet.union(LISTED, AGREED, NOUN);
    private static final WordSet TOGETHER = TriggerWords.of("TOGETHER");
    private static final WordSet PROVIDES = TriggerWords.of("PROVIDES");
    private static final List<String> LEGISLATING =
            List.of("مجلس", "برلمان", "كونغرس", "كنيست", "لجنة", "جمعية", "دوما", "بوندستاغ", "محكمة", "كابينت");
    private static final WordSet IN_IT = TriggerWords.of("IN_IT");
    private static final WordSet REMOTELY = TriggerWords.of("REMOTELY");
    private static final WordSet OCCASION = TriggerWords.of("OCCASION");
    private static final WordSet TOLD_OF = WordSet.of("مع", "من", "الي");
    /** "خلصت المكالمة إلى تفاهم على", "أسفر اللقاء عن اتفاق على" */
    private static final WordSet YIELDS = WordSet.of("خلص", "اسفر", "افضي", "تمخض", "اثمر", "انتهي");

    private static final WordSet YIELDED = WordSet.of("الي", "عن");
    private static final WordSet REACHING = WordSet.of("التوصل", "الوصول");
    private static final WordSet TELLS = WordSet.of("اعلن", "اكد", "كشف");
    private static final WordSet AFTER = WordSet.of("بعد", "عقب", "اثر", "قبل", "قبيل", "منذ");
    private static final WordSet MEETINGS = TriggerWords.of("MEETINGS");
    private static final int REACH = 30;
    private static final int NOUN_REACH = 22;
    private static final int MEANWHILE = 4;
    private static final int UNKNOWN_VERB = 3;

    AgreementTriggers(Workbench workbench) {
        super(workbench);
    }

    // ---------------------------------------------------------------- verbs

    /** A verb or participle of agreeing. */
    void verb(Predicate predicate) {
        int i = predicate.token();
        if (predicate.negated()) {
            drop(DropReason.NEGATED, i);
            return;
        }
        List<ActorMention> committers = new ArrayList<>(bound.subject(predicate));
        boolean passive = predicate.reading().form().passive() && !predicate.participle();
        int on = on(predicate, committers);
        if (on < 0) {
            return;
        }
        if (committers.isEmpty() && IN_IT.contains(scene.form(i + 1))) {
            committers = together(i);
        }
        boolean many = predicate.reading().form().number() == Number.PLURAL && !predicate.isFirstPerson();
        if (committers.isEmpty() && many && !passive && !predicate.participle()) {
            // "القادة الأوروبيون اتفقوا على": more than a pair, and nobody known
            drop(DropReason.INCOMPLETE, i);
            return;
        }
        if (passive || committers.isEmpty()) {
            committers = pairFor(i, on + 1);
        } else if (Scene.entitiesOf(committers).size() == 1) {
            committers = withCounterpart(predicate, committers);
        }
        agreed(committers, on + 1, passive ? i : bound.mentionStart(predicate), "agreement-verb", i);
    }

    /** "شارك الوزير في اتصال مع نظرائه …، اتفقوا خلاله على": whoever took part in what the clause is about, and with whom. */
    private List<ActorMention> together(int verb) {
        Predicate main = scene.predicateBefore(verb);
        List<ActorMention> committers = new ArrayList<>();
        if (main == null || main.token() < scene.sentenceStart(verb)) {
            return committers;
        }
        committers.addAll(bound.subject(main));
        for (int k = main.token() + 1; k < verb; k++) {
            ActorMention other = scene.form(k - 1).equals("مع") ? scene.actors().mentionFrom(k) : null;
            if (other != null) {
                committers.addAll(bound.known(scene.actors().coordination(other)));
            }
        }
        return Scene.entitiesOf(committers).size() > 2 ? committers : new ArrayList<>();
    }

    /** "وافقت قواته على الانسحاب": who accepts to do something itself, rather than a plan, an offer or another's request. */
    void acceptance(Predicate predicate) {
        if (WE_AGREED.contains(scene.form(predicate.token()))) {
            weAgreed(predicate.token());
            return;
        }
        List<ActorMention> committers = new ArrayList<>(bound.subject(predicate));
        if (THEY_AGREED.contains(scene.form(predicate.token()))
                && predicate.explicitSubject()
                && Scene.entitiesOf(committers).size() > 1) {
            // "توافق الجانبان الروسي والإيراني على": spelled like "she agrees"
            verb(predicate);
            return;
        }
        boolean past =
                predicate.reading().isPast() && !predicate.reading().form().passive();
        if (!past || predicate.negated() || committers.isEmpty() || legislates(committers)) {
            return;
        }
        int on = on(predicate, committers);
        if (on < 0 || on + 1 >= scene.sentenceEnd(on)) {
            return;
        }
        if (THAT.contains(scene.form(on + 1)) && Scene.entitiesOf(committers).size() > 1) {
            // "وافق الوفدان على أن يقدم كل منهما تصوره"
            agreed(committers, on + 1, bound.mentionStart(predicate), "acceptance", predicate.token());
            return;
        }
        if (!scene.isMasdar(on + 1)) {
            return;
        }
        if (!spans.acceptable(on + 1)) {
            drop(DropReason.OTHER_MATTER, predicate.token());
            return;
        }
        drafts.add(
                CommitmentKind.AGREEMENT,
                "acceptance",
                predicate.token(),
                committers,
                bound.mentionStart(predicate),
                on + 1);
    }

    /** A parliament or council that passes something binds nobody by it. */
    private static boolean legislates(List<ActorMention> committers) {
        for (Entity entity : Scene.entitiesOf(committers)) {
            for (String body : LEGISLATING) {
                if (entity.name().contains(body)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The على of what is agreed; whoever stands between with مع or و agrees too. Or -1. */
    private int on(Predicate predicate, List<ActorMention> committers) {
        int i = predicate.token();
        int limit = Math.min(scene.sentenceEnd(i), i + REACH);
        for (int k = i + 1; k < limit; k++) {
            Token token = scene.tokens().get(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            Predicate inner = scene.actors().predicateAt(k);
            if (token.is(".")
                    || token.is(":")
                    || inner != null && inner.reading().cut().conjunction() != 0) {
                return -1;
            }
            if (k == i + 1 && UPON_IT.contains(scene.form(k))) {
                // "الصيغة التي اتُّفق عليها": what was told of before
                return -1;
            }
            if (token.is(",")) {
                k = Math.max(k, bound.afterAside(k) - 1);
            } else if (scene.form(k).equals("علي") && mention == null) {
                return k;
            } else if (mention != null
                    && (scene.form(k - 1).equals("مع") && !occasion(k - 2)
                            || k == i + 1 && mention.conjunction() == 'و')) {
                committers.addAll(bound.known(scene.actors().coordination(mention)));
            }
            if (mention != null) {
                // "علي" within a name is no على
                k = mention.last() - 1;
            }
        }
        return -1;
    }

    /** "اتفقوا بعد المكالمة مع الرئيس على": with whom one was in a call or met before. */
    private boolean occasion(int last) {
        // "بعد مكالمة هاتفية مع"
        int k = AFTER.contains(scene.form(last - 1)) ? last : last - 1;
        return AFTER.contains(scene.form(k - 1))
                && (Concepts.call(scene, k) != Concepts.CallNoun.NONE || TriggerWords.is(scene.form(k), MEETINGS));
    }

    /** One person or state cannot agree alone ("اتُّفق على", "توافقنا على"): he and his counterpart, where the text has put them together. */
    private List<ActorMention> withCounterpart(Predicate predicate, List<ActorMention> one) {
        Entity only = Scene.entitiesOf(one).get(0);
        boolean several =
                predicate.isFirstPerson() || predicate.isDual() || only.isPerson() || only.kind() == ActorKind.STATE;
        List<ActorMention> pair = several ? scene.actors().lastPairBefore(predicate.token()) : List.of();
        if (Bound.sameSides(pair, one)) {
            return pair;
        }
        ActorMention other = predicate.isFirstPerson() ? counterpart(predicate.token(), one) : null;
        return other == null ? one : List.of(one.get(0), other);
    }

    /** "تلقيت اتصالا من المستشار …. واتفقنا على": whom the speaker told of having met or called just before. */
    private @Nullable ActorMention counterpart(int i, List<ActorMention> speaker) {
        for (int k = i - 1; k >= Math.max(0, i - REACH) && scene.sentence(i) - scene.sentence(k) <= 1; k--) {
            ActorMention mention = scene.actors().mentionFrom(k);
            boolean met = mention != null
                    && mention.isPerson()
                    && mention.entity() != null
                    && (TOLD_OF.contains(scene.form(k - 1)) || mention.preposition() == 'ب');
            if (met && !Bound.sameSides(List.of(mention), speaker)) {
                return mention;
            }
        }
        return null;
    }

    // ---------------------------------------------------------------- nouns

    /** Deals with the word if it is a noun of agreement. */
    void noun(int i) {
        if (WE_DID_AGREE.contains(scene.form(i))) {
            weAgreed(i);
            return;
        }
        if (!TriggerWords.is(scene.form(i), ANY_NOUN)) {
            return;
        }
        if (LISTED.contains(scene.form(i))) {
            listed(i);
            return;
        }
        if (AGREED.contains(scene.form(i)) && scene.form(i + 1).equals("علي")) {
            agreeing(i);
            return;
        }
        if (!TriggerWords.is(scene.form(i), NOUN)) {
            return;
        }
        Predicate governor = scene.anyPredicateBefore(i);
        int happened = happened(i);
        boolean happens = happened >= 0;
        Predicate before = happens ? scene.actors().predicateAt(happened) : null;
        DropReason unreal = before != null && before.negated() ? DropReason.NEGATED : reality.unrealNoun(i);
        if (unreal == null && before != null) {
            unreal = reality.unreal(before);
        }
        if (unreal != null) {
            drop(unreal, i);
            return;
        }
        List<ActorMention> committers = new ArrayList<>();
        int on = nounOn(i, governor, committers);
        if (on < 0 || !happens && !certain(i, governor)) {
            return;
        }
        agreed(parties(i, on, committers, governor), on + 1, happens ? happened : i, "agreement-noun", i);
    }

    /** "«توافقنا على عقد قمة»": spelled like "she agrees with us", and at the head of what is said a verb; also "وفي ختام اللقاء اتفقنا". */
    private void weAgreed(int i) {
        List<ActorMention> we = bound.speaker(i);
        boolean opens = i == scene.sentenceStart(i)
                || !scene.tokens().get(i - 1).isWord()
                || WE_DID_AGREE.contains(scene.form(i));
        if (!opens || we.isEmpty() || !scene.form(i + 1).equals("علي")) {
            return;
        }
        List<ActorMention> pair = scene.actors().lastPairBefore(i);
        ActorMention other = Bound.sameSides(pair, we) ? null : counterpart(i, we);
        List<ActorMention> committers =
                other != null ? List.of(we.get(0), other) : Bound.sameSides(pair, we) ? pair : we;
        agreed(committers, i + 2, i, "agreement-verb", i);
    }

    /** The تم or جرى right before the noun, or with "بينهما" between; or -1. */
    private int happened(int i) {
        int k = i - 1;
        while (k > i - MEANWHILE
                && k > scene.sentenceStart(i)
                && (Words.FUNCTION.contains(scene.form(k)) || Words.ADVERB.contains(scene.form(k)))) {
            k--;
        }
        String form = scene.form(k);
        boolean coordinated = form.length() > 2 && "وف".indexOf(form.charAt(0)) >= 0;
        return HAPPENED.contains(coordinated ? form.substring(1) : form) ? k : -1;
    }

    /** "اختتم الرئيسان … متفقين على". */
    private void agreeing(int i) {
        Predicate governor = scene.predicateBefore(i);
        List<ActorMention> beside = bound.subjectOfAdjective(i);
        List<ActorMention> subject =
                Scene.entitiesOf(beside).size() > 1 || governor == null ? beside : bound.subject(governor);
        List<ActorMention> committers =
                Scene.entitiesOf(subject).size() > 1 ? subject : scene.actors().lastPairBefore(i);
        if (reality.unrealAdjective(i) == null) {
            agreed(committers, i + 2, i, "agreement-adjective", i);
        }
    }

    /** The على behind the noun and its parties, or the verb of "اتفاق يقضي بـ"; or -1. */
    private int nounOn(int i, @Nullable Predicate governor, List<ActorMention> committers) {
        int limit = Math.min(scene.sentenceEnd(i), i + NOUN_REACH);
        int k = i + 1;
        boolean occasion = false;
        while (k < limit && scene.nisba(k) != null && scene.actors().mentionAt(k) == null) {
            committers.add(scene.actors().stateMention(k, Objects.requireNonNull(scene.nisba(k))));
            k++;
        }
        while (k < limit && !scene.form(k).equals("علي")) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null) {
                committers.addAll(bound.known(List.of(mention)));
                k = mention.last();
                continue;
            }
            int behind = scene.tokens().get(k).is(",") ? bound.afterAside(k) : k;
            if (behind > k && behind < limit && scene.form(behind).equals("علي")) {
                // "تم التوافق بين الجانبين، وفق ما نقلته تاس، على"
                return behind;
            }
            boolean reached = governor != null && governor.reading().hasAny(Senses.of(VerbSense.REACH, VerbSense.SIGN));
            if (reached && PROVIDES.contains(scene.form(k)) && k + 1 < limit) {
                return spans.opensWithBi(k + 1) ? k : scene.form(k + 1).equals("علي") ? k + 1 : -1;
            }
            boolean between = BETWEEN.contains(scene.form(k))
                    || WITH_THEM.contains(scene.form(k))
                    || OCCASION.contains(scene.form(k))
                    || scene.time().date(k).isPresent()
                    || scene.tokens().get(k).is(",")
                    || Words.ADVERB.contains(scene.form(k));
            occasion |= OCCASION.contains(scene.form(k));
            boolean partOfParty = (occasion || !committers.isEmpty())
                    && scene.tokens().get(k).isWord()
                    && scene.actors().predicateAt(k) == null;
            if (!between && !partOfParty) {
                return -1;
            }
            k++;
        }
        return k < limit ? k : -1;
    }

    /** Whether a bare noun tells that the agreement was made, rather than what is sought or discussed. */
    private boolean certain(int i, @Nullable Predicate governor) {
        if (governor != null && governor.negated() || scene.form(i - 1).equals("قبل")) {
            return false;
        }
        boolean told = governor != null
                && (governor.has(VerbSense.REACH)
                        || YIELDS.contains(governor.reading().verb()) && YIELDED.contains(scene.form(i - 1))
                        || governor.has(VerbSense.SIGN) && governor.reading().isPast()
                        || i - governor.token() <= 3
                                && (governor.participle() && governor.has(VerbSense.SAY)
                                        || governor.has(VerbSense.SAY)));
        return told
                || reached(i)
                || TOGETHER.contains(scene.form(i - 1))
                || TOGETHER.contains(scene.bare(i - 1))
                || i == scene.sentenceStart(i)
                || !scene.tokens().get(i - 1).isWord();
    }

    /** "تم التوصل إلى اتفاق", "أعلنت قطر التوصل إلى تفاهم", a headline's "التوصل إلى اتفاق": reached, rather than to be reached. */
    private boolean reached(int i) {
        int reaching = i - 2;
        int start = scene.sentenceStart(i);
        if (reaching < start || !scene.form(i - 1).equals("الي") || !REACHING.contains(scene.form(reaching))) {
            return false;
        }
        if (reaching == start || !scene.tokens().get(reaching - 1).isWord() || happened(reaching) >= 0) {
            return true;
        }
        ActorMention teller = scene.actors().mentionAt(reaching - 1);
        int verb = teller == null ? reaching - 1 : teller.first() - 1;
        Predicate telling = verb < start ? null : scene.actors().predicateAt(verb);
        return telling != null
                && !telling.negated()
                && TELLS.contains(telling.reading().verb());
    }

    private List<ActorMention> parties(int i, int on, List<ActorMention> named, @Nullable Predicate governor) {
        if (named.isEmpty()) {
            // "أعلن الجانبان اتفاقهما على"
            boolean theirs = scene.form(i).endsWith("هما") || scene.form(i).endsWith("هم");
            List<ActorMention> reaching = governor != null
                            && (theirs || governor.reading().hasAny(Senses.of(VerbSense.REACH, VerbSense.SIGN)))
                    ? bound.subject(governor)
                    : List.of();
            if (Scene.entitiesOf(reaching).size() > 1) {
                return reaching;
            }
            List<ActorMention> pair = pairFor(i, on + 1);
            if (scene.form(i + 1).equals("معهما") && pair.size() == 2) {
                // "أعلنت واشنطن الاتفاق معهما على": both and whoever tells of it
                List<ActorMention> three = new ArrayList<>(pair);
                scene.attribution().of(i).stream()
                        .filter(teller -> !Bound.sameSides(pair, List.of(teller)))
                        .forEach(three::add);
                return three;
            }
            List<ActorMention> between = pair.isEmpty() && happened(i) >= 0 ? between(on) : List.of();
            if (!between.isEmpty()) {
                return between;
            }
            // "أوضحت الرئاسة أنه تم الاتفاق على": with whom the text does not tell
            return pair.isEmpty() && happened(i) >= 0 ? scene.attribution().of(i) : pair;
        }
        List<ActorMention> parties = new ArrayList<>(named);
        boolean withHim = scene.form(i + 1).equals("بينه") || scene.form(i + 1).equals("بينها");
        if (named.size() == 1 && (scene.form(i + 1).equals("مع") || withHim)) {
            List<ActorMention> teller = scene.attribution().of(i);
            ActorMention other = teller.isEmpty() && withHim ? namedBefore(i, named) : null;
            parties.addAll(other == null ? teller : List.of(other));
        }
        return parties;
    }

    /** "جرى الاتفاق على تشكيل لجنة بين أنقرة ودمشق": the two between whom what is agreed will be; or nobody. */
    private List<ActorMention> between(int on) {
        for (int k = on + 2; k < Math.min(scene.sentenceEnd(on), on + NOUN_REACH); k++) {
            ActorMention first =
                    scene.form(k - 1).equals("بين") ? scene.actors().mentionFrom(k) : null;
            if (first != null) {
                List<ActorMention> two = bound.known(scene.actors().coordination(first));
                return Scene.entitiesOf(two).size() == 2 ? two : List.of();
            }
            if (!scene.tokens().get(k).isWord()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "في الاتصال الذي وصفه الرئيس بالمثمر، جرى التوافق بينه وبين الوزير": the person named last before in the sentence; or null. */
    private @Nullable ActorMention namedBefore(int i, List<ActorMention> named) {
        for (int k = i - 1; k >= scene.sentenceStart(i); k--) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null
                    && mention.isPerson()
                    && mention.entity() != null
                    && !Bound.sameSides(List.of(mention), named)) {
                return mention;
            }
        }
        return null;
    }

    /** Who agreed where the text names nobody: the two named at the head of the action, else the last pair. */
    private List<ActorMention> pairFor(int i, int action) {
        ActorMention first = scene.actors().mentionFrom(action + 1);
        if (first != null && !first.entities().isEmpty()) {
            List<ActorMention> chain = bound.known(scene.actors().coordination(first));
            if (chain.size() == 2) {
                return chain;
            }
        }
        return scene.actors().lastPairBefore(i);
    }

    /** "أسفرت عن اتفاقيات، بما في ذلك …، بالإضافة إلى بدء مفاوضات". */
    private void listed(int i) {
        int limit = Math.min(scene.sentenceEnd(i), i + 2 * REACH);
        for (int k = i + 1; k + 2 < limit; k++) {
            boolean further =
                    IN_ADDITION.contains(scene.form(k)) && scene.form(k + 1).equals("الي");
            if (further) {
                if (scene.isMasdar(k + 2) && !spans.specificNoun(k + 2)) {
                    drafts.add(
                            CommitmentKind.AGREEMENT,
                            "agreements-listed",
                            i,
                            scene.actors().lastPairBefore(i),
                            i,
                            k + 2);
                }
                return;
            }
        }
    }

    // ---------------------------------------------------------------- what is agreed

    /** What stands behind "اتفقا على". */
    private void agreed(List<ActorMention> committers, int from, int mention, String rule, int trigger) {
        if (Scene.entitiesOf(committers).size() < 2 && TriggerWords.is(scene.form(from), PLANS)) {
            // "حماس توافق على مقترح الوسطاء": to accept a plan is nothing that one will do
            drop(DropReason.OTHER_MATTER, trigger);
            return;
        }
        int at = from;
        if (at < scene.sentenceEnd(trigger)
                && !scene.tokens().get(at).isWord()
                && !scene.tokens().get(at).isNumber()) {
            at++;
        }
        if (at >= scene.sentenceEnd(trigger)) {
            return;
        }
        if (SHARED_VIEW.contains(scene.form(at))) {
            drop(DropReason.OTHER_MATTER, trigger);
            furtherClause(committers, at, rule, trigger, true);
            return;
        }
        if (THAT.contains(scene.form(at))) {
            boolean done = toDo(at, committers);
            if (done) {
                drafts.addAll(new Draft(CommitmentKind.AGREEMENT, rule, trigger, committers)
                        .spans(mention, at, spans.end(at)));
            } else {
                drop(DropReason.OTHER_MATTER, trigger);
            }
            furtherClause(committers, at, rule, trigger, !done);
            return;
        }
        int head = spans.specificNoun(at) ? beside(at) : at;
        if (head >= 0) {
            drafts.add(CommitmentKind.AGREEMENT, rule, trigger, committers, mention, head);
            furtherClause(committers, head, rule, trigger, false);
        } else {
            drop(DropReason.OTHER_MATTER, trigger);
        }
    }

    /**
     * "اتفقا على أن …، وعلى أن …": each clause is an agreement of its own; behind a view that they share ("أن الحل ممكن، وعلى إيفاد")
     * the first thing to do is one too, be it told by a masdar.
     */
    private void furtherClause(List<ActorMention> committers, int from, String rule, int trigger, boolean behindView) {
        int limit = Math.min(scene.sentenceEnd(trigger), from + 2 * REACH);
        for (int k = from + 1; k + 1 < limit; k++) {
            boolean opens = ActionSpans.isThat(scene.form(k + 1))
                    || behindView && (spans.masdar(k + 1) || SHARED_VIEW.contains(scene.form(k + 1)));
            if (scene.form(k).equals("وعلي") && opens) {
                agreed(committers, k + 1, k, rule, trigger);
                return;
            }
        }
    }

    /** Whether a clause with أن tells what the parties will do, or let be done, rather than what they think. */
    private boolean toDo(int that, List<ActorMention> committers) {
        Predicate verb = scene.actors().predicateAt(that + 1);
        if (verb == null && unknownVerb(that + 1)) {
            return true;
        }
        if (verb == null
                || !verb.reading().isFinite()
                || verb.reading().isPast()
                || spans.specificVerb(verb)
                || holdsFire(verb)) {
            return false;
        }
        // "اتفقنا على أن ألتقيه" is what one of them will do
        boolean mine = WE_DID_AGREE.contains(scene.form(that - 2));
        boolean theirs = verb.isDual()
                || verb.isFirstPerson() && (mine || scene.form(that + 1).startsWith("ن"));
        if (verb.isFirstPerson() && !theirs) {
            return false;
        }
        if (verb.has(VerbSense.BE)) {
            // "على أن يظل الزعيمان على اتصال"
            return theirs
                    || REMAIN.contains(verb.reading().verb())
                            && verb.explicitSubject()
                            && Bound.sameSides(verb.subject(), committers);
        }
        return theirs
                || verb.subject().isEmpty()
                || !verb.explicitSubject()
                || Bound.sameSides(verb.subject(), committers);
    }

    /** "على أن تمتنع موسكو وكييف عن قصف محطات الكهرباء": a clause that is a halt of strikes. */
    private boolean holdsFire(Predicate verb) {
        if (!REFRAIN.contains(verb.reading().verb())) {
            return false;
        }
        int limit = Math.min(scene.sentenceEnd(verb.token()), verb.token() + REACH);
        for (int k = verb.token() + 1; k + 1 < limit && scene.tokens().get(k).isWord(); k++) {
            if (scene.form(k).equals("عن")) {
                return spans.hostility(k + 1);
            }
        }
        return false;
    }

    /** "على أن ينكب خبراؤهما": what begins with the prefix of the present behind أن is a verb, even one of no lexicon. */
    private boolean unknownVerb(int k) {
        String form = scene.form(k);
        return form.length() > UNKNOWN_VERB
                && form.charAt(0) == 'ي'
                && scene.actors().mentionAt(k) == null
                && scene.actors().readings(k).isEmpty()
                && scene.nisba(k) == null
                && scene.time().date(k).isEmpty();
    }

    /**
     * What else is agreed beside something that a specific type tells: a further masdar of the list, "على أن نعمل" or
     * "مع العمل على"; or -1.
     */
    private int beside(int specific) {
        int limit = Math.min(scene.sentenceEnd(specific), specific + REACH);
        for (int k = specific + 1; k < limit; k++) {
            String form = scene.form(k);
            Token before = scene.tokens().get(k - 1);
            boolean opensPart = !before.isWord() && !before.isNumber();
            if (form.equals("وعلي")
                    && k + 1 < limit
                    && !spans.specificNoun(k + 1)
                    && !(THAT.contains(scene.form(k + 1)) && spans.specificClause(k + 1))) {
                // "وعلى أن يعيد كل طرف جثامين" is an exchange, too
                return k + 1;
            }
            if (opensPart && form.equals("علي") && scene.form(k + 1).equals("ان") && willDo(k + 2)) {
                return k;
            }
            if (opensPart && form.equals("مع") && scene.isMasdar(k + 1) && !spans.specificNoun(k + 1)) {
                return k + 1;
            }
            boolean anew = form.startsWith("و") && ANEW.contains(form.substring(1));
            if ((opensPart || anew) && andMasdar(k) && !spans.specificNoun(k)) {
                return k;
            }
            if (opensPart && scene.actors().predicateAt(k) != null && !andMasdar(k) || before.is(".")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean willDo(int k) {
        Predicate verb = scene.actors().predicateAt(k);
        return verb != null
                && (verb.isFirstPerson() || verb.isDual())
                && !(verb.has(VerbSense.TALK) && calledBefore(k));
    }

    /** "تحدثا هاتفيا …، على أن يتحدثا مجددا": a further call. */
    private boolean calledBefore(int k) {
        for (int i = k - 1; i >= Math.max(scene.sentenceStart(k), k - 2 * REACH); i--) {
            if (scene.is(i, REMOTELY)) {
                return true;
            }
        }
        return false;
    }

    private boolean andMasdar(int k) {
        for (Reading reading : scene.actors().readings(k)) {
            if (reading.isMasdar() && reading.cut().conjunction() == 'و') {
                return true;
            }
        }
        return false;
    }
}
