package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.Commitment;
import dev.bayan.model.DateMention;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins reports of the same commitment and turns the drafts into published events. */
final class CommitmentMerger {
    private final Scene scene;

    private CommitmentMerger(Scene scene) {
        this.scene = scene;
    }

    static List<Commitment> merge(Scene scene, List<Draft> drafts) {
        CommitmentMerger merger = new CommitmentMerger(scene);
        List<List<Draft>> groups = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> home = null;
            for (List<Draft> group : groups) {
                if (merger.same(group.get(0), draft)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(draft);
        }
        return groups.stream().map(merger::commitment).toList();
    }

    /** The same bond: the same sides and mostly the same words of the action. */
    private boolean same(Draft a, Draft b) {
        Set<String> sides = new HashSet<>();
        Scene.entitiesOf(a.committers).forEach(e -> sides.add(e.side()));
        Set<String> others = new HashSet<>();
        Scene.entitiesOf(b.committers).forEach(e -> others.add(e.side()));
        if (a.kind != b.kind || !sides.equals(others)) {
            return false;
        }
        Set<String> first = words(a);
        Set<String> second = words(b);
        int shared = 0;
        for (String word : first) {
            if (second.contains(word)) {
                shared++;
            }
        }
        int smaller = Math.min(first.size(), second.size());
        return smaller >= 2 && shared * 3 >= smaller * 2;
    }

    private Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>();
        for (int i = draft.actionFrom; i < draft.actionTo; i++) {
            String form = scene.form(i);
            if (scene.tokens().get(i).isWord() && form.length() > 3) {
                words.add(form.startsWith("بال") ? form.substring(3) : form.startsWith("ال") || form.startsWith("لل") ? form.substring(2)
                        : "بل".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form);
            }
        }
        return words;
    }

    private Commitment commitment(List<Draft> group) {
        Draft first = group.get(0);
        Draft best = first;
        List<Mention> mentions = new ArrayList<>();
        List<ActorMention> sources = new ArrayList<>();
        List<Provenance> provenance = new ArrayList<>();
        for (Draft draft : group) {
            mentions.add(scene.span(draft.mentionFrom, Math.max(draft.actionTo, draft.conditionTo)));
            sources.addAll(draft.sources);
            Mention trigger = scene.span(draft.trigger, draft.trigger + 1);
            provenance.add(new Provenance("commitment." + draft.rule, trigger.start(), trigger.end(), trigger.text()));
            if (best.conditionFrom < 0 && draft.conditionFrom >= 0) {
                best = draft;
            }
        }
        String text = scene.text().text();
        int end = scene.tokens().get(first.actionTo - 1).end();
        Mention action = new Mention(first.actionStart, end, text.substring(first.actionStart, end));
        Optional<Mention> condition = best.conditionFrom < 0 ? Optional.empty() : Optional.of(scene.span(best.conditionFrom, best.conditionTo));
        Optional<DateMention> date = scene.date(first.actionFrom, first.actionTo).map(d -> d.toMention(text));
        List<Actor> committers = scene.actorsOf(first.committers);
        return new Commitment(mentions, scene.actorsOf(sources), provenance, first.kind, committers, action,
                new Beneficiaries(scene).of(first), condition, date);
    }
}
