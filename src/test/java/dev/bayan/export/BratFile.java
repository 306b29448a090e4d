package dev.bayan.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of an {@code .ann} file against the grammar of {@code brat.nlplab.org/standoff.html}, against its text, and
 * against an {@code annotation.conf}; it shares nothing with the writer.
 */
final class BratFile {
    private static final Pattern TEXT_BOUND =
            Pattern.compile("(T[0-9]+)\t([A-Za-z0-9_-]+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\t([^\t]+)");
    private static final Pattern EVENT =
            Pattern.compile("(E[0-9]+)\t([A-Za-z0-9_-]+):(T[0-9]+)((?: [A-Za-z]+[0-9]*:[TE][0-9]+)*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(A[0-9]+)\t([A-Za-z0-9_-]+) ([TE][0-9]+) ([A-Z_]+)");
    private static final Pattern NOTE = Pattern.compile("(#[0-9]+)\tAnnotatorNotes ([TE][0-9]+)\t([^\t]+)");

    private final int[] text;
    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private BratFile(String text, String configuration) {
        this.text = text.codePoints().toArray();
        String section = "";
        for (String line : configuration.lines().filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else {
                String[] fields = line.split("[\t=]", 2);
                sections.computeIfAbsent(section, s -> new HashMap<>())
                        .put(fields[0], fields.length < 2 ? "" : fields[1]);
            }
        }
    }

    /** What is wrong with a file. */
    static List<String> faults(String ann, String text, String configuration) {
        BratFile file = new BratFile(text, configuration);
        if (!ann.isEmpty() && !ann.endsWith("\n")) {
            file.faults.add("no line feed at the end");
        }
        List<String> lines = ann.isEmpty()
                ? List.of()
                : List.of(ann.substring(0, ann.length() - 1).split("\n", -1));
        lines.forEach(file::declare);
        lines.forEach(file::check);
        return file.faults;
    }

    private void declare(String line) {
        Matcher matcher =
                Pattern.compile("([TEA#][0-9]+)\t([A-Za-z0-9_-]+)[ :].*").matcher(line);
        if (!matcher.matches() || types.put(matcher.group(1), matcher.group(2)) != null) {
            faults.add("no name, or one given twice: " + line);
        }
    }

    private void check(String line) {
        boolean good =
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case 'T' -> textBound(TEXT_BOUND.matcher(line));
                    case 'E' -> event(EVENT.matcher(line));
                    case 'A' -> attribute(ATTRIBUTE.matcher(line));
                    case '#' -> note(NOTE.matcher(line));
                    default -> false;
                };
        if (!good) {
            faults.add(line);
        }
    }

    private boolean textBound(Matcher line) {
        if (!line.matches()
                || !sections.get("[entities]").containsKey(line.group(2))
                        && !sections.get("[events]").containsKey(line.group(2))) {
            return false;
        }
        List<String> pieces = new ArrayList<>();
        int last = 0;
        for (String place : line.group(3).split(";", -1)) {
            int start = Integer.parseInt(place.split(" ", -1)[0]);
            int end = Integer.parseInt(place.split(" ", -1)[1]);
            if (start < last || end <= start || end > text.length) {
                return false;
            }
            pieces.add(new String(text, start, end - start));
            last = end;
        }
        return line.group(4).equals(String.join(" ", pieces));
    }

    private boolean event(Matcher line) {
        if (!line.matches() || !line.group(2).equals(types.get(line.group(3)))) {
            return false;
        }
        String roles = sections.get("[events]").getOrDefault(line.group(2), "");
        String[] arguments = line.group(4).strip().split(" ");
        List<String> names = Arrays.stream(arguments)
                .map(argument -> argument.split(":", -1)[0])
                .toList();
        return names.stream().distinct().count() == names.size()
                && Arrays.stream(arguments)
                        .filter(argument -> !argument.isEmpty())
                        .allMatch(argument -> {
                            String role = argument.split(":", -1)[0].replaceAll("[0-9]+$", "");
                            String filler = types.getOrDefault(argument.split(":", -1)[1], "");
                            Matcher declared = Pattern.compile("(?:^|, )" + role + "([*?]?):([^,]*)")
                                    .matcher(roles);
                            return declared.find()
                                    && Arrays.asList(declared.group(2)
                                                    .replace(
                                                            "<Actor>",
                                                            sections.get("[events]")
                                                                    .get("<Actor>"))
                                                    .split("\\|"))
                                            .contains(filler)
                                    && (declared.group(1).equals("*") || role.equals(argument.split(":", -1)[0]));
                        });
    }

    private boolean attribute(Matcher line) {
        if (!line.matches() || !types.containsKey(line.group(3))) {
            return false;
        }
        Matcher declared = Pattern.compile("Arg:(.*), Value:(.*)")
                .matcher(sections.get("[attributes]").getOrDefault(line.group(2), ""));
        return declared.matches()
                && Arrays.asList(declared.group(1).split("\\|")).contains(types.get(line.group(3)))
                && Arrays.asList(declared.group(2).split("\\|")).contains(line.group(4));
    }

    private boolean note(Matcher line) {
        return line.matches() && types.containsKey(line.group(2));
    }
}
