package batch;

import dev.bayan.ParseOptions;
import dev.bayan.StatementParser;
import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Reads statements from JSON lines and writes their events as Parquet, one row per event.
 *
 * <pre>StatementsToParquet IN OUT</pre>
 */
public final class StatementsToParquet {
    static final StructType STATEMENT = StructType.fromDDL("id STRING, text STRING, referenceDate STRING");
    static final StructType EVENT = StructType.fromDDL(
            "id STRING, type STRING, status STRING, actors ARRAY<STRING>, start INT, end INT, quote STRING");

    private StatementsToParquet() {}

    /**
     * Runs the job.
     *
     * @param args where the statements are and where the events go
     */
    public static void main(String[] args) {
        SparkSession spark =
                SparkSession.builder().appName("statements to Parquet").getOrCreate();
        run(spark, args[0], args[1]);
        spark.stop();
    }

    static void run(SparkSession spark, String in, String out) {
        Dataset<Row> statements = spark.read().schema(STATEMENT).json(in);
        MapPartitionsFunction<Row, Row> parse = StatementsToParquet::events;
        statements
                .mapPartitions(parse, Encoders.row(EVENT))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(out);
    }

    /** Rows come and go one by one: a partition need not fit into memory. */
    private static Iterator<Row> events(Iterator<Row> statements) {
        Iterable<Row> rows = () -> statements;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> events(row).stream())
                .iterator();
    }

    private static List<Row> events(Row statement) {
        String text = statement.getAs("text");
        String date = statement.getAs("referenceDate");
        if (text == null) {
            return List.of();
        }
        ParseOptions.Builder options = ParseOptions.builder();
        if (date != null) {
            options.referenceDate(LocalDate.parse(date));
        }
        List<Row> events = new ArrayList<>();
        for (Event event : StatementParser.parse(text, options.build()).events()) {
            Columns columns = event.accept(new ColumnsOf());
            Mention first = event.mentions().get(0);
            events.add(RowFactory.create(
                    statement.getAs("id"),
                    event.type().name(),
                    columns.status(),
                    columns.actors().stream().map(Actor::name).toArray(String[]::new),
                    first.start(),
                    first.end(),
                    first.text()));
        }
        return events;
    }

    private record Columns(String status, List<Actor> actors) {}

    private static final class ColumnsOf implements EventVisitor<Columns> {
        @Override
        public Columns visit(Call call) {
            return new Columns(call.status().name(), call.participants());
        }

        @Override
        public Columns visit(Ceasefire ceasefire) {
            return new Columns(ceasefire.status().name(), ceasefire.parties());
        }

        @Override
        public Columns visit(PrisonerExchange exchange) {
            return new Columns(exchange.status().name(), exchange.parties());
        }

        @Override
        public Columns visit(Commitment commitment) {
            return new Columns(commitment.kind().name(), commitment.committers());
        }
    }
}
