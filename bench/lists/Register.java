import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A register of members as a file.
final class Register {

    private Register() {}

    /// The register of those who were members on a day, out of that of everybody.
    static int membersOn(String day, Path everybody, Path file) throws IOException {
        List<String> lines = Files.readAllLines(everybody);
        List<String> headings = cells(lines.getFirst());
        int joined = headings.indexOf("joinedOn");
        int ended = headings.indexOf("endedOn");
        List<String> there = new ArrayList<>(List.of(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String last = cells.get(ended);
            if (cells.get(joined).compareTo(day) <= 0 && (last.isEmpty() || last.compareTo(day) > 0)) {
                there.add(line);
            }
        }
        Files.write(file, there);
        return there.size() - 1;
    }

    /// Its rows in one order, without the number that a person has in one installation only.
    static List<String> content(Path register) throws IOException {
        try (Stream<String> lines = Files.lines(register)) {
            return lines.map(line -> line.substring(line.indexOf(',') + 1)).sorted().toList();
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
