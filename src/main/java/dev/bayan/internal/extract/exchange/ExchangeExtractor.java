package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.CaptiveReader.Captives;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds exchanges and one-sided releases of captives between adversaries: by verbs (تبادل، أفرج عن، أطلق سراح، سلّم،
 * استعاد) with captives as their object, and by nouns (تبادل أسرى، صفقة تبادل، الإفراج عن، إعادة). Demanded and denied
 * ones are left out, so are releases that face no other side.
 */
public final class ExchangeExtractor implements EventExtractor {
    static final WordClasses WORDS = WordClasses.load(Concepts.class, "exchange/words.tsv");
    private static final Set<String> IN_RETURN = WORDS.get("IN_RETURN");
    private static final Set<String> EACH = WORDS.get("EACH");
    private static final Set<String> SIDE = WORDS.get("SIDE");
    private static final Set<String> MEDIATION = WORDS.get("MEDIATION");
    private static final Set<String> PLACE_HEAD = WORDS.get("PLACE_HEAD");
    private static final Set<String> PLACE_PREP = WORDS.get("PLACE_PREP");
    private static final Set<String> SUSPEND = WORDS.get("SUSPEND");
    private static final Set<String> PROPOSAL = WORDS.get("PROPOSAL");
    private static final Set<String> NEGOTIATION = WORDS.get("NEGOTIATION");
    private static final Set<String> DEMAND = WORDS.get("DEMAND");
    private static final Set<VerbSense> MOVES = EnumSet.of(VerbSense.RELEASE, VerbSense.HANDOVER, VerbSense.EXCHANGE, VerbSense.RECOVER, VerbSense.RECEIVE_PERSON, VerbSense.RECEIVE);

    @Override
    public List<PrisonerExchange> extract(Scene scene) {
        return new Run(scene).run();
    }

    private enum Act { SWAP, GIVE, TAKE }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final List<Token> tokens;
        private final CaptiveReader captives;
        private final List<ExchangeDraft> drafts = new ArrayList<>();
        private int covered = -1;

        Run(Scene scene) {
            this.scene = scene;
            this.tokens = scene.tokens();
            this.captives = new CaptiveReader(scene);
        }

