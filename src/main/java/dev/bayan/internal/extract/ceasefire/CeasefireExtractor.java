package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import dev.bayan.model.Stance;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds ceasefires by their names (هدنة، وقف إطلاق النار، وقف الأعمال القتالية، الامتناع عن استهداف …) and by the accords and
 * pronouns that point back to them (الاتفاق، رفضته). {@link Governors} reads what stands before a name, {@link Fates} what
 * stands behind it, {@link TruceTerms}, {@link TruceParties}, {@link TruceArea}, {@link TruceTimes} and {@link TruceConditions} its terms;
 * {@link CeasefireMerger} joins the mentions of one ceasefire.
 *
 * <p>Known omissions: calm where no armed side is named, de-escalation and the end of a war without a word for the halt of fire; truces told by a
 * narrative alone ("the guns fell silent").
 */
public final class CeasefireExtractor implements EventExtractor {
    /** How far into a sentence a verb of denial is looked for. */
    private static final int DENIAL_REACH = 500;
    /** How far behind its heading the member of a list may stand. */
    private static final int LIST_REACH = 60;

    private static final int CALM_SENTENCES = 2;
    private static final int CALM_TOLD_OF = 8;
    private static final int SAME_REACH = 5;
    private static final int HEADLINES = 3;
    /** How many words the title of a part of the story has at most, where it tells nothing. */
    private static final int TITLE = 3;

    private static final WordSet EMBEDDING = WordSet.of("ان", "بان", "وان");
    private static final WordSet SAME = WordSet.of("نفسها", "ذاتها", "عينها");
    private static final int WAS_REACH = 24;
    private static final WordSet WAS = WordSet.of("كان", "كانت");
    private static final WordSet FIGHTING = WordSet.of("القتال", "الاقتتال", "الاشتباكات", "المعارك", "الاعمال");
    private static final WordSet THE_TWO = Cue.words("THE_TWO");
    private static final WordSet CALM = Concepts.words("CALM");
    private static final WordSet COVERED = Cue.words("COVERED");
    private static final WordSet MUTUAL = Cue.words("MUTUAL");
    private static final WordSet ANY = Cue.words("ANY");
    private static final WordSet FORTUNE = Cue.words("FORTUNE");
    private static final EnumSet<CeasefireStatus> OPEN = EnumSet.of(
            CeasefireStatus.CALLED_FOR,
            CeasefireStatus.PROPOSED,
            CeasefireStatus.UNDER_NEGOTIATION,
            CeasefireStatus.REJECTED);

    @Override
    public List<Ceasefire> extract(Scene scene) {
        return new Run(scene).run();
    }

    /** One document. */
    private static final class Run {
        private final Scene scene;
        private final Doers doers;
        private final Governors governors;
        private final Fates fates;
        private final TruceTerms terms;
        private final TruceParties parties;
        private final TruceArea area;
        private final TruceTimes times;
        private final TruceConditions conditions;
        private final BackReferences backReferences;
        private final CeasefireMerger merger;
        /** Verbs that a reading has used already. */
        private final Set<Integer> handled = new HashSet<>();
        /** What a headline tells of the breach of an accord before any ceasefire is named. */
        private @Nullable TruceDraft broken;

        Run(Scene scene) {
            this.scene = scene;
            Belligerents belligerents = new Belligerents(scene);
            this.doers = new Doers(scene, belligerents);
            this.governors = new Governors(scene, doers);
            this.terms = new TruceTerms(scene, doers);
            this.fates = new Fates(scene, doers);
            this.parties = new TruceParties(scene, doers, belligerents);
            this.area = new TruceArea(scene);
            this.times = new TruceTimes(scene);
            this.conditions = new TruceConditions(scene, new ConditionList(scene));
            this.backReferences = new BackReferences(scene, governors, doers, terms, times, conditions);
            this.merger = new CeasefireMerger(scene, belligerents);
        }

