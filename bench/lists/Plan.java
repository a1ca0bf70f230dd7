import java.util.List;
import java.util.regex.Pattern;

/// A plan of reorganisation through the API.
record Plan(Client client, String id) {

    static final String DAY = "2025-07-01";

    private static final Pattern ID = Pattern.compile("\"id\" ?: ?(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\" ?: ?(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\" ?: ?\"([\\w-]+)\"");
    private static final Pattern SEAL = Pattern.compile("\"seal\" ?: ?\"([^\"]*)\"");
    private static final Pattern RULE = Pattern.compile("\"rule\" ?: ?\"([^\"]*)\"");
    private static final String PLANS = "/api/v1/reorganisations";

    static Plan draft(Client client, List<String> steps) throws Exception {
        String draft = """
            {"title": "Sắp xếp đơn vị hành chính năm 2025", "on": "%s", "steps": [%s]}"""
                .formatted(DAY, String.join(",", steps));
        return new Plan(client, Client.first(ID, client.json(PLANS, draft).expect(201)));
    }

    /// The district level of the province is abolished: what stands below a committee goes up.
    static String abolition() {
        return """
            {"operation": "abolish-level", "unit": "37", "kind": "committee"}""";
    }

    /// What it would do, if it can be done.
    String preview() throws Exception {
        String preview = client.get(path() + "/preview");
        Client.require(
                Client.all(RULE, preview).isEmpty(), "it cannot be put in force: " + Client.all(RULE, preview));
        return preview;
    }

    static String seal(String preview) {
        return Client.first(SEAL, preview);
    }

    void enforce(String seal) throws Exception {
        client.json(path() + "/enforce", """
            {"version": %s, "seal": "%s"}""".formatted(version(), seal)).expect(200);
    }

    void undo() throws Exception {
        client.json(path() + "/undo", """
            {"version": %s}""".formatted(version())).expect(200);
    }

    String state() throws Exception {
        return Client.first(STATE, client.get(path()));
    }

    private String version() throws Exception {
        return Client.first(VERSION, client.get(path()));
    }

    private String path() {
        return PLANS + "/" + id;
    }
}
