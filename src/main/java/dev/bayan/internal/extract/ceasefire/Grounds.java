package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import java.util.List;

/**
 * The grounds of identity in the order in which they are asked, up to the first that tells: what a ceasefire is (its kind, its days, its sides
 * and place), then where it stands in the story, then who wants it. What none of these has kept apart is the same if it is named again, and only
 * one newly named of another kind is told from it by how it was answered.
 */
final class Grounds {
    private static final List<Ground> ORDER = List.of(
            new KindGround(),
            new TermGround(),
            new SidesGround(),
            new StoryGround(),
            new OfferGround(),
            new WishGround(),
            new NameGround(),
            new AnswerGround());

    private Grounds() {}

    /** Whether a mention means another than an event that is known. */
    static boolean tellApart(Scene scene, TruceDraft event, TruceDraft draft) {
        for (Ground ground : ORDER) {
            Identity identity = ground.of(scene, event, draft);
            if (identity != Identity.OPEN) {
                return identity == Identity.OTHER;
            }
        }
        return false;
    }
}
