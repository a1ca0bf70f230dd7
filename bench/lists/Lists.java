import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes the demonstration's province out as files and into an empty installation: how long each step takes, whether
/// everything is equal afterwards on every day, and what kills in the middle of it leave behind.
///
/// Arguments: jar, data directory with the demonstration, working directory, number of kills.
final class Lists {

    private static final int PORT = 18_490;
    private static final String PASSWORD = "mot-con-vit-xoe-ra-hai-cai-canh";
    private static final Pattern STATE = Pattern.compile("\"state\" ?: ?\"(\\w+)\"");
    private static final Pattern COUNT = Pattern.compile("\"(new|changed|unchanged|refused)\" ?: ?(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"?([\\w-]+)");
    private static final Pattern TOKEN = Pattern.compile("id=\"made-token\" readonly value=\"([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("(/invitation/[\\w-]+)");
    private static final Pattern CODE = Pattern.compile("\"code\" ?: ?\"([^\"]+)\"");

    private final Path work;
    private final Installation demo;
    private final Installation empty;
    private final Client officer;
    private int members;

    private Lists(Path jar, Path demoData, Path work) throws IOException {
        this.work = work;
        this.demo = new Installation(jar, demoData, PORT, work.resolve("demo.log"));
        this.empty = new Installation(
                jar, Files.createTempDirectory(work, "empty"), PORT + 10, work.resolve("empty.log"));
        String token = Files.readAllLines(demoData.resolve("demo-accounts.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[3].equals("officer") && line[4].equals("37"))
                .findFirst()
                .orElseThrow()[2];
        this.officer = demo.client().with(token);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path work = Path.of(arguments[2]);
        Files.createDirectories(work);
        new Lists(Path.of(arguments[0]), Path.of(arguments[1]), work).run(Integer.parseInt(arguments[3]));
    }

    private void run(int kills) throws Exception {
        demo.start(List.of());
        for (String file : List.of("members.csv", "members.xlsx", "units.csv")) {
            officer.download("/api/v1/register/" + file + "?unit=37", work.resolve(file));
        }
        Map<String, String> before = counts(officer);
        demo.stop();
        Path present = present();
        empty.start(List.of("--sotay.demo=false"));
        Client administrator = administrator();
        Import units = Import.of(administrator, "units", work.resolve("units.csv"));
        units.commit();
        Client importing = importing(administrator);
        measure(importing, present);
        roundTrip(importing, before);
        kills(importing, present, kills);
        empty.stop();
    }

    /// One import through the API.
    private record Import(Client client, String id, double preview) {

        /// Uploads a file and waits until it has been read and checked.
        static Import of(Client client, String target, Path file) throws Exception {
            long began = System.nanoTime();
            String answer = client.upload("/api/v1/imports", Map.of("target", target), file);
            Import made = new Import(client, Client.first(ID, answer), 0);
            made.await("PREVIEW");
            return new Import(client, made.id, Installation.seconds(began));
        }

        double commit() throws Exception {
            Client.require(counts().get("refused") == 0, "refused: " + told());
            return step("commit", "COMMITTED");
        }

        double undo() throws Exception {
            return step("undo", "UNDONE");
        }

        private double step(String step, String then) throws Exception {
            long began = System.nanoTime();
            int status = client.post("/api/v1/imports/" + id + "/" + step);
            Client.require(status / 100 == 2, step + " answers " + status);
            await(then);
            return Installation.seconds(began);
        }

        void await(String wanted) throws Exception {
            String state = state();
            while (!state.equals(wanted)) {
                Client.require(!state.equals("FAILED"), told());
                Thread.sleep(100);
                state = state();
            }
        }

        /// The state after a restart, as soon as what was interrupted has been told.
        String settled() throws Exception {
            while (state().equals("COMMITTING")) {
                Thread.sleep(200);
            }
            return state();
        }

        String state() throws Exception {
            return Client.first(STATE, told());
        }

        Map<String, Integer> counts() throws Exception {
            Map<String, Integer> counts = new TreeMap<>();
            COUNT.matcher(told())
                    .results()
                    .forEach(found -> counts.putIfAbsent(found.group(1), Integer.parseInt(found.group(2))));
            return counts;
        }

        private String told() throws Exception {
            return client.get("/api/v1/imports/" + id);
        }
    }

    // --- the way in ---------------------------------------------------------------------------------------------------

    private Client administrator() throws Exception {
        Client browser = empty.client();
        String setup = empty.setup();
        browser.form(setup, setup, Map.of("name", "Quản trị", "username", "quantri", "password", PASSWORD));
        return signedIn(browser, "quantri");
    }

    /// The organisation officer of the province: only who works with members may bring them in.
    private Client importing(Client administrator) throws Exception {
        Client browser = empty.client();
        browser.form("/sign-in", "/sign-in", Map.of("username", "quantri", "password", PASSWORD));
        String made = browser.form(
                "/accounts/new",
                "/accounts/new",
                Map.of("name", "Cán bộ", "username", "canbo", "role", "officer", "unit", "37"));
        String invitation = Client.first(INVITATION, made);
        Client invited = empty.client();
        invited.form(invitation, invitation, Map.of("password", PASSWORD, "repeated", PASSWORD));
        return signedIn(invited, "canbo");
    }

    private static Client signedIn(Client browser, String username) throws Exception {
        if (browser.get("/").contains("/sign-in")) {
            browser.form("/sign-in", "/sign-in", Map.of("username", username, "password", PASSWORD));
        }
        String made = browser.form("/account", "/account/tokens", Map.of("name", "bench", "days", "90"));
        return browser.with(Client.first(TOKEN, made));
    }

    // --- what is measured ---------------------------------------------------------------------------------------------

    private void measure(Client client, Path present) throws Exception {
        Import first = Import.of(client, "members", present);
        row(members + " members from CSV: preview", first.preview(), 10);
        row("commit", first.commit(), 15);
        Import again = Import.of(client, "members", present);
        row("the same file again, " + again.counts(), again.preview(), 10);
        row("undo", first.undo(), 15);
        Import workbook = Import.of(client, "members", work.resolve("members.xlsx"));
        row("the whole register as XLSX, " + workbook.counts() + ": preview", workbook.preview(), 15);
        row("commit", workbook.commit(), 22.5);
        row("undo", workbook.undo(), 22.5);
        say("memory at most " + empty.memory() + " MiB");
    }

    /// Everything in, equal to what went out; out again, in again.
    private void roundTrip(Client client, Map<String, String> before) throws Exception {
        for (int round = 1; round <= 2; round++) {
            Import whole = Import.of(client, "members", work.resolve("members.csv"));
            say("the whole register, " + whole.counts() + ": preview %.1f s, commit %.1f s"
                    .formatted(whole.preview(), whole.commit()));
            Path out = work.resolve("members-again.csv");
            client.download("/api/v1/register/members.csv?unit=37", out);
            Client.require(content(out).equals(content(work.resolve("members.csv"))), "the registers differ");
            client.download("/api/v1/register/units.csv?unit=37", out);
            Client.require(
                    Files.readString(out).equals(Files.readString(work.resolve("units.csv"))), "the units differ");
            Map<String, String> after = counts(client);
            Client.require(after.equals(before), "the counts differ");
            say("round " + round + ": equal in every field, and in " + after.size() + " counts");
            say("undone in %.1f s".formatted(whole.undo()));
            nobody(client);
        }
    }

    private void kills(Client client, Path present, int kills) throws Exception {
        Random chance = new Random(2023);
        int all = 0;
        for (int kill = 1; kill <= kills; kill++) {
            Import one = Import.of(client, "members", present);
            client.post("/api/v1/imports/" + one.id() + "/commit");
            Thread.sleep(chance.nextInt(12_000));
            empty.kill();
            double start = empty.start(List.of());
            String state = one.settled();
            String counts = client.get("/api/v1/units/37/counts");
            boolean done = state.equals("COMMITTED");
            all += done ? 1 : 0;
            Client.require(
                    counts.matches("(?s).*\"members\" ?: ?" + (done ? members : 0) + "\\b.*"),
                    "after kill " + kill + " in state " + state + ": " + counts);
            say("kill %d: %s, %s members, started in %.1f s".formatted(kill, state, done ? "all" : "no", start));
            if (!done) {
                one.await("PREVIEW");
                one.commit();
            }
            one.undo();
            nobody(client);
        }
        say(kills + " kills: " + all + " times all, " + (kills - all) + " times nothing");
    }

    private static void nobody(Client client) throws Exception {
        String counts = client.get("/api/v1/units/37/counts");
        Client.require(counts.matches("(?s).*\"members\" ?: ?0\\b.*"), "somebody is left: " + counts);
    }

    // --- what is compared ---------------------------------------------------------------------------------------------

    /// Counts of the province and what stands directly below it on the first of each quarter.
    private static Map<String, String> counts(Client client) throws Exception {
        List<String> codes = new ArrayList<>(List.of("37"));
        codes.addAll(Client.all(CODE, client.get("/api/v1/units/37/children")));
        Map<String, String> counts = new TreeMap<>();
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 2027; day = day.plusMonths(3)) {
            for (String code : codes) {
                counts.put(code + " " + day, client.get("/api/v1/units/" + code + "/counts?on=" + day));
            }
        }
        return counts;
    }

    /// The rows of a register in one order, without the number that a person has in one installation only.
    private static List<String> content(Path register) throws IOException {
        try (Stream<String> lines = Files.lines(register)) {
            return lines.map(line -> line.substring(line.indexOf(',') + 1)).sorted().toList();
        }
    }

    /// The register of those who are members now.
    private Path present() throws IOException {
        List<String> lines = Files.readAllLines(work.resolve("members.csv"));
        int ended = cells(lines.getFirst()).indexOf("endedOn");
        List<String> present = lines.stream()
                .filter(line -> line.equals(lines.getFirst()) || cells(line).get(ended).isEmpty())
                .toList();
        members = present.size() - 1;
        return Files.write(work.resolve("present.csv"), present);
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

    private static void row(String what, double seconds, double most) {
        say("| %s | %.1f s | ≤ %s s | %s |".formatted(what, seconds, most, seconds <= most ? "met" : "**not met**"));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
