package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DateMention;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins reports of the same commitment and turns the drafts into published events. */
final class CommitmentMerger {
    /** How many words a heading has at most. */
    private static final int HEADING = 14;

    private static final WordSet DATED = TriggerWords.of("DATED");

    private static final WordSet OF_A_DAY = TriggerWords.of("OF_A_DAY");
    /** Prepositions behind which a date is no deadline. */
    private static final WordSet BEHIND = WordSet.of("بعد", "عقب", "منذ", "قبيل", "بعيد", "اثر");

    private static final WordSet HALT = WordSet.of("وقف", "امتناع", "عدم", "تعليق", "كف", "توقف", "ايقاف");
    private static final WordSet HOSTILITY = Concepts.words("HOSTILITY");
    private static final WordSet RELATIVE = WordSet.of("الذي", "التي", "الذين", "ما");

    /** "سيتعين عليه الرد" tells the same as "سيرد". */
    private static final WordSet DUTY =
            WordSet.of("سيتعين", "ستتعين", "سيضطر", "ستضطر", "عليه", "عليها", "علينا", "عليهم");

    /** Pronouns of whoever is bound on what is his. */
    private static final List<String> OWN = List.of("نا", "ها", "هما", "هم");

    private static final int SHORT = 3;

    private final Scene scene;
    private final Beneficiaries beneficiaries;

    private CommitmentMerger(Scene scene) {
        this.scene = scene;
        this.beneficiaries = new Beneficiaries(scene);
    }

    /** The reports of one commitment and the content of the first one. */
    private record Group(List<Draft> drafts, Content content) {}

    /** What is to be done: the verbs that its first word may belong to, and its further words. */
    private record Content(Set<String> verbs, Set<String> words, boolean halt, boolean heading) {
        boolean mostlySharedWith(Content other) {
            if ((isBare() || other.isBare()) && !Collections.disjoint(verbs, other.verbs)) {
                return true;
            }
            if (halt && other.halt && !Collections.disjoint(words, other.words)) {
                // "أوعز بوقف ضرب منشآت الطاقة", "أوعز بالامتناع عن استهداف قطاع الطاقة"
                return true;
            }
            long shared = Collections.disjoint(verbs, other.verbs) ? 0 : 1;
            for (String word : words) {
                shared += other.words.contains(word) ? 1 : 0;
            }
            int smaller = Math.min(words.size(), other.words.size()) + 1;
            return smaller >= 2 && shared * 3 >= smaller * 2L;
        }

        /** "كاتس يأمر بالرد": whether a heading names in one word what the story tells. */
        boolean isBare() {
            return heading && words.isEmpty();
        }
    }

    static List<Commitment> merge(Scene scene, List<Draft> drafts) {
        return new CommitmentMerger(scene).merge(drafts);
    }

    private List<Commitment> merge(List<Draft> drafts) {
        List<Group> groups = new ArrayList<>();
        // who is bound and how: only drafts alike in both can tell the same
        Map<String, List<Group>> alike = new HashMap<>();
        for (Draft draft : drafts) {
            Set<String> bound = new TreeSet<>();
            for (Entity entity : Scene.entitiesOf(draft.committers)) {
                bound.add(entity.side());
            }
            String bond = draft.kind + "\n" + String.join("\n", bound);
            List<Group> candidates = alike.get(bond);
            if (candidates == null) {
                candidates = new ArrayList<>();
                alike.put(bond, candidates);
            }
            Content content = content(draft);
            Group home = null;
            for (Group group : Recent.of(candidates)) {
                if (home == null && group.content.mostlySharedWith(content)) {
                    home = group;
                }
            }
            if (home == null) {
                home = new Group(new ArrayList<>(), content);
                groups.add(home);
                candidates.add(home);
            }
            home.drafts.add(draft);
        }
        List<Commitment> commitments = new ArrayList<>(groups.size());
        for (Group group : groups) {
            commitments.add(commitment(group));
        }
        return commitments;
    }