        List<Ceasefire> run() {
            int covered = -1;
            for (int i = 0; i < scene.tokens().size() && !scene.isFull(EventType.CEASEFIRE, i); i++) {
                if (i < covered) {
                    continue;
                }
                TruceNoun noun = TruceNoun.at(scene, i);
                TruceDraft draft = noun == null ? null : read(noun);
                if (noun != null && draft != null && draft.dropped != null) {
                    scene.drop(EventType.CEASEFIRE, draft.dropped, noun.first(), noun.last());
                    draft = null;
                }
                if (draft != null) {
                    merger.add(draft);
                }
                if (noun != null && !noun.verbal()) {
                    covered = noun.last();
                } else if (draft == null && scene.tokens().get(i).isWord()) {
                    pointBack(i);
                }
            }
            if (broken != null) {
                merger.addEarlier(broken);
            }
            return merger.events();
        }

        /** What is told at a name; {@link TruceDraft#dropped} is set where it is no ceasefire. */
        private TruceDraft read(TruceNoun noun) {
            int i = noun.first();
            TruceDraft draft = new TruceDraft();
            if (i - scene.sentenceStart(i) < DENIAL_REACH && Modality.denied(scene, i) || Rumours.denied(scene, noun)) {
                return draft.drop(DropReason.DENIED);
            }
            if (Modality.asked(scene, i)) {
                return draft.drop(DropReason.HYPOTHETICAL);
            }
            if (isTitle(i)) {
                return draft.drop(DropReason.INCOMPLETE);
            }
            draft.token = i;
            draft.nameEnd = noun.last();
            draft.sentence = scene.sentence(i);
            draft.firstSentence = draft.sentence;
            draft.definite = noun.definite();
            draft.weak = !noun.strong();
            draft.term = terms.term(noun);
            draft.feast = noun.ofFeast(scene);
            draft.feastName = noun.feast(scene);
            int phraseEnd = terms.phraseEnd(noun);
            int core = terms.coreEnd(noun, phraseEnd);
            int near = terms.nearEnd(noun, core);
            draft.halting = noun.verbal() ? scene.actors().predicateAt(i) : null;
            terms.scope(draft, noun, near);
            area.read(draft, noun, near);
            parties.read(draft, noun, near);
            draft.aside = FurtherTruce.widens(scene, noun);
            draft.another |= noun.other(scene) || before(noun) || draft.aside;
            int from = noun.other(scene)
                    ? i
                    : draft.halting != null
                                    && (draft.halting.reading().isPast()
                                            || !EMBEDDING.contains(scene.form(i - 1))
                                                    && TruceNoun.ofOneSide(scene, draft.halting)
                                            || fire(noun) >= 0 && declares(draft.halting))
                            ? aloneSince(draft, draft.halting)
                            : governors.read(draft, i, null);
            if (from < 0) {
                return draft;
            }
            if (noun.verbal() && draft.statuses.isEmpty() && willStop(noun, draft)) {
                // "سيتوقف إطلاق النار بين الهند وباكستان عند الخامسة"
                draft.statuses.add(CeasefireStatus.AGREED);
                draft.beginning = i;
            }
            if (noun.verbal() && draft.statuses.isEmpty()) {
                return draft.drop(draft.unreal ? DropReason.HYPOTHETICAL : DropReason.INCOMPLETE);
            }
            boolean opens = i == scene.sentenceStart(i)
                    || i == scene.sentenceStart(i) + 1
                            && !scene.tokens().get(i - 1).isWord();
            if (draft.statuses.isEmpty()
                    && from == i
                    && opens
                    && (!noun.definite() && i == scene.sentenceStart(i) || listed(i))) {
                // "هدنة في …": a headline announces
                draft.statuses.add(CeasefireStatus.AGREED);
            }
            fates.read(draft, noun, handled);
            if (terms.possible(noun) && draft.notYet()) {
                draft.statuses.clear();
                draft.statuses.add(CeasefireStatus.UNDER_NEGOTIATION);
            } else if (draft.statuses.isEmpty() && terms.offered(noun)) {
                draft.statuses.add(CeasefireStatus.PROPOSED);
            } else if (draft.statuses.isEmpty() && terms.awaited(noun)) {
                draft.definite = false;
            }
            area.before(draft, noun);
            area.signedAt(draft);
            area.brokenAt(draft, noun);
            int end = Math.max(phraseEnd, times.duration(draft, noun, core, phraseEnd));
            if (draft.duration == null && merger.last() != null && sameLength(noun, end)) {
                draft.duration = merger.last().duration;
            }
            boolean calm = Concepts.in(scene.form(i), CALM) != null;
            if (draft.weak && !calm && !mutual(draft, noun, end)) {
                return draft.drop(
                        draft.statuses.contains(CeasefireStatus.CALLED_FOR)
                                ? DropReason.DEMANDED
                                : DropReason.INCOMPLETE);
            }
            parties.other(draft, noun, core);
            if (calm && !(calmOfTruce(noun) || limitedCalm(draft) || draft.parties.size() > 1 && draft.bearsArms())) {
                return draft.drop(DropReason.OTHER_MATTER);
            }
            parties.conflictAround(draft, noun);
            if (terms.rankedAfter(noun) && merger.last() != null) {
                draft.another = true;
                parties.sameAs(draft, merger.last());
            }
            if (parties.concluded(draft, noun, core) || parties.signedFor(draft)) {
                draft.bothConcluded();
            }
            times.dates(draft, noun, core);
            terms.mediators(draft, i);
            conditions.read(draft, noun, phraseEnd);
            if (ofAny(draft, noun)) {
                return draft.drop(DropReason.HYPOTHETICAL);
            }
            report(draft, noun, from, end);
            return draft;
        }