        List<PrisonerExchange> run() {
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).isWord() || scene.actors().mentionAt(i) != null || i < covered) {
                    continue;
                }
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null && !predicate.participle() && predicate.reading().hasAny(MOVES) && captivesAhead(i)) {
                    trigger(i, predicate);
                } else if (predicate == null || predicate.participle()) {
                    if (Concepts.exchange(scene, i) > 0) {
                        trigger(i, null);
                    }
                }
            }
            return new ExchangeMerger(scene).merge(drafts);
        }

        /** Whether a verb of moving has captives as its object, and not something else. */
        private boolean captivesAhead(int i) {
            int end = scene.clauses().end(i);
            for (int k = i + 1; k < Math.min(end + 1, i + 26) && k < scene.sentenceEnd(i); k++) {
                CaptiveCategory category = Concepts.captives(scene.form(k));
                if (category != null && category != CaptiveCategory.UNSPECIFIED) {
                    return true;
                }
                if (scene.form(k).equals("سراح") || scene.form(k).equals("سراحهم")) {
                    return true;
                }
                if (scene.form(k).equals("الاتهامات") || scene.form(k).equals("الاراء") || scene.form(k).equals("وجهات")) {
                    return false;
                }
                Predicate next = scene.actors().predicateAt(k);
                if (next != null && !next.participle() && next.reading().cut().conjunction() != 0) {
                    return false;
                }
            }
            return false;
        }

        private void trigger(int i, @Nullable Predicate verb) {
            if (Modality.denied(scene, i) || verb != null && verb.negated() || verb == null && Modality.negatedNoun(scene, i) || demanded(i)) {
                return;
            }
            ExchangeDraft draft = new ExchangeDraft();
            draft.sentence = scene.sentence(i);
            draft.first = i;
            int end = end(i);
            Act act = act(i, verb);
            draft.status = status(i, verb, end, act);
            List<Captives> groups = captives.read(act == Act.SWAP && verb == null ? i + 1 : i + 1, end);
            moves(draft, i, verb, act, groups, end);
            sides(draft, i, verb, act, end);
            fillDirections(draft);
            if (draft.parties.size() < 2 && !(draft.status == ExchangeStatus.UNDER_NEGOTIATION || act == Act.SWAP && verb == null)) {
                return;
            }
            date(draft, i, verb, end);
            mediators(draft, i, end);
            location(draft, i, end);
            int from = i;
            if (verb != null && verb.explicitSubject()) {
                for (ActorMention mention : verb.subject()) {
                    if (mention.first() >= scene.sentenceStart(i) && mention.first() < from) {
                        from = mention.first();
                    }
                }
            }
            draft.mentions.add(scene.span(from, Math.max(trim(i, end), i + 1)));
            draft.last = end;
            draft.further = Set.of("كما", "بالاضافه", "اضافه").contains(scene.form(i - 1)) || scene.form(i).startsWith("و");
            Mention word = scene.span(i, i + 1);
            draft.provenance.add(new Provenance("exchange." + act.name().toLowerCase(java.util.Locale.ROOT) + (verb == null ? "-noun" : "-verb"), word.start(), word.end(), word.text()));
            for (ActorMention mention : scene.attribution().of(i)) {
                for (Entity entity : mention.entities()) {
                    draft.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
            drafts.add(draft);
            covered = end;
        }

        private int trim(int from, int to) {
            int end = to;
            while (end > from + 1 && !tokens.get(end - 1).isWord() && !tokens.get(end - 1).isNumber()) {
                end--;
            }
            return end;
        }

        /** Where the report of the exchange ends: at a verb of another matter, or with the sentence. */
        private int end(int i) {
            int limit = scene.sentenceEnd(i);
            int quote = tokens.get(i).quote();
            for (int k = i + 1; k < limit; k++) {
                if (quote >= 0 && tokens.get(k).quote() != quote) {
                    return k;
                }
                if (tokens.get(k).is(";") || tokens.get(k).is("•")) {
                    return k;
                }
                Predicate next = scene.actors().predicateAt(k);
                if (next == null) {
                    continue;
                }
                if (next.participle() && next.has(VerbSense.SAY)) {
                    return k;
                }
                boolean moves = next.reading().hasAny(MOVES) && captivesAhead(k) || next.reading().hasAny(EnumSet.of(VerbSense.HAPPEN, VerbSense.BE, VerbSense.MEDIATE))
                        || scene.form(k - 1).equals("التي") || scene.form(k - 1).equals("الذي") || scene.form(k - 1).equals("الذين") || scene.form(k - 1).equals("ممن") || includes(next);
                boolean coordinated = next.reading().cut().conjunction() != 0 || scene.form(k - 1).equals("كما") || scene.form(k - 1).equals("فيما") || tokens.get(k - 1).is(",");
                if (!moves && coordinated && !next.participle() || next.reading().hasAny(EnumSet.of(VerbSense.SAY, VerbSense.DEMAND, VerbSense.PLEDGE, VerbSense.AGREE)) && !next.participle()) {
                    int cut = k;
                    while (cut > i + 1 && (Set.of("كما", "فيما", "حيث", "بينما", "لكن").contains(scene.form(cut - 1)) || scene.actors().mentionAt(cut - 1) != null && next.subject().contains(scene.actors().mentionAt(cut - 1)))) {
                        cut--;
                    }
                    return cut;
                }
            }
            return limit;
        }

        private static boolean includes(Predicate verb) {
            String lemma = verb.reading().lemma();
            return lemma.startsWith("شَمِ") || lemma.startsWith("شَمَ") || lemma.startsWith("ضَمّ") || lemma.startsWith("ضَمَّ") || lemma.startsWith("تَضَمّ") || lemma.startsWith("اِحْتَجَز") || lemma.startsWith("نَفَّذ");
        }

        private Act act(int i, @Nullable Predicate verb) {
            if (verb != null) {
                if (verb.has(VerbSense.EXCHANGE)) {
                    return Act.SWAP;
                }
                return verb.reading().hasAny(EnumSet.of(VerbSense.RECOVER, VerbSense.RECEIVE_PERSON)) || verb.has(VerbSense.RECEIVE) && !verb.has(VerbSense.HANDOVER) ? Act.TAKE : Act.GIVE;
            }
            String form = scene.form(i);
            if (form.contains("تبادل") || form.contains("صفق") || form.contains("مبادل")) {
                return Act.SWAP;
            }
            return form.contains("استعاد") || form.contains("استلام") || form.endsWith("تسلم") || form.contains("استرداد") ? Act.TAKE : Act.GIVE;
        }

        private boolean demanded(int i) {
            int start = scene.sentenceStart(i);
            for (int k = i - 1; k >= start && i - k < 16; k--) {
                String form = scene.form(k);
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.reading().hasAny(EnumSet.of(VerbSense.DEMAND, VerbSense.HOPE)) && !predicate.has(VerbSense.SAY)) {
                    return true;
                }
                if (DEMAND.contains(form) || DEMAND.contains(scene.bare(k))) {
                    return true;
                }
                if (form.equals("امل") || form.equals("امله") || form.equals("املها") || form.equals("الامل")) {
                    return true;
                }
                if (predicate != null && !predicate.participle()) {
                    return false;
                }
                if (tokens.get(k).is(":")) {
                    return false;
                }
            }
            return false;
        }

        // ------------------------------------------------------------ status

        private ExchangeStatus status(int i, @Nullable Predicate verb, int end, Act act) {
            int start = scene.sentenceStart(i);
            boolean conditional = false;
            for (int k = i; k < end; k++) {
                if (scene.clauses().conditionAt(k)) {
                    conditional = true;
                }
            }
            Predicate governor = scene.predicateBefore(i);
            for (int k = i - 1; k >= start && i - k < 14; k--) {
                String form = scene.form(k);
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.has(VerbSense.REFUSE) || form.equals("رفض") || form.equals("رفضت") || form.equals("يرفضون")) {
                    return ExchangeStatus.REJECTED;
                }
                if (SUSPEND.contains(form) || Concepts.in(form, SUSPEND) != null || predicate != null && predicate.reading().hasAny(EnumSet.of(VerbSense.POSTPONE, VerbSense.CANCEL)) && i - k < 5) {
                    return ExchangeStatus.SUSPENDED;
                }
                if (predicate != null && predicate.has(VerbSense.PROPOSE) || Concepts.in(form, PROPOSAL) != null && i - k < 10) {
                    return rejectedLater(i, end) ? ExchangeStatus.REJECTED : ExchangeStatus.PROPOSED;
                }
                if ((Concepts.in(form, NEGOTIATION) != null || predicate != null && predicate.has(VerbSense.NEGOTIATE)) && i - k < 10) {
                    return ExchangeStatus.UNDER_NEGOTIATION;
                }
                if (predicate != null && !predicate.participle() && !predicate.has(VerbSense.BE) && !predicate.reading().form().tense().equals(dev.bayan.internal.lexicon.VerbForm.Tense.JUSSIVE)) {
                    break;
                }
            }
            if (suspendedAfter(i, end)) {
                return ExchangeStatus.SUSPENDED;
            }
            if (conditional) {
                return ExchangeStatus.PROPOSED;
            }
            if (verb != null) {
                boolean past = verb.reading().isPast() && !scene.form(i - 1).equals("ان");
                boolean agreed = verb.reading().form().tense() == dev.bayan.internal.lexicon.VerbForm.Tense.JUSSIVE || verb.reading().cut().future();
                return past || !agreed && present(i) ? ExchangeStatus.COMPLETED : ExchangeStatus.AGREED;
            }
            if (done(i, end, governor)) {
                return ExchangeStatus.COMPLETED;
            }
            return ExchangeStatus.AGREED;
        }

        /** A present in a headline tells what has been done: "الجيش السوداني يسلّم …". */
        private boolean present(int i) {
            Predicate predicate = scene.actors().predicateAt(i);
            return predicate != null && !predicate.reading().cut().future() && !scene.form(i - 1).equals("ان") && !scene.form(i - 1).equals("سوف");
        }

        private boolean rejectedLater(int i, int end) {
            for (int k = i; k < scene.sentenceEnd(i); k++) {
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.has(VerbSense.REFUSE) && !predicate.negated()) {
                    return true;
                }
            }
            return false;
        }

        private boolean suspendedAfter(int i, int end) {
            for (int k = i; k < Math.min(scene.sentenceEnd(i), end + 6); k++) {
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.reading().hasAny(EnumSet.of(VerbSense.POSTPONE, VerbSense.CANCEL)) && !predicate.negated()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a noun of exchange is told as done: by a verb of happening, or alone at the head of a report. */
        private boolean done(int i, int end, @Nullable Predicate governor) {
            if (governor != null) {
                if (governor.has(VerbSense.AGREE) || governor.has(VerbSense.INTEND) || governor.reading().cut().future() || governor.has(VerbSense.REACH) || governor.has(VerbSense.PLEDGE)) {
                    return false;
                }
                if (governor.has(VerbSense.HAPPEN) && governor.reading().isPast() || governor.has(VerbSense.MEDIATE) && governor.reading().isPast()
                        || governor.reading().lemma().startsWith("شَهِد") && governor.reading().isPast()) {
                    return !plannedWord(i);
                }
            }
            for (int k = i + 1; k < end; k++) {
                Predicate after = scene.actors().predicateAt(k);
                if (after != null && after.has(VerbSense.HAPPEN) && after.reading().isPast() && !after.negated()) {
                    return true;
                }
                if (after != null && after.reading().isPast() && includes(after) && !after.negated()) {
                    return true;
                }
                if (after != null && after.reading().cut().future()) {
                    return false;
                }
            }
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 8; k--) {
                String form = scene.form(k);
                if (form.equals("اتمام") || form.equals("نجاح") || form.equals("انجاز") || form.equals("استكمال") || form.equals("اكتمال") || form.equals("وصول")) {
                    return true;
                }
                if (Concepts.accord(form) || form.equals("علي") || form.equals("نيتها") || form.equals("نيته") || form.equals("عزمها") || form.equals("اعتزامها")) {
                    return false;
                }
            }
            boolean head = i == scene.sentenceStart(i) || tokens.get(i - 1).is(":") || tokens.get(i - 1).is("|") || tokens.get(i - 1).is("-") || tokens.get(i - 1).is("•");
            String form = scene.form(i);
            boolean swap = form.contains("تبادل") || form.contains("صفق");
            return head && !swap || head && swap && false;
        }

        private boolean plannedWord(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 8; k--) {
                if (Set.of("اتفاق", "الاتفاق", "علي", "اعلان", "الاعلان").contains(scene.form(k))) {
                    return true;
                }
            }
            return false;
        }

        // ------------------------------------------------------------ transfers

        private void moves(ExchangeDraft draft, int i, @Nullable Predicate verb, Act act, List<Captives> groups, int end) {
            Side agent = agent(i, verb, act);
            Side receiver = receiver(i, verb, act, agent, end);
            boolean reversed = false;
            Move last = null;
            CaptiveCategory swapped = act == Act.SWAP ? swapCategory(i) : null;
            Side currentAgent = agent;
            Act current = act;
            for (int g = 0; g < groups.size(); g++) {
                Captives group = groups.get(g);
                int from = g == 0 ? i : groups.get(g - 1).last();
                Act between = actBetween(from + (g == 0 ? 1 : 0), group.first());
                boolean returned = inReturn(from, group.first());
                if (returned) {
                    reversed = !reversed;
                }
                Move move = new Move();
                move.reversed = reversed;
                move.category = group.named() ? group.category() : swapped != null ? swapped : group.category();
                if (!group.named() && group.category() == CaptiveCategory.UNSPECIFIED && last != null && swapped == null && false) {
                    move.category = last.category;
                }
                move.count = group.sameNumber() && last != null ? last.count : group.count();
                int spanEnd = group.last();
                if (act == Act.SWAP && group.count() == null && !group.sameNumber() && group.noun() <= i + 3) {
                    // "تبادل أسرى": the word that names the exchange
                    continue;
                }
                if (each(group.last(), end) || eachBefore(i, group.first())) {
                    move.each = true;
                } else if (bothSides(group.last())) {
                    move.unsplit = true;
                }
                Side own = ownSide(group, end);
                Side holder = holder(group, end);
                Predicate nearVerb = verbBetween(from, group.first());
                Side mover = null;
                Act moverAct = current;
                if (nearVerb != null && g > 0) {
                    Side subject = side(nearVerb.subject());
                    moverAct = act(nearVerb.token(), nearVerb);
                    mover = subject;
                    reversed = false;
                    move.reversed = false;
                } else if (between != null && g > 0) {
                    mover = masdarAgent(from, group.first());
                    moverAct = between;
                }
                if (g > 0 && mover != null) {
                    apply(move, mover, moverAct, null);
                } else if (!move.each && !move.unsplit) {
                    if (currentAgent != null && act != Act.SWAP) {
                        if (!reversed) {
                            apply(move, currentAgent, act, receiver);
                        } else {
                            // the other way round
                            if (act == Act.TAKE) {
                                move.from = currentAgent;
                                move.to = receiver;
                            } else {
                                move.to = currentAgent;
                                move.from = receiver;
                            }
                        }
                    } else if (receiver != null && act != Act.SWAP && !reversed) {
                        move.to = receiver;
                    }
                }
                if (own != null && !move.each && (move.to == null || act == Act.SWAP)) {
                    if (move.from == null || !move.from.same(own)) {
                        move.to = own;
                    }
                }
                if (holder != null && !move.each && move.from == null) {
                    move.from = holder;
                }
                if (move.count == null && !move.each && move.from == null && move.to == null && !group.sameNumber()) {
                    if (act == Act.SWAP || !vague(group)) {
                        draft.moves.add(placeholder(move, group, spanEnd));
                        last = move;
                        continue;
                    }
                }
                move.span = scene.span(group.first(), spanEnd);
                draft.moves.add(move);
                last = move;
            }
        }

        private Move placeholder(Move move, Captives group, int spanEnd) {
            move.span = scene.span(group.first(), spanEnd);
            return move;
        }

        private boolean vague(Captives group) {
            return scene.time().amount(group.first()).isPresent();
        }

        private static void apply(Move move, Side agent, Act act, @Nullable Side receiver) {
            if (act == Act.TAKE) {
                move.to = agent;
                move.from = receiver;
            } else {
                move.from = agent;
                move.to = receiver;
            }
        }

        private @Nullable Predicate verbBetween(int from, int to) {
            for (int k = to - 1; k > from; k--) {
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.reading().hasAny(MOVES)) {
                    return predicate;
                }
            }
            return null;
        }

        private @Nullable Act actBetween(int from, int to) {
            for (int k = from; k < to; k++) {
                if (Concepts.exchange(scene, k) > 0 && scene.actors().predicateAt(k) == null) {
                    return act(k, null);
                }
            }
            return null;
        }

        /** "مقابل إطلاق إسرائيل سراح …": whom the masdar's genitive names. */
        private @Nullable Side masdarAgent(int from, int to) {
            for (int k = from; k < to; k++) {
                String form = scene.form(k);
                boolean release = form.endsWith("اطلاق") || form.endsWith("افراج");
                if (release) {
                    for (ActorMention mention : scene.mentions(k + 1, to)) {
                        if (mention.first() == k + 1) {
                            return new Side(mention.entity(), mention);
                        }
                    }
                }
            }
            return null;
        }

        private boolean inReturn(int from, int to) {
            for (int k = from; k < to; k++) {
                if (IN_RETURN.contains(scene.form(k)) || scene.form(k).equals("المقابل")) {
                    return true;
                }
            }
            return false;
        }

        private boolean each(int from, int end) {
            for (int k = from; k < Math.min(end, from + 9); k++) {
                String form = scene.form(k);
                if (EACH.contains(form) && (SIDE.contains(scene.form(k + 1)) || scene.form(k + 1).equals("من"))) {
                    return true;
                }
                if (IN_RETURN.contains(form) || scene.actors().predicateAt(k) != null || tokens.get(k).is(".")) {
                    return false;
                }
            }
            return false;
        }

        /** "أن يفرج كل جانب عن ألف أسير". */
        private boolean eachBefore(int i, int to) {
            for (int k = i; k < to; k++) {
                if (EACH.contains(scene.form(k)) && SIDE.contains(scene.form(k + 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean bothSides(int from) {
            for (int k = from; k < from + 3; k++) {
                if (scene.form(k).equals("من") && Set.of("الجانبين", "الطرفين", "البلدين").contains(scene.form(k + 1))
                        || scene.form(k).equals("بين") && Set.of("الجانبين", "الطرفين", "البلدين").contains(scene.form(k + 1))) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable CaptiveCategory swapCategory(int i) {
            for (int k = i + 1; k < Math.min(i + 7, scene.sentenceEnd(i)); k++) {
                CaptiveCategory category = Concepts.captives(scene.form(k));
                if (category != null && category != CaptiveCategory.UNSPECIFIED) {
                    return category;
                }
            }
            return null;
        }

        /** Whose captives they are: "أسيرا أوكرانيا", "محتجز من جماعة الحوثي", "من أسرى القوات الأوكرانية". */
        private @Nullable Side ownSide(Captives group, int end) {
            for (int k = group.noun() + 1; k < Math.min(end, group.noun() + 4); k++) {
                Entity state = scene.nisba(k);
                if (state != null && scene.actors().mentionFrom(k) == null) {
                    return new Side(state, scene.actors().stateMention(k, state));
                }
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention != null && state != null && mention.last() == k + 1 && scene.form(k).endsWith("ا") && mention.preposition() == 0 && scene.form(k - 1).endsWith("ا")) {
                    return new Side(state, mention);
                }
                String before = scene.form(k - 1);
                boolean of = before.equals("من") || before.equals("ابناء") || before.equals("افراد") || before.equals("عناصر") || before.equals("اسري") || before.equals("قوات") || before.equals("مقاتلي") || before.equals("جنود");
                if (mention != null && of && mention.entity() != null && mention.preposition() == 0) {
                    return new Side(mention.entity(), mention);
                }
                if (tokens.get(k).kind() == Token.Kind.MARK || IN_RETURN.contains(scene.form(k))) {
                    break;
                }
            }
            return null;
        }

        /** "محتجزين لدى قوات الدعم السريع", "رهائن لدى تنظيم الدولة": who holds them. */
        private @Nullable Side holder(Captives group, int end) {
            for (int k = group.noun() + 1; k < Math.min(end, group.noun() + 14); k++) {
                String form = scene.form(k);
                if (IN_RETURN.contains(form)) {
                    return null;
                }
                if (form.equals("لدي") || form.equals("بيد") || form.equals("عند") && scene.actors().mentionFrom(k + 1) != null || form.equals("قبضه") || form.equals("تحتجزهم") || form.equals("ايدي")) {
                    ActorMention mention = scene.actors().mentionFrom(k + 1);
                    if (mention != null && mention.entity() != null) {
                        return new Side(mention.entity(), mention);
                    }
                }
                if (Set.of("لديه", "لديها", "لديهم").contains(form)) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Side side(List<ActorMention> mentions) {
            for (ActorMention mention : mentions) {
                Entity entity = mention.entity();
                if (entity != null && entity.kind() != ActorKind.MEDIA) {
                    return new Side(entity, mention);
                }
            }
            return null;
        }

        private @Nullable Side agent(int i, @Nullable Predicate verb, Act act) {
            if (act == Act.SWAP) {
                return null;
            }
            if (verb != null) {
                if (verb.isFirstPerson()) {
                    return side(scene.attribution().speaker(i));
                }
                return verb.reading().form().passive() ? null : side(verb.subject());
            }
            String form = scene.form(i);
            boolean release = form.endsWith("اطلاق") || form.endsWith("افراج") || form.contains("استعاد") || form.contains("تحرير");
            ActorMention genitive = scene.actors().mentionFrom(i + 1);
            if (release && genitive != null && genitive.entity() != null && genitive.preposition() == 0) {
                return new Side(genitive.entity(), genitive);
            }
            Predicate governor = scene.anyPredicateBefore(i);
            if (governor != null && !governor.reading().form().passive() && governor.reading().hasAny(EnumSet.of(VerbSense.PROPOSE, VerbSense.PLEDGE, VerbSense.SAY, VerbSense.INTEND,
                    VerbSense.ACCEPT, VerbSense.REFUSE, VerbSense.EXPRESS, VerbSense.START, VerbSense.MEDIATE, VerbSense.ADD)) && !(governor.has(VerbSense.REFUSE) || governor.has(VerbSense.MEDIATE))) {
                boolean says = governor.has(VerbSense.SAY) && !governor.has(VerbSense.PROPOSE);
                Side subject = side(governor.subject());
                if (subject != null && !(says && subject.entity().kind() == ActorKind.ORGANIZATION)) {
                    return subject;
                }
            }
            if (governor != null && governor.has(VerbSense.REFUSE)) {
                // "رفضت إسرائيل مقترحا تقدمت به حماس للإفراج عن", "عرضا من الحكومة": the one who offers
                for (ActorMention mention : scene.mentions(governor.token(), i)) {
                    if (!governor.subject().contains(mention) && mention.entity() != null) {
                        return new Side(mention.entity(), mention);
                    }
                }
                return null;
            }
            List<ActorMention> speaker = scene.attribution().speaker(i);
            if (governor == null && !speaker.isEmpty()) {
                return side(speaker);
            }
            return null;
        }

        /** To whom they are handed: "سلّمت كييف", "إلى كييف", "لأرمينيا"; of a taking, from whom. */
        private @Nullable Side receiver(int i, @Nullable Predicate verb, Act act, @Nullable Side agent, int end) {
            if (act == Act.SWAP) {
                return null;
            }
            for (ActorMention mention : scene.mentions(i, end)) {
                if (agent != null && (mention == agent.mention() || mention.entity() != null && mention.entity().sameSide(agent.entity())) || verb != null && verb.subject().contains(mention)) {
                    continue;
                }
                if (mention.entity() == null || mention.conjunction() != 0) {
                    continue;
                }
                String before = scene.form(mention.first() - 1);
                if (IN_RETURN.contains(before)) {
                    break;
                }
                if (act == Act.TAKE && before.equals("من") || act == Act.GIVE && (before.equals("الي") || mention.preposition() == 'ل')) {
                    if (mention.entity().kind() == ActorKind.ORGANIZATION) {
                        continue;
                    }
                    return new Side(mention.entity(), mention);
                }
                // the recipient as first object: "سلّمت كييف جثامين", "تسليم كييف 23 جنديا"
                boolean hands = verb != null ? verb.has(VerbSense.HANDOVER) : scene.form(i).contains("تسليم") || scene.form(i).contains("اعاد");
                if (hands && mention.preposition() == 0 && mention.first() <= i + 6 && !PLACE_PREP.contains(before) && (mention.first() == i + 1 || agent != null && mention.first() == agent.mention().last() || mention.first() <= i + 2)) {
                    return new Side(mention.entity(), mention);
                }
            }
            if (verb != null && verb.has(VerbSense.HANDOVER) && !verb.reading().pronoun().isEmpty()) {
                // "سلّمها": the one spoken of before
                List<ActorMention> source = scene.attribution().of(i);
                if (!source.isEmpty() && source.get(0).entity() != null && (agent == null || !source.get(0).entity().sameSide(agent.entity()))) {
                    return new Side(source.get(0).entity(), source.get(0));
                }
            }
            return null;
        }

        // ------------------------------------------------------------ sides

        private void sides(ExchangeDraft draft, int i, @Nullable Predicate verb, Act act, int end) {
            if (act == Act.SWAP) {
                if (verb != null) {
                    addAll(draft, verb.subject());
                }
                between(draft, i, end);
            }
            for (Move move : draft.moves) {
                draft.party(move.from);
                draft.party(move.to);
            }
            Side agent = agent(i, verb, act);
            if (act != Act.SWAP && agent != null) {
                draft.party(agent);
                draft.party(receiver(i, verb, act, agent, end));
            }
            Predicate governor = scene.predicateBefore(i);
            if (governor != null && (governor.has(VerbSense.AGREE) || governor.has(VerbSense.REACH) || governor.has(VerbSense.NEGOTIATE)) && Scene.entitiesOf(governor.subject()).size() >= 2) {
                addAll(draft, governor.subject());
            } else if (governor != null && governor.has(VerbSense.REFUSE)) {
                addAll(draft, governor.subject());
            }
            if (draft.parties.size() < 2) {
                between(draft, scene.sentenceStart(i), i);
            }
            if (draft.parties.size() < 2) {
                for (ActorMention mention : scene.mentions(scene.sentenceStart(i), end)) {
                    if (mention.kind() == ActorMention.Kind.PAIR && !mention.isPerson() && mention.entities().size() >= 2) {
                        addAll(draft, List.of(mention));
                    }
                }
            }
            boolean each = draft.moves.stream().anyMatch(m -> m.each || m.unsplit);
            if (draft.parties.size() < 2 && (act == Act.SWAP || each || draft.parties.size() == 1 || draft.status == ExchangeStatus.AGREED)) {
                counterparty(draft, i, end, act);
            }
        }

        private void addAll(ExchangeDraft draft, List<ActorMention> mentions) {
            for (ActorMention mention : mentions) {
                for (Entity entity : mention.entities()) {
                    draft.party(new Side(asSide(entity), mention));
                }
            }
        }

        private static Entity asSide(Entity entity) {
            return entity;
        }

        private void between(ExchangeDraft draft, int from, int to) {
            for (int k = from; k < to; k++) {
                if (scene.form(k).equals("بين") || scene.form(k).equals("مع")) {
                    ActorMention mention = scene.actors().mentionFrom(k + 1);
                    if (mention != null && !mention.entities().isEmpty() && !(mention.entity().isPerson() && scene.form(k).equals("مع"))) {
                        List<ActorMention> chain = scene.actors().coordination(mention);
                        if (scene.form(k).equals("بين") && Scene.entitiesOf(chain).size() >= 2 || scene.form(k).equals("مع") && k > from) {
                            addAll(draft, chain);
                            if (draft.parties.size() >= 2) {
                                return;
                            }
                        }
                    }
                }
            }
        }

        /** The other side where the clause does not name it: the one that the text sets against this one. */
        private void counterparty(ExchangeDraft draft, int i, int end, Act act) {
            for (ExchangeDraft before : drafts) {
                if (before.parties.size() == 2 && (draft.parties.isEmpty() || before.parties.stream().anyMatch(p -> p.same(draft.parties.get(0))))) {
                    before.parties.forEach(draft::party);
                    return;
                }
            }
            for (ActorMention mention : scene.mentions(scene.sentenceStart(i), end)) {
                if (mention.entity() != null && belligerent(mention.entity()) && !placed(mention) && !mediates(mention)) {
                    draft.party(new Side(mention.entity(), mention));
                }
            }
            if (draft.parties.size() < 2 && (act == Act.SWAP || !draft.parties.isEmpty() && belligerent(draft.parties.get(0).entity()))) {
                for (Side side : mainSides(i)) {
                    draft.party(side);
                }
            }
        }

        private boolean mediates(ActorMention mention) {
            return MEDIATION.contains(scene.form(mention.first() - 1)) || scene.form(mention.first() - 1).equals("عبر");
        }

        private boolean placed(ActorMention mention) {
            String before = scene.form(mention.first() - 1);
            return PLACE_PREP.contains(before) || before.equals("الي") && false || before.equals("من") && false;
        }

        private static boolean belligerent(Entity entity) {
            return entity.kind() == ActorKind.STATE || entity.kind() == ActorKind.ARMED_GROUP || entity.kind() == ActorKind.ARMED_FORCES || entity.kind() == ActorKind.GROUP
                    || entity.isPerson() && (entity.country() != null || entity.affiliation() != null) || entity.kind() == ActorKind.INSTITUTION && entity.country() != null;
        }

        private List<Side> mainSides(int i) {
            List<ActorMention> pair = scene.actors().lastPairBefore(i);
            List<Side> sides = new ArrayList<>();
            for (ActorMention mention : pair) {
                if (mention.entity() != null && belligerent(mention.entity())) {
                    sides.add(new Side(asState(mention.entity()), mention));
                }
            }
            if (sides.size() >= 2) {
                return sides;
            }
            for (ActorMention mention : scene.mentions(0, tokens.size())) {
                if (mention.entity() != null && belligerent(mention.entity()) && !mediates(mention) && !placed(mention) && sides.stream().noneMatch(s -> s.entity().sameSide(mention.entity()))) {
                    sides.add(new Side(asState(mention.entity()), mention));
                }
            }
            return sides;
        }

        private static Entity asState(Entity entity) {
            Entity state = entity.country() == null || !entity.isPerson() ? null : Gazetteer.get().state(entity.country());
            return state != null ? state : entity;
        }

        /** Completes the directions once both parties are known; "from each side" becomes two transfers. */
        private void fillDirections(ExchangeDraft draft) {
            if (draft.parties.size() < 2) {
                draft.moves.removeIf(m -> m.count == null && m.from == null && m.to == null);
                return;
            }
            Side a = draft.parties.get(0);
            Side b = draft.parties.get(1);
            List<Move> all = new ArrayList<>();
            for (Move move : draft.moves) {
                if (move.each) {
                    all.add(copy(move, a, b));
                    all.add(copy(move, b, a));
                    continue;
                }
                if (!move.unsplit) {
                    Side to = move.to == null ? null : party(draft, move.to);
                    Side from = move.from == null ? null : party(draft, move.from);
                    if (move.from != null && from == null) {
                        from = move.from;
                    }
                    if (from != null && (to == null || to.same(from))) {
                        to = a.same(from) ? b : b.same(from) ? a : move.to;
                    } else if (to != null && from == null) {
                        from = a.same(to) ? b : b.same(to) ? a : move.from;
                    }
                    move.from = from;
                    move.to = to;
                }
                if (move.count != null || move.from != null || move.to != null) {
                    all.add(move);
                }
            }
            hostages(all);
            draft.moves.clear();
            draft.moves.addAll(all);
        }

        private static Move copy(Move move, Side from, Side to) {
            Move copy = new Move();
            copy.from = from;
            copy.to = to;
            copy.count = move.count;
            copy.category = move.category;
            copy.span = move.span;
            return copy;
        }

        private static @Nullable Side party(ExchangeDraft draft, Side side) {
            for (Side party : draft.parties) {
                if (party.same(side)) {
                    return party;
                }
            }
            return null;
        }

        /** Those whom an armed group holds in a text that speaks of hostages are hostages. */
        private void hostages(List<Move> moves) {
            boolean spoken = false;
            for (int k = 0; k < tokens.size() && !spoken; k++) {
                spoken = Concepts.captives(scene.form(k)) == CaptiveCategory.HOSTAGES;
            }
            for (Move move : moves) {
                if (spoken && move.category == CaptiveCategory.DETAINEES && move.from != null && move.from.entity().kind() == ActorKind.ARMED_GROUP
                        && move.to != null && move.to.entity().kind() == ActorKind.STATE) {
                    move.category = CaptiveCategory.HOSTAGES;
                }
            }
        }

        // ------------------------------------------------------------ the rest

        private void date(ExchangeDraft draft, int i, @Nullable Predicate verb, int end) {
            boolean future = draft.status == ExchangeStatus.AGREED || draft.status == ExchangeStatus.PROPOSED;
            for (DateMatch date : scene.time().dates(i, end, future)) {
                String before = scene.form(date.first() - 1);
                String earlier = scene.form(date.first() - 2);
                if (before.equals("منذ") || earlier.equals("منذ") || before.equals("ال") || held(date.first(), i)) {
                    continue;
                }
                draft.date = date.toMention(scene.text().text());
                return;
            }
            Predicate governor = scene.predicateBefore(i);
            boolean happened = governor != null && (governor.has(VerbSense.HAPPEN) || governor.reading().lemma().startsWith("شَهِد") || governor.has(VerbSense.MEDIATE));
            boolean future2 = governor != null && governor.reading().cut().future();
            if (verb != null && governor == null || happened || verb == null && future2) {
                int from = governor == null ? scene.sentenceStart(i) : governor.token();
                for (DateMatch date : scene.time().dates(from, i, future)) {
                    if (!scene.form(date.first() - 1).equals("منذ")) {
                        draft.date = date.toMention(scene.text().text());
                        return;
                    }
                }
            }
        }

        /** "كانا محتجزين منذ …", "قضوا في معارك أيلول": a date of the captives, not of the exchange. */
        private boolean held(int date, int trigger) {
            for (int k = date - 1; k > trigger && date - k < 6; k--) {
                String form = scene.form(k);
                if (form.equals("منذ") || form.equals("معارك") || form.equals("قضوا") || form.equals("اعتقلوا") || form.equals("اسروا") || form.equals("معركه")) {
                    return true;
                }
                if (!tokens.get(k).isWord()) {
                    return false;
                }
            }
            return false;
        }

        private void mediators(ExchangeDraft draft, int i, int end) {
            int start = scene.sentenceStart(i);
            for (int k = start; k < end; k++) {
                String form = scene.form(k);
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.has(VerbSense.MEDIATE) && !predicate.negated()) {
                    addMediators(draft, predicate.subject());
                    continue;
                }
                boolean through = MEDIATION.contains(form);
                boolean via = form.equals("عبر") || form.equals("بفضل");
                if (!through && !via) {
                    if (form.equals("الوسيط") && k > i) {
                        for (ActorMention mention : scene.mentions(Math.max(start, k - 10), k)) {
                            if (mention.entity() != null && mention.entity().kind() == ActorKind.ORGANIZATION) {
                                addMediators(draft, List.of(mention));
                            }
                        }
                    }
                    continue;
                }
                if (form.equals("بمبادره") || via && scene.actors().mentionFrom(k + 1) == null) {
                    continue;
                }
                int next = k + 1;
                while (next < end && next < k + 4 && scene.actors().mentionFrom(next) == null && scene.nisba(next) == null) {
                    next++;
                }
                ActorMention mention = next < end ? scene.actors().mentionFrom(next) : null;
                if (mention != null) {
                    if (!via || mention.entity() != null && (mention.entity().kind() == ActorKind.ORGANIZATION || scene.form(mention.first()).contains("وسيط"))) {
                        addMediators(draft, scene.actors().coordination(mention));
                    }
                    continue;
                }
                for (int n = next; n < end && scene.nisba(n) != null; n++) {
                    Entity state = scene.nisba(n);
                    if (state != null) {
                        addMediators(draft, List.of(scene.actors().stateMention(n, state)));
                    }
                }
            }
        }

        private void addMediators(ExchangeDraft draft, List<ActorMention> mentions) {
            for (ActorMention mention : mentions) {
                for (Entity entity : mention.entities()) {
                    boolean party = draft.parties.stream().anyMatch(p -> p.entity().sameSide(entity));
                    if (!party && draft.mediators.stream().noneMatch(m -> m.entity().sameSide(entity))) {
                        draft.mediators.add(new Side(entity, mention));
                    }
                }
            }
        }

        private void location(ExchangeDraft draft, int i, int end) {
            if (draft.status == ExchangeStatus.UNDER_NEGOTIATION) {
                return;
            }
            Predicate governor = scene.predicateBefore(i);
            if (governor != null && governor.reading().lemma().startsWith("شَهِد")) {
                // "شهدت مدينة حلب إطلاق سراح", "شهد مطار …"
                int k = governor.token() + 1;
                int stop = k;
                while (stop < i && tokens.get(stop).isWord() && scene.time().date(stop).isEmpty() && !(scene.form(stop).equals("في") && stop > k + 3)) {
                    stop++;
                }
                if (stop > k && PLACE_HEAD.contains(scene.form(k))) {
                    draft.location = scene.span(k, Math.min(stop, k + 5));
                    return;
                }
                if (k > 1 && PLACE_HEAD.contains(scene.form(governor.token() - 2))) {
                    draft.location = scene.span(governor.token() - 2, governor.token());
                    return;
                }
                for (int b = governor.token() - 1; b >= scene.sentenceStart(i) && governor.token() - b < 5; b--) {
                    if (PLACE_HEAD.contains(scene.form(b))) {
                        int placeEnd = b + 1;
                        while (placeEnd < governor.token() && !scene.form(placeEnd).equals("قد")) {
                            placeEnd++;
                        }
                        draft.location = scene.span(b, placeEnd);
                        return;
                    }
                }
            }
            for (int k = i + 1; k < end; k++) {
                String form = scene.form(k);
                boolean prep = PLACE_PREP.contains(form);
                boolean attached = form.startsWith("ب") && form.length() > 3 && (PLACE_HEAD.contains(form.substring(1)) || place(k, form.substring(1)) > 0);
                if (!prep && !attached) {
                    continue;
                }
                if (form.equals("لدي") || scene.time().date(k + 1).isPresent()) {
                    continue;
                }
                int from = prep ? k + 1 : k;
                String first = prep ? scene.form(from) : form.substring(1);
                int to = -1;
                if (PLACE_HEAD.contains(first)) {
                    to = from + 1;
                    while (to < end && to < from + 5 && tokens.get(to).isWord() && scene.actors().predicateAt(to) == null && !PLACE_PREP.contains(scene.form(to)) && scene.time().date(to).isEmpty()
                            && !MEDIATION.contains(scene.form(to)) && !IN_RETURN.contains(scene.form(to)) && !scene.form(to).equals("بين") && !scene.form(to).equals("ضمن") && !scene.form(to).equals("بواقع") && !scene.form(to).equals("خلال") && !scene.form(to).equals("اثر")) {
                        to++;
                    }
                    if (to < end - 1 && tokens.get(to).is("-")) {
                        to += 2;
                    }
                } else {
                    to = place(from, first);
                    ActorMention mention = scene.actors().mentionFrom(from);
                    if (to < 0 && mention != null && mention.entity() != null && mention.entity().kind() == ActorKind.STATE && prep && form.equals("في")) {
                        to = mention.last();
                    }
                    if (to < 0 && prep && form.equals("في") && from < end && tokens.get(from).isWord() && first.startsWith("ال") && (from + 1 >= end || !tokens.get(from + 1).isWord() || scene.form(from + 1).equals("اثر")) && first.length() > 4 && scene.time().date(from).isEmpty()
                            && !Set.of("المقابل", "الوقت", "المستقبل", "الاسر", "السجون").contains(first)) {
                        to = from + 1;
                    }
                }
                if (to > from && !captivityPlace(k, i)) {
                    Mention span = scene.span(from, to);
                    int start = attached ? dev.bayan.internal.actor.ActorFinder.withoutPrefix(scene.text().text(), span.start(), span.end(), 1) : span.start();
                    draft.location = scene.chars(start, span.end());
                    return;
                }
            }
        }

        /** "محتجزين في بورتسودان", "يخضعون للعلاج في روسيا": where they are held, not where they change hands. */
        private boolean captivityPlace(int preposition, int trigger) {
            for (int k = preposition - 1; k > trigger && preposition - k < 5; k--) {
                String form = scene.form(k);
                Predicate predicate = scene.actors().predicateAt(k);
                if (Set.of("محتجزين", "محتجزون", "المحتجزين", "معتقلين", "للعلاج", "العلاج", "رهائن", "حصارهم", "قضوا", "لديهم").contains(form)
                        || predicate != null && !predicate.reading().hasAny(MOVES) && !predicate.has(VerbSense.HAPPEN) && !predicate.has(VerbSense.BE)) {
                    return true;
                }
                if (tokens.get(k).is(",")) {
                    return false;
                }
            }
            return false;
        }

        private int place(int k, String first) {
            var match = Gazetteer.get().places().longest(tokens, k, tokens.size(), first);
            return match == null ? -1 : match.last();
        }
    }
}
