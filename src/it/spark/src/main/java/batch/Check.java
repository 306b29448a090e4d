package batch;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import com.google.common.html.HtmlEscapers;
import dev.bayan.ParseOptions;
import dev.bayan.StatementParser;
import dev.bayan.html.StatementHtml;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes a few thousand statements, runs {@link StatementsToParquet} on them, and counts what it reads back. */
public final class Check {
    private static final List<String> STATES = List.of(
            "الهند",
            "باكستان",
            "تركيا",
            "فرنسا",
            "أرمينيا",
            "أذربيجان",
            "إيران",
            "روسيا",
            "أوكرانيا",
            "سوريا",
            "إسرائيل",
            "إثيوبيا");
    private static final List<String> PERSONS = List.of("بوتين", "ترامب", "ماكرون", "أردوغان", "السيسي", "زيلينسكي");
    private static final List<String> TRUCE =
            List.of("أعلنت ", " و", " أن هدنة بينهما تبدأ في 12 مايو وتستمر حتى 20 مايو.");
    private static final List<String> EXCHANGE = List.of("تبادلت ", " و", " 32 أسيرا من كل جانب أمس بوساطة قطر.");
    private static final List<String> PLEDGE = List.of("تعهدت ", " اليوم بإرسال مساعدات إنسانية إلى ", ".");
    private static final List<String> CALL = List.of("أجرى ", " أمس اتصالا هاتفيا مع ", " استمر نصف ساعة.");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
    private static final int DAYS = 10;

    private final List<String> lines = new ArrayList<>();

    private Check() {}

    /**
     * Fails if a count is not what it should be.
     *
     * @param args the directory to work in, that of the seeds
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        new Check().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path directory, Path seeds) throws IOException {
        Path in = directory.resolve("statements.jsonl");
        String out = directory.resolve("events.parquet").toString();
        int truces = write(TRUCE, STATES);
        int exchanges = write(EXCHANGE, STATES);
        int pledges = write(PLEDGE, STATES);
        int calls = write(CALL, PERSONS);
        int ofSeeds = writeSeeds(seeds);
        Files.write(in, lines);

        SparkSession spark = SparkSession.builder().getOrCreate();
        long begin = System.nanoTime();
        StatementsToParquet.run(spark, in.toString(), out);
        long millis = (System.nanoTime() - begin) / 1_000_000;

        Dataset<Row> all = spark.read().parquet(out).cache();
        Dataset<Row> made = all.filter("id NOT LIKE 'seed%'");
        same("truces", truces, made.filter("type = 'CEASEFIRE' AND status = 'AGREED' AND size(actors) = 2"));
        same(
                "exchanges",
                exchanges,
                made.filter("type = 'PRISONER_EXCHANGE' AND status = 'COMPLETED' AND size(actors) = 2"));
        same("pledges", pledges, made.filter("type = 'COMMITMENT' AND status = 'PLEDGE' AND size(actors) = 1"));
        same("calls", calls, made.filter("type = 'CALL' AND status = 'HELD' AND size(actors) = 2"));
        same("all but those of the seeds", truces + exchanges + pledges + calls, made);
        same("those of the seeds", ofSeeds, all.filter("id LIKE 'seed%'"));
        same(
                "pledges of India",
                (STATES.size() - 1) * DAYS,
                made.filter("type = 'COMMITMENT'").filter(array_contains(col("actors"), "الهند")));
        Dataset<Row> statements =
                spark.read().schema(StatementsToParquet.STATEMENT).json(in.toString());
        same(
                "quotes that are the text from start to end",
                truces + exchanges + pledges + calls + ofSeeds,
                all.join(statements, "id").filter(expr("substring(text, start + 1, end - start) = quote")));

        String guava = HtmlEscapers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String escaped = StatementHtml.render(
                StatementParser.parse("<" + CALL.get(0), ParseOptions.builder().build()));
        if (!escaped.contains("&lt;")) {
            throw new IllegalStateException("not escaped");
        }
        System.out.println("batch: " + all.count() + " events of " + lines.size() + " statements in " + millis
                + " ms, with " + Path.of(guava).getFileName());
        spark.stop();
    }

    /** One statement for each two names and each day. */
    private int write(List<String> parts, List<String> names) {
        int before = lines.size();
        for (String one : names) {
            for (String other : names) {
                for (int day = 0; day < DAYS && !one.equals(other); day++) {
                    String text = parts.get(0) + one + parts.get(1) + other + parts.get(2);
                    write("made" + lines.size(), text, FIRST_DAY.plusDays(day));
                }
            }
        }
        return lines.size() - before;
    }

    private int writeSeeds(Path seeds) throws IOException {
        int events = 0;
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(seeds, "*.txt")) {
            for (Path path : texts) {
                String text = Files.readString(path);
                ParseOptions options =
                        ParseOptions.builder().referenceDate(FIRST_DAY).build();
                events += StatementParser.parse(text, options).events().size();
                write("seed" + lines.size(), text, FIRST_DAY);
            }
        }
        return events;
    }

    private void write(String id, String text, LocalDate date) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        lines.add("{\"id\":\"" + id + "\",\"text\":\"" + escaped + "\",\"referenceDate\":\"" + date + "\"}");
    }

    private static void same(String what, long expected, Dataset<Row> rows) {
        long found = rows.count();
        if (found != expected) {
            rows.show(20, false);
            throw new IllegalStateException(what + ": " + found + " and not " + expected);
        }
    }
}
