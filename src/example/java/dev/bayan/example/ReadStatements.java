package dev.bayan.example;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.export.StatementBrat;
import dev.bayan.export.StatementPlover;
import dev.bayan.export.StatementWebAnnotation;
import dev.bayan.html.StatementHtml;
import dev.bayan.json.StatementJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists what statements report.
 *
 * <pre>ReadStatements [--json | --jsonl | --html OUT.html | --format plover|brat|webannotation] [--explain]
 *     [--date 2025-03-18] [FILE…]</pre>
 *
 * <p>Without files it reads every text in {@code seeds}. The reference date is that of {@code --date}, or else the
 * {@code referenceDate} in the JSON file beside the text. {@code --json} prints JSON, one statement per line;
 * {@code --html} writes one page with all statements; {@code --format} prints the events as records of PLOVER, one per
 * line, as brat stand-off, which takes one file alone, or as Web Annotation, one statement per line; {@code --explain}
 * adds what was weighed and dropped. Input and output are UTF-8 whatever the platform's charset.
 *
 * <p>With {@code --jsonl} the files, or standard input where there are none or where one is {@code -}, hold one
 * statement per line, {@code {"text": "…", "referenceDate": "2025-03-18", "id": "…"}}, of which {@code text} alone is
 * needed; out comes one line of JSON for each, with its {@code id}. A line that is wrong is told with its number.
 *
 * <p>After each thousand statements a line on stderr tells how far it is.
 *
 * <p>What goes wrong is told in one line each on stderr; the other files and lines are still done, and the exit status is 2.
 */
public final class ReadStatements {
    private static final Path SEEDS = Path.of("seeds");
    private static final Pattern DATE = Pattern.compile("\"referenceDate\"\\s*:\\s*\"([^\"]*)\"");
    private static final List<String> FORMATS = List.of("plover", "brat", "webannotation");
    private static final String USAGE = "usage: ReadStatements"
            + " [--json | --jsonl | --html OUT.html | --format plover|brat|webannotation] [--explain]"
            + " [--date 2025-03-18] [FILE…]";
    private static final int PROGRESS_EACH = 1000;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final List<String> files = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private final List<Statement> page = new ArrayList<>();
    private Optional<String> html = Optional.empty();
    private Optional<String> format = Optional.empty();
    private boolean json;
    private boolean jsonLines;
    private long done;
    private boolean explain;
    private boolean help;
    private boolean failed;