        /** "يستبعد صمود أي هدنة", "نجاح أي تفاهم على هدنة": what is said of whatever truce there may be, and nobody's stance. */
        private boolean ofAny(TruceDraft draft, TruceNoun noun) {
            int at = noun.first() - 1;
            boolean accord = Cue.of(scene.word(at)) == Cue.AGREEMENT;
            int any = accord ? at - 1 : at;
            if (!ANY.contains(scene.form(any)) || !draft.stands.isEmpty()) {
                return false;
            }
            boolean told = draft.statuses.stream().noneMatch(OPEN::contains);
            return told && draft.conditions.isEmpty() || FORTUNE.contains(scene.bare(any - 1));
        }

        /** "هدنة سابقة", "هدنة الطاقة": a line of two or three words above a part of the story tells nothing of it. */
        private boolean isTitle(int i) {
            int start = scene.sentenceStart(i);
            int end = scene.sentenceEnd(i);
            boolean line = scene.sentence(i) > 0
                    && end - start <= TITLE
                    && end < scene.tokens().size()
                    && !scene.sameParagraph(i, end)
                    && !scene.sameParagraph(i, start - 1);
            for (int k = start; line && k < end; k++) {
                line = scene.tokens().get(k).isWord()
                        && scene.actors().predicateAt(k) == null
                        && scene.actors().mentionAt(k) == null
                        && !scene.tokens().get(k).isNumber();
            }
            return line;
        }

        /** "هدنة سابقة بالمدة نفسها". */
        private boolean sameLength(TruceNoun noun, int end) {
            for (int k = noun.last(); k + 1 < Math.min(end, noun.last() + SAME_REACH); k++) {
                boolean length = scene.form(k).equals("بالمده") || scene.form(k).equals("للمده");
                if (length && SAME.contains(scene.form(k + 1))) {
                    return true;
                }
            }
            return false;
        }

        /** "وكانت هدنة قصيرة قد بدأت الأربعاء": one newly named that was before what the story tells. */
        private boolean before(TruceNoun noun) {
            int i = noun.first();
            boolean was = !noun.definite()
                    && !noun.verbal()
                    && WAS.contains(scene.bare(i - 1))
                    && i - 1 == scene.sentenceStart(i);
            for (int k = noun.last(); was && k < Math.min(scene.sentenceEnd(i), noun.last() + WAS_REACH); k++) {
                if (scene.form(k).equals("قد")) {
                    return true;
                }
            }
            return false;
        }

        /** "التهدئة" in a text that spoke of a truce shortly before. */
        private boolean calmOfTruce(TruceNoun noun) {
            TruceDraft last = merger.last();
            int i = noun.first();
            int reach = Cue.of(scene.word(i - 1)) != null
                            || Cue.of(scene.word(i - 2)) != null
                                    && scene.form(i - 1).equals("علي")
                    ? CALM_TOLD_OF
                    : CALM_SENTENCES;
            return last != null && noun.definite() && scene.sentence(i) - last.sentence <= reach;
        }

