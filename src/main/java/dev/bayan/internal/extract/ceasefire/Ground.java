package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;

/** A ground on which a mention of a ceasefire means one told before, or another: its kind, its days, its sides, its fate. */
interface Ground {
    /** What it tells of an event and of a mention behind it. */
    Identity of(Scene scene, TruceDraft event, TruceDraft draft);
}
