import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The reform of 2025 played on the whole demonstration: how long it takes, whether figures of earlier days stand as
/// they were and add up in the new structure, and whether pages are as quick afterwards.
final class Reform {

    private static final LocalDate DAY = LocalDate.parse(Plan.DAY);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String THEN = "2023-12-31";
    private static final int THEN_MEMBERS = 75_180;
    private static final double MUCH = 1.15;
    private static final double LITTLE_MS = 2;
    /// A grassroots organisation that stood below another unit and comes to stand directly below the province.
    private static final Pattern MOVED = Pattern.compile("(\"before\" ?: ?\\{[^{}]*\"grassroots\" ?: ?true[^{}]*\\},"
            + " ?\"after\" ?: ?\\{[^{}]*\"parent\" ?: ?\"37\"[^{}]*\\})");

    private final Installation installation;
    private final Accounts officer;
    private final Client client;
    private final Figures figures;
    private List<String> units = List.of();
    private String preview = "";

    Reform(Installation installation, Accounts officer, Figures figures) {
        this.installation = installation;
        this.officer = officer;
        this.client = officer.program();
        this.figures = figures;
    }

    void run() throws Exception {
        units = Census.units(client, DAY.minusDays(1));
        Map<String, String> census = Census.of(client, units, FIRST, DAY);
        PageTimes pages = pages();
        Map<String, Double> before = pages.measure();
        Plan plan = Plan.draft(client, List.of(Plan.abolition()));
        enforce("districts abolished", plan, 3, 5);
        check(census);
        Map<String, Double> after = pages.measure();
        undo(plan);
        Map<String, Double> again = pages.measure();
        compare(before, after, again);
        whole(census);
        Client.require(Census.of(client, units, FIRST, DAY).equals(census), "undone, the counts differ");
        figures.told("memory of the application, highest", installation.memory() + " MiB");
    }

    /// Districts abolished, and communes merged three to one.
    private void whole(Map<String, String> census) throws Exception {
        List<String> steps = new ArrayList<>(List.of(Plan.abolition()));
        steps.addAll(Mergers.steps(client));
        Plan plan = Plan.draft(client, steps);
        enforce("districts abolished and " + (steps.size() - 1) + " times three communes merged", plan, 3, 5);
        check(census);
        undo(plan);
    }

    private void enforce(String what, Plan plan, double previewed, double enforced) throws Exception {
        Took looking = Took.by(installation, () -> preview = plan.preview());
        figures.took(
                what + ": preview (" + Client.all(MOVED, preview).size() + " grassroots organisations come to stand"
                        + " below the province)",
                looking,
                previewed);
        Took inForce = Took.by(installation, () -> plan.enforce(Plan.seal(preview)));
        figures.took(what + ": in force", inForce, enforced);
        Client.require(plan.state().equals("in-force"), "it is " + plan.state());
    }

    private void undo(Plan plan) throws Exception {
        Took undone = Took.by(installation, plan::undo);
        figures.told("undone", undone.toString());
        Client.require(plan.state().equals("undone"), "it is " + plan.state());
    }

    /// What is asked of earlier days is answered as before, and adds up in the structure of another day.
    private void check(Map<String, String> census) throws Exception {
        Client.require(Census.of(client, units, FIRST, DAY).equals(census), "counts of earlier days differ");
        figures.row(
                "counts of " + units.size() + " units on the first of each quarter before the day",
                census.size() + " of " + census.size() + " as before",
                "unchanged",
                true);
        restated(THEN, Plan.DAY);
        restated(Plan.DAY, THEN);
    }

    private void restated(String day, String structure) throws Exception {
        int whole = Census.members(client, "on=" + day).getFirst();
        List<Integer> counts = Census.members(client, "on=" + day + "&structure=" + structure);
        int sum = counts.stream().skip(1).mapToInt(Integer::intValue).sum();
        figures.row(
                "members of " + day + " in the structure of " + structure + ", added up over " + (counts.size() - 1)
                        + " units",
                "" + sum,
                "" + whole,
                counts.getFirst() == whole && sum == whole && (!day.equals(THEN) || whole == THEN_MEMBERS));
    }

    private PageTimes pages() throws Exception {
        String commune = Census.below(client, "377", DAY).getFirst();
        String cell = Census.below(client, commune, DAY).getFirst();
        PageTimes pages = new PageTimes();
        pages.add(
                officer.browser(),
                List.of(
                        "/units/37",
                        "/units/37/tree",
                        "/units/" + commune,
                        "/units/" + cell,
                        "/members?unit=37",
                        "/members?unit=" + commune,
                        "/members?unit=" + cell,
                        "/search?q=nguyen+van",
                        "/quality?unit=37",
                        "/units/37?on={day}",
                        "/units/377?on={day}",
                        "/members?unit=37&on={day}",
                        "/members?unit=377&on={day}"));
        pages.add(
                client,
                List.of(
                        "/api/v1/units/37/counts?on={day}",
                        "/api/v1/units/377/counts?on={day}",
                        "/api/v1/units/37/children?on={day}",
                        "/api/v1/members?unit=37&on={day}"));
        return pages;
    }

    private void compare(Map<String, Double> before, Map<String, Double> after, Map<String, Double> again) {
        before.forEach((path, ms) -> figures.row(
                "`" + path + "`: before / in force / undone",
                "%.1f / %.1f / %.1f ms".formatted(ms, after.get(path), again.get(path)),
                "no slower",
                after.get(path) <= Math.max(ms, again.get(path)) * MUCH + LITTLE_MS));
    }
}
