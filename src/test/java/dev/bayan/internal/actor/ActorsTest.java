package dev.bayan.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.lexicon.source.LexiconRows;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions of actors and whom they mean, and the bodies that every state has by rule. */
class ActorsTest {
    /** A floor may only be raised. */
    @ParameterizedTest
    @CsvSource({"actors.txt, 0.98", "coreference.txt, 0.97"})
    void mentionsMeanWhomTheyShould(String file, double floor) throws IOException {
        List<MentionItem> items = MentionItem.read(file);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (MentionItem item : items) {
            List<String> differences = item.wrong();
            if (differences.isEmpty()) {
                right++;
            } else {
                wrong.add(file + ":" + item.line() + " " + String.join(" / ", differences));
            }
        }
        System.out.println(file + ": right " + right + " of " + items.size());
        wrong.forEach(System.out::println);
        assertThat((double) right / items.size()).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(floor);
    }

    /** Of every state that has a nisba: presidency, government, parliament, army, and the ministries of the exterior and of defence. */
    @Test
    void everyStateHasItsBodies() {
        List<String> wrong = new ArrayList<>();
        int phrases = 0;
        for (String[] row : LexiconRows.read(Gazetteer.class, "states.tsv", 9)) {
            for (Map.Entry<String, ActorKind> body : bodies(row).entrySet()) {
                phrases++;
                String text = "وقالت " + body.getKey() + " إن ذلك صحيح.";
                List<ActorMention> found =
                        ActorLayer.of(TokenizedText.of(text), Gazetteer.get()).mentions();
                boolean right = found.size() == 1
                        && text.substring(found.get(0).start(), found.get(0).end())
                                .equals(body.getKey())
                        && found.get(0).entity() != null
                        && row[0].equals(found.get(0).entity().country())
                        && (found.get(0).entity().kind() == body.getValue()
                                || row[0].equals("EU") && found.get(0).entity().kind() == ActorKind.ORGANIZATION);
                if (!right) {
                    wrong.add(body.getKey() + " "
                            + found.stream().map(m -> m.head() + m.entities()).toList());
                }
            }
        }
        System.out.println("bodies by rule: right " + (phrases - wrong.size()) + " of " + phrases);
        wrong.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    /** Of every state: its president, head of government and ministers by description. */
    @Test
    void everyStateHasItsOfficers() {
        List<String> wrong = new ArrayList<>();
        int phrases = 0;
        Map<String, Office> offices = Map.of(
                "رئيس ",
                Office.HEAD_OF_STATE,
                "رئيسة وزراء ",
                Office.HEAD_OF_GOVERNMENT,
                "وزير خارجية ",
                Office.FOREIGN_MINISTER,
                "وزيرة دفاع ",
                Office.DEFENSE_MINISTER,
                "سفير ",
                Office.ENVOY);
        for (String[] row : LexiconRows.read(Gazetteer.class, "states.tsv", 9)) {
            for (Map.Entry<String, Office> office : offices.entrySet()) {
                phrases++;
                String phrase = office.getKey() + row[2];
                String text = "ووصل " + phrase + " صباحا.";
                List<ActorMention> found =
                        ActorLayer.of(TokenizedText.of(text), Gazetteer.get()).mentions();
                boolean right = found.size() == 1
                        && text.substring(found.get(0).start(), found.get(0).end())
                                .equals(phrase)
                        && found.get(0).entity() != null
                        && row[0].equals(found.get(0).entity().country())
                        && found.get(0).entity().office() == office.getValue();
                if (!right) {
                    wrong.add(phrase + " "
                            + found.stream().map(m -> m.head() + m.entities()).toList());
                }
            }
        }
        System.out.println("officers by rule: right " + (phrases - wrong.size()) + " of " + phrases);
        wrong.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    private static Map<String, ActorKind> bodies(String[] row) {
        Map<String, ActorKind> bodies = new LinkedHashMap<>();
        String state = row[2];
        bodies.put("حكومة " + state, ActorKind.STATE);
        bodies.put("جيش " + state, ActorKind.ARMED_FORCES);
        bodies.put("وزارة خارجية " + state, ActorKind.INSTITUTION);
        bodies.put("وزارة دفاع " + state, ActorKind.INSTITUTION);
        bodies.put("رئاسة " + state, ActorKind.INSTITUTION);
        bodies.put("برلمان " + state, ActorKind.INSTITUTION);
        boolean shared = row[0].matches("CD|CG|KP|KR|NE|NG");
        List<String> nisbas = shared ? List.of() : LexiconFile.list(row[4]);
        if (!nisbas.isEmpty()) {
            String[] words = nisbas.get(0).split(" ", -1);
            StringBuilder feminine = new StringBuilder();
            StringBuilder masculine = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                boolean nisba = words[i].endsWith("ي");
                boolean article = i == 0 || nisba && words[0].endsWith("ي");
                feminine.append(' ')
                        .append(article ? "ال" : "")
                        .append(words[i])
                        .append(nisba ? "ة" : "");
                masculine.append(' ').append(article ? "ال" : "").append(words[i]);
            }
            bodies.put("الحكومة" + feminine, ActorKind.STATE);
            bodies.put("الرئاسة" + feminine, ActorKind.INSTITUTION);
            bodies.put("وزارة الخارجية" + feminine, ActorKind.INSTITUTION);
            bodies.put("القوات المسلحة" + feminine, ActorKind.ARMED_FORCES);
            bodies.put("البرلمان" + masculine, ActorKind.INSTITUTION);
            bodies.put("الجيش" + masculine, ActorKind.ARMED_FORCES);
        }
        return bodies;
    }
}
