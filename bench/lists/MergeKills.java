import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Kills the application while two files are merged and while that is taken back: each time both files, the lists they
/// are in and the counts are those before or those after.
final class MergeKills {

    private static final Pattern PAIR = Pattern.compile(
            "\"first\" ?: ?\\{\"id\" ?: ?(\\d+).*?\"joinedOn\".*?\"other\" ?: ?\\{\"id\" ?: ?(\\d+)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?(\\d+)");
    private static final String MERGES = "/api/v1/duplicates/merges";
    private static final String DUPLICATES = "/api/v1/duplicates?unit=37&size=200";

    private final Client client;
    private final Killing killing;
    private final Figures figures;
    private String kept = "";
    private String merged = "";
    private String apart = "";
    private String together = "";

    MergeKills(Client client, Killing killing, Figures figures) {
        this.client = client;
        this.killing = killing;
        this.figures = figures;
    }

    void run(int times) throws Exception {
        choose();
        apart = told();
        // Once without a kill, by an application that has just begun, as it has after each kill.
        killing.during(0, () -> {});
        long began = System.nanoTime();
        String merge = merge(key());
        double merging = Installation.seconds(began);
        together = told();
        Client.require(!together.equals(apart), "a merge changes nothing");
        killing.during(0, () -> {});
        began = System.nanoTime();
        part(merge);
        double parting = Installation.seconds(began);
        Client.require(told().equals(apart), "taken back, something differs");
        figures.say("merged in %.2f s, taken back in %.2f s by an application that has just begun"
                .formatted(merging, parting));
        merges(times, merging);
        parts(times, parting);
    }

    /// The first two of the list who can be merged.
    private void choose() throws Exception {
        List<MatchResult> pairs = PAIR.matcher(client.get(DUPLICATES)).results().toList();
        for (MatchResult pair : pairs) {
            for (boolean turned : List.of(false, true)) {
                kept = pair.group(turned ? 2 : 1);
                merged = pair.group(turned ? 1 : 2);
                Client.Answer answer = client.json(MERGES, body(key()));
                if (answer.status() == 201) {
                    part(Client.first(ID, answer.body()));
                    return;
                }
            }
        }
        throw new IllegalStateException("nobody of " + pairs.size() + " pairs can be merged");
    }

    private void merges(int times, double usual) throws Exception {
        int all = 0;
        for (int kill = 1; kill <= times; kill++) {
            String key = key();
            killing.during(usual, () -> merge(key));
            if (checked(kill, "a merge")) {
                all++;
                part(merge(key));
            }
        }
        row("a merge of two files", times, all);
    }

    private void parts(int times, double usual) throws Exception {
        int all = 0;
        String merge = merge(key());
        for (int kill = 1; kill <= times; kill++) {
            String current = merge;
            killing.during(usual, () -> part(current));
            if (!checked(kill, "taking a merge back")) {
                all++;
                merge = merge(key());
            }
        }
        part(merge);
        Client.require(told().equals(apart), "taken back, something differs");
        row("taking a merge back", times, all);
    }

    /// Whether they are merged: everything must be as it is then, or as it is otherwise.
    private boolean checked(int kill, String step) throws Exception {
        String told = told();
        boolean one = told.equals(together);
        Client.require(one || told.equals(apart), "neither merged nor not: " + told);
        figures.say("kill %d in %s: %s; they are %s".formatted(kill, step, killing.told(), one ? "one" : "two"));
        return one;
    }

    private void row(String step, int times, int all) {
        figures.row(
                times + " kills in " + step,
                all + " times all, " + (times - all) + " times nothing",
                "all or nothing",
                true);
    }

    private String merge(String key) throws Exception {
        return Client.first(ID, client.json(MERGES, body(key)).expect(201));
    }

    private void part(String merge) throws Exception {
        client.json(MERGES + "/" + merge + "/undo", "").expect(200);
    }

    private String body(String key) {
        return """
            {"kept": %s, "merged": %s, "take": ["phone", "address", "joined"], "key": "%s"}"""
                .formatted(kept, merged, key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /// Both files today and earlier, who could be recorded twice, and counts.
    private String told() throws Exception {
        StringBuilder told = new StringBuilder();
        for (String on : List.of("", "?on=2015-06-30", "?on=2023-12-31")) {
            told.append(client.ask("/api/v1/members/" + kept + on));
            Client.Answer other = client.ask("/api/v1/members/" + merged + on);
            told.append(other.status() == 200 ? other.body() : other.status());
            told.append(client.get("/api/v1/units/37/counts" + on));
        }
        return told + client.get(DUPLICATES);
    }
}
