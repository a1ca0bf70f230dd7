import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How long it takes to find who could be recorded twice, and to show them.
final class Duplicates {

    private static final String PAIRS = "/api/v1/duplicates?unit=37";
    private static final Pattern TOTAL = Pattern.compile("\"total\" ?: ?(\\d+)");
    private static final int ASKED = 40;
    private static final double MOST_MS = 100;

    private Duplicates() {}

    /// @param whose how many members there are, of whom nobody has been looked at yet
    static void measure(Installation installation, Accounts officer, String whose, Figures figures) throws Exception {
        Took first = Took.by(installation, () -> officer.program().get(PAIRS));
        String pairs = Client.first(TOTAL, officer.program().get(PAIRS));
        figures.took("duplicates among " + whose + ", for the first time (" + pairs + " pairs)", first, 10);
        page(officer.program(), PAIRS, figures);
        page(officer.browser(), "/quality/duplicates?unit=37", figures);
    }

    private static void page(Client client, String path, Figures figures) throws Exception {
        double first = asked(client, path);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            times.add(asked(client, path));
        }
        List<Double> sorted = times.stream().sorted().toList();
        figures.row(
                "`" + path + "`: the first time / middle / slowest of " + ASKED + " more",
                "%.0f / %.0f / %.0f ms".formatted(first, sorted.get(ASKED / 2), sorted.getLast()),
                "≤ 100 ms",
                sorted.getLast() <= MOST_MS);
    }

    private static double asked(Client client, String path) throws Exception {
        long began = System.nanoTime();
        client.get(path);
        return Installation.seconds(began) * 1000;
    }
}
