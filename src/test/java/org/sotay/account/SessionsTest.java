package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sotay.Sotay;
import org.sotay.kernel.AccountId;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.annotation.DirtiesContext;

@AccountGround
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // the database is new as well
class SessionsTest {

    private static final Pattern SESSION = Pattern.compile("/account/sessions/(\\d+)/end\"");

    private static int number;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext sql;

    @Autowired
    StatementCounter statements;

    @Autowired
    TurnedClock clock;

    private String username;
    private AccountId account;
    private Visitor visitor;
    private Visitor other;

    @BeforeEach
    void signInTwice() {
        username = "someone" + number++;
        account = accounts.createAll(Made.maker(), List.of(Made.account(username)))
                .getFirst();
        visitor = new Visitor(port);
        other = new Visitor(port);
        visitor.signIn(username);
        other.signIn(username);
    }

    private static String firstSession(String page) {
        Matcher match = SESSION.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    @Test
    void theSecretOfASessionIsNotKept() {
        String secret = visitor.cookies.get("sotay");
        assertThat(sql.fetch("select * from account.session").formatCSV()).doesNotContain(secret);
        assertThat(sql.fetchValue(
                        "select count(*) from account.session where token_hash = sha256(convert_to(?, 'UTF8'))",
                        secret))
                .isEqualTo(1L);
    }

    @Test
    void signingOutEndsTheSessionEvenForWhoeverCopiedTheCookie() {
        String secret = visitor.cookies.get("sotay");
        visitor.get("/account");
        var response = visitor.post("/sign-out", Map.of());
        assertThat(response.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(visitor.cookies).doesNotContainKey("sotay");
        visitor.cookies.put("sotay", secret);
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void oneOfOnesSessionsCanBeEnded() {
        String session = firstSession(visitor.get("/account").body());
        assertThat(visitor.post("/account/sessions/" + session + "/end", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(other.isSignedIn()).isFalse();
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.get("/account").body()).contains("The session has ended.");
        assertThat(visitor.get("/account").body()).doesNotContain("The session has ended.");
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        String session = firstSession(visitor.get("/account").body());
        String stranger = "stranger" + number++;
        accounts.createAll(Made.maker(), List.of(Made.account(stranger)));
        Visitor foreign = new Visitor(port);
        foreign.signIn(stranger);
        foreign.get("/account");
        assertThat(foreign.post("/account/sessions/" + session + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(foreign.post("/account/sessions/987654321/end", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void allOthersCanBeEndedAtOnce() {
        visitor.get("/account");
        visitor.post("/account/sessions/end-others", Map.of());
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(other.isSignedIn()).isFalse();
    }

    @Test
    void guessingTheCurrentPasswordIsHeldBack() {
        visitor.get("/account");
        Map<String, String> guess = Map.of("current", "a guess", "wanted", "x", "repeated", "x");
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(visitor.post("/account/password", guess).statusCode()).isEqualTo(422);
        }
        String wanted = "muoi con vit bau";
        var late = visitor.post(
                "/account/password", Map.of("current", Made.PASSWORD, "wanted", wanted, "repeated", wanted));
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.body()).contains("Too many failed attempts");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void aNewPasswordEndsAllOthers() {
        visitor.get("/account");
        var refused =
                visitor.post("/account/password", Map.of("current", "not it at all", "wanted", "x", "repeated", "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not your current password");
        String wanted = "muoi con vit bau";
        var done = visitor.post(
                "/account/password", Map.of("current", Made.PASSWORD, "wanted", wanted, "repeated", wanted));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(other.isSignedIn()).isFalse();
        assertThat(new Visitor(port).signIn(username).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).signIn(username, wanted).statusCode()).isEqualTo(303);
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndCannotComeBack() {
        accounts.enable(Made.maker(), account, false);
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(new Visitor(port).signIn(username).statusCode()).isEqualTo(422);
        sql.execute("update account.account set enabled = true where id = ?", account.value());
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void sessionsEndWhenNobodyUsesThem() {
        clock.turn(Duration.ofHours(11));
        assertThat(visitor.isSignedIn()).isTrue();
        clock.turn(Duration.ofHours(11));
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(other.isSignedIn()).isFalse();
        clock.turn(Duration.ofHours(12));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void sessionsEndAfterThirtyDaysHoweverUsed() {
        for (int hours = 0; hours < 30 * 24 - 10; hours += 10) {
            assertThat(visitor.isSignedIn()).isTrue();
            clock.turn(Duration.ofHours(10));
        }
        clock.turn(Duration.ofHours(10));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void aRequestAsksOnceWhoSentIt() {
        assertThat(statements.during(visitor::isSignedIn)).hasSize(1);
        assertThat(statements.during(() -> visitor.get("/tried/broken"))).hasSize(1);
        assertThat(statements.during(() -> visitor.get("/nowhere"))).hasSize(1);
        assertThat(statements.during(() -> visitor.get("/account"))).hasSize(4);
        assertThat(statements.during(() -> new Visitor(port).get("/sign-in"))).isEmpty();
    }

    @Test
    void theLastRequestIsNotedAtMostOnceAMinute() {
        clock.turn(Duration.ofSeconds(50));
        assertThat(statements.during(visitor::isSignedIn)).hasSize(1);
        clock.turn(Duration.ofSeconds(11));
        assertThat(statements.during(visitor::isSignedIn))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("update");
        assertThat(statements.during(visitor::isSignedIn)).hasSize(1);
    }

    /// The application as it is, without what tests add to it.
    private static ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(Sotay.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("noTests", new NoTests()))
                .run("--server.port=0", "--sotay.password-cost=4");
    }

    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void nodesShareSessions() {
        try (ConfigurableApplicationContext node = secondNode()) {
            String second = String.valueOf(node.getEnvironment().getProperty("local.server.port"));
            Visitor there = new Visitor(Integer.parseInt(second));
            there.cookies.putAll(visitor.cookies);
            assertThat(there.get("/account").statusCode()).isEqualTo(200);
            assertThat(there.post("/preferences", Map.of("theme", "dark")).statusCode())
                    .isEqualTo(303);
            assertThat(visitor.get("/account").body()).contains("data-bs-theme=\"dark\"");
            visitor.post("/sign-out", Map.of());
            assertThat(there.get("/account").statusCode()).isEqualTo(303);
            other.get("/account");
            there.cookies.putAll(other.cookies);
            assertThat(there.post("/preferences", Map.of("_csrf", other.formToken()))
                            .statusCode())
                    .as("a form from one node sent to another")
                    .isEqualTo(303);
        }
    }

    @Test
    void onlyOnesOwnMandatesCanBeChosen() {
        sql.execute(
                "insert into access.grant_of_role (account_id, role, valid, recorded_at, recorded_by)"
                        + " values (?, 'administrator', '[2020-01-01,)', now(), 0)",
                account.value());
        Object grant = sql.fetchValue("select max(id) from access.grant_of_role");
        visitor.get("/account");
        assertThat(visitor.post("/acting-as", Map.of("mandate", "grant-" + grant, "back", "/account"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sql.fetchValue("select count(*) from account.session where acting = ?", "grant-" + grant))
                .isEqualTo(1L);
        assertThat(visitor.post("/acting-as", Map.of("mandate", "grant-0")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void preferencesBelongToTheAccount() {
        visitor.get("/account");
        visitor.post("/preferences", Map.of("language", "vi", "theme", "light", "print", "large"));
        assertThat(other.get("/account").body())
                .contains("<html lang=\"vi\" data-bs-theme=\"light\" data-print=\"large\">");
        visitor.post("/preferences", Map.of("language", "xx", "theme", "pink"));
        assertThat(other.get("/account").body()).contains("<html lang=\"vi\" data-bs-theme=\"light\"");
    }
}
