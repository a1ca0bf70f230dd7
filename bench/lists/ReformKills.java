import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Kills the application while a plan is put in force and while it is undone: each time the tree, the members and the
/// counts are those before or those after, and the plan says which.
final class ReformKills {

    private final Client client;
    private final Killing killing;
    private final Figures figures;
    private final Path work;
    private final List<String> steps;
    private String outside = "";
    private String inside = "";

    ReformKills(Client client, Killing killing, Figures figures, Path work) throws Exception {
        this.client = client;
        this.killing = killing;
        this.figures = figures;
        this.work = work;
        this.steps = new ArrayList<>(List.of(Plan.abolition()));
        steps.addAll(Mergers.steps(client));
    }

    /// @param times how many kills each while it is put in force and while it is undone
    void run(int times) throws Exception {
        outside = province();
        // Once without a kill, by an application that has just begun, as it has after each kill.
        killing.during(0, () -> {});
        Plan plan = Plan.draft(client, steps);
        String seal = Plan.seal(plan.preview());
        long began = System.nanoTime();
        plan.enforce(seal);
        double enforced = Installation.seconds(began);
        inside = province();
        killing.during(0, () -> {});
        began = System.nanoTime();
        plan.undo();
        double undone = Installation.seconds(began);
        unchanged();
        figures.say("put in force in %.1f s, undone in %.1f s by an application that has just begun"
                .formatted(enforced, undone));
        enforce(times, enforced);
        undo(times, undone);
    }

    private void enforce(int times, double usual) throws Exception {
        int all = 0;
        Plan plan = Plan.draft(client, steps);
        for (int kill = 1; kill <= times; kill++) {
            Plan current = plan;
            String seal = Plan.seal(current.preview());
            killing.during(usual, () -> current.enforce(seal));
            if (checked(kill, "putting a plan in force", plan)) {
                all++;
                plan.undo();
                plan = Plan.draft(client, steps);
            }
        }
        row("putting a plan in force", times, all);
    }

    private void undo(int times, double usual) throws Exception {
        int all = 0;
        Plan plan = inForce();
        for (int kill = 1; kill <= times; kill++) {
            Plan current = plan;
            killing.during(usual, current::undo);
            if (!checked(kill, "undoing a plan", plan)) {
                all++;
                plan = inForce();
            }
        }
        plan.undo();
        unchanged();
        row("undoing a plan", times, all);
    }

    private void unchanged() throws Exception {
        String now = province();
        Files.writeString(work.resolve("before.txt"), outside);
        Files.writeString(work.resolve("undone.txt"), now);
        Client.require(now.equals(outside), "undone, something differs: before.txt and undone.txt in " + work);
    }

    private Plan inForce() throws Exception {
        Plan plan = Plan.draft(client, steps);
        plan.enforce(Plan.seal(plan.preview()));
        return plan;
    }

    /// Whether the plan is in force; everything must be as it says.
    private boolean checked(int kill, String step, Plan plan) throws Exception {
        String state = plan.state();
        boolean holds = state.equals("in-force");
        Client.require(province().equals(holds ? inside : outside), "not what a plan leaves that is " + state);
        figures.say("kill %d in %s: %s; the plan is %s, and so is everything"
                .formatted(kill, step, killing.told(), state));
        return holds;
    }

    private void row(String step, int times, int all) {
        figures.row(
                times + " kills in " + step,
                all + " times all, " + (times - all) + " times nothing",
                "all or nothing",
                true);
    }

    /// Every unit of every day, every member of today with the cell, and counts.
    private String province() throws Exception {
        StringBuilder told = new StringBuilder();
        for (String file : List.of("register/units.csv?unit=37", "members.csv?unit=37")) {
            Path out = work.resolve("province.csv");
            client.download("/api/v1/" + file, out);
            // Who bears the same name stands in any order.
            Files.readAllLines(out).stream().sorted().forEach(line -> told.append(line).append('\n'));
        }
        for (String day : List.of("2023-12-31", "2025-06-30", "2025-07-01", "2026-06-30")) {
            told.append(client.get("/api/v1/units/37/counts?on=" + day));
            told.append(Census.members(client, "on=" + day + "&structure=2023-12-31"));
        }
        return told.toString();
    }
}