    private ReadStatements(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program and ends the JVM with status 2 if something went wrong.
     *
     * @param args see {@link ReadStatements}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(args, System.in, out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs the program.
     *
     * @param args see {@link ReadStatements}
     * @param in what {@code --jsonl} reads where no file is given
     * @param out where the results go
     * @param err where the complaints go
     * @return the exit status: 0, or 2 if something went wrong
     */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        ReadStatements program = new ReadStatements(in, out, err);
        program.readArguments(args);
        program.readFiles();
        program.writePage();
        out.flush();
        err.flush();
        return program.failed ? 2 : 0;
    }

    private void readArguments(String[] args) {
        boolean options = true;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!options || !arg.startsWith("-") || arg.equals("-")) {
                files.add(arg);
            } else if (arg.equals("--")) {
                options = false;
            } else if (arg.equals("--json")) {
                json = true;
            } else if (arg.equals("--jsonl")) {
                jsonLines = true;
            } else if (arg.equals("--explain")) {
                explain = true;
            } else if (arg.equals("--html") && i + 1 < args.length) {
                html = Optional.of(args[++i]);
            } else if (arg.equals("--html")) {
                complain("--html", "no file after it");
            } else if (arg.equals("--format") && i + 1 < args.length && FORMATS.contains(args[i + 1])) {
                format = Optional.of(args[++i]);
            } else if (arg.equals("--format")) {
                complain("--format", "none of " + String.join(", ", FORMATS) + " after it");
                i++;
            } else if (arg.equals("--help")) {
                help = true;
            } else if (arg.startsWith("--date=")) {
                readDate(arg.substring("--date=".length()));
            } else if (arg.equals("--date") && i + 1 < args.length) {
                readDate(args[++i]);
            } else if (arg.equals("--date")) {
                complain("--date", "no date after it");
            } else {
                complain(arg, "unknown option; " + USAGE);
            }
        }
    }

    private void readDate(String value) {
        try {
            date = Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            complain("--date " + value, "no date of the form 2025-03-18; going on without it");
        }
    }

    private void readFiles() {
        if (help) {
            out.println(USAGE);
        } else if (jsonLines && (html.isPresent() || format.isPresent())) {
            complain("--jsonl", "goes neither with --html nor with --format");
        } else if (jsonLines && files.isEmpty()) {
            if (!failed) {
                readLines("-");
            }
        } else if (jsonLines) {
            files.forEach(this::readLines);
        } else if (format.equals(Optional.of("brat")) && files.size() != 1) {
            complain("--format brat", "takes one file, as its names are those of one text");
        } else if (!files.isEmpty()) {
            files.forEach(this::readFile);
        } else if (!failed) {
            seeds().forEach(this::readFile);
        }
    }

    private List<String> seeds() {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(SEEDS, "*.txt")) {
            texts.forEach(text -> found.add(text.toString()));
        } catch (IOException | DirectoryIteratorException e) {
            complain(SEEDS.toString(), reason(e));
        }
        Collections.sort(found);
        return found;
    }

    private void readFile(String file) {
        try {
            Path path = Path.of(file);
            String text = Files.readString(path); // malformed UTF-8 is an exception
            Optional<LocalDate> asOf = date.isPresent() ? date : dateBeside(path);
            ParseOptions.Builder options = ParseOptions.builder().explain(explain);
            asOf.ifPresent(options::referenceDate);
            Statement statement = StatementParser.parse(text, options.build());
            if (html.isPresent()) {
                page.add(statement);
            } else if (format.isPresent()) {
                out.print(formatted(statement, path));
            } else {
                out.println(json ? StatementJson.write(statement) : Listing.of(file, statement));
            }
            progress();
        } catch (IOException | InvalidPathException e) {
            complain(file, reason(e));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            complain(file, String.valueOf(e.getMessage()));
        }
    }

    private void readLines(String file) {
        String name = file.equals("-") ? "standard input" : file;
        JsonLines lines =
                new JsonLines(date, explain, this::printLine, (line, what) -> complain(name + ":" + line, what));
        try {
            if (file.equals("-")) {
                lines.read(in);
            } else {
                try (InputStream content = Files.newInputStream(Path.of(file))) {
                    lines.read(content);
                }
            }
        } catch (IOException | InvalidPathException e) {
            complain(name, reason(e));
        }
    }

    private void printLine(String line) {
        out.print(line + "\n");
        progress();
    }

    private void progress() {
        done++;
        if (done % PROGRESS_EACH == 0) {
            out.flush();
            err.println("ReadStatements: " + done + " statements done");
        }
    }

    private String formatted(Statement statement, Path path) {
        return switch (format.orElseThrow()) {
            case "plover" -> StatementPlover.write(statement);
            case "brat" -> StatementBrat.write(statement);
            default -> StatementWebAnnotation.write(statement, path.toUri()) + "\n";
        };
    }

    private void writePage() {
        if (html.isEmpty() || help || jsonLines) {
            return;
        }
        try {
            Files.writeString(Path.of(html.get()), StatementHtml.render(page));
        } catch (IOException | InvalidPathException e) {
            complain(html.get(), "cannot be written: " + e.getMessage());
        }
    }

    /** The reference date in {@code NAME.json} beside {@code NAME.txt}, if there is one. */
    private static Optional<LocalDate> dateBeside(Path text) throws IOException {
        Path expected = text.resolveSibling(text.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".json");
        if (expected.equals(text) || !Files.isRegularFile(expected)) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(Files.readString(expected));
        return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof CharacterCodingException ? "not UTF-8" : "cannot be read: " + e.getMessage();
    }

    private void complain(String about, String what) {
        failed = true;
        err.println(("ReadStatements: " + about + ": " + what).replaceAll("\\R", " "));
    }
}