        /** "تهدئة إنسانية مدتها خمس ساعات": a calm for relief, or one more with its length beside a truce. */
        private boolean limitedCalm(TruceDraft draft) {
            boolean oneMore = merger.last() != null && draft.parties.size() < 2;
            return !draft.definite
                    && draft.duration != null
                    && !draft.statuses.isEmpty()
                    && (oneMore || draft.scope == CeasefireScope.HUMANITARIAN);
        }

        /** "ينص الاتفاق على:\n- وقف إطلاق النار": a member of the list of what an accord lays down. */
        private boolean listed(int i) {
            int colon = i - 1;
            while (colon > 0
                    && i - colon < LIST_REACH
                    && !(scene.tokens().get(colon).is(":") && colon + 1 == scene.sentenceEnd(colon))) {
                colon--;
            }
            for (int k = colon - 1;
                    scene.tokens().get(Math.max(0, colon)).is(":") && k >= scene.sentenceStart(colon);
                    k--) {
                if (Concepts.accord(scene, k)) {
                    return true;
                }
            }
            return false;
        }

        /** "أوقفنا القتال من جانب واحد": whoever stops holds a truce of his own; returns where the mention begins. */
        /** "أعلنت موسكو أنها ستوقف إطلاق النار غدا": a side says, or a narrator of it, that it will hold fire. */
        private boolean declares(Predicate halting) {
            int i = halting.token();
            boolean will = halting.reading().cut().future() || scene.form(i - 1).equals("سوف");
            List<ActorMention> who = halting.isFirstPerson()
                    ? Doers.known(scene.attribution().speaker(i))
                    : Doers.known(halting.subject());
            if (!will
                    || !halting.has(VerbSense.STOP)
                    || halting.negated()
                    || halting.reading().form().passive()
                    || !(halting.isFirstPerson() || halting.explicitSubject() || TruceNoun.ofItsOwn(scene, halting))
                    || !Doers.belligerents(who)
                    || Modality.supposed(scene, halting)) {
                return false;
            }
            for (ActorMention source : scene.attribution().of(i)) {
                if (!source.meant().sameSide(who.get(0).meant())) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a condition stands in the sentence of a token. */
        private boolean conditional(int i) {
            for (int k = scene.sentenceStart(i); k < scene.sentenceEnd(i); k++) {
                if (scene.clauses().conditionAt(k)) {
                    return true;
                }
            }
            return false;
        }

        private int aloneSince(TruceDraft draft, Predicate halting) {
            draft.weak = false;
            draft.beginning = halting.token();
            List<ActorMention> who = halting.isFirstPerson()
                    ? Doers.known(scene.attribution().speaker(halting.token()))
                    : doers.of(halting);
            if (!halting.reading().isPast() && conditional(halting.token())) {
                // "ستوقف إطلاق النار إذا": an offer
                draft.statuses.add(CeasefireStatus.PROPOSED);
                draft.stand(who, Stance.PROPOSES);
                return halting.token();
            }
            draft.unilateral = true;
            draft.statuses.add(halting.reading().isPast() ? CeasefireStatus.IN_FORCE : CeasefireStatus.AGREED);
            draft.parties.clear();
            draft.declaring(who);
            return halting.token();
        }

        private void report(TruceDraft draft, TruceNoun noun, int from, int end) {
            int i = noun.first();
            draft.mentions.add(scene.mention(EventType.CEASEFIRE, Math.min(from, i), Math.max(end, i + 1)));
            Mention word = scene.span(i, noun.last());
            draft.provenance.add(new Provenance(
                    noun.verbal()
                            ? "ceasefire.halt-planned"
                            : noun.strong() ? "ceasefire.noun" : "ceasefire.mutual-halt",
                    word.start(),
                    word.end(),
                    word.text()));
            List<ActorMention> sources = scene.attribution().of(i);
            if (!renewed(draft, sources)) {
                sources(draft, sources);
            }
        }

        /** "جدد الجيشان وقف إطلاق النار": a verb that may report is here the act itself. */
        private static boolean renewed(TruceDraft draft, List<ActorMention> sources) {
            return draft.governor != null
                    && draft.governor.has(VerbSense.EXTEND)
                    && draft.statuses.contains(CeasefireStatus.EXTENDED)
                    && draft.governor.subject().equals(sources);
        }

        private void sources(TruceDraft draft, List<ActorMention> mentions) {
            for (ActorMention mention : mentions) {
                for (Entity entity : mention.entities()) {
                    draft.sources.add(mention.actor(entity, scene.text().text()));
                }
            }
        }

        /** Whether a halt of attacks is a ceasefire: two sides keep it, or somebody agrees on, offers, accepts or refuses it. */
        private boolean mutual(TruceDraft draft, TruceNoun noun, int end) {
            if (COVERED.contains(scene.form(noun.first() - 1))) {
                // "المنشآت المشمولة بوقف الضربات"
                return true;
            }
            for (int k = noun.first(); k < end; k++) {
                if (MUTUAL.contains(scene.form(k))) {
                    return true;
                }
            }
            if (noun.verbal() && (THE_TWO.contains(scene.form(noun.first() + 1)) || noun.first() + 1 == fire(noun))) {
                // "أن يوقف الطرفان إطلاق النار", "أن يتوقف القتال": whoever fights
                return true;
            }
            boolean bargained = draft.has(Stance.ACCEPTS)
                    || draft.has(Stance.PROPOSES)
                    || draft.governor != null
                            && draft.governor.has(VerbSense.REFUSE)
                            && draft.statuses.contains(CeasefireStatus.PROPOSED);
            // "تعليق الغارات على المحطات سرى أمس", "انتهى", "مُدد": what takes effect, runs out or is prolonged was
            // laid down
            boolean timed = !noun.verbal()
                    && (!draft.charging.isEmpty()
                            || draft.ending >= 0
                            || draft.statuses.contains(CeasefireStatus.IN_FORCE)
                            || draft.statuses.contains(CeasefireStatus.VIOLATED)
                            || draft.statuses.contains(CeasefireStatus.ENDED)
                            || draft.statuses.contains(CeasefireStatus.EXTENDED));
            return draft.parties.size() >= 2 || bargained || timed || draft.statuses.contains(CeasefireStatus.AGREED);
        }

        private boolean willStop(TruceNoun noun, TruceDraft draft) {
            Predicate halting = draft.halting;
            return halting != null
                    && halting.reading().cut().future()
                    && !draft.unreal
                    && noun.first() + 1 == fire(noun)
                    && draft.parties.size() == 2;
        }

        /** Where the hostilities of both sides are named, or -1. */
        private int fire(TruceNoun noun) {
            int last = noun.last() - 1;
            int fire = scene.form(last).equals("النار") ? last - 1 : last;
            return scene.form(fire).equals("اطلاق") || FIGHTING.contains(scene.form(fire)) ? fire : -1;
        }

        /** "أدرعي يتهم «حزب الله» بخرق التفاهمات": a headline that tells of a breach before the story names the ceasefire. */
        private void brokenByHeadline(int i) {
            boolean headline = scene.sentence(i) < HEADLINES
                    && !scene.tokens().get(scene.sentenceEnd(i) - 1).is(".");
            if (headline && broken == null && Concepts.accord(scene, i) && Cue.of(scene.word(i - 1)) == Cue.BREACH) {
                broken = backReferences.read(i, TruceDraft.pointingBack(scene, i), handled);
            }
        }

        private void pointBack(int i) {
            TruceDraft last = merger.meantAt(scene.sentence(i));
            if (last == null) {
                brokenByHeadline(i);
                return;
            }
            backReferences.note(i);
            TruceDraft more = backReferences.read(i, last, handled);
            if (more != null && more.extension && Statuses.onlyWanted(more)) {
                // "عرض تمديدها شهرا": it may be another, if it has a length
                merger.add(more);
            } else if (more != null) {
                merger.addTo(last, more);
            }
        }
    }
}
