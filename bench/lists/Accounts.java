import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Who asks: somebody who was just set up in an empty installation, or somebody of the demonstration.
///
/// @param program asks with a token
/// @param browser has signed in
record Accounts(Client program, Client browser) {

    private static final String PASSWORD = "mot-con-vit-xoe-ra-hai-cai-canh";
    private static final Pattern TOKEN = Pattern.compile("id=\"made-token\" readonly value=\"([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("(/invitation/[\\w-]+)");

    /// The organisation officer of the demonstration's province.
    static Accounts ofDemonstration(Installation demo, Path data) throws Exception {
        List<String> account = Files.readAllLines(data.resolve("demo-accounts.csv")).stream()
                .map(line -> List.of(line.split(",", -1)))
                .filter(cells -> cells.get(3).equals("officer") && cells.get(4).equals("37"))
                .findFirst()
                .orElseThrow();
        Client browser = demo.client();
        signIn(browser, account.get(0), account.get(1));
        return new Accounts(demo.client().with(account.get(2)), browser);
    }

    /// The first administrator.
    static Accounts first(Installation empty) throws Exception {
        Client browser = empty.client();
        String setup = empty.setup();
        browser.form(setup, setup, Map.of("name", "Quản trị", "username", "quantri", "password", PASSWORD));
        return signedIn(browser, "quantri");
    }

    /// The organisation officer of the province: only who works with members may bring them in.
    static Accounts officer(Installation empty, Accounts administrator) throws Exception {
        String made = administrator.browser.form(
                "/accounts/new",
                "/accounts/new",
                Map.of("name", "Cán bộ", "username", "canbo", "role", "officer", "unit", "37"));
        String invitation = Client.first(INVITATION, made);
        Client invited = empty.client();
        invited.form(invitation, invitation, Map.of("password", PASSWORD, "repeated", PASSWORD));
        return signedIn(invited, "canbo");
    }

    private static Accounts signedIn(Client browser, String username) throws Exception {
        if (browser.get("/").contains("/sign-in")) {
            signIn(browser, username, PASSWORD);
        }
        String made = browser.form("/account", "/account/tokens", Map.of("name", "bench", "days", "90"));
        return new Accounts(browser.with(Client.first(TOKEN, made)), browser);
    }

    private static void signIn(Client browser, String username, String password) throws Exception {
        browser.form("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    }
}
