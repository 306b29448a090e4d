package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Concepts.TruceMatch;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds ceasefires by their nouns (هدنة، وقف إطلاق النار، وقف الأعمال القتالية، الامتناع عن استهداف …) and reads state and
 * positions from the words that govern them, inner before outer: "رفض الموافقة على وقف", "اقترح تمديد الهدنة".
 */
public final class CeasefireExtractor implements EventExtractor {
    static final WordClasses WORDS = WordClasses.load(Concepts.class, "ceasefire/cues.tsv");
    private static final Set<String> AGREEMENT = WORDS.get("AGREEMENT");
    private static final Set<String> PROPOSAL = WORDS.get("PROPOSAL");
    private static final Set<String> NEGOTIATION = WORDS.get("NEGOTIATION");
    private static final Set<String> EXTENSION = WORDS.get("EXTENSION");
    private static final Set<String> ENDING = WORDS.get("ENDING");
    private static final Set<String> BREACH = WORDS.get("BREACH");
    private static final Set<String> KEEPING = WORDS.get("KEEPING");
    private static final Set<String> SAVING = WORDS.get("SAVING");
    private static final Set<String> NEED = WORDS.get("NEED");
    private static final Set<String> ACCEPTANCE = WORDS.get("ACCEPTANCE");
    private static final Set<String> REJECTION = WORDS.get("REJECTION");
    private static final Set<String> IN_FORCE = WORDS.get("IN_FORCE");
    private static final Set<String> MUTUAL = WORDS.get("MUTUAL");
    private static final int REACH = 26;

    @Override
    public List<Ceasefire> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final List<Token> tokens;
        private final TruceDetails details;
        private final CeasefireMerger merger;

        Run(Scene scene) {
            this.scene = scene;
            this.tokens = scene.tokens();
            this.details = new TruceDetails(scene);
            this.merger = new CeasefireMerger(scene);
        }

