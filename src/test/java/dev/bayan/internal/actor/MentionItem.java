package dev.bayan.internal.actor;

import dev.bayan.StatementParser;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.Actor;
import dev.bayan.model.Commitment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of {@code actors.txt} or {@code coreference.txt} with what its expressions mean.
 *
 * @param line where it stands in the file
 * @param text the text
 * @param expected the lines below it, in the notation that the files explain
 */
record MentionItem(int line, String text, List<String> expected) {
    /** The items of a file among the test resources. */
    static List<MentionItem> read(String file) throws IOException {
        List<MentionItem> items = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources", file))) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.contains(" = ") || line.endsWith(" =") || line.contains(" -> ") || line.contains(" => ")) {
                items.get(items.size() - 1).expected.add(line);
            } else {
                items.add(new MentionItem(number, line, new ArrayList<>()));
            }
        }
        return items;
    }

    /** What is read otherwise than expected; nothing where all is right. */
    List<String> wrong() {
        ActorLayer layer = ActorLayer.of(TokenizedText.of(text), Gazetteer.get());
        List<String> wrong = new ArrayList<>();
        for (String line : expected) {
            String found = line.contains(" => ")
                    ? committers(line)
                    : line.contains(" -> ") ? subject(layer, line) : mention(layer, line);
            if (!found.isEmpty()) {
                wrong.add(line + " but " + found);
            }
        }
        return wrong;
    }

    private String mention(ActorLayer layer, String line) {
        String surface = line.substring(0, line.indexOf(" ="));
        String wanted = line.substring(line.indexOf(" =") + 2).strip();
        if (wanted.equals("none")) {
            int at = text.indexOf(surface);
            return layer.mentions().stream()
                    .filter(m -> m.start() < at + surface.length() && m.end() > at)
                    .map(m -> "found " + text.substring(m.start(), m.end()) + " " + m.entities())
                    .findFirst()
                    .orElse("");
        }
        List<ActorMention> found = layer.mentions().stream()
                .filter(m -> text.substring(m.start(), m.end()).equals(surface))
                .toList();
        if (found.isEmpty()) {
            return "no such mention among "
                    + layer.mentions().stream()
                            .map(m -> text.substring(m.start(), m.end()))
                            .toList();
        }
        String[] fields = wanted.split(" \\| ", -1);
        List<Entity> entities = found.get(found.size() - 1).entities();
        String[] names = fields[0].isBlank() ? new String[0] : fields[0].split("; ");
        boolean right = entities.size() == names.length;
        for (int i = 0; right && i < names.length; i++) {
            Entity entity = entities.get(i);
            right = names[i].equals(".") || names[i].equals(entity.label()) || names[i].equals(entity.name());
        }
        if (right && fields.length > 1) {
            Entity entity = entities.get(0);
            List<String> has = Stream.of(entity.kind(), entity.country(), entity.office(), entity.affiliation())
                    .map(value -> value == null ? "-" : value.toString())
                    .toList();
            for (int i = 1; i < fields.length; i++) {
                right &= fields[i].strip().equals(".") || fields[i].strip().equals(has.get(i - 1));
            }
        }
        return right ? "" : entities.toString();
    }

    private static String subject(ActorLayer layer, String line) {
        String verb = line.substring(0, line.indexOf(" -> "));
        List<String> wanted =
                Arrays.asList(line.substring(line.indexOf(" -> ") + 4).split("; "));
        for (Predicate predicate : layer.predicates()) {
            Token token = layer.text().tokens().get(predicate.token);
            String word = layer.text().text().substring(token.start(), token.end());
            if (word.equals(verb) || word.equals("و" + verb)) {
                List<String> has = predicate.subject.stream()
                        .flatMap(m -> m.entities().stream())
                        .map(MentionItem::name)
                        .toList();
                if (has.equals(wanted)) {
                    return "";
                }
                return has.toString();
            }
        }
        return "no such verb";
    }

    /** Committers are named by label or by the code of their state. */
    private String committers(String line) {
        List<String> wanted =
                Arrays.asList(line.substring(line.indexOf(" => ") + 4).split("; "));
        List<Actor> has = StatementParser.parse(text).events().stream()
                .filter(Commitment.class::isInstance)
                .map(event -> ((Commitment) event).committers())
                .findFirst()
                .orElse(List.of());
        boolean right = has.size() == wanted.size();
        for (int i = 0; right && i < has.size(); i++) {
            right = wanted.get(i).equals(has.get(i).label().orElse(""))
                    || wanted.get(i).equals(has.get(i).country().orElse(""));
        }
        return right ? "" : has.toString();
    }

    private static String name(Entity entity) {
        return entity.label() != null ? entity.label() : entity.name();
    }
}
