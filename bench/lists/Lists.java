import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes the demonstration's province out as files and into an empty installation, and reorganises it: how long each
/// step takes, whether everything is equal afterwards on every day, what harmful files do, and what kills in the middle
/// leave behind.
///
/// Arguments: jar, data directory with the demonstration (which is not changed), working directory, number of kills,
/// what to do, first number of chance.
final class Lists {

    private static final int PORT = 18_490;
    private static final String DAY = "2023-12-31";

    private final Path jar;
    private final Path demo;
    private final Path work;
    private final int kills;
    private final Set<String> parts;
    private final long seed;
    private final Figures figures = new Figures();

    private Lists(List<String> arguments) {
        this.jar = Path.of(arguments.get(0));
        this.demo = Path.of(arguments.get(1));
        this.work = Path.of(arguments.get(2));
        this.kills = Integer.parseInt(arguments.get(3));
        this.parts = Set.of(arguments.get(4).split(","));
        this.seed = Long.parseLong(arguments.get(5));
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Lists lists = new Lists(List.of(arguments));
        Files.createDirectories(lists.work);
        try {
            lists.run();
        } finally {
            lists.figures.table();
        }
    }

    private void run() throws Exception {
        figures.say("first number of chance: " + seed);
        Installation province = new Installation(jar, copy(), PORT, work.resolve("province.log"));
        province.start(List.of());
        Accounts officer = Accounts.ofDemonstration(province, demo);
        if (parts.contains("export")) {
            Exports.measure(province, officer, DAY, work, figures);
        }
        List<String> codes = Census.units(officer.program(), LocalDate.now());
        for (String file : List.of("members.csv", "units.csv")) {
            officer.program().download("/api/v1/register/" + file + "?unit=37", work.resolve(file));
        }
        Map<String, String> census = parts.contains("round-trip") ? Census.of(officer.program(), codes, LocalDate.of(1990, 1, 1), LocalDate.now()) : Map.of();
        reorganise(province, officer);
        province.stop();
        if (needsEmpty()) {
            takeIn(census);
        }
    }

    private boolean needsEmpty() {
        return parts.stream().anyMatch(Set.of("hostile", "import", "round-trip", "import-kills")::contains);
    }

    private void reorganise(Installation province, Accounts officer) throws Exception {
        if (parts.contains("reform")) {
            new Reform(province, officer, figures).run();
        }
        if (parts.contains("merge-kills") && kills > 0) {
            new MergeKills(officer.program(), new Killing(province, seed), figures).run(few());
        }
        if (parts.contains("reform-kills") && kills > 0) {
            new ReformKills(officer.program(), new Killing(province, seed), figures, work).run(few());
        }
    }

    private void takeIn(Map<String, String> census) throws Exception {
        Installation empty =
                new Installation(jar, Files.createTempDirectory(work, "empty"), PORT + 10, work.resolve("empty.log"));
        empty.start(List.of("--sotay.demo=false"));
        Accounts administrator = Accounts.first(empty);
        Import.of(administrator.program(), "units", work.resolve("units.csv")).commit();
        Accounts officer = Accounts.officer(empty, administrator);
        Path list = work.resolve("members-then.csv");
        int members = Register.membersOn(DAY, work.resolve("members.csv"), list);
        if (parts.contains("hostile")) {
            new Hostile(empty, officer.program(), figures, work).run();
        }
        Imports imports = new Imports(empty, officer, figures, work);
        if (parts.contains("import")) {
            imports.measure(list, members);
        }
        if (parts.contains("round-trip")) {
            imports.roundTrip(work.resolve("members.csv"), work.resolve("units.csv"), census);
        }
        if (parts.contains("import-kills") && kills > 0) {
            new ImportKills(officer.program(), new Killing(empty, seed), figures, list).run(kills);
        } else {
            figures.told("memory of the application, highest", empty.memory() + " MiB");
        }
        empty.stop();
    }

    private int few() {
        return Math.max(1, kills / 3);
    }

    /// The demonstration as it is, so that it stays as it is.
    private Path copy() throws IOException, InterruptedException {
        Path copy = work.resolve("province");
        Process copying = new ProcessBuilder("cp", "-a", demo.toString(), copy.toString()).inheritIO().start();
        Client.require(copying.waitFor() == 0, "the demonstration cannot be copied");
        return copy;
    }
}