    /** The action's first word as a verb or masdar, and its longer words without ال، ب، ل. */
    private Content content(Draft draft) {
        Set<String> verbs = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i = draft.actionFrom; i < draft.actionTo; i++) {
            String form = scene.form(i);
            boolean duty = verbs.isEmpty() && DUTY.contains(form);
            if (!scene.tokens().get(i).isWord() || form.length() <= SHORT || ActionSpans.isThat(form) || duty) {
                continue;
            }
            String plain = TriggerWords.plain(form);
            String word = plain.equals(form) && "بل".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : plain;
            if (verbs.isEmpty()) {
                verbs.add(word);
                for (Reading reading : scene.actors().readings(i)) {
                    verbs.add(reading.lemma());
                }
            } else {
                words.add(withoutPronoun(word));
            }
        }
        return new Content(verbs, words, draft.kind == CommitmentKind.ORDER && halts(draft), inHeading(draft));
    }

    /** Whether it stands in a short line without a full stop that other lines follow. */
    private boolean inHeading(Draft draft) {
        int end = scene.sentenceEnd(draft.trigger);
        return end - scene.sentenceStart(draft.trigger) <= HEADING
                && end < scene.tokens().size()
                && scene.tokens().get(end - 1).isWord()
                && !scene.sameParagraph(draft.trigger, end);
    }

    /** "بوقف ضرب", "بالامتناع عن استهداف", "بعدم قصف": an order to strike no more, in whatever words. */
    private boolean halts(Draft draft) {
        String head = TriggerWords.plain(scene.form(draft.actionFrom));
        int what = draft.actionFrom + 1;
        what = scene.form(what).equals("عن") ? what + 1 : what;
        return what < draft.actionTo
                && HALT.contains(head.startsWith("ب") ? head.substring(1) : head)
                && TriggerWords.cut(scene.word(what), HOSTILITY) != null;
    }

    /** "قواتنا" in a speaker's own words is "قواتها" where another tells of them. */
    private static String withoutPronoun(String word) {
        for (String pronoun : OWN) {
            if (word.endsWith(pronoun) && word.length() > pronoun.length() + 2) {
                return word.substring(0, word.length() - pronoun.length());
            }
        }
        return word;
    }

    /** The first date of the action, which lies ahead, that is not the date of an accord named in it: "الاتفاق الموقع عام 2018". */
    private Optional<DateMention> date(Draft draft) {
        for (DateMatch date : scene.time().dates(draft.actionFrom, draft.actionTo, true)) {
            if (!dated(date.first(), draft.actionFrom)) {
                return Optional.of(date.toMention(scene.text().text()));
            }
        }
        return Optional.empty();
    }

    /** "الاتفاق الموقع عام 2002", "اتفاق 10 مارس", "حدود عام 1967": the date of what is kept to, and no deadline. */
    private boolean dated(int date, int from) {
        if (date > from && TriggerWords.is(scene.form(date - 1), OF_A_DAY)) {
            return true;
        }
        if (BEHIND.contains(scene.form(date - 1)) || toldInPast(date, from)) {
            return true;
        }
        for (int k = date - 1; k >= Math.max(from, date - 4); k--) {
            if (DATED.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "استئناف الحوار الذي جُمد في 2022": the date of what happened before. */
    private boolean toldInPast(int date, int from) {
        for (int k = date - 1; k > from; k--) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null && !predicate.participle()) {
                return predicate.reading().isPast() && RELATIVE.contains(scene.form(k - 1));
            }
        }
        return false;
    }

    /** The first that tells more than a heading in one word, if there is one. */
    private Draft told(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!content(draft).isBare()) {
                return draft;
            }
        }
        return drafts.get(0);
    }

    private Commitment commitment(Group group) {
        Draft first = group.content.isBare() ? told(group.drafts) : group.drafts.get(0);
        List<Mention> mentions = new ArrayList<>();
        List<ActorMention> sources = new ArrayList<>();
        List<Provenance> provenance = new ArrayList<>();
        for (Draft draft : group.drafts) {
            mentions.add(scene.span(
                    draft.mentionFrom, Math.max(draft.actionTo, Math.max(draft.conditionTo, draft.trigger + 1))));
            sources.addAll(draft.sources);
            Mention trigger = scene.span(draft.trigger, draft.trigger + 1);
            provenance.add(new Provenance("commitment." + draft.rule, trigger.start(), trigger.end(), trigger.text()));
        }
        Mention condition = null;
        for (Draft draft : group.drafts) {
            if (condition == null && draft.conditionFrom >= 0) {
                condition = scene.span(draft.conditionFrom, draft.conditionTo);
            }
        }
        Optional<DateMention> date = date(first);
        List<Actor> committers = scene.actorsOf(first.committers);
        return new Commitment(
                mentions,
                scene.actorsOf(sources),
                provenance,
                first.kind,
                committers,
                scene.span(first.actionFrom, first.actionTo),
                beneficiaries.of(first),
                Optional.ofNullable(condition),
                date);
    }
}
