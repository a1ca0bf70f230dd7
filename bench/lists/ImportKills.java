import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Kills the application while it reads a list, writes it, and takes it back: each time all of it is there or nothing,
/// and the import says what happened.
final class ImportKills {

    private final Client client;
    private final Killing killing;
    private final Figures figures;
    private final Path file;
    private final List<String> whole;
    private final Path out;
    private final Map<String, Double> usual = new HashMap<>();
    private Import read;
    private int all;
    private int nothing;

    /// @param file a list whose members are nobody's in the installation
    ImportKills(Client client, Killing killing, Figures figures, Path file) throws Exception {
        this.client = client;
        this.killing = killing;
        this.figures = figures;
        this.file = file;
        this.whole = Register.content(file);
        this.out = file.resolveSibling("after-kill.csv");
    }

    /// @param times how many kills while writing; a quarter of that while reading and while taking back
    void run(int times) throws Exception {
        // Once without a kill, by an application that has just begun, as it has after each kill.
        killing.during(0, () -> {});
        Import one = previewed();
        usually("commit", one::commit);
        usually("undo", one::undo);
        int fewer = Math.max(1, times / 4);
        repeat("commit", times);
        repeat("undo", fewer);
        for (int kill = 1; kill <= fewer; kill++) {
            reading(kill);
        }
        figures.row(fewer + " kills while a list is read", "nothing written, then read to its end", "all or nothing", true);
    }

    private Import previewed() throws Exception {
        usually("preview", () -> read = Import.of(client, "members", file));
        return read;
    }

    /// How long a step takes when nobody is killed: kills are to come while it goes on, on a busy machine, too.
    private void usually(String step, Took.Step doing) throws Exception {
        long began = System.nanoTime();
        doing.run();
        usual.put(step, Installation.seconds(began));
    }

    private void reading(int kill) throws Exception {
        AtomicReference<Import> sent = new AtomicReference<>();
        killing.during(usual.get("preview"), () -> sent.set(Import.sent(client, "members", file)));
        checkNobody();
        Import one = sent.get();
        if (one != null) {
            one.await("PREVIEW");
            Client.require(one.counts().get("new") == whole.size() - 1, "not all rows are read: " + one.counts());
            one.drop();
        }
        figures.say("kill %d while reading: %s; %s"
                .formatted(kill, killing.told(), one == null ? "the file had not arrived" : "read to its end"));
    }

    private void repeat(String step, int times) throws Exception {
        all = 0;
        nothing = 0;
        Import one = previewed();
        for (int kill = 1; kill <= times; kill++) {
            one = ready(one, step);
            Import ordered = one;
            killing.during(usual.get(step), () -> ordered.order(step));
            String state = one.settled();
            boolean there = state.equals("COMMITTED");
            check(there);
            boolean done = step.equals("commit") == there;
            Client.require(done || state.equals("PREVIEW") || there, "state " + state);
            all += done ? 1 : 0;
            nothing += done ? 0 : 1;
            figures.say("kill %d in %s: %s; %s, says %s; %s"
                    .formatted(kill, step, killing.told(), state, one.said(), there ? "everybody" : "nobody"));
        }
        switch (one.state()) {
            case "COMMITTED" -> one.undo();
            case "PREVIEW" -> one.drop();
            default -> {}
        }
        checkNobody();
        figures.row(
                times + " kills in " + step + " of an import",
                all + " times all, " + nothing + " times nothing",
                "all or nothing",
                true);
    }

    /// The import, or the next one, in the state in which the step can be taken.
    private Import ready(Import one, String step) throws Exception {
        Import ready = one;
        if (step.equals("commit") && ready.state().equals("COMMITTED")) {
            usually("undo", ready::undo);
        }
        if (ready.state().equals("UNDONE")) {
            ready = previewed();
        }
        if (step.equals("undo") && ready.state().equals("PREVIEW")) {
            usually("commit", ready::commit);
        }
        return ready;
    }

    private void check(boolean there) throws Exception {
        if (!there) {
            checkNobody();
            return;
        }
        client.download("/api/v1/register/members.csv?unit=37", out);
        Client.require(Register.content(out).equals(whole), "not everything is there");
    }

    private void checkNobody() throws Exception {
        client.download("/api/v1/register/members.csv?unit=37", out);
        Client.require(Files.readAllLines(out).size() == 1, "somebody is left, see " + out);
    }
}
