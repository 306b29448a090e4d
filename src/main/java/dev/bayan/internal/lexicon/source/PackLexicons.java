package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program that packs the lexicon files for the jar, run by the build after it has compiled the library. The same rows
 * give the same bytes.
 */
public final class PackLexicons {
    private PackLexicons() {}

    /**
     * Writes the packed lexicons.
     *
     * @param args the directory of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path lexicons =
                Path.of(args[0]).resolve(Gazetteer.class.getPackageName().replace('.', '/'));
        Files.write(lexicons.resolve("gazetteer.bin"), GazetteerRows.read().pack());
        Files.write(lexicons.resolve("verbs.bin"), VerbRows.read().pack());
    }
}