        List<Ceasefire> run() {
            int covered = -1;
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).isWord() || i < covered) {
                    continue;
                }
                TruceMatch match = scene.actors().mentionAt(i) != null ? null : Concepts.truce(scene, i);
                if (match != null && match.truce() != Truce.NONE && scene.actors().predicateAt(i) == null) {
                    TruceDraft draft = read(i, match);
                    if (draft != null) {
                        merger.add(draft);
                        covered = match.last();
                        continue;
                    }
                }
                pointBack(i);
            }
            return merger.events();
        }

        // ------------------------------------------------------------ one mention

        private @Nullable TruceDraft read(int i, TruceMatch match) {
            if (Modality.denied(scene, i) || negated(i)) {
                return null;
            }
            TruceDraft draft = new TruceDraft();
            draft.token = i;
            draft.sentence = scene.sentence(i);
            String form = scene.form(i);
            draft.definite = form.contains("الهدن") || form.startsWith("الوقف");
            int end = details.fill(draft, i, match.last());
            int from = cues(draft, i, end);
            if (from < 0 || match.truce() == Truce.WEAK && !mutual(draft, i, end)) {
                return null;
            }
            after(draft, i, match.last(), end);
            details.dates(draft, i, end);
            details.mediators(draft, i, scene.sentenceEnd(i));
            conditions(draft, i, end);
            if (draft.unilateral && draft.parties.isEmpty()) {
                for (TruceDraft.Stand stand : draft.stands) {
                    if (stand.stance() == Stance.ACCEPTS || stand.stance() == Stance.PROPOSES) {
                        draft.party(stand.side().entity(), stand.side().mention());
                    }
                }
            }
            draft.mentions.add(scene.span(Math.min(from, i), Math.max(end, i + 1)));
            Mention word = scene.span(i, match.last());
            draft.provenance.add(new Provenance(match.truce() == Truce.STRONG ? "ceasefire.noun" : "ceasefire.mutual-halt", word.start(), word.end(), word.text()));
            for (ActorMention mention : scene.attribution().of(i)) {
                for (Entity entity : mention.entities()) {
                    draft.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
            return draft;
        }

        private boolean negated(int i) {
            if (!Modality.negatedNoun(scene, i)) {
                return scene.form(i - 1).equals("اتفاق") && scene.form(i - 2).equals("لا") || noAgreement(i);
            }
            Predicate predicate = scene.predicateBefore(i);
            boolean holds = predicate != null && predicate.negated() && (scene.form(predicate.token()).endsWith("يزال") || scene.form(predicate.token()).endsWith("تزال"));
            return !holds;
        }

        private boolean noAgreement(int i) {
            for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 7; k--) {
                if (scene.form(k).equals("اتفاق") && scene.form(k - 1).equals("لا")) {
                    return true;
                }
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null && predicate.negated() && predicate.reading().hasAny(EnumSet.of(VerbSense.REACH, VerbSense.AGREE, VerbSense.SIGN, VerbSense.ACCEPT, VerbSense.PLEDGE, VerbSense.EXPRESS))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a halt of attacks is a ceasefire: two sides keep it, or somebody agrees on, offers or accepts it. */
        private boolean mutual(TruceDraft draft, int i, int end) {
            for (int k = i; k < end; k++) {
                if (MUTUAL.contains(scene.form(k))) {
                    return true;
                }
            }
            if (draft.parties.size() >= 2) {
                return true;
            }
            return draft.stands.stream().anyMatch(s -> s.stance() == Stance.ACCEPTS || s.stance() == Stance.PROPOSES)
                    || draft.statuses.contains(CeasefireStatus.AGREED);
        }

        /** Reads the words that govern the noun, from it to the left; returns where the mention begins, or -1 if it reports none. */
        private int cues(TruceDraft draft, int i, int end) {
            int start = scene.sentenceStart(i);
            int from = i;
            int quote = tokens.get(i).quote();
            CeasefireStatus inner = null;
            for (int k = i - 1; k >= start && i - k < REACH; k--) {
                Token token = tokens.get(k);
                if (token.is(".") || token.is(";") || token.is("|")) {
                    break;
                }
                if (token.is(":") && quote >= 0 && token.quote() != quote) {
                    break;
                }
                ActorMention inside = scene.actors().mentionAt(k);
                if (inside != null) {
                    k = inside.first();
                    continue;
                }
                Predicate predicate = scene.actors().predicateAt(k);
                if (predicate != null) {
                    int next = verbCue(draft, predicate, inner, i, end);
                    if (next == STOP) {
                        break;
                    }
                    if (next == DROP) {
                        return -1;
                    }
                    if (next == USED) {
                        from = startOf(predicate);
                        if (!predicate.participle()) {
                            break;
                        }
                    }
                    continue;
                }
                if (Concepts.truce(scene, k).truce() == Truce.STRONG && k + 1 < i && coordinatedWith(k, i)) {
                    continue;
                }
                CeasefireStatus noun = nounCue(draft, k, i, inner);
                if (noun != null) {
                    inner = inner == null || noun == CeasefireStatus.CALLED_FOR && (inner == CeasefireStatus.UNDER_NEGOTIATION || inner == CeasefireStatus.AGREED)
                            || noun == CeasefireStatus.REJECTED || noun == CeasefireStatus.PROPOSED && inner == CeasefireStatus.EXTENDED ? noun : inner;
                    from = k;
                }
            }
            if (inner != null && draft.statuses.isEmpty()) {
                draft.statuses.add(inner);
            } else if (inner == CeasefireStatus.EXTENDED && draft.statuses.contains(CeasefireStatus.AGREED)) {
                draft.statuses.add(inner);
            }
            return from;
        }

        private boolean coordinatedWith(int k, int i) {
            return scene.form(i).startsWith("و") && k < i;
        }

        private static final int STOP = 0;
        private static final int USED = 1;
        private static final int PASS = 2;
        private static final int DROP = 3;

        private int startOf(Predicate predicate) {
            int first = predicate.token();
            if (predicate.explicitSubject()) {
                for (ActorMention mention : predicate.subject()) {
                    if (mention.first() >= scene.sentenceStart(first) && mention.first() < first) {
                        first = mention.first();
                    }
                }
            }
            return first;
        }

        private List<ActorMention> who(Predicate predicate) {
            if (predicate.isFirstPerson()) {
                return scene.attribution().speaker(predicate.token());
            }
            return predicate.reading().form().passive() ? List.of() : predicate.subject().stream().filter(m -> !m.entities().isEmpty()).toList();
        }

        private int verbCue(TruceDraft draft, Predicate verb, @Nullable CeasefireStatus inner, int i, int end) {
            List<ActorMention> who = who(verb);
            boolean future = verb.reading().cut().future();
            if (verb.has(VerbSense.DENY)) {
                return DROP;
            }
            if (verb.has(VerbSense.REFUSE) && !verb.negated()) {
                draft.stand(who, Stance.REJECTS);
                draft.statuses.add(CeasefireStatus.REJECTED);
                return USED;
            }
            if (verb.has(VerbSense.AGREE) || verb.has(VerbSense.SIGN) || verb.has(VerbSense.REACH) && inner != CeasefireStatus.UNDER_NEGOTIATION | inner == null) {
                if (verb.negated()) {
                    return DROP;
                }
                boolean thought = thoughtOnly(verb, i);
                if (thought) {
                    draft.statuses.add(CeasefireStatus.AGREED);
                    return USED;
                }
                if (inner == CeasefireStatus.UNDER_NEGOTIATION && verb.has(VerbSense.AGREE)) {
                    draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
                    return USED;
                }
                if (inner == CeasefireStatus.CALLED_FOR) {
                    draft.stand(who, Stance.DEMANDS);
                    draft.statuses.add(CeasefireStatus.CALLED_FOR);
                    return USED;
                }
                List<ActorMention> all = new ArrayList<>(who);
                all.addAll(with(verb, i));
                draft.stand(all, Stance.ACCEPTS);
                draft.statuses.add(future ? CeasefireStatus.UNDER_NEGOTIATION : CeasefireStatus.AGREED);
                if (draft.parties.isEmpty() && Scene.entitiesOf(all).size() >= 2 && all.stream().noneMatch(ActorMention::isPerson)) {
                    draft.parties(all);
                }
                return USED;
            }
            if (verb.has(VerbSense.PROPOSE)) {
                draft.stand(who, Stance.PROPOSES);
                draft.statuses.add(CeasefireStatus.PROPOSED);
                return USED;
            }
            if (verb.has(VerbSense.ACCEPT)) {
                draft.stand(who, Stance.ACCEPTS);
                boolean welcomes = verb.reading().lemma().startsWith("رَحَّب") || verb.reading().lemma().startsWith("أَيَّد") || verb.reading().lemma().startsWith("بَارَك");
                if (!welcomes && inner != CeasefireStatus.PROPOSED || inner == CeasefireStatus.PROPOSED) {
                    draft.statuses.add(welcomes && inner == null ? CeasefireStatus.AGREED : CeasefireStatus.AGREED);
                } else if (inner == CeasefireStatus.AGREED || inner == null) {
                    draft.statuses.add(CeasefireStatus.AGREED);
                }
                return USED;
            }
            if (verb.has(VerbSense.DEMAND) || verb.has(VerbSense.REQUEST) && inner != CeasefireStatus.PROPOSED) {
                if (inner == CeasefireStatus.EXTENDED || inner == null || inner == CeasefireStatus.AGREED || inner == CeasefireStatus.UNDER_NEGOTIATION || inner == CeasefireStatus.CALLED_FOR) {
                    draft.stand(who, Stance.DEMANDS);
                    draft.statuses.add(CeasefireStatus.CALLED_FOR);
                    return USED;
                }
                return inner == CeasefireStatus.IN_FORCE ? USED : STOP;
            }
            if (verb.has(VerbSense.STRESS) && inner == CeasefireStatus.CALLED_FOR) {
                draft.stand(who, Stance.DEMANDS);
                draft.statuses.add(CeasefireStatus.CALLED_FOR);
                return USED;
            }
            if (verb.has(VerbSense.VIOLATE) && !verb.negated()) {
                draft.stand(who, Stance.VIOLATES);
                draft.statuses.add(CeasefireStatus.VIOLATED);
                return USED;
            }
            if (verb.has(VerbSense.ACCUSE)) {
                List<ActorMention> accused = accused(verb, i);
                draft.stand(accused, Stance.VIOLATES);
                draft.statuses.add(CeasefireStatus.VIOLATED);
                return USED;
            }
            if (verb.has(VerbSense.EXTEND) && !verb.has(VerbSense.SAY)) {
                draft.statuses.add(CeasefireStatus.EXTENDED);
                draft.stand(who, Stance.ACCEPTS);
                return USED;
            }
            if (verb.has(VerbSense.ORDER) || verb.has(VerbSense.ISSUE)) {
                draft.stand(who, Stance.ACCEPTS);
                draft.statuses.add(CeasefireStatus.AGREED);
                return USED;
            }
            if (verb.has(VerbSense.NEGOTIATE) || verb.has(VerbSense.DISCUSS)) {
                if (inner == null || inner == CeasefireStatus.AGREED) {
                    draft.statuses.add(inner == null && draft.definite ? CeasefireStatus.IN_FORCE : CeasefireStatus.UNDER_NEGOTIATION);
                }
                return inner == CeasefireStatus.PROPOSED ? STOP : USED;
            }
            if (verb.has(VerbSense.MEDIATE)) {
                draft.stand(who, Stance.MEDIATES);
                return USED;
            }
            if (verb.has(VerbSense.START) && !future) {
                boolean talks = inner == CeasefireStatus.UNDER_NEGOTIATION;
                if (!talks) {
                    draft.statuses.add(CeasefireStatus.IN_FORCE);
                }
                return USED;
            }
            if (verb.has(VerbSense.END)) {
                draft.statuses.add(CeasefireStatus.ENDED);
                return USED;
            }
            if (verb.has(VerbSense.HAPPEN)) {
                return PASS;
            }
            if (verb.has(VerbSense.CONTINUE) && inner != null) {
                if (inner == CeasefireStatus.UNDER_NEGOTIATION || savingBetween(verb.token(), i)) {
                    draft.stand(mediators(who, verb, i), Stance.MEDIATES);
                }
                return USED;
            }
            if (verb.has(VerbSense.SAY)) {
                if (verb.has(VerbSense.STRESS) || inner == CeasefireStatus.CALLED_FOR) {
                    if (inner == CeasefireStatus.CALLED_FOR) {
                        draft.stand(who, Stance.DEMANDS);
                        draft.statuses.add(CeasefireStatus.CALLED_FOR);
                        return USED;
                    }
                }
                boolean complement = false;
                for (int k = verb.token() + 1; k < i; k++) {
                    complement |= dev.bayan.internal.lexicon.Words.COMPLEMENT.contains(scene.form(k)) || tokens.get(k).is(":");
                }
                if (!complement && inner == null && verb.reading().lemma().startsWith("أَعْلَن")) {
                    // who announces a truce of his own declares it
                    declared(draft, who, i, end);
                    return USED;
                }
                return complement ? STOP : PASS;
            }
            boolean saving = savingBetween(verb.token(), i) && !verb.reading().isPast();
            if (saving) {
                draft.stand(mediators(who, verb, i), Stance.MEDIATES);
                return USED;
            }
            return verb.participle() ? PASS : scene.form(verb.token() - 1).equals("التي") || scene.form(verb.token() - 1).equals("الذي") ? STOP : PASS;
        }

        private void declared(TruceDraft draft, List<ActorMention> who, int i, int end) {
            boolean declares = who.stream().allMatch(m -> m.entity() != null && belligerent(m.entity()));
            draft.statuses.add(CeasefireStatus.AGREED);
            if (declares && !who.isEmpty()) {
                if (draft.parties.isEmpty() || draft.unilateral) {
                    draft.stand(who, Stance.ACCEPTS);
                    if (draft.parties.isEmpty()) {
                        draft.parties(who.stream().toList());
                    }
                }
                List<ActorMention> against = with(i, end);
                draft.parties(against);
            }
        }

        private static boolean belligerent(Entity entity) {
            return entity.kind() != ActorKind.ORGANIZATION && entity.kind() != ActorKind.MEDIA && !(entity.isPerson() && entity.country() == null && "United Nations".equals(entity.affiliation()))
                    && !(entity.kind() == ActorKind.INSTITUTION);
        }

        /** Behind "مع" in a range: "هدنة مع أوكرانيا". */
        private List<ActorMention> with(int from, int to) {
            for (int k = from; k < to; k++) {
                if (scene.form(k).equals("مع")) {
                    ActorMention mention = scene.actors().mentionFrom(k + 1);
                    if (mention != null && !mention.entities().isEmpty()) {
                        return scene.actors().coordination(mention);
                    }
                }
            }
            return List.of();
        }

        /** "توافق مع قيادة … على": the other side of an agreement. */
        private List<ActorMention> with(Predicate verb, int i) {
            return with(verb.token() + 1, i);
        }

        private boolean savingBetween(int from, int to) {
            for (int k = from + 1; k < to; k++) {
                if (SAVING.contains(scene.form(k)) || scene.form(k).startsWith("جهود") || scene.form(k).startsWith("اتصالات") || scene.form(k).startsWith("مساعي")) {
                    return true;
                }
            }
            return false;
        }

        private List<ActorMention> mediators(List<ActorMention> who, Predicate verb, int i) {
            List<ActorMention> all = new ArrayList<>(who);
            all.addAll(with(verb.token() + 1, i));
            if (all.isEmpty()) {
                // "الوسطاء في الدوحة والقاهرة"
                for (ActorMention mention : scene.mentions(verb.token(), i)) {
                    all.add(mention);
                }
            }
            return all.stream().filter(m -> m.entity() != null).toList();
        }

        /** "اتفق الزعيمان على أن السلام … سيبدأ بوقف". */
        private boolean thoughtOnly(Predicate verb, int i) {
            for (int k = verb.token() + 1; k < i; k++) {
                if (scene.form(k).equals("ان") && scene.form(k - 1).equals("علي")) {
                    return true;
                }
            }
            return false;
        }

        /** Whom an accusation names: the object of "اتهم", not its subject. */
        private List<ActorMention> accused(Predicate verb, int i) {
            for (ActorMention mention : scene.mentions(verb.token(), i)) {
                if (!verb.subject().contains(mention) && mention.preposition() == 0) {
                    return List.of(mention);
                }
            }
            if (!verb.reading().pronoun().isEmpty()) {
                // "اتهمها": the side spoken of before
                List<ActorMention> before = scene.mentions(Math.max(0, verb.token() - 60), verb.token());
                for (int k = before.size() - 1; k >= 0; k--) {
                    ActorMention mention = before.get(k);
                    if (!verb.subject().contains(mention) && mention.entity() != null && verb.subject().stream().noneMatch(s -> s.entity() != null && s.entity().sameSide(mention.entity()))
                            && belligerent(mention.entity())) {
                        return List.of(mention);
                    }
                }
            }
            return List.of();
        }

        private @Nullable CeasefireStatus nounCue(TruceDraft draft, int k, int i, @Nullable CeasefireStatus inner) {
            String form = scene.form(k);
            if (Concepts.in(form, EXTENSION) != null) {
                draft.extension = true;
                return CeasefireStatus.EXTENDED;
            }
            if (Concepts.in(form, ENDING) != null && i - k <= 4) {
                return CeasefireStatus.ENDED;
            }
            if (Concepts.in(form, BREACH) != null && i - k <= 4) {
                return CeasefireStatus.VIOLATED;
            }
            if (Concepts.in(form, NEED) != null && inner != CeasefireStatus.IN_FORCE) {
                return CeasefireStatus.CALLED_FOR;
            }
            if (Concepts.in(form, REJECTION) != null) {
                genitive(draft, k, Stance.REJECTS);
                return CeasefireStatus.REJECTED;
            }
            if (Concepts.in(form, ACCEPTANCE) != null) {
                genitive(draft, k, Stance.ACCEPTS);
                return CeasefireStatus.AGREED;
            }
            if (Concepts.in(form, PROPOSAL) != null) {
                genitive(draft, k, Stance.PROPOSES);
                return CeasefireStatus.PROPOSED;
            }
            if (Concepts.in(form, KEEPING) != null && i - k <= 4) {
                return CeasefireStatus.IN_FORCE;
            }
            if (Concepts.in(form, AGREEMENT) != null && inner == null) {
                List<ActorMention> pair = agreedBy(k, i);
                if (!pair.isEmpty()) {
                    draft.stand(pair, Stance.ACCEPTS);
                    if (draft.parties.isEmpty() && Scene.entitiesOf(pair).size() >= 2) {
                        draft.parties(pair);
                    }
                }
                return CeasefireStatus.AGREED;
            }
            if ((Concepts.in(form, NEGOTIATION) != null) && inner == null && !(form.equals("نحو") && scene.time().amount(k).isPresent())) {
                boolean reached = form.equals("التوصل") && (scene.form(k - 1).equals("تم") || reached(k));
                return reached ? CeasefireStatus.AGREED : CeasefireStatus.UNDER_NEGOTIATION;
            }
            return null;
        }

        /** "أعلنت … التوصل إلى": reached, where no need or effort stands before it. */
        private boolean reached(int k) {
            Predicate before = scene.predicateBefore(k);
            return before != null && k - before.token() <= 14 && before.has(VerbSense.SAY) && before.reading().isPast() && before.reading().lemma().startsWith("أَعْلَن");
        }

        private void genitive(TruceDraft draft, int k, Stance stance) {
            ActorMention mention = scene.actors().mentionFrom(k + 1);
            if (mention == null && scene.form(k + 1).startsWith("لل") || mention == null && scene.form(k + 1).equals("من")) {
                mention = scene.actors().mentionFrom(scene.form(k + 1).equals("من") ? k + 2 : k + 1);
            }
            if (mention == null && scene.form(k + 2).equals("به")) {
                mention = scene.actors().mentionFrom(k + 3);
            }
            if (mention != null && mention.entity() != null && (mention.preposition() == 0 || mention.preposition() == 'ل')) {
                draft.stand(scene.actors().coordination(mention), stance);
                return;
            }
            Entity nisba = scene.nisba(k + 1);
            if (nisba != null) {
                draft.stand(List.of(scene.actors().stateMention(k + 1, nisba)), stance);
                return;
            }
            String form = scene.form(k);
            if (form.endsWith("نا") && form.length() > 4) {
                draft.stand(scene.attribution().speaker(k), stance);
            }
        }

        /** "اتفاق الولايات المتحدة والحوثيين على", "اتفاق بين كابول وإسلام أباد على", "توصل إسرائيل وحماس إلى اتفاق". */
        private List<ActorMention> agreedBy(int k, int i) {
            ActorMention mention = scene.actors().mentionFrom(k + 1);
            if (mention == null && scene.form(k + 1).equals("بين")) {
                mention = scene.actors().mentionFrom(k + 2);
            } else if (mention == null && scene.form(k + 1).equals("مع")) {
                mention = scene.actors().mentionFrom(k + 2);
                if (mention != null && !mention.entities().isEmpty()) {
                    List<ActorMention> both = new ArrayList<>(scene.actors().coordination(mention));
                    both.addAll(0, scene.attribution().of(k));
                    if (scene.attribution().of(k).isEmpty() && scene.actors().mentionAt(scene.sentenceStart(k)) != null) {
                        both.add(0, scene.actors().mentionAt(scene.sentenceStart(k)));
                    }
                    return both.stream().filter(m -> m.entity() != null).toList();
                }
            }
            if (mention == null && scene.form(k - 1).equals("الي")) {
                ActorMention before = scene.actors().mentionAt(k - 2);
                if (before != null) {
                    ActorMention first = before;
                    while (first.conjunction() == 'و' && scene.actors().mentionAt(first.first() - 1) != null) {
                        first = scene.actors().mentionAt(first.first() - 1);
                    }
                    if (scene.form(first.first() - 1).endsWith("توصل")) {
                        mention = first;
                    }
                }
            }
            if (mention == null || mention.entities().isEmpty() || mention.preposition() != 0) {
                return List.of();
            }
            return scene.actors().coordination(mention);
        }

        // ------------------------------------------------------------ behind the noun

        /** What the ceasefire itself does: begins, holds, ends, is broken; who accepts it in a relative clause. */
        private void after(TruceDraft draft, int i, int nounEnd, int end) {
            int limit = Math.min(scene.sentenceEnd(i), nounEnd + 30);
            for (int k = nounEnd; k < limit; k++) {
                String form = scene.form(k);
                if (tokens.get(k).is(".") || tokens.get(k).is(";") || Concepts.truce(scene, k).truce() == Truce.STRONG && !form.startsWith("و")) {
                    break;
                }
                if (IN_FORCE.contains(form) && k - nounEnd < 12) {
                    draft.statuses.add(CeasefireStatus.IN_FORCE);
                    continue;
                }
                Predicate verb = scene.actors().predicateAt(k);
                if (verb == null) {
                    if (form.equals("بترحيب") || form.equals("برفض") || form.equals("بموافقه")) {
                        ActorMention mention = scene.form(k + 1).equals("من") ? scene.actors().mentionFrom(k + 2) : scene.actors().mentionFrom(k + 1);
                        if (mention != null) {
                            draft.stand(List.of(mention), form.equals("برفض") ? Stance.REJECTS : Stance.ACCEPTS);
                            draft.statuses.add(form.equals("برفض") ? CeasefireStatus.REJECTED : CeasefireStatus.AGREED);
                        }
                    }
                    continue;
                }
                boolean relative = relativeTo(k);
                boolean own = verb.subject().isEmpty() || !verb.explicitSubject();
                if (own && verb.has(VerbSense.START) || own && Set.of("سري", "يسري", "تسري", "سرت", "سيسري", "وتسري").contains(form) || own && entersForce(k)) {
                    if (verb.negated()) {
                        draft.statuses.add(CeasefireStatus.AGREED);
                    } else if (verb.reading().isPast()) {
                        draft.statuses.add(CeasefireStatus.IN_FORCE);
                    } else {
                        draft.statuses.add(CeasefireStatus.AGREED);
                    }
                } else if (own && verb.has(VerbSense.END) && verb.reading().isPast() && !verb.negated()) {
                    draft.statuses.add(CeasefireStatus.ENDED);
                } else if (own && verb.has(VerbSense.HOLD) && !verb.has(VerbSense.LAST) && !verb.negated()) {
                    draft.statuses.add(CeasefireStatus.IN_FORCE);
                } else if (relative && verb.has(VerbSense.PROPOSE)) {
                    draft.stand(who(verb), Stance.PROPOSES);
                    if (draft.statuses.isEmpty()) {
                        draft.statuses.add(CeasefireStatus.PROPOSED);
                    }
                } else if (relative && verb.has(VerbSense.ACCEPT)) {
                    draft.stand(who(verb), Stance.ACCEPTS);
                    if (!draft.statuses.contains(CeasefireStatus.IN_FORCE) && !verb.reading().lemma().startsWith("رَحَّب")) {
                        draft.statuses.add(CeasefireStatus.AGREED);
                    }
                } else if (relative && verb.has(VerbSense.REFUSE)) {
                    draft.stand(who(verb), Stance.REJECTS);
                    draft.statuses.add(CeasefireStatus.REJECTED);
                } else if (relative && verb.has(VerbSense.MEDIATE)) {
                    draft.stand(who(verb), Stance.MEDIATES);
                } else if (verb.has(VerbSense.VIOLATE) && own && verb.reading().form().passive()) {
                    draft.statuses.add(CeasefireStatus.VIOLATED);
                } else if (!verb.participle() && verb.explicitSubject() && !relative) {
                    break;
                }
            }
        }

        /** "دخل حيز التنفيذ". */
        private boolean entersForce(int k) {
            return (scene.form(k + 1).equals("حيز") || scene.form(k + 2).equals("حيز") || scene.form(k + 1).equals("موضع"));
        }

        private boolean relativeTo(int k) {
            String before = scene.form(k - 1);
            String earlier = scene.form(k - 2);
            return before.equals("التي") || before.equals("الذي") || before.equals("ما") || earlier.equals("ما") || before.equals("بعدما") || earlier.equals("بعدما")
                    || !tokens.get(k).form().isEmpty() && scene.actors().predicateAt(k) != null && !scene.actors().predicateAt(k).reading().pronoun().isEmpty();
        }

        private void conditions(TruceDraft draft, int i, int end) {
            details.conditions(draft, i, end);
        }

        // ------------------------------------------------------------ pointing back

        /** "وافق على المقترح", "خرقت الاتفاق", "رفضها", "الكل رحب بالاتفاق": an accord named before is meant. */
        private void pointBack(int i) {
            Predicate verb = scene.actors().predicateAt(i);
            TruceDraft last = merger.last();
            if (last == null || scene.sentence(i) - last.sentence > 6) {
                return;
            }
            String form = scene.form(i);
            if (verb == null) {
                boolean refusal = (form.equals("رفضها") || form.equals("رفضه") || form.equals("قبولها") || form.equals("قبوله")) && scene.form(i - 1).equals("الي");
                if (refusal) {
                    Predicate governor = scene.predicateBefore(i);
                    if (governor != null && !governor.negated()) {
                        boolean no = form.startsWith("رفض");
                        last.stand(who(governor), no ? Stance.REJECTS : Stance.ACCEPTS);
                        last.statuses.add(no ? CeasefireStatus.REJECTED : CeasefireStatus.AGREED);
                        last.mentions.add(scene.span(startOf(governor), i + 1));
                    }
                }
                return;
            }
            if (verb.negated() || verb.participle() && !verb.has(VerbSense.ACCEPT) || Modality.denied(scene, i)) {
                return;
            }
            boolean accepts = verb.has(VerbSense.ACCEPT);
            boolean refuses = verb.has(VerbSense.REFUSE);
            boolean violates = verb.has(VerbSense.VIOLATE);
            boolean accuses = verb.has(VerbSense.ACCUSE);
            boolean starts = verb.has(VerbSense.START) && verb.reading().isPast();
            boolean answers = verb.reading().lemma().startsWith("اِسْتَجَاب");
            boolean demands = verb.has(VerbSense.DEMAND);
            if (!(accepts || refuses || violates || accuses || starts || answers || demands)) {
                return;
            }
            int accord = -1;
            int end = Math.min(scene.clauses().end(i), i + 24);
            for (int k = i + 1; k < end; k++) {
                if (Concepts.truce(scene, k).truce() == Truce.STRONG || Concepts.exchange(scene, k) > 0) {
                    return;
                }
                if (Concepts.accord(scene.form(k)) && accord < 0) {
                    accord = k;
                }
            }
            boolean pronoun = violates && false;
            boolean breach = false;
            for (int k = i + 1; accuses && k < end; k++) {
                String word = scene.form(k);
                breach |= word.startsWith("بانتهاكه") || word.startsWith("بخرقه") || word.startsWith("بانتهاكها") || word.startsWith("بخرقها") || Concepts.in(word, BREACH) != null && accord > k;
            }
            if (accord < 0 && !breach && !pronoun || accuses && !breach) {
                return;
            }
            if (accord >= 0 && !definiteAccord(accord)) {
                return;
            }
            if (!nearestAccordIsTruce(last, i)) {
                return;
            }
            List<ActorMention> who = who(verb);
            if (accuses) {
                last.stand(accused(verb, end), Stance.VIOLATES);
                last.statuses.add(CeasefireStatus.VIOLATED);
            } else if (violates) {
                last.stand(who, Stance.VIOLATES);
                last.statuses.add(CeasefireStatus.VIOLATED);
            } else if (refuses) {
                last.stand(who, Stance.REJECTS);
                last.statuses.add(CeasefireStatus.REJECTED);
            } else if (starts) {
                if (scene.form(i + 1).equals("سريان") || scene.form(i + 2).equals("سريان")) {
                    last.statuses.add(CeasefireStatus.IN_FORCE);
                    details.dates(last, i, end);
                } else {
                    return;
                }
            } else if (demands) {
                last.stand(who, Stance.DEMANDS);
            } else {
                last.stand(who, Stance.ACCEPTS);
                if (!last.statuses.contains(CeasefireStatus.IN_FORCE) && !last.statuses.contains(CeasefireStatus.REJECTED)) {
                    last.statuses.add(CeasefireStatus.AGREED);
                }
            }
            last.mentions.add(scene.span(startOf(verb), Math.max(end, i + 1)));
            for (ActorMention mention : scene.attribution().of(i)) {
                for (Entity entity : mention.entities()) {
                    last.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
        }

        private boolean definiteAccord(int k) {
            String form = scene.form(k);
            return form.contains("ال") || form.startsWith("لل") || scene.actors().mentionFrom(k + 1) != null && (form.endsWith("مقترح") || form.endsWith("مبادره") || form.endsWith("عرض"));
        }

        /** Whether the accord named last before a token is the ceasefire, and not an exchange, a deal on trade, a summit. */
        private boolean nearestAccordIsTruce(TruceDraft last, int i) {
            for (int k = i - 1; k > last.token; k--) {
                if (Concepts.exchange(scene, k) > 0) {
                    return scene.sentence(k) == scene.sentence(last.token);
                }
                String form = scene.form(k);
                if (form.equals("معاهده") || form.equals("اتفاقيه") && !scene.form(k + 1).contains("هدن")) {
                    return false;
                }
            }
            return true;
        }
    }
}
