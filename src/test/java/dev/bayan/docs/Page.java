package dev.bayan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation with its fenced blocks. */
record Page(Path path, String text, List<Block> blocks) {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^<!-- (before|after): (.*?) -->$|^```(\\w*)\\n(.*?)^```$");

    /**
     * A fenced block.
     *
     * @param kind what stands behind the fence, such as {@code java}
     * @param before code that the page does not show and that runs before the block: {@code <!-- before: … -->} above it
     * @param after code that the page does not show and that runs after the block: {@code <!-- after: … -->} above it
     */
    record Block(String kind, int line, String code, String before, String after) {}

    /** The README and all pages in docs. */
    static List<Page> all() {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Block> blocks = new ArrayList<>();
        String before = "";
        String after = "";
        Matcher found = BLOCK.matcher(text);
        while (found.find()) {
            if (found.group(1) == null) {
                int line = 1
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                blocks.add(new Block(found.group(3), line, found.group(4), before, after));
                before = "";
                after = "";
            } else if (found.group(1).equals("before")) {
                before = found.group(2);
            } else {
                after = found.group(2);
            }
        }
        return new Page(path, text, List.copyOf(blocks));
    }

    /** The lines outside the blocks. */
    Stream<String> proseLines() {
        return BLOCK.matcher(text).replaceAll("").lines();
    }

    /** The code of the first block of a kind. */
    String block(String kind) {
        return blocks.stream()
                .filter(block -> block.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** What the page says that a block prints: the block of text that comes next, or next but the command that runs it. */
    Optional<String> output(Block block) {
        return blocks.stream()
                .skip(blocks.indexOf(block) + 1L)
                .filter(next -> !next.kind().equals("sh"))
                .findFirst()
                .filter(next -> next.kind().equals("text"))
                .map(Block::code);
    }

    String name(Block block) {
        return path + ":" + block.line();
    }
}
