package dev.bayan.internal.lexicon.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.LexiconFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The packed lexicons of the jar against the rows of the files that they are made of. */
class PackedLexiconsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.get();

    @Test
    void theJarHasWhatTheRowsGiveAndTheSameBytesEachTime() throws Exception {
        assertThat(stored("gazetteer.bin")).isEqualTo(GazetteerRows.read().pack());
        assertThat(stored("verbs.bin")).isEqualTo(VerbRows.read().pack());
        Path lexicons = Path.of(Gazetteer.class.getResource("gazetteer.bin").toURI());
        assertThat(stored("tables.bin"))
                .isEqualTo(PackLexicons.tables(lexicons.getParent().getParent()));
    }

    @Test
    void everyPersonIsThereAsInItsRow() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "persons.tsv", 8)) {
            for (String form : with(row[1], row[2])) {
                assertThat(GAZETTEER.names().get(form))
                        .as(form)
                        .satisfies(name -> assertThat(name.kind()).isIn(NameKind.PERSON, NameKind.BODY))
                        .satisfies(name -> assertThat(name.entity().label()).isEqualTo(row[0]));
            }
            var name = GAZETTEER.names().get(row[1]);
            assertThat(name.entity().name()).isEqualTo(row[1]);
            assertThat(Objects.toString(name.entity().country(), "")).isEqualTo(row[4]);
            assertThat(Objects.toString(name.entity().affiliation(), "")).isEqualTo(row[5]);
            assertThat(String.valueOf(name.entity().office())).isEqualTo(row[6]);
            for (String form : LexiconFile.list(row[3])) {
                assertThat(GAZETTEER.names().get(form)).as(form).isNotNull();
            }
        }
    }

    @Test
    void everyBodyIsThereAsInItsRow() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "bodies.tsv", 5)) {
            for (String form : with(row[2], row[3])) {
                var entity = GAZETTEER.names().get(form).entity();
                assertThat(entity.name()).as(form).isEqualTo(row[2]);
                assertThat(entity.label()).isEqualTo(row[0]);
                assertThat(entity.kind().name()).isEqualTo(row[1]);
                String owner = entity.country() != null ? entity.country() : entity.affiliation();
                assertThat(Objects.toString(owner, "")).isEqualTo(row[4]);
            }
        }
    }

    @Test
    void everyStateIsThereAsInItsRow() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "states.tsv", 9)) {
            assertThat(GAZETTEER.state(row[0]).name()).isEqualTo(row[2]);
            assertThat(GAZETTEER.state(row[0]).label()).isEqualTo(row[1]);
            for (String form : with(row[2], row[3] + "|" + row[6])) {
                var name = GAZETTEER.names().get(form);
                assertThat(name.ambiguous() || row[0].equals(name.entity().country()))
                        .as(form)
                        .isTrue();
            }
            for (String plural : LexiconFile.list(row[5])) {
                assertThat(GAZETTEER.nisbas().get("ال" + plural)).as(plural).isNotNull();
            }
        }
    }

    @Test
    void everyPlaceIsThereAsInItsRow() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "places.tsv", 4)) {
            for (String form : with(row[0], row[1])) {
                var place = GAZETTEER.places().get(form);
                assertThat(place.country()).as(form).isEqualTo(row[2]);
                assertThat(place.type()).isEqualTo(row[3]);
            }
        }
    }

    private static List<String> with(String name, String variants) {
        List<String> all = new ArrayList<>(LexiconFile.list(variants));
        all.add(name);
        return all;
    }

    private static byte[] stored(String file) throws Exception {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
