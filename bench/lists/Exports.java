import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How long it takes to write the members of a day as a file, and how much memory.
final class Exports {

    private static final int TIMES = 3;

    private Exports() {}

    static void measure(Installation installation, Accounts officer, String day, Path work, Figures figures)
            throws Exception {
        int members = Census.members(officer.program(), "on=" + day).getFirst();
        long before = installation.memory();
        try (Others others = new Others(officer.browser())) {
            figures.took(members + " members as CSV", middle(installation, officer, "csv", day, work), 3);
            figures.took(members + " members as XLSX", middle(installation, officer, "xlsx", day, work), 8);
            figures.told("pages of others meanwhile", others.told());
        }
        try (var lines = Files.lines(work.resolve("members-on.csv"))) {
            Client.require(lines.count() == members + 1, "not everybody is in the file");
        }
        figures.told(
                "memory of the application, highest: before these files / after",
                before + " / " + installation.memory() + " MiB");
    }

    /// The middle one of three times.
    private static Took middle(Installation installation, Accounts officer, String format, String day, Path work)
            throws Exception {
        String path = "/api/v1/members." + format + "?on=" + day;
        Path file = work.resolve("members-on." + format);
        List<Took> times = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            times.add(Took.by(installation, () -> officer.program().download(path, file)));
        }
        times.sort(Comparator.comparing(Took::seconds));
        return times.get(TIMES / 2);
    }
}
