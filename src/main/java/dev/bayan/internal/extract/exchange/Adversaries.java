package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who "the two sides" are that exchange captives. Whoever merely met or telephoned last is not meant where the text has
 * told before who fights whom.
 */
final class Adversaries {
    /** How far back the sentence is looked for in which the two were named last. */
    private static final int REACH = 120;

    private static final int TALK_REACH = 8;
    private static final int MOST_PAIRS = 12;
    private static final int CAPTIVES_REACH = 12;
    private static final int TALK_SENTENCES = 20;
    /** How much a talk of two outweighs that they are named where the text tells of fighting. */
    private static final int TALK_AGAINST = -2;

    /** How far before and behind a word of attack the two sides of it may stand, and how much it tells. */
    private static final int ATTACKER_REACH = 4;

    private static final int ATTACKED_REACH = 10;
    private static final int ATTACK = 3;

    /** How much it tells that two states are named in one breath. */
    private static final int ABREAST = 2;

    private final Phrases phrases;
    private final Scene scene;
    private @Nullable List<Side> fighting;

    Adversaries(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** The two sides at war where a mention of "the two" falls on two who only talked; empty where it may stand. */
    List<Side> insteadOf(ActorMention pair) {
        boolean bare = pair.kind() == ActorMention.Kind.PAIR
                && phrases.in(pair.first(), ExchangeWords.BOTH_SUBJECT)
                && (phrases.resumptive(pair.first() - 1) || onlySources(pair));
        if (!bare
                || pair.entities().size() != 2
                || byAdjectives(pair)
                || fighting().size() < 2) {
            return List.of();
        }
        int fight = 0;
        for (Entity entity : pair.entities()) {
            fight += fighting().stream().anyMatch(f -> f.entity().sameSide(entity)) ? 1 : 0;
        }
        boolean others = fight == 0
                ? talked(pair)
                : fight == 1
                        && warCaptives(pair.last())
                        && (phrases.resumptive(pair.first() - 1) || talkedTogether(pair));
        return others ? fighting() : List.of();
    }

    /** "المفاوضات الروسية الأوكرانية …، واتفق الطرفان": whether adjectives beside each other in its sentence say who they are. */
    private boolean byAdjectives(ActorMention pair) {
        for (int k = scene.sentenceStart(pair.first()); k < pair.first() - 1; k++) {
            Side one = phrases.nisba(k);
            Side other = one == null ? null : phrases.nisbaBehind(k);
            if (one != null
                    && other != null
                    && !one.same(other)
                    && pair.entities().stream().allMatch(e -> e.sameSide(one.entity()) || e.sameSide(other.entity()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody is named before "the two" in its sentence but who tells of it. */
    private boolean onlySources(ActorMention pair) {
        for (ActorMention mention : phrases.actors(scene.sentenceStart(pair.first()), pair.first())) {
            boolean source = false;
            for (ActorMention teller : scene.attribution().of(pair.first())) {
                source |= teller == mention;
            }
            if (!source) {
                return false;
            }
        }
        return true;
    }

    /** Whether captives of a war are told of behind a word; two who only talk may swap prisoners, not soldiers. */
    private boolean warCaptives(int from) {
        for (int k = from; k < Math.min(scene.sentenceEnd(from), from + CAPTIVES_REACH); k++) {
            CaptiveCategory category = phrases.captives(k);
            if (category == CaptiveCategory.PRISONERS_OF_WAR
                    || category == CaptiveCategory.BODIES
                    || category == CaptiveCategory.WOUNDED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence before tells of a talk with both of two. */
    private boolean talkedTogether(ActorMention pair) {
        for (int s = scene.sentence(pair.first()) - 1;
                s >= 0 && s > scene.sentence(pair.first()) - TALK_SENTENCES;
                s--) {
            int from = scene.text().sentenceStart(s);
            int named = 0;
            for (Entity entity : talk(from) ? pair.entities() : List.<Entity>of()) {
                named += phrases.actors(from, scene.text().sentenceEnd(s)).stream()
                                .anyMatch(m -> m.meant().sameSide(entity))
                        ? 1
                        : 0;
            }
            if (named == 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two were named last as those who talk with each other. */
    private boolean talked(ActorMention pair) {
        List<ActorMention> before = phrases.actors(Math.max(0, pair.first() - REACH), pair.first());
        for (int m = before.size() - 1; m >= 0; m--) {
            ActorMention mention = before.get(m);
            if (pair.entities().stream().anyMatch(e -> e.sameSide(mention.meant()))) {
                return talk(mention.first());
            }
        }
        return false;
    }

    private boolean talk(int i) {
        for (int k = phrases.start(i); k < phrases.end(i); k++) {
            Predicate verb = phrases.verb(k);
            if (verb != null && verb.has(VerbSense.DISCUSS) || phrases.in(k, ExchangeWords.TALK)) {
                return true;
            }
        }
        return false;
    }

    /** The two sides that the text tells to fight each other: in so many words, or most often in sentences about fighting; found once. */
    List<Side> fighting() {
        if (fighting == null) {
            fighting = foes();
        }
        return fighting;
    }

    private List<Side> foes() {
        Foes foes = new Foes();
        List<Side> one = new ArrayList<>();
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            int from = scene.text().sentenceStart(s);
            int to = scene.text().sentenceEnd(s);
            int war = war(from, to);
            if (talk(from)) {
                foes.together(sides(phrases.actors(from, to)), TALK_AGAINST);
            } else if (war >= 0 || tellsOfBlowsOrCaptives(from, to)) {
                abreast(from, to, foes);
            }
            attacks(from, to, foes);
            if (war < 0) {
                continue;
            }
            List<Side> told = adjectives(war, to);
            if (told.size() < 2) {
                List<ActorMention> between = between(from, to);
                told = sides(between);
                if (told.size() == 1) {
                    return told;
                }
            }
            if (told.size() == 2) {
                return told;
            }
            if (!talk(from)) {
                List<Side> near = sides(phrases.actors(from, to));
                foes.together(near, 1);
                for (Side side : near) {
                    if (one.size() < 2 && !side.isAmong(one)) {
                        one.add(side);
                    }
                }
            }
        }
        List<Side> most = foes.most();
        return most.isEmpty() ? one : most;
    }

    /** "موسكو وكييف تتبادلان", "أن تمتنع روسيا وأوكرانيا عن ضرب": two states that are named in one breath, their heads aside. */
    private void abreast(int from, int to, Foes foes) {
        for (ActorMention mention : phrases.actors(from, to)) {
            List<ActorMention> chain = mention.isPerson() || mention.conjunction() != 0
                    ? List.of()
                    : scene.actors().coordination(mention);
            // "تركيا والفاتيكان وسويسرا": hosts
            boolean named = chain.size() == 2 && chain.get(1).entity() != null;
            if (named && !chain.get(1).isPerson()) {
                foes.together(sides(chain), ABREAST);
            }
        }
    }

    private boolean tellsOfBlowsOrCaptives(int from, int to) {
        for (int k = from; k < to; k++) {
            if (phrases.in(k, ExchangeWords.ATTACK) || phrases.namesCaptives(k)) {
                return true;
            }
        }
        return false;
    }

    /** "موسكو لا تزال تقصف المدن الأوكرانية", "الهجوم على المطارات الروسية من جانب أوكرانيا": who strikes whom. */
    private void attacks(int from, int to, Foes foes) {
        for (int i = from; i < to; i++) {
            Predicate verb = phrases.in(i, ExchangeWords.ATTACK) ? null : phrases.finite(i);
            if (!phrases.in(i, ExchangeWords.ATTACK) && (verb == null || !Phrases.lemma(verb, ExchangeWords.ATTACKS))) {
                continue;
            }
            List<Side> near = new ArrayList<>();
            for (int k = Math.max(from, i - ATTACKER_REACH); k < Math.min(to, i + ATTACKED_REACH); k++) {
                ActorMention mention = scene.actors().mentionAt(k);
                boolean person = mention != null && mention.isPerson();
                Side side = person ? null : mention == null ? phrases.nisba(k) : phrases.sideAt(k);
                if (side != null && Phrases.belligerent(side.entity())) {
                    Side state = new Side(phrases.asState(side.entity()), side.mention());
                    if (!state.isAmong(near)) {
                        near.add(state);
                    }
                }
            }
            if (near.size() == 2) {
                foes.together(near, ATTACK);
                return;
            }
        }
    }

    /** "الحرب الروسية الأوكرانية", "الحرب الروسية - الأوكرانية": sides told by the adjectives of a war. */
    private List<Side> adjectives(int war, int to) {
        List<Side> sides = new ArrayList<>();
        for (int k = war; k < to && sides.isEmpty(); k++) {
            Side one = phrases.in(k, ExchangeWords.WAR) ? phrases.nisba(k + 1) : null;
            Side other = one == null ? null : phrases.nisbaBehind(k + 1);
            if (one != null && other != null && !one.same(other)) {
                sides.add(one);
                sides.add(other);
            }
        }
        return sides;
    }

    /** "وقف إطلاق النار بين روسيا وأوكرانيا". */
    private List<ActorMention> between(int from, int to) {
        for (int k = from; k < to; k++) {
            ActorMention first = phrases.form(k).equals("بين") && !talkBefore(k)
                    ? scene.actors().mentionFrom(k + 1)
                    : null;
            List<ActorMention> two = first == null
                    ? List.of()
                    : scene.actors().coordination(first).stream()
                            .filter(m -> m.entity() != null)
                            .toList();
            boolean unnamed = Scene.entitiesOf(two).size() == 1
                    && unnamedBehind(two.get(0).last());
            if (Scene.entitiesOf(two).size() == 2 || unnamed) {
                return two;
            }
        }
        return List.of();
    }

    /** "بين القوات الأوكرانية والانفصاليين": a second side that has no name of its own. */
    private boolean unnamedBehind(int k) {
        return phrases.form(k).startsWith("وال")
                && (phrases.form(k).endsWith("ين") || phrases.form(k).endsWith("ون"))
                && scene.nisba(k) == null;
    }

    /** "الاتصال الهاتفي المرتقب بين ترامب وبوتين": those between whom there is a talk do not fight. */
    private boolean talkBefore(int between) {
        for (int k = between - 1; k > between - TALK_REACH && k >= scene.sentenceStart(between); k--) {
            if (phrases.in(k, ExchangeWords.FIGHTING)) {
                return false;
            }
            if (phrases.in(k, ExchangeWords.TALK)) {
                return true;
            }
        }
        return false;
    }

    /** The first word about fighting in a range, or -1. */
    private int war(int from, int to) {
        for (int k = from; k < to; k++) {
            if (phrases.in(k, ExchangeWords.FIGHTING) || phrases.in(k, ExchangeWords.WAR)) {
                return k;
            }
        }
        return -1;
    }

    /** The first two sides among some mentions that can fight. */
    private List<Side> sides(List<ActorMention> mentions) {
        List<Side> sides = new ArrayList<>();
        for (ActorMention mention : mentions) {
            Side side = new Side(phrases.asState(mention.meant()), mention);
            // a people for whom groups fight is told by the groups that are named
            boolean can = !phrases.mediates(mention)
                    && !phrases.scene.gazetteer().isFoughtForByGroups(side.entity())
                    && mention.kind() != ActorMention.Kind.PAIR
                    && side.entity().kind() != ActorKind.ORGANIZATION
                    && Phrases.belligerent(side.entity());
            if (can && sides.size() < 2 && !side.isAmong(sides)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** How often sides stand together in sentences about fighting. */
    private static final class Foes {
        private final List<List<Side>> pairs = new ArrayList<>();
        private final List<Integer> times = new ArrayList<>();

        void together(List<Side> sides, int weight) {
            if (sides.size() < 2) {
                return;
            }
            for (int p = 0; p < pairs.size(); p++) {
                List<Side> pair = pairs.get(p);
                if (sides.get(0).isAmong(pair) && sides.get(1).isAmong(pair)) {
                    times.set(p, times.get(p) + weight);
                    return;
                }
            }
            if (pairs.size() < MOST_PAIRS) {
                pairs.add(sides);
                times.add(weight);
            }
        }

        List<Side> most() {
            int best = -1;
            for (int p = 0; p < pairs.size(); p++) {
                best = best < 0 || times.get(p) > times.get(best) ? p : best;
            }
            return best < 0 || times.get(best) < 0 ? List.of() : List.copyOf(pairs.get(best));
        }
    }
}
