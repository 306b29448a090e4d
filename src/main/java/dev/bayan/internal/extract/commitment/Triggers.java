package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;

/** One class of triggers at work on a document: what all of them read with, and where they note what they drop. */
abstract class Triggers {
    final Scene scene;
    final Bound bound;
    final ActionSpans spans;
    final Reality reality;
    final Drafts drafts;

    Triggers(Workbench workbench) {
        this.scene = workbench.scene();
        this.bound = workbench.bound();
        this.spans = workbench.spans();
        this.reality = workbench.reality();
        this.drafts = workbench.drafts();
    }

    /** Notes why the trigger at a token gives no commitment. */
    final void drop(DropReason reason, int trigger) {
        scene.drop(EventType.COMMITMENT, reason, trigger, trigger + 1);
    }

    /** What the trigger classes share while they read one document. */
    record Workbench(Scene scene, Bound bound, ActionSpans spans, Reality reality, Drafts drafts) {
        static Workbench of(Scene scene) {
            ActionSpans spans = new ActionSpans(scene);
            return new Workbench(scene, new Bound(scene), spans, new Reality(scene), new Drafts(scene, spans));
        }
    }
}
