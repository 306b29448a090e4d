package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.model.ActorKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states whose governments and armies armed groups fight: {@code lands.tsv}. */
final class Lands {
    private static final Map<String, Land> BY_GROUP = load();

    private Lands() {}

    /**
     * A state that a group fights.
     *
     * @param country its code
     * @param government the name of its government; "-" for the state itself
     * @param army the name of its army; "-" where it has none of its own
     */
    record Land(String country, String government, String army) {
        /** The government or the army that a bare noun means beside the group; null if it is another body. */
        @Nullable
        Entity body(ActorKind kind, String surface, Gazetteer gazetteer) {
            if (kind == ActorKind.STATE) {
                Entity named = named(government, gazetteer);
                return named == null ? gazetteer.state(country) : named;
            }
            if (kind != ActorKind.ARMED_FORCES) {
                return null;
            }
            Entity named = named(army, gazetteer);
            return named == null ? new Entity(surface, null, kind, country, null, null) : named;
        }

        private static @Nullable Entity named(String name, Gazetteer gazetteer) {
            Gazetteer.Name found = name.equals("-") ? null : gazetteer.names().get(name);
            return found == null ? null : found.entity();
        }
    }

    /** The state that a group fights, or null. */
    static @Nullable Land of(Entity group) {
        return group.label() == null ? null : BY_GROUP.get(group.label());
    }

    private static Map<String, Land> load() {
        Map<String, Land> lands = new HashMap<>();
        for (String[] row : LexiconFile.read(Lands.class, "lands.tsv", 4)) {
            Land land = new Land(row[0], row[1], row[2]);
            for (String group : LexiconFile.list(row[3])) {
                lands.put(group, land);
            }
        }
        return lands;
    }
}
