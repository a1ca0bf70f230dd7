package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Actors;
import org.sotay.access.Desk;
import org.sotay.access.Grants;
import org.sotay.access.NewGrant;
import org.sotay.access.PageGround;
import org.sotay.access.Role;
import org.sotay.account.Accounts;
import org.sotay.account.NewAccount;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A long list is written while nobody waits, for whoever asked and for nobody else.
@PageGround
@TestPropertySource(properties = "sotay.lists.long-from=3")
class OrderedFilesTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private ActorSource absent;

    @Autowired
    private Grants grants;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private AccountId account;
    private Actor officer;
    private Actor secretary;
    private Actor administrator;

    @BeforeAll
    void enrolSomePeople() {
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2011, 5, 19));
        province.enrol("Trần Văn Bình", "377.1.2", LocalDate.of(2012, 2, 3));
        province.enrol("Phạm Thị Lạ", "376.1.1", LocalDate.of(2013, 5, 19));
        account = account("hanh");
        officer = actor(account, Role.OFFICER, "377");
        secretary = actor(account, Role.SECRETARY, "377.1.2");
        administrator = actor(account("keeper"), Role.ADMINISTRATOR, null);
    }

    @BeforeEach
    void nothingIsOrdered() {
        jdbc.update("delete from exchange.file");
    }

    @Test
    void aLongListIsWrittenByAJobAndFetchedLater() {
        String page = order(officer, "/members.csv?unit=377&sort=-name&columns=cell&columns=joined");
        MockHttpServletResponse waiting = desk.get(officer, page);
        assertThat(waiting.getHeader("Refresh")).isEqualTo("2");
        assertThat(text(waiting)).contains("Waiting", "0 of 3 rows").doesNotContain("/content");
        assertThat(desk.get(officer, page + "/content").getStatus()).isEqualTo(404);
        jobs.run();
        MockHttpServletResponse ready = desk.get(officer, page);
        assertThat(ready.getHeader("Refresh")).isNull();
        assertThat(text(ready)).contains("Ready", "3 rows", page + "/content");
        MockHttpServletResponse file = desk.get(officer, page + "/content");
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).contains("members-377-", ".csv");
        assertThat(file.getContentLength()).isEqualTo(file.getContentAsByteArray().length);
        assertThat(text(file).lines())
                .containsExactly(
                        "\uFEFFName,Offices,Cell,Joined",
                        "Đinh Thị Hoà,,Phúc Lại,2011-05-19",
                        "Trần Văn Bình,,Phúc Lại,2012-02-03",
                        "Nguyễn Văn An,,Nộn Khê,2010-05-19");
    }

    @Test
    void aShortListIsSentAtOnceUnlessItIsWantedLater() {
        assertThat(text(desk.get(officer, "/members.csv?unit=377.1.2")).lines()).hasSize(3);
        String page = order(officer, "/members.xlsx?unit=377.1.2&later=yes&page=7");
        jobs.run();
        assertThat(desk.get(officer, page + "/content").getContentAsByteArray()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/377/list.csv?list=cells&later=yes",
                "/register/members.csv?unit=377.1.1&later=yes",
                "/units/377.1.2/register.csv?x=y&later=yes",
                "/quality/duplicates.csv?unit=377&later=yes",
                "/quality/card.csv?unit=377.1.2&later=yes",
                "/members.csv?unit=377&on=31/12/2010&standing=probationary&later=yes"
            })
    void everyListCanBeWrittenLaterAndIsTheSame(String path) {
        String now = text(desk.get(officer, path.replace("&later=yes", "")));
        String page = order(officer, path);
        jobs.run();
        assertThat(text(desk.get(officer, page + "/content"))).isEqualTo(now);
    }

    @Test
    void accountsAreAListToo() {
        String page = order(administrator, "/accounts.csv?q=keep&later=yes");
        jobs.run();
        assertThat(text(desk.get(administrator, page + "/content")).lines()).hasSize(2);
    }

    @Test
    void whoAsksTwiceGetsOneFile() {
        String path = "/members.csv?unit=377&q=n";
        String page = order(officer, path + "&later=yes");
        assertThat(order(officer, path + "&later=yes")).isEqualTo(page);
        assertThat(order(officer, "/members.xlsx?unit=377&q=n&later=yes")).isNotEqualTo(page);
        jobs.run();
        assertThat(order(officer, path + "&later=yes")).isNotEqualTo(page);
    }

    @Test
    void itIsThereForNobodyElseNorInAnotherRole() {
        String page = order(officer, "/members.csv?unit=377");
        jobs.run();
        for (Actor other : List.of(secretary, administrator)) {
            assertThat(desk.get(other, page).getStatus()).isEqualTo(404);
            assertThat(desk.get(other, page + "/content").getStatus()).isEqualTo(404);
            assertThat(desk.post(other, page + "/delete", Map.of()).getStatus()).isEqualTo(404);
            assertThat(desk.page(other, "/files")).doesNotContain(page);
        }
        assertThat(desk.page(officer, "/files")).contains(page, "Ready");
    }

    @Test
    void whatOneMayWhenItIsWrittenCounts() {
        AccountId other = account("leaving");
        Actor leaving = actor(other, Role.OFFICER, "377");
        String page = order(leaving, "/members.csv?unit=377");
        grants.end(actors.installation(), other, grants.of(other).getFirst().id());
        jobs.run();
        assertThat(desk.page(leaving, page)).contains("Failed", "your role no longer sees it", page + "/again");
        assertThat(desk.get(leaving, page + "/content").getStatus()).isEqualTo(404);
        assertThat(count("exchange.piece")).isZero();
    }

    @Test
    void whatFailedIsWrittenAgainOnRequest() {
        String page = order(officer, "/members.csv?unit=377");
        jdbc.update("update exchange.file set list = 'unknown'");
        jobs.run();
        assertThat(desk.page(officer, page)).contains("Failed");
        jdbc.update("update exchange.file set list = 'members'");
        assertThat(desk.post(officer, page + "/again", Map.of()).getRedirectedUrl())
                .isEqualTo(page);
        jobs.run();
        assertThat(desk.page(officer, page)).contains("Ready");
        assertThat(desk.post(officer, page + "/again", Map.of()).getStatus()).isEqualTo(404);
    }

    @Test
    void aNodeThatDiesLeavesNothingHalf() {
        String page = order(officer, "/members.csv?unit=377");
        jobs.die();
        jdbc.update("update exchange.file set state = 'WRITING', begun = 2, rows_written = 1");
        assertThat(desk.page(officer, page)).contains("Being written", "The server stopped meanwhile", "1 of 3 rows");
        jobs.run();
        assertThat(text(desk.get(officer, page + "/content")).lines()).hasSize(4);
        String hopeless = order(officer, "/members.csv?unit=377&q=a&later=yes");
        jobs.die();
        jobs.die();
        jobs.die();
        assertThat(desk.page(officer, hopeless)).contains("Failed", "Nothing of it was kept");
    }

    @Test
    void anOrderIsTakenBackAndAFileDeleted() {
        String waiting = order(officer, "/members.csv?unit=377");
        assertThat(desk.page(officer, "/files")).contains("Cancel");
        assertThat(desk.post(officer, waiting + "/delete", Map.of()).getRedirectedUrl())
                .isEqualTo("/files");
        jobs.run();
        assertThat(count("exchange.piece")).isZero();
        String ready = order(officer, "/members.csv?unit=377");
        jobs.run();
        assertThat(count("exchange.piece")).isEqualTo(1);
        desk.post(officer, ready + "/delete", Map.of());
        assertThat(desk.get(officer, ready).getStatus()).isEqualTo(404);
        assertThat(count("exchange.piece")).isZero();
        assertThat(desk.page(officer, "/files")).contains("No files");
    }

    @Test
    void aFileExpires() {
        String page = order(officer, "/members.csv?unit=377");
        jobs.run();
        jdbc.update("update exchange.file set expires_at = expires_at - interval '24 hours'");
        assertThat(desk.get(officer, page).getStatus()).isEqualTo(404);
        jdbc.update("update platform.task set execution_time = execution_time - interval '1 hour'");
        jobs.run();
        assertThat(count("exchange.file")).isZero();
        assertThat(count("exchange.piece")).isZero();
    }

    @Test
    void nobodyFillsTheHouseWithFiles() {
        for (int number = 0; number < OrderedFiles.MOST; number++) {
            order(officer, "/members.csv?unit=377&later=yes&q=" + number);
        }
        assertThat(desk.get(officer, "/members.csv?unit=377&later=yes").getRedirectedUrl())
                .isEqualTo("/files");
        assertThat(desk.page(officer, "/files")).contains("You have 20 files");
        assertThat(program(officer, "/api/v1/members.csv?unit=377")).hasStatus(429);
    }

    @Test
    void aProgramThatDoesNotWaitIsToldWhereTheFileWillBe() {
        assertThat(client.get().uri("/api/v1/members.csv?unit=377").with(Desk.by(officer)))
                .hasStatusOk();
        MvcTestResult ordered = program(officer, "/api/v1/members.csv?unit=377&standing=official");
        assertThat(ordered).hasStatus(202).headers().hasValue("Preference-Applied", "respond-async");
        String file = Objects.requireNonNull(ordered.getResponse().getHeader("Location"));
        assertThat(get(officer, file)).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.state").isEqualTo("waiting");
            assertThat(json).extractingPath("$.total").isEqualTo(3);
            assertThat(json).doesNotHavePath("$.content");
        });
        jobs.run();
        assertThat(get(officer, file)).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.state").isEqualTo("ready");
            assertThat(json).extractingPath("$.content").isEqualTo(file + "/content");
        });
        assertThat(text(get(officer, file + "/content").getResponse()).lines()).hasSize(4);
        assertThat(get(officer, "/api/v1/files"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        for (String register : List.of("members", "units")) {
            assertThat(program(officer, "/api/v1/register/" + register + ".csv"))
                    .hasStatus(202);
        }
        assertThat(get(secretary, file)).hasStatus(404);
        assertThat(client.delete().uri(file).with(Desk.by(officer))).hasStatus(204);
        assertThat(get(officer, file)).hasStatus(404);
        assertThat(program(officer, "/api/v1/members.csv?unit=376")).hasStatus(404);
        assertThat(program(officer, "/api/v1/members.csv?standing=some")).hasStatus(400);
    }

    private String order(Actor actor, String path) {
        MockHttpServletResponse answer = desk.get(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(303);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MvcTestResult program(Actor actor, String path) {
        return client.get()
                .uri(path)
                .header("Prefer", "wait=5, respond-async")
                .with(Desk.by(actor))
                .exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return client.get().uri(path).with(Desk.by(actor)).exchange();
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    private AccountId account(String name) {
        Preferences english = new Preferences(Language.EN, Theme.SYSTEM, false);
        NewAccount wanted = new NewAccount(name, "Bùi Thị Hạnh", null, null, null, english, false);
        return accounts.createAll(actors.installation(), List.of(wanted)).getFirst();
    }

    /// Somebody as the application itself knows them.
    private Actor actor(AccountId of, Role role, String unit) {
        grants.grant(actors.installation(), of, NewGrant.since(LocalDate.now(clock), role, unit));
        String key = "grant-"
                + grants.of(of).stream().mapToLong(grant -> grant.id()).max().orElseThrow();
        Actor actor = absent.find(of, key).orElseThrow();
        assertThat(actor.acting()).extracting(Mandate::role).isEqualTo(role.key());
        return actor;
    }
}
