import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How long the province takes to come into an empty installation, and whether it is what went out.
final class Imports {

    private static final double WORKBOOK = 1.5;

    private final Installation installation;
    private final Accounts officer;
    private final Client client;
    private final Figures figures;
    private final Path work;
    private Import imported;

    Imports(Installation installation, Accounts officer, Figures figures, Path work) {
        this.installation = installation;
        this.officer = officer;
        this.client = officer.program();
        this.figures = figures;
        this.work = work;
    }

    /// The same members as CSV and as a workbook, others working meanwhile.
    void measure(Path csv, int members) throws Exception {
        Path workbook = work.resolve("members-there.xlsx");
        try (Others others = new Others(officer.browser())) {
            file(members + " members from CSV into an empty installation", csv, 1, members, workbook);
            file("the same as XLSX", workbook, WORKBOOK, members, work.resolve("members-again.xlsx"));
            figures.told("pages of others meanwhile", others.told());
        }
    }

    /// In, the same once more, out as a workbook, and taken back.
    private void file(String what, Path file, double times, int members, Path workbook) throws Exception {
        Took preview = Took.by(installation, () -> imported = Import.of(client, "members", file));
        figures.took(what + ": preview", preview, 10 * times);
        Import first = imported;
        Client.require(first.counts().get("new") == members, "not all new: " + first.counts());
        Took commit = Took.by(installation, first::commit);
        figures.took("commit", commit, 15 * times);
        if (times == 1) {
            Duplicates.measure(installation, officer, members + " members", figures);
        }
        Took same = Took.by(installation, () -> imported = Import.of(client, "members", file));
        Client.require(imported.counts().get("unchanged") == members, "not all unchanged: " + imported.counts());
        figures.took("the same file again, all unchanged", same, 10 * times);
        imported.drop();
        client.download("/api/v1/register/members.xlsx?unit=37", workbook);
        Took undo = Took.by(installation, first::undo);
        figures.took("undo", undo, 15 * times);
        nobody();
    }

    /// Everything in, equal to what went out; taken back, and in again.
    ///
    /// @param census the counts where it went out
    void roundTrip(Path members, Path units, Map<String, String> census) throws Exception {
        List<String> codes = Census.units(client, LocalDate.now());
        for (int round = 1; round <= 2; round++) {
            Took preview = Took.by(installation, () -> imported = Import.of(client, "members", members));
            Import whole = imported;
            int rows = whole.counts().get("new");
            Took commit = Took.by(installation, whole::commit);
            Path out = work.resolve("members-again.csv");
            client.download("/api/v1/register/members.csv?unit=37", out);
            Client.require(Register.content(out).equals(Register.content(members)), "the registers differ");
            client.download("/api/v1/register/units.csv?unit=37", out);
            Client.require(Files.readString(out).equals(Files.readString(units)), "the units differ");
            Map<String, String> after = Census.of(client, codes, LocalDate.of(1990, 1, 1), LocalDate.now());
            Client.require(after.equals(census), "the counts differ");
            Took undo = Took.by(installation, whole::undo);
            nobody();
            figures.row(
                    "the whole register, round " + round + ": " + rows + " rows, preview " + preview + ", commit "
                            + commit + ", undo " + undo,
                    "every field and " + after.size() + " counts equal",
                    "equal",
                    true);
        }
    }

    private void nobody() throws Exception {
        Client.require(Census.members(client, "").getFirst() == 0, "somebody is left");
    }
}
