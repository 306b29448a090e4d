package dev.bayan;

import dev.bayan.Lexicon.PlaceKind;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link Lexicon#ofRows(String)} into a builder. */
final class LexiconRows {
    private static final List<String> COLUMNS =
            List.of("kind", "name", "label", "variants", "short names", "country", "affiliation", "office");
    private static final int MOST_TOLD = 20;
    private static final int LONGEST_TOLD = 200;

    private final Lexicon.Builder builder;
    private String[] cells = {};

    private LexiconRows(Lexicon.Builder builder) {
        this.builder = builder;
    }

    /** Adds all rows; throws an IllegalArgumentException that tells of all bad ones. */
    static void read(Reader from, Lexicon.Builder builder) throws IOException {
        LexiconRows rows = new LexiconRows(builder);
        List<String> bad = new ArrayList<>();
        BufferedReader reader = new BufferedReader(from);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!row.isBlank() && !row.startsWith("#")) {
                try {
                    rows.add(row);
                } catch (IllegalArgumentException e) {
                    bad.add("row " + number + ": " + e.getMessage() + ": "
                            + (row.length() <= LONGEST_TOLD ? row : row.substring(0, LONGEST_TOLD) + "…"));
                }
            }
        }
        if (!bad.isEmpty()) {
            String more = bad.size() > MOST_TOLD ? "\nand " + (bad.size() - MOST_TOLD) + " more" : "";
            throw new IllegalArgumentException(bad.stream().limit(MOST_TOLD).collect(Collectors.joining("\n")) + more);
        }
    }

    private void add(String row) {
        cells = row.split("\t", -1);
        if (cells.length > COLUMNS.size()) {
            throw new IllegalArgumentException(
                    cells.length + " columns, not " + COLUMNS.size() + " (" + String.join(", ", COLUMNS) + ")");
        }
        String kind = cell(0);
        String name = cell(1);
        List<String> variants = LexiconFile.list(cell(3));
        List<String> shortNames = LexiconFile.list(cell(4));
        PlaceKind place = find(PlaceKind.values(), kind);
        ActorKind actor = find(ActorKind.values(), kind);
        if (actor == ActorKind.PERSON) {
            Lexicon.PersonDetails person = new Lexicon.PersonDetails();
            set(2, person::label);
            set(5, person::country);
            set(6, person::affiliation);
            set(7, office -> person.office(office(office)));
            builder.add(
                    name,
                    person.variants(variants.toArray(String[]::new)).shortNames(shortNames.toArray(String[]::new)));
            return;
        }
        empty(6);
        empty(7);
        String[] others = Stream.concat(variants.stream(), shortNames.stream()).toArray(String[]::new);
        if (place != null) {
            empty(2);
            Lexicon.PlaceDetails details = new Lexicon.PlaceDetails();
            set(5, details::country);
            builder.add(name, place, details.variants(others));
        } else if (actor != null) {
            Lexicon.BodyDetails details = new Lexicon.BodyDetails(actor);
            set(2, details::label);
            set(5, details::country);
            builder.add(name, details.variants(others));
        } else {
            throw new IllegalArgumentException("unknown kind \"" + kind + "\", not one of " + names(ActorKind.values())
                    + ", " + names(PlaceKind.values()));
        }
    }

    private static Office office(String name) {
        Office office = find(Office.values(), name);
        if (office == null) {
            throw new IllegalArgumentException("unknown office \"" + name + "\", not one of " + names(Office.values()));
        }
        return office;
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private String cell(int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    private void set(int column, Consumer<String> setter) {
        if (!cell(column).isEmpty()) {
            setter.accept(cell(column));
        }
    }

    /** Refuses a cell that the kind of the row has no use for. */
    private void empty(int column) {
        if (!cell(column).isEmpty()) {
            throw new IllegalArgumentException("a " + cell(0) + " has no " + COLUMNS.get(column));
        }
    }
}
