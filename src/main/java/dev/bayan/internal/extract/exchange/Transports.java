package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "سيتم نقل 23 جنديا … كبادرة حسن نية", "تبادل 350 أسيرا …، كما ستنقل 23 جريحا": taking captives over that is a handover by its setting. */
final class Transports {
    private static final int OBJECT_REACH = 9;
    private static final int SETTING_REACH = 26;

    private final Phrases phrases;
    private final Scene scene;
    private final VerbTriggers verbTriggers;

    Transports(Phrases phrases, VerbTriggers verbTriggers) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbTriggers = verbTriggers;
    }

    @Nullable
    Trigger at(int i, @Nullable Predicate predicate) {
        boolean verb = predicate != null && Phrases.lemma(predicate, ExchangeWords.CONVEY);
        if (!verb && (predicate != null || !phrases.in(i, ExchangeWords.CONVEY))) {
            return null;
        }
        CaptiveCategory moved = counted(i);
        boolean handover = moved != null
                && (verbTriggers.swapBefore(i)
                        || moved == CaptiveCategory.PRISONERS_OF_WAR && (ofGoodwill(i) || toOtherSide(i))
                        || fromStateToState(i, moved)
                        || (moved == CaptiveCategory.PRISONERS_OF_WAR
                                        || moved == CaptiveCategory.WOUNDED
                                        || moved == CaptiveCategory.BODIES)
                                && toTheirOwn(i));
        if (!handover) {
            return null;
        }
        if (predicate == null) {
            return new Trigger(i, Act.GIVE, null, List.of(), false);
        }
        boolean told =
                predicate.explicitSubject() && !predicate.reading().form().passive();
        return new Trigger(i, Act.GIVE, predicate.reading(), told ? predicate.subject() : List.of(), false);
    }

    /** What a number behind the word counts, if they are captives. */
    private @Nullable CaptiveCategory counted(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + OBJECT_REACH) && !phrases.isMark(k); k++) {
            if (scene.form(k).equals("عن")) {
                // "نقلت الوكالة عن 12 جنديا": quotes them
                return null;
            }
            Optional<AmountMatch> amount = scene.time().amount(k);
            if (amount.isPresent() && amount.get().first() == k) {
                return phrases.captives(amount.get().last());
            }
        }
        return null;
    }

    /** "سيُنقل إلى الجانب الأذربيجاني 15 عسكريا": a side gets them, rather than a hospital or a country. */
    private boolean toOtherSide(int i) {
        ActorMention subject = scene.actors().mentionFrom(i + 1);
        int to = subject == null ? i + 1 : subject.last();
        return scene.form(to).equals("الي")
                && ExchangeWords.SIDES.contains(scene.form(to + 1))
                && scene.actors().mentionFrom(to + 1) != null;
    }

    /** "موسكو ستنقل إلى كييف 23 عسكريا أوكرانيا", "لنقل ألف جثة لجنود أوكرانيين إلى كييف": a state takes another's soldiers to that state. */
    private boolean toTheirOwn(int i) {
        Side receiver = null;
        Side own = null;
        int end = Math.min(scene.sentenceEnd(i), i + OBJECT_REACH);
        for (int k = i + 1; k < end && !phrases.isMark(k); k++) {
            receiver = receiver == null && scene.form(k).equals("الي") ? phrases.sideAt(k + 1) : receiver;
            own = own == null && phrases.captives(k - 1) != null ? phrases.nisba(k) : own;
            if (own != null && own.same(receiver)) {
                Side home = own;
                return phrases.actors(phrases.start(i), k).stream()
                        .anyMatch(m -> !m.meant().sameSide(home.entity()) && Phrases.belligerent(m.meant()));
            }
        }
        return false;
    }

    /** "نقل 175 أسيرا من روسيا إلى أوكرانيا": prisoners of war, or others in the hands of a go-between, from state to state. */
    private boolean fromStateToState(int i, CaptiveCategory moved) {
        boolean captives = moved == CaptiveCategory.PRISONERS_OF_WAR
                || (moved == CaptiveCategory.DETAINEES || moved == CaptiveCategory.BODIES) && byGoBetween(i);
        Side from = null;
        for (int k = i + 1; captives && k < Math.min(scene.sentenceEnd(i), i + 2 * OBJECT_REACH); k++) {
            if (phrases.isMark(k)) {
                return false;
            }
            if (scene.form(k).equals("من") && from == null) {
                from = phrases.sideAt(k + 1);
            } else if (scene.form(k).equals("الي") && from != null) {
                Side to = phrases.sideAt(k + 1);
                return to != null && !to.same(from) && isBelligerent(from) && isBelligerent(to);
            }
        }
        return false;
    }

    private static boolean isBelligerent(Side side) {
        return side.entity().kind() != ActorKind.ORGANIZATION && Phrases.belligerent(side.entity());
    }

    /** Whether the Red Cross or another body of no state acts in the clause. */
    private boolean byGoBetween(int i) {
        for (ActorMention mention :
                phrases.actors(phrases.start(i), Math.min(scene.sentenceEnd(i), i + OBJECT_REACH))) {
            if (mention.meant().kind() == ActorKind.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    private boolean ofGoodwill(int i) {
        int end = Math.min(scene.sentenceEnd(i), i + SETTING_REACH);
        for (int k = Math.max(scene.sentenceStart(i), i - SETTING_REACH); k < end; k++) {
            if (phrases.in(k, ExchangeWords.GOODWILL)) {
                return true;
            }
        }
        return false;
    }
}
