package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds commitments. Triggers are verbs by their senses ({@code verbs.tsv}), the nouns and adjectives of
 * {@code triggers.tsv}, and in somebody's reported words the future (سـ، سوف) and its negation (لن).
 *
 * <p>Left out: what the specific types tell (a clause whose content is the ceasefire, exchange or call itself), demands,
 * needs, hopes, shared views, denied and negated triggers, and what one actor foretells of another.
 */
public final class CommitmentExtractor implements EventExtractor {
    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "commitment/triggers.tsv");
    private static final Set<String> READY_NOUN = WORDS.get("READY_NOUN");
    private static final Set<String> READY_ADJ = WORDS.get("READY_ADJ");
    private static final Set<String> PLEDGE_NOUN = WORDS.get("PLEDGE_NOUN");
    private static final Set<String> PLEDGE_ADJ = WORDS.get("PLEDGE_ADJ");
    private static final Set<String> INTENT_NOUN = WORDS.get("INTENT_NOUN");
    private static final Set<String> INTENT_ADJ = WORDS.get("INTENT_ADJ");
    private static final Set<String> REFUSE_NOUN = WORDS.get("REFUSE_NOUN");
    private static final Set<String> ORDER_NOUN = WORDS.get("ORDER_NOUN");
    private static final Set<String> NOT_AGREED = WORDS.get("NOT_AGREED");
    private static final Set<String> STANCE = WORDS.get("STANCE");
    private static final Set<String> OFFERS = WORDS.get("OFFERS");
    private static final Set<String> DEMAND_BEFORE = WORDS.get("DEMAND_BEFORE");
    private static final Set<VerbSense> UNREAL = EnumSet.of(VerbSense.HOPE, VerbSense.DEMAND, VerbSense.REQUEST, VerbSense.DENY);
    private static final Set<VerbSense> EVENTS_OF_OTHER_TYPES = EnumSet.of(VerbSense.CALL, VerbSense.RELEASE);
    private static final int REACH = 30;

    private enum Introduced { BY_BI, BY_LI, BY_ALA, OBJECT }

    @Override
    public List<Commitment> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final List<Token> tokens;
        private final List<Draft> drafts = new ArrayList<>();

        Run(Scene scene) {
            this.scene = scene;
            this.tokens = scene.tokens();
        }

        List<Commitment> run() {
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).isWord() || scene.actors().mentionAt(i) != null) {
                    continue;
                }
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null && !predicate.participle()) {
                    verb(predicate);
                } else {
                    noun(i);
                }
            }
            return CommitmentMerger.merge(scene, drafts);
        }

        // ------------------------------------------------------------ verbs

        private void verb(Predicate predicate) {
            int i = predicate.token();
            Reading reading = predicate.reading();
            boolean lan = isLan(i);
            if (unreal(predicate)) {
                return;
            }
            if (lan) {
                ownWords(predicate, CommitmentKind.REFUSAL, "lan", i);
                return;
            }
            boolean future = reading.cut().future() || scene.form(i - 1).equals("سوف") || scene.form(i - 1).equals("وسوف");
            if (future) {
                if (reading.has(VerbSense.INTEND)) {
                    return;
                }
                ownWords(predicate, CommitmentKind.PLEDGE, "future", i);
                return;
            }
            if (predicate.negated()) {
                if (reading.has(VerbSense.INTEND) && !scene.form(i - 1).endsWith("لم")) {
                    object(predicate, CommitmentKind.REFUSAL, "negated-intention");
                }
                return;
            }
            if (reading.has(VerbSense.PLEDGE)) {
                introduced(predicate, CommitmentKind.PLEDGE, "pledge-verb", Introduced.BY_BI);
            } else if (reading.has(VerbSense.AGREE) && !reading.form().passive()) {
                agreement(predicate);
            } else if (reading.has(VerbSense.ORDER)) {
                introduced(predicate, CommitmentKind.ORDER, "order-verb", Introduced.BY_BI);
            } else if (reading.has(VerbSense.ISSUE)) {
                issue(predicate);
            } else if (reading.has(VerbSense.REFUSE)) {
                object(predicate, CommitmentKind.REFUSAL, "refusal-verb");
            } else if (reading.has(VerbSense.INTEND)) {
                object(predicate, CommitmentKind.INTENTION, "intention-verb");
            } else if (reading.has(VerbSense.GUARANTEE)) {
                object(predicate, CommitmentKind.GUARANTEE, "guarantee-verb");
            } else if (reading.has(VerbSense.HAPPEN) && (scene.form(i + 1).equals("الاتفاق") || scene.form(i + 1).equals("التوافق") || scene.form(i + 1).equals("التفاهم"))) {
                agreementNoun(i + 1, i);
            }
        }

        private boolean isLan(int i) {
            String before = scene.form(i - 1);
            return before.equals("لن") || before.equals("ولن") || before.equals("فلن");
        }

        /** A verb under a hope, a demand, a denial or a condition. */
        private boolean unreal(Predicate predicate) {
            int i = predicate.token();
            String before = scene.form(i - 1);
            if (before.equals("اذا") || before.equals("لو") || before.equals("ما") && scene.form(i - 2).equals("اذا") || before.equals("الا") && false) {
                return true;
            }
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < REACH; k--) {
                String form = scene.form(k);
                if (form.equals("اذا") || form.equals("لو") || form.equals("واذا") || form.equals("ولو")) {
                    if (!commaBetween(k, i)) {
                        return true;
                    }
                }
                if (form.equals("هل") || form.equals("لعل") || form.equals("ليت") || form.equals("ربما")) {
                    return true;
                }
            }
            return denied(i) || hoped(i);
        }

        private boolean commaBetween(int from, int to) {
            for (int k = from; k < to; k++) {
                if (tokens.get(k).is(",") || scene.form(k).startsWith("فسن") || scene.form(k).startsWith("فل")) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a verb of denial governs the clause: "نفى أن تكون واشنطن قد تعهدت". */
        private boolean denied(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i); k--) {
                Predicate governor = scene.actors().predicateAt(k);
                if (governor == null) {
                    continue;
                }
                if (governor.has(VerbSense.DENY) && !governor.negated()) {
                    return true;
                }
                if (governor.reading().isPast() && governor.explicitSubject() && !governor.participle()) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a hope, wish or demand governs the clause by أن: "يأمل أن تتعهد", "دعا إلى أن يلتزم". */
        private boolean hoped(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 16; k--) {
                String form = scene.form(k);
                if (DEMAND_BEFORE.contains(scene.bare(k)) || form.equals("يجب") || form.equals("ينبغي") || form.equals("الامل") || form.equals("املها") || form.equals("بشرط") || form.equals("يمكن")) {
                    return !commaBetween(k, i);
                }
                Predicate governor = scene.actors().predicateAt(k);
                if (governor != null) {
                    return governor.reading().hasAny(UNREAL) && !governor.has(VerbSense.SAY);
                }
            }
            return false;
        }

        /** The future and لن count in an actor's own reported words about itself, and in a communiqué's "we". */
        private void ownWords(Predicate predicate, CommitmentKind kind, String rule, int i) {
            if (!predicate.isFirstPerson() && specificVerb(predicate)) {
                return;
            }
            if (predicate.isFirstPerson() && specificVerb(predicate)) {
                return;
            }
            List<ActorMention> speaker = scene.attribution().speaker(i);
            List<ActorMention> committers;
            if (predicate.isFirstPerson()) {
                committers = speaker;
            } else {
                List<ActorMention> subject = known(predicate.subject());
                List<ActorMention> source = scene.attribution().of(i);
                if (subject.isEmpty() || speaker.isEmpty() && source.isEmpty() || !(sameSides(subject, speaker) || sameSides(subject, source))) {
                    return;
                }
                committers = subject;
            }
            if (committers.isEmpty()) {
                return;
            }
            int from = i;
            if (kind == CommitmentKind.REFUSAL || scene.form(i - 1).endsWith("سوف")) {
                from = i - 1;
            }
            int end = scene.clauses().end(i);
            int actionFrom = from;
            int actionStart = kind == CommitmentKind.REFUSAL ? conjunctionless(i - 1) : conjunctionless(i);
            // the subject behind the verb is no part of what is done, but it cannot be cut out of the middle
            if (end <= i + 1 && predicate.reading().has(VerbSense.BE)) {
                return;
            }
            int mentionFrom = mentionStart(predicate, from);
            add(kind, committers, actionFrom, end, mentionFrom, rule, i, actionStart);
        }

        /** A future of the specific types: to phone, to release captives, to swap. */
        private boolean specificVerb(Predicate predicate) {
            int i = predicate.token();
            Reading reading = predicate.reading();
            if (reading.hasAny(EVENTS_OF_OTHER_TYPES) && (reading.has(VerbSense.CALL) && !reading.lemma().startsWith("تَوا") || captivesAhead(i))) {
                return true;
            }
            if (reading.hasAny(EnumSet.of(VerbSense.TALK, VerbSense.CONDUCT, VerbSense.RECEIVE))) {
                for (int k = i + 1; k < Math.min(scene.clauses().end(i), i + 14); k++) {
                    if (scene.form(k).equals("هاتفيا") || Concepts.call(scene, k) != Concepts.CallNoun.NONE) {
                        return true;
                    }
                }
            }
            return reading.hasAny(EnumSet.of(VerbSense.HANDOVER, VerbSense.EXCHANGE, VerbSense.RECOVER, VerbSense.RELEASE)) && captivesAhead(i);
        }

        private boolean captivesAhead(int i) {
            int end = scene.clauses().end(i);
            for (int k = i + 1; k < end; k++) {
                if (Concepts.captives(scene.form(k)) != null && Concepts.captives(scene.form(k)) != dev.bayan.model.CaptiveCategory.UNSPECIFIED) {
                    return true;
                }
            }
            return false;
        }

        private static List<ActorMention> known(List<ActorMention> mentions) {
            return mentions.stream().filter(m -> !m.entities().isEmpty()).toList();
        }

        private static boolean sameSides(List<ActorMention> a, List<ActorMention> b) {
            for (Entity x : Scene.entitiesOf(a)) {
                for (Entity y : Scene.entitiesOf(b)) {
                    if (x.sameSide(y) || x.name().equals(y.affiliation()) || y.affiliation() != null && y.affiliation().equals(x.label())
                            || x.affiliation() != null && x.affiliation().equals(y.label()) || x.equals(y)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private List<ActorMention> committers(Predicate predicate) {
            return predicate.isFirstPerson() ? scene.attribution().speaker(predicate.token()) : known(predicate.subject());
        }

        /** "تعهد … بـ", "أمر … بـ", also with بأن, أن, and a future verb right behind. */
        private void introduced(Predicate predicate, CommitmentKind kind, String rule, Introduced by) {
            List<ActorMention> committers = committers(predicate);
            if (committers.isEmpty() || predicate.reading().form().passive()) {
                return;
            }
            int i = predicate.token();
            int limit = Math.min(scene.sentenceEnd(i), i + REACH);
            for (int k = i + 1; k < limit; k++) {
                String form = scene.form(k);
                if (tokens.get(k).kind() == Token.Kind.MARK && (tokens.get(k).is(".") || tokens.get(k).is(":"))) {
                    return;
                }
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention != null && mention.preposition() != 'ب') {
                    k = mention.last() - 1;
                    continue;
                }
                if (form.equals("بان") || form.equals("ان") && kind == CommitmentKind.PLEDGE || form.equals("بانه") || form.equals("بانها")) {
                    int end = scene.clauses().end(k + 1, true);
                    add(kind, committers, k, end, mentionStart(predicate, i), rule, i, tokens.get(k).start());
                    return;
                }
                Predicate inner = scene.actors().predicateAt(k);
                if (inner != null && !inner.participle()) {
                    if (!inner.reading().cut().future() && scene.form(k - 1).equals("الذي") || scene.form(k - 1).equals("التي") || scene.form(k - 1).equals("ما") || tokens.get(k - 1).is("،")) {
                        continue;
                    }
                    if (inner.reading().cut().conjunction() != 0) {
                        return;
                    }
                    continue;
                }
                if (startsWith(k, 'ب') && (scene.isMasdar(k) || k > i && looksLikeMasdarPhrase(k)) && !temporal(k)) {
                    int end = scene.clauses().end(k);
                    if (kind == CommitmentKind.PLEDGE && (form.equals("بالقول") || form.equals("بقوله"))) {
                        return;
                    }
                    add(kind, committers, k, end, mentionStart(predicate, i), rule, i, tokens.get(k).start());
                    return;
                }
                if (kind == CommitmentKind.PLEDGE && predicate.reading().lemma().startsWith("وَع") && scene.isMasdar(k) && !startsWith(k, 'ب') && false) {
                    return;
                }
            }
        }

        private boolean startsWith(int k, char preposition) {
            String form = scene.form(k);
            return form.length() > 3 && form.charAt(0) == preposition;
        }

        private boolean looksLikeMasdarPhrase(int k) {
            String form = scene.form(k);
            return !Words.FUNCTION.contains(form) && !Words.ADVERB.contains(form) && scene.actors().mentionAt(k) == null
                    && !form.equals("باسم") && !form.equals("بعد") && !form.equals("بين") && !form.equals("بدوره") && !form.equals("بمناسبه")
                    && !form.equals("بحضور") && !form.equals("بدون") && !form.equals("بوساطه") && !form.equals("برعايه") && !form.equals("بطلب")
                    && !form.equals("بدعم") && !form.equals("بموجب") && !form.equals("بناء") && !form.equals("بشكل") && !form.equals("بحسب") && !form.equals("بشان");
        }

        private boolean temporal(int k) {
            return scene.time().date(k).filter(d -> d.first() == k).isPresent();
        }

        /** "اتفقا على …", "توافق مع … على …". */
        private void agreement(Predicate predicate) {
            int i = predicate.token();
            List<ActorMention> committers = new ArrayList<>(committers(predicate));
            if (committers.isEmpty()) {
                return;
            }
            int limit = Math.min(scene.sentenceEnd(i), i + REACH);
            for (int k = i + 1; k < limit; k++) {
                if (tokens.get(k).is(".") || tokens.get(k).is(":")) {
                    return;
                }
                if (scene.form(k).equals("مع")) {
                    ActorMention other = scene.actors().mentionFrom(k + 1);
                    if (other != null) {
                        committers.addAll(known(scene.actors().coordination(other)));
                    }
                }
                Predicate inner = scene.actors().predicateAt(k);
                if (inner != null && inner.reading().cut().conjunction() != 0) {
                    return;
                }
                if (scene.form(k).equals("علي")) {
                    agreed(committers, k + 1, mentionStart(predicate, i), "agreement-verb", i);
                    return;
                }
            }
        }

        /** What stands behind "اتفقا على". */
        private void agreed(List<ActorMention> committers, int from, int mentionFrom, String rule, int trigger) {
            int limit = scene.sentenceEnd(trigger);
            int at = from;
            if (at < limit && !tokens.get(at).isWord() && !tokens.get(at).isNumber()) {
                at++;
            }
            if (at >= limit || NOT_AGREED.contains(scene.form(at))) {
                return;
            }
            if (scene.form(at).equals("ان")) {
                Predicate verb = scene.actors().predicateAt(at + 1);
                if (verb == null || !verb.reading().isFinite() || verb.reading().isPast() || verb.has(VerbSense.BE) || specificVerb(verb)) {
                    return;
                }
                boolean own = verb.isDual() || verb.subject().isEmpty() || sameSides(verb.subject(), committers);
                if (own) {
                    add(CommitmentKind.AGREEMENT, committers, at, scene.clauses().end(at + 1, true), mentionFrom, rule, trigger, tokens.get(at).start());
                }
                return;
            }
            int end = scene.clauses().end(at);
            int head = at;
            if (specificHead(head)) {
                head = nextConjunct(head, end);
                if (head < 0) {
                    return;
                }
                if (scene.form(head).equals("وعلي")) {
                    head++;
                    if (specificHead(head)) {
                        return;
                    }
                }
            }
            add(CommitmentKind.AGREEMENT, committers, head, end, mentionFrom, rule, trigger, conjunctionless(head));
        }

        /** The next coordinated masdar of a list whose first member is told by a specific type, or -1. */
        private int nextConjunct(int from, int end) {
            for (int k = from + 1; k < end; k++) {
                String form = scene.form(k);
                if (form.equals("وعلي")) {
                    return k;
                }
                if (form.startsWith("و") && form.length() > 3 && isMasdarAfterAnd(k) && !specificHead(k) && tokens.get(k - 1).is(",")) {
                    return k;
                }
            }
            return -1;
        }

        private boolean isMasdarAfterAnd(int k) {
            for (Reading reading : scene.actors().readings(k)) {
                if (reading.isMasdar() && reading.cut().conjunction() == 'و') {
                    return true;
                }
            }
            return false;
        }

        /** Whether the phrase that begins here is itself a ceasefire, an exchange or a call. */
        private boolean specificHead(int at) {
            String form = scene.form(at);
            Concepts.TruceMatch truce = Concepts.truce(scene, at);
            if (truce.truce() != Concepts.Truce.NONE) {
                return true;
            }
            boolean carrier = Set.of("تمديد", "اعلان", "ابرام", "اقامه", "بدء", "تحقيق", "اقرار", "عقد", "بتمديد", "بوقف", "تنفيذ", "اتمام", "اجراء", "مرحله", "المرحله", "قبول", "بقبول", "الموافقه", "بالموافقه").contains(form);
            if (carrier) {
                for (int k = at + 1; k < Math.min(at + 4, scene.sentenceEnd(at)); k++) {
                    if (Concepts.truce(scene, k).truce() == Concepts.Truce.STRONG) {
                        return !form.equals("تنفيذ");
                    }
                    if (!form.equals("عقد") && Concepts.exchange(scene, k) > 0) {
                        return true;
                    }
                    if (form.equals("اجراء") && Concepts.call(scene, k) != Concepts.CallNoun.NONE) {
                        return true;
                    }
                }
            }
            return Concepts.exchange(scene, at) > 0 || Concepts.call(scene, at) == Concepts.CallNoun.PHONE;
        }

        /** "أصدر تعليماته للقوات بـ". */
        private void issue(Predicate predicate) {
            int i = predicate.token();
            int limit = Math.min(scene.sentenceEnd(i), i + 16);
            for (int k = i + 1; k < limit; k++) {
                if (ORDER_NOUN.contains(scene.form(k))) {
                    introduced(predicate, CommitmentKind.ORDER, "order-issued", Introduced.BY_BI);
                    return;
                }
                if (tokens.get(k).is(".") ) {
                    return;
                }
            }
        }

        /** A verb whose object is the action: "رفض استقبال", "يعتزم زيارة", "تضمن سلامة", "قرر أن". */
        private void object(Predicate predicate, CommitmentKind kind, String rule) {
            List<ActorMention> committers = committers(predicate);
            int i = predicate.token();
            if (committers.isEmpty() || predicate.reading().form().passive()) {
                return;
            }
            int k = i + 1;
            int limit = scene.sentenceEnd(i);
            boolean closed = false;
            while (k < limit) {
                ActorMention mention = scene.actors().mentionFrom(k);
                boolean isSubject = mention != null && committers.contains(mention);
                if (isSubject || mention != null && mention.conjunction() == 'و' && k > i + 1) {
                    k = mention.last();
                } else if (Words.ADVERB.contains(scene.form(k))) {
                    k++;
                } else if (tokens.get(k).is(",") && !closed) {
                    int close = k + 1;
                    while (close < limit && !tokens.get(close).is(",") && close - k < 20) {
                        close++;
                    }
                    if (close >= limit || !tokens.get(close).is(",")) {
                        return;
                    }
                    closed = true;
                    k = close + 1;
                } else if ((scene.form(k).equals("في") || scene.form(k).equals("مره") || scene.form(k).equals("من") || scene.form(k).equals("خلال")) && k == i + 1) {
                    k += 2;
                } else {
                    break;
                }
            }
            if (k >= limit || !tokens.get(k).isWord() && !(tokens.get(k).quote() >= 0 && k + 1 < limit)) {
                return;
            }
            if (!tokens.get(k).isWord()) {
                k++;
            }
            String form = scene.form(k);
            boolean masdar = scene.isMasdar(k) || masdarLike(form);
            boolean that = form.equals("ان");
            if (kind == CommitmentKind.GUARANTEE) {
                if (Words.FUNCTION.contains(form) && !that || mentionsOnly(k)) {
                    return;
                }
                if (!predicate.explicitSubject() && !predicate.reading().form().tense().equals(Tense.PRESENT)) {
                    return;
                }
            } else if (kind == CommitmentKind.REFUSAL && rule.startsWith("refusal")) {
                String bare = form.startsWith("ال") ? form.substring(2) : form;
                if (STANCE.contains(form) || STANCE.contains(bare) || !(masdar || OFFERS.contains(form) || that) || specificHead(k)) {
                    return;
                }
                if (scene.truceAhead(k, scene.clauses().end(k)) && (form.startsWith("الموافق") || form.startsWith("قبول") || OFFERS.contains(form))) {
                    return;
                }
                if (OFFERS.contains(form) && offersCaptives(k)) {
                    return;
                }
            } else if (kind == CommitmentKind.INTENTION || rule.startsWith("negated")) {
                if (!(masdar || that || form.startsWith("ل") && form.length() > 4 || form.equals("علي"))) {
                    return;
                }
                if (predicate.reading().lemma().startsWith("قَرَّر") && !masdar && !that) {
                    return;
                }
            }
            if (specificHead(k) || form.equals("علي") && specificHead(k + 1)) {
                return;
            }
            if (form.equals("علي")) {
                k++;
            }
            add(kind, committers, k, scene.clauses().end(k, that), mentionStart(predicate, i), rule, i, tokens.get(k).start());
        }

        private boolean offersCaptives(int k) {
            int end = scene.clauses().end(k);
            for (int j = k; j < end; j++) {
                if (Concepts.exchange(scene, j) > 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean mentionsOnly(int k) {
            return scene.actors().mentionFrom(k) != null;
        }

        /** Whether a word has the shape of a masdar of the derived forms, known or not: تفعيل، إفعال، استفعال، انفعال، مفاعلة. */
        private static boolean masdarLike(String form) {
            String bare = form.startsWith("ال") ? form.substring(2) : form;
            return bare.length() >= 5 && (bare.startsWith("ت") && bare.charAt(bare.length() - 2) == 'ي' || bare.startsWith("است") || bare.startsWith("ان") || bare.startsWith("ا") && bare.charAt(bare.length() - 2) == 'ا'
                    || bare.startsWith("م") && bare.endsWith("ه") && bare.length() >= 6);
        }

        // ------------------------------------------------------------ nouns and adjectives

        private void noun(int i) {
            String form = scene.form(i);
            Cut match;
            if ((match = stem(form, READY_NOUN)) != null) {
                possessed(i, match, CommitmentKind.READINESS, "readiness-noun");
            } else if ((match = stem(form, PLEDGE_NOUN)) != null) {
                possessed(i, match, CommitmentKind.PLEDGE, "pledge-noun");
            } else if ((match = stem(form, INTENT_NOUN)) != null) {
                possessed(i, match, CommitmentKind.INTENTION, "intention-noun");
            } else if ((match = stem(form, REFUSE_NOUN)) != null) {
                possessed(i, match, CommitmentKind.REFUSAL, "refusal-noun");
            } else if (Concepts.in(form, READY_ADJ) != null) {
                adjective(i, CommitmentKind.READINESS, "readiness-adjective");
            } else if (Concepts.in(form, PLEDGE_ADJ) != null) {
                adjective(i, CommitmentKind.PLEDGE, "pledge-adjective");
            } else if (Concepts.in(form, INTENT_ADJ) != null) {
                adjective(i, CommitmentKind.INTENTION, "intention-adjective");
            } else if (form.equals("الاتفاق") || form.equals("اتفاق") || form.equals("واتفاق") || form.equals("بالاتفاق") || form.equals("التوافق") || form.equals("تفاهم") || form.equals("والاتفاق") || form.equals("اتفاقا")) {
                agreementNoun(i, i);
            } else if (form.equals("اتفاقات") || form.equals("اتفاقيات") || form.equals("تفاهمات")) {
                listedAgreements(i);
            }
        }

        /** The word as one of a class, with its clitics cut off: "باستعدادهما" is ب + استعداد + هما. */
        private static @Nullable Cut stem(String form, Set<String> words) {
            for (Cut cut : Clitics.front(form)) {
                if (cut.future() || cut.article()) {
                    continue;
                }
                if (words.contains(cut.stem())) {
                    return cut;
                }
                for (String pronoun : Clitics.pronouns(cut.stem())) {
                    String base = cut.stem().substring(0, cut.stem().length() - pronoun.length());
                    if (words.contains(base) || base.endsWith("ت") && words.contains(base.substring(0, base.length() - 1) + "ه")) {
                        return new Cut(cut.conjunction(), cut.preposition(), false, false, base, pronoun);
                    }
                }
            }
            return null;
        }

        /** "استعداد بلاده لـ", "عزمهما على", "التزام روسيا بـ", "رفض مصري لـ". */
        private void possessed(int i, Cut cut, CommitmentKind kind, String rule) {
            if (DEMAND_BEFORE.contains(scene.form(i - 1)) || DEMAND_BEFORE.contains(scene.bare(i - 1)) || denied(i)) {
                return;
            }
            Predicate governor = scene.anyPredicateBefore(i);
            if (governor != null && !governor.participle() && (governor.negated() && i - governor.token() < 8 || governor.reading().hasAny(UNREAL) && !governor.has(VerbSense.SAY) && i - governor.token() < 8)) {
                return;
            }
            if (governor != null && governor.has(VerbSense.DENY)) {
                return;
            }
            List<ActorMention> committers = new ArrayList<>();
            int k = i + 1;
            int limit = scene.sentenceEnd(i);
            boolean first = cut.pronoun().equals("نا") || cut.pronoun().equals("ي");
            ActorMention owner = scene.actors().mentionFrom(k);
            Entity nisba = scene.nisba(k);
            if (first) {
                committers.addAll(scene.attribution().speaker(i));
            } else if (!cut.pronoun().isEmpty()) {
                if (governor != null) {
                    committers.addAll(governor.isFirstPerson() ? scene.attribution().speaker(i) : known(governor.subject()));
                    String pronoun = cut.pronoun();
                    if (pronoun.equals("هما") && Scene.entitiesOf(committers).size() < 2) {
                        committers.clear();
                        committers.addAll(lastPair(i));
                    } else if (!pronoun.equals("هما") && !pronoun.equals("هم") && committers.size() > 1 && !governor.explicitSubject()) {
                        committers.retainAll(committers.subList(0, 1));
                    }
                    if (pronoun.equals("ها") && committers.size() == 1 && committers.get(0).isPerson() && feminineOwner(i) != null) {
                        // "أبدى استعدادها": hers, the movement's, not his
                        committers.set(0, feminineOwner(i));
                    }
                }
            } else if (owner != null && owner.conjunction() == 0 && owner.preposition() == 0) {
                List<ActorMention> chain = scene.actors().coordination(owner);
                committers.addAll(known(chain));
                k = chain.get(chain.size() - 1).last();
            } else if (nisba != null && !scene.form(k).startsWith("ال")) {
                // "تعهد كويتي بتقديم": the adjective tells whose
                committers.addAll(adjectiveMention(k, nisba));
                k++;
            } else {
                return;
            }
            if (committers.isEmpty()) {
                return;
            }
            boolean governed = governor != null && (governor.reading().hasAny(EnumSet.of(VerbSense.SAY, VerbSense.EXPRESS, VerbSense.INFORM, VerbSense.STRESS,
                    VerbSense.ADD, VerbSense.EXTEND)) || governor.participle());
            boolean headline = governor == null && (i == scene.sentenceStart(i) || nisba != null || !tokens.get(i - 1).isWord());
            boolean coordinated = !cut.pronoun().isEmpty() && cut.conjunction() == 'و';
            if (!governed && !headline && !coordinated && kind != CommitmentKind.REFUSAL && !(cut.preposition() == 'ب' && governor != null && !governor.negated())) {
                return;
            }
            // adjectives of the noun: "التزامه الكامل بـ", "استعدادها التام لـ"
            while (k < limit && tokens.get(k).isWord() && (Words.ADVERB.contains(scene.form(k)) || adjective(k) && scene.form(k).startsWith("ال"))
                    && !scene.isMasdar(k)) {
                k++;
            }
            while (k < limit && tokens.get(k).isWord() && scene.form(k).matches("الكامل|التام|الكامله|التامه|الثابت|الراسخ|القاطع|المطلق|الصارم|الصادق|المشترك")) {
                k++;
            }
            if (k < limit && tokens.get(k).is(",")) {
                int close = k + 1;
                while (close < limit && close - k < 14 && !tokens.get(close).is(",")) {
                    close++;
                }
                if (close < limit && tokens.get(close).is(",") && close + 1 < limit && opensAction(close + 1, kind)) {
                    k = close + 1;
                }
            }
            if (k >= limit) {
                return;
            }
            String form = scene.form(k);
            int action = k;
            if (form.equals("علي") || form.equals("في") && kind == CommitmentKind.INTENTION || form.equals("عن") && kind == CommitmentKind.REFUSAL) {
                action = k + 1;
            } else if (!opensAction(k, kind)) {
                return;
            }
            if (action >= limit || specificHead(action) && !form.startsWith("بال")) {
                return;
            }
            if (kind == CommitmentKind.REFUSAL) {
                String bare = Concepts.in(scene.form(action), STANCE);
                String plain = scene.form(action).startsWith("لل") ? "ال" + scene.form(action).substring(2) : scene.form(action);
                if (bare != null || STANCE.contains(plain) || STANCE.contains(plain.startsWith("ال") ? plain.substring(2) : plain)
                        || scene.form(action).startsWith("ل") && STANCE.contains(scene.form(action).substring(1))) {
                    return;
                }
            }
            int from = governor != null && i - governor.token() < 12 ? mentionStart(governor, governor.token()) : i;
            add(kind, committers, action, scene.clauses().end(action, scene.form(action).equals("ان")), from, rule, i, tokens.get(action).start());
        }

        private boolean adjective(int k) {
            return scene.form(k).length() > 3;
        }

        private boolean opensAction(int k, CommitmentKind kind) {
            String form = scene.form(k);
            if (form.equals("علي") || form.equals("ان") || form.equals("بان")) {
                return true;
            }
            return switch (kind) {
                case READINESS -> form.startsWith("ل") && form.length() > 3 || form.equals("الي");
                case PLEDGE -> form.startsWith("ب") && form.length() > 3 && looksLikeMasdarPhrase(k) || form.equals("الي");
                case INTENTION -> scene.isMasdar(k) || masdarLike(form);
                case REFUSAL -> form.startsWith("ل") && form.length() > 4 || scene.isMasdar(k) || OFFERS.contains(form) || masdarLike(form);
                default -> false;
            };
        }

        private @Nullable ActorMention feminineOwner(int i) {
            for (ActorMention mention : reversed(scene.mentions(Math.max(0, scene.sentenceStart(i) - 40), i))) {
                Entity entity = mention.entity();
                if (entity != null && !entity.isPerson() && mention.kind() == ActorMention.Kind.OWN) {
                    return mention;
                }
            }
            return null;
        }

        private static List<ActorMention> reversed(List<ActorMention> list) {
            List<ActorMention> copy = new ArrayList<>(list);
            java.util.Collections.reverse(copy);
            return copy;
        }

        /** The mention of the adjective's state, made where no actor's noun phrase stands. */
        private List<ActorMention> adjectiveMention(int k, Entity state) {
            return List.of(scene.actors().stateMention(k, state));
        }

        /** The last two parties that acted together before a token. */
        private List<ActorMention> lastPair(int i) {
            for (int k = scene.actors().predicates().size() - 1; k >= 0; k--) {
                Predicate predicate = scene.actors().predicates().get(k);
                if (predicate.token() < i && Scene.entitiesOf(predicate.subject()).size() >= 2) {
                    return known(predicate.subject());
                }
            }
            return List.of();
        }

        /** "روسيا مستعدة لـ", "نحن ملتزمون بـ", "ملتزمون بالاتفاق" behind a colon. */
        private void adjective(int i, CommitmentKind kind, String rule) {
            if (Set.of("غير", "ليس", "ليست", "لسنا", "ليسوا", "لست").contains(scene.form(i - 1)) || denied(i) || negatedBefore(i) || scene.form(i).startsWith("ال")) {
                return;
            }
            int limit = scene.sentenceEnd(i);
            int k = i + 1;
            while (k < limit && (Words.ADVERB.contains(scene.form(k)) || scene.form(k).equals("دائما") || scene.form(k).equals("تماما"))) {
                k++;
            }
            if (k < limit && tokens.get(k).is(",")) {
                return;
            }
            if (k >= limit) {
                return;
            }
            String form = scene.form(k);
            int action = k;
            if (form.equals("علي")) {
                action = k + 1;
            } else if (!(kind == CommitmentKind.READINESS && (form.startsWith("ل") && form.length() > 3 || form.equals("الي"))
                    || kind == CommitmentKind.PLEDGE && form.startsWith("ب") && form.length() > 3
                    || kind == CommitmentKind.INTENTION && form.equals("في"))) {
                return;
            }
            if (form.equals("في")) {
                action = k + 1;
            }
            List<ActorMention> committers = adjectiveSubject(i);
            if (committers.isEmpty() || action >= limit || specificHead(action) && (kind == CommitmentKind.READINESS)) {
                return;
            }
            int from = Math.max(scene.sentenceStart(i), Math.min(i, committers.get(0).first()));
            if (from < scene.sentenceStart(i) || i - from > 25 || committers.get(0).first() > i) {
                from = i;
            }
            if (scene.form(i - 1).equals("نحن")) {
                from = i - 1;
            }
            add(kind, committers, action, scene.clauses().end(action), from, rule, i, tokens.get(action).start());
        }

        private boolean negatedBefore(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 5; k--) {
                String form = scene.form(k);
                if (Set.of("ليس", "ليست", "لسنا", "لست", "ليسوا", "لم", "لن", "غير", "تعد", "اذا", "تكن", "لو").contains(form)) {
                    return true;
                }
                if (tokens.get(k).kind() == Token.Kind.MARK) {
                    return false;
                }
            }
            return false;
        }

        private List<ActorMention> adjectiveSubject(int i) {
            int k = i - 1;
            int start = scene.sentenceStart(i);
            if (scene.form(i).endsWith("ا") && scene.actors().predicateAt(i) != null) {
                return List.of();
            }
            while (k >= start && (Words.ADVERB.contains(scene.form(k)) || scene.form(k).equals("دائما") || scene.form(k).equals("كانت") || scene.form(k).equals("تزال") || scene.form(k).equals("لا") || scene.form(k).equals("تبقي") || scene.form(k).equals("ما"))) {
                k--;
            }
            ActorMention mention = k >= start ? scene.actors().mentionAt(k) : null;
            if (mention != null && mention.preposition() == 0) {
                List<ActorMention> chain = new ArrayList<>();
                chain.add(mention);
                while (chain.get(0).conjunction() == 'و' && chain.get(0).first() > start && scene.actors().mentionAt(chain.get(0).first() - 1) != null) {
                    chain.add(0, scene.actors().mentionAt(chain.get(0).first() - 1));
                }
                return known(chain);
            }
            String before = scene.form(k);
            if (before.equals("نحن") || before.equals("اننا") || before.equals("انا") || before.equals("اني") || before.equals("انني") || before.equals("باننا") || before.equals("بانني") || before.equals("فاننا") || before.equals("واننا") || before.equals("فنحن") || before.equals("ونحن")) {
                return scene.attribution().speaker(i);
            }
            if (before.equals("انه") || before.equals("انها") || before.equals("بانه") || before.equals("بانها") || before.equals("انهما") || before.equals("وانه") || before.equals("وانها") || before.equals("وانهما") || before.equals("انهم")) {
                Predicate governor = scene.predicateBefore(i);
                return governor == null ? List.of() : known(governor.subject());
            }
            if (k < start || tokens.get(k).is(":") || tokens.get(k).quote() >= 0 && !tokens.get(k).isWord()) {
                return scene.attribution().speaker(i);
            }
            return List.of();
        }

        /** "تم الاتفاق على", "مؤكدا الاتفاق على", "مع الاتفاق على", "اتفاق بين … على". */
        private void agreementNoun(int i, int trigger) {
            int limit = Math.min(scene.sentenceEnd(i), i + 22);
            List<ActorMention> committers = new ArrayList<>();
            int k = i + 1;
            while (k < limit && !scene.form(k).equals("علي")) {
                ActorMention mention = scene.actors().mentionFrom(k);
                if (mention != null) {
                    committers.addAll(known(List.of(mention)));
                    k = mention.last();
                } else if (scene.form(k).equals("بين") || scene.form(k).equals("مع") || scene.time().date(k).isPresent() || tokens.get(k).is(",") || Words.ADVERB.contains(scene.form(k))
                        || scene.form(k).equals("خلال") || scene.form(k).equals("ايضا") || !committers.isEmpty() && tokens.get(k).isWord() && scene.actors().predicateAt(k) == null) {
                    k++;
                } else {
                    return;
                }
            }
            if (k >= limit || denied(i)) {
                return;
            }
            String before = scene.form(trigger - 1);
            boolean verbal = trigger != i;
            Predicate governor = scene.anyPredicateBefore(i);
            if (!verbal) {
                boolean definite = scene.form(i).contains("ال");
                boolean certain = before.equals("مع") || governor != null && i - governor.token() <= 3 && (governor.participle() && governor.has(VerbSense.SAY)
                        || governor.reading().hasAny(EnumSet.of(VerbSense.SAY, VerbSense.REACH)))
                        || i == scene.sentenceStart(i) || !tokens.get(i - 1).isWord() || scene.bare(i).equals("تفاهم") && before.equals("مع") || before.equals("الي") && governor != null && governor.has(VerbSense.REACH);
                if (!certain || governor != null && governor.negated() || before.equals("قبل") || definite && governor == null && before.isEmpty()) {
                    return;
                }
            } else {
                Predicate happened = scene.actors().predicateAt(trigger);
                if (happened != null && happened.negated()) {
                    return;
                }
            }
            if (committers.isEmpty()) {
                committers.addAll(pairFor(i, k + 1));
            } else if (committers.size() == 1 && scene.form(i + 1).equals("مع")) {
                List<ActorMention> source = scene.attribution().of(i);
                committers.addAll(source);
            }
            if (committers.isEmpty()) {
                return;
            }
            agreed(committers, k + 1, trigger, "agreement-noun", i);
        }

        /** Who agreed where the noun names nobody: the states named in the action, else the last pair. */
        private List<ActorMention> pairFor(int i, int action) {
            int end = scene.clauses().end(action);
            List<ActorMention> named = scene.mentions(action, Math.min(end, action + 6));
            if (named.size() == 2 && named.get(1).conjunction() == 'و' && named.get(0).first() == action + 1) {
                return named;
            }
            return scene.actors().lastPairBefore(i);
        }

        /** "أسفرت عن اتفاقيات، بما في ذلك …، بالإضافة إلى بدء مفاوضات". */
        private void listedAgreements(int i) {
            int limit = scene.sentenceEnd(i);
            for (int k = i + 1; k + 2 < limit; k++) {
                boolean further = scene.form(k).equals("بالاضافه") && scene.form(k + 1).equals("الي") || scene.form(k).equals("اضافه") && scene.form(k + 1).equals("الي");
                if (further && scene.isMasdar(k + 2) && !specificHead(k + 2)) {
                    List<ActorMention> committers = scene.actors().lastPairBefore(i);
                    if (!committers.isEmpty()) {
                        add(CommitmentKind.AGREEMENT, committers, k + 2, scene.clauses().end(k + 2), i, "agreements-listed", i, tokens.get(k + 2).start());
                    }
                    return;
                }
            }
        }

        // ------------------------------------------------------------ adding

        private int mentionStart(Predicate predicate, int token) {
            int start = scene.sentenceStart(token);
            int first = token;
            for (ActorMention mention : predicate.subject()) {
                if (mention.first() >= start && mention.first() < first && token - mention.first() < 30 && predicate.explicitSubject()) {
                    first = mention.first();
                }
            }
            return first;
        }

        private int conjunctionless(int i) {
            return tokens.get(i).start();
        }

        private void add(CommitmentKind kind, List<ActorMention> committers, int actionFrom, int actionTo, int mentionFrom, String rule, int trigger, int actionStart) {
            if (actionTo <= actionFrom || tokens.get(actionTo - 1).end() <= actionStart) {
                return;
            }
            Draft draft = new Draft();
            draft.kind = kind;
            draft.committers = committers;
            draft.actionStart = actionStart;
            draft.actionFrom = actionFrom;
            draft.actionTo = actionTo;
            draft.mentionFrom = Math.min(mentionFrom, actionFrom);
            draft.trigger = trigger;
            draft.rule = rule;
            draft.sources = scene.attribution().of(trigger);
            condition(draft);
            if (kind == CommitmentKind.REFUSAL || kind == CommitmentKind.PLEDGE || true) {
                leadingCondition(draft);
            }
            Draft outer = enclosing(draft);
            if (outer != null) {
                return;
            }
            drafts.add(draft);
        }

        private void condition(Draft draft) {
            int limit = scene.sentenceEnd(draft.trigger);
            int from = scene.clauses().conditionFrom(draft.actionTo, limit);
            if (from >= 0 && (tokens.get(draft.actionFrom).quote() == tokens.get(from).quote() || tokens.get(draft.actionFrom).quote() < 0)) {
                draft.conditionFrom = from;
                draft.conditionTo = scene.clauses().end(from + 1, true);
            }
        }

        /** "إذا رفضت موسكو …، فسنفرض": the condition stands before. */
        private void leadingCondition(Draft draft) {
            if (draft.conditionFrom >= 0) {
                return;
            }
            int start = scene.sentenceStart(draft.trigger);
            for (int k = draft.trigger - 1; k >= start && draft.trigger - k < 24; k--) {
                String form = scene.form(k);
                if (form.equals("اذا") || form.equals("واذا") || form.equals("ان") && scene.form(k + 1).equals("لم")) {
                    String at = scene.form(draft.trigger);
                    boolean consequence = at.startsWith("ف") || scene.form(draft.trigger - 1).startsWith("ف") || tokens.get(draft.mentionFrom - 1 >= 0 ? draft.mentionFrom - 1 : 0).is(",") || scene.form(draft.mentionFrom).startsWith("ف")
                            || scene.form(draft.trigger - 1).equals("فلا");
                    if (consequence) {
                        int end = draft.mentionFrom;
                        while (end > k + 1 && !tokens.get(end - 1).isWord() && !tokens.get(end - 1).isNumber()) {
                            end--;
                        }
                        if (end > k + 1) {
                            draft.conditionFrom = k;
                            draft.conditionTo = Math.min(end, draft.trigger);
                        }
                    }
                    return;
                }
                if (tokens.get(k).is(".") || scene.actors().predicateAt(k) != null && scene.actors().predicateAt(k).has(VerbSense.SAY)) {
                    return;
                }
            }
        }

        /** A trigger inside another's action, with no verb of its own, is part of that action. */
        private @Nullable Draft enclosing(Draft draft) {
            for (Draft other : drafts) {
                if (draft.trigger > other.trigger && draft.trigger < other.actionTo && draft.trigger >= other.actionFrom) {
                    return other;
                }
            }
            return null;
        }
    }
}
