package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sotay.access.Grants;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Preferences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;

@AccountGround
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // the database is new as well
class InstallationTest {

    private static final Map<String, String> FORM =
            Map.of("username", "admin", "name", "Quản trị viên", "password", "mùa thu Hà Nội 2026");

    @LocalServerPort
    int port;

    @Autowired
    DSLContext sql;

    @Autowired
    Accounts accounts;

    @Autowired
    SetupLink link;

    @Autowired
    Grants grants;

    @Autowired
    InstallationStore store;

    @Autowired
    TurnedClock clock;

    @Test
    void aRealInstallationHasNoDemoAccounts() {
        NewAccount demo = new NewAccount("demo", "Demo", null, "x", null, Preferences.standard(), true);
        assertThatThrownBy(() -> accounts.createAll(Made.maker(), List.of(demo)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("demo_accounts_only_in_a_demo");
        accounts.createAll(Made.maker(), List.of(Made.account("real")));
        assertThatThrownBy(() -> sql.execute("update account.account set demo = true"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anInstallationStaysWhatItIs() {
        assertThat(record(new MockEnvironment()).demo()).isFalse();
        assertThat(record(new MockEnvironment().withProperty("sotay.demo", "false"))
                        .demo())
                .isFalse();
        assertThatThrownBy(() -> record(new MockEnvironment().withProperty("sotay.demo", "true")))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .extracting(thrown -> ((InvalidConfigurationPropertyValueException) thrown).getReason())
                .asString()
                .contains("real installation");
    }

    private InstallationRecord record(MockEnvironment environment) {
        return new InstallationRecord(store, new Secrets(), environment, clock);
    }

    @Test
    void onlyWhoActsForTheWholeInstallationMakesAccountsInBulkAndAdministrators() {
        Actor somebody = new Actor(new AccountId(7), null, "Test", null, List.of(), Map.of(), Preferences.standard());
        assertThatThrownBy(() -> accounts.createAll(somebody, List.of(Made.account("bulk"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> grants.grantAdministrator(somebody, new AccountId(7)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLinkLeadsSomewhere() {
        assertThat(SetupLink.reachable("0.0.0.0")).isEqualTo("127.0.0.1");
        assertThat(SetupLink.reachable("::")).isEqualTo("[::1]");
        assertThat(SetupLink.reachable("fd00::7")).isEqualTo("[fd00::7]");
        assertThat(SetupLink.reachable("handbook.example.org")).isEqualTo("handbook.example.org");
    }

    @Test
    void ofTwoWhoUseTheLinkAtOnceOneFindsNothing() throws Exception {
        sql.execute("delete from access.grant_of_role");
        String path = "/setup/" + link.offer();
        List<Callable<Integer>> both = new ArrayList<>();
        for (String username : List.of("first", "second")) {
            Visitor visitor = new Visitor(port);
            visitor.get(path);
            both.add(() -> visitor.post(
                            path,
                            Map.of("username", username, "name", "Quản trị viên", "password", "mùa thu Hà Nội 2026"))
                    .statusCode());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow)).containsExactlyInAnyOrder(303, 404);
        }
        sql.execute("delete from access.grant_of_role");
    }

    @Test
    void usernamesDifferInMoreThanCase() {
        accounts.createAll(Made.maker(), List.of(Made.account("Twice")));
        assertThatThrownBy(() -> accounts.createAll(Made.maker(), List.of(Made.account("tWICE"))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theFirstAdministratorComesInByALinkThatWorksOnce() {
        String old = link.offer();
        String late = link.offer();
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/setup/" + old).statusCode()).as("replaced").isEqualTo(404);
        assertThat(visitor.get("/setup/nothing").statusCode()).isEqualTo(404);
        clock.turn(Duration.ofHours(24).plusSeconds(1));
        assertThat(visitor.get("/setup/" + late).statusCode()).as("too late").isEqualTo(404);

        String token = link.offer();
        assertThat(sql.fetch("select * from account.setup").formatCSV()).doesNotContain(token);
        assertThat(visitor.get("/setup/" + token).statusCode()).isEqualTo(200);
        var refused = visitor.post("/setup/" + token, Map.of("username", "a b", "name", "", "password", "short"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("3 things need another look")
                .contains("value=\"a b\"")
                .contains("Use at least 12 characters");
        assertThat(visitor.post("/setup/" + token, FORM).statusCode()).isEqualTo(303);
        assertThat(grants.hasAdministrator()).isTrue();
        assertThat(visitor.get("/setup/" + token).statusCode()).as("used").isEqualTo(404);
        assertThat(visitor.post("/setup/" + token, FORM).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/setup/" + link.offer()).statusCode())
                .as("there is an administrator")
                .isEqualTo(404);

        assertThat(visitor.signIn("admin", "mùa thu Hà Nội 2026").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }
}
