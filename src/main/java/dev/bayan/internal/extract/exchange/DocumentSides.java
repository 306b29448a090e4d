package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sides that a document names, wherever it does, and those whom it calls mediators. */
final class DocumentSides {
    private static final int MOST_MEDIATORS = 6;

    private final Phrases phrases;
    private final Scene scene;
    private final Groups groups;
    private @Nullable List<Side> mainSides;
    private @Nullable Set<String> mediators;

    DocumentSides(Phrases phrases, Groups groups) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.groups = groups;
    }

    /** "الأسرى الفلسطينيون": a people for whom groups fight is a group's side in a document that names the group. */
    @Nullable
    Side sideOf(@Nullable Side own) {
        if (own == null || !scene.gazetteer().isFoughtForByGroups(own.entity())) {
            return own;
        }
        Side group = ExchangeDraft.group(main());
        if (group == null) {
            group = groups.last(
                    Math.min(phrases.tokens.size(), phrases.end(own.mention().first())));
        }
        for (Side side : group == null ? main() : List.<Side>of()) {
            // "مصدر في حماس"
            group = group == null && side.entity().isPerson() && side.entity().country() == null ? side : group;
        }
        return group == null ? own : group;
    }

    boolean caretaker(ActorMention mention) {
        for (int k = mention.first(); k < mention.last(); k++) {
            if (phrases.in(k, ExchangeWords.CARETAKER)) {
                return true;
            }
        }
        return false;
    }

    /** The sides that a document names, mediators and places left out; found once. */
    List<Side> main() {
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
    Set<String> mediators() {
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

    boolean placed(ActorMention mention) {
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
