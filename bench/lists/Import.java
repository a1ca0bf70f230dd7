import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One import through the API.
record Import(Client client, String id) {

    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"?([\\w-]+)");
    private static final Pattern STATE = Pattern.compile("\"state\" ?: ?\"(\\w+)\"");
    private static final Pattern COUNT = Pattern.compile("\"(new|changed|unchanged|refused)\" ?: ?(\\d+)");
    private static final Pattern SAID = Pattern.compile("\"key\" ?: ?\"((?:intake\\.said|exchange\\.problem)[\\w.-]+)\"");
    private static final Pattern WORK = Pattern.compile("\"work\" ?: ?(\\{)");

    /// Uploads a file and waits until it has been read and checked.
    static Import of(Client client, String target, Path file) throws Exception {
        Import made = sent(client, target, file);
        made.await("PREVIEW");
        return made;
    }

    /// Uploads a file and does not wait.
    static Import sent(Client client, String target, Path file) throws Exception {
        return sent(
                client,
                client.upload("/api/v1/imports", Map.of("target", target), file).expect(201));
    }

    /// What an answer to an upload tells of.
    static Import sent(Client client, String answer) {
        return new Import(client, Client.first(ID, answer));
    }

    void commit() throws Exception {
        Client.require(counts().get("refused") == 0, "refused: " + told());
        step("commit", "COMMITTED");
    }

    void undo() throws Exception {
        step("undo", "UNDONE");
    }

    private void step(String step, String then) throws Exception {
        order(step);
        await(then);
    }

    void order(String step) throws Exception {
        int status = client.post("/api/v1/imports/" + id + "/" + step);
        Client.require(status / 100 == 2, step + " answers " + status);
    }

    /// Throws away what was never written.
    void drop() throws Exception {
        client.delete("/api/v1/imports/" + id);
    }

    void await(String wanted) throws Exception {
        String told = told();
        while (!state(told).equals(wanted)) {
            Client.require(!state(told).equals("FAILED") && (works(told) || said(told).isEmpty()), told);
            Thread.sleep(100);
            told = told();
        }
    }

    /// The state as soon as nothing goes on any more: after a restart, what was interrupted has been told then.
    String settled() throws Exception {
        String told = told();
        while (works(told)) {
            Thread.sleep(100);
            told = told();
        }
        return state(told);
    }

    String state() throws Exception {
        return state(told());
    }

    /// Names of the sentences that say what happened.
    List<String> said() throws Exception {
        return said(told());
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

    private static String state(String told) {
        return Client.first(STATE, told);
    }

    private static List<String> said(String told) {
        return Client.all(SAID, told);
    }

    private static boolean works(String told) {
        return !Client.all(WORK, told).isEmpty();
    }
}
