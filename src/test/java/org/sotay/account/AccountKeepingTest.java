package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.access.Actors;
import org.sotay.access.Grants;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Refusal;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Offices;
import org.sotay.membership.SmallProvince;
import org.sotay.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an administrator does with the accounts of others.
@AccountGround
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountKeepingTest {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^/\"]+(/invitation/[A-Za-z0-9_-]{43})\"");
    private static final String NEW = "một câu ngắn dễ nhớ";

    @LocalServerPort
    int port;

    @Autowired
    SmallProvince province;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Grants grants;

    @Autowired
    Actors actors;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Offices offices;

    @Autowired
    DSLContext sql;

    @Autowired
    TurnedClock clock;

    private Visitor administrator;
    private PersonId member;
    private AccountId admin;
    private int number;

    @BeforeAll
    void beginWithAnAdministratorAndAMember() {
        member = province.enrol("Đỗ Thị Ánh", "377.1.1", LocalDate.of(2010, 5, 19));
        admin = make("keeper");
        grants.grantAdministrator(actors.installation(), admin);
    }

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port);
        assertThat(administrator.signIn("keeper").statusCode()).isEqualTo(303);
    }

    private AccountId make(String username) {
        return accounts.createAll(Made.maker(), List.of(Made.account(username))).getFirst();
    }

    private AccountId makeAnother() {
        return make("another" + number++);
    }

    private String invite(AccountId account) {
        administrator.get("/accounts/" + account);
        assertThat(administrator
                        .post("/accounts/" + account + "/link", Map.of())
                        .statusCode())
                .isEqualTo(303);
        Matcher link = LINK.matcher(administrator.get("/accounts/" + account).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private int setPassword(String link, String password) {
        Visitor visitor = new Visitor(port);
        visitor.get(link);
        return visitor.post(link, Map.of("password", password, "repeated", password))
                .statusCode();
    }

    @Test
    void aLinkSetsThePasswordOnceAndEndsEverySession() {
        AccountId account = makeAnother();
        Visitor owner = new Visitor(port);
        owner.signIn("another" + (number - 1));
        String link = invite(account);
        assertThat(sql.fetch("select * from account.invitation").formatCSV()
                        + sql.fetch("select * from account.shown_once").formatCSV())
                .doesNotContain(link.substring(12));
        assertThat(setPassword(link, "short")).isEqualTo(422);
        assertThat(owner.isSignedIn()).isTrue();
        assertThat(setPassword(link, NEW)).isEqualTo(303);
        assertThat(owner.isSignedIn()).isFalse();
        assertThat(new Visitor(port).get(link).statusCode()).as("used").isEqualTo(404);
        assertThat(new Visitor(port).get(link).body()).as("says what to do").contains("href=\"/sign-in\"");
        assertThat(setPassword(link, NEW)).isIn(403, 404);
        assertThat(owner.signIn("another" + (number - 1)).statusCode())
                .as("the old password")
                .isEqualTo(422);
        assertThat(owner.signIn("another" + (number - 1), NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkIsVoidWhenAnotherIsMadeOrAfterThreeDays() {
        AccountId account = makeAnother();
        String first = invite(account);
        String second = invite(account);
        assertThat(new Visitor(port).get(first).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(200);
        clock.turn(Duration.ofHours(72));
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountThatIsSwitchedOffIsSignedOutAndItsTokensAndLinkAreVoid() {
        AccountId account = makeAnother();
        Visitor owner = new Visitor(port);
        owner.signIn("another" + (number - 1));
        owner.get("/account");
        owner.post("/account/tokens", Map.of("name", "Report", "days", "90"));
        String link = invite(account);
        administrator.post("/accounts/" + account + "/enabled", Map.of("enabled", "false"));
        assertThat(owner.isSignedIn()).isFalse();
        assertThat(sql.fetchValue(
                        "select count(*) from account.api_token where account_id = ? and revoked_at is null",
                        account.value()))
                .isEqualTo(0L);
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post("/accounts/" + account + "/link", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.get("/accounts?state=disabled").body()).contains("another" + (number - 1));
        administrator.post("/accounts/" + account + "/enabled", Map.of("enabled", "true"));
        assertThat(owner.signIn("another" + (number - 1)).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodySwitchesThemselvesOffAndTheLastAdministratorStays() {
        administrator.get("/accounts/" + admin);
        HttpResponse<String> oneself =
                administrator.post("/accounts/" + admin + "/enabled", Map.of("enabled", "false"));
        assertThat(oneself.statusCode()).isEqualTo(422);
        assertThat(oneself.body()).contains("You cannot switch off your own account");
        long own = grants.of(admin).getFirst().id();
        HttpResponse<String> last = administrator.post("/accounts/" + admin + "/grants/" + own + "/end", Map.of());
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body()).contains("There must be an administrator who can sign in");

        AccountId second = makeAnother();
        assertThat(administrator
                        .post("/accounts/" + second + "/grants", Map.of("role", "administrator"))
                        .statusCode())
                .isEqualTo(303);
        keeping.enable(actors.installation(), second, false);
        assertThat(grants.end(actors.installation(), admin, own))
                .as("the other one cannot sign in")
                .isEqualTo(Outcome.refused(Refusal.of("access.refusal.last-administrator")));
        keeping.enable(actors.installation(), second, true);
        long other = grants.of(second).getFirst().id();
        assertThat(administrator
                        .post("/accounts/" + second + "/grants/" + other + "/end", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator
                        .post("/accounts/" + second + "/grants/" + other + "/end", Map.of())
                        .statusCode())
                .as("ended already")
                .isEqualTo(404);
    }

    @Test
    void aRoleIsGrantedForAUnitAndEndsAtOnce() {
        AccountId account = makeAnother();
        Visitor owner = new Visitor(port);
        owner.signIn("another" + (number - 1));
        String path = "/accounts/" + account + "/grants";
        administrator.get("/accounts/" + account);
        assertThat(administrator.post(path, Map.of("role", "officer")).body()).contains("Enter the code of the unit");
        assertThat(administrator
                        .post(path, Map.of("role", "officer", "unit", "999"))
                        .body())
                .contains("There is no unit 999");
        assertThat(administrator
                        .post(path, Map.of("role", "administrator", "unit", "377"))
                        .body())
                .contains("An administrator has no unit");
        assertThat(administrator
                        .post(path, Map.of("role", "member", "unit", "377"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.post(path, Map.of("role", "", "unit", "377")).body())
                .contains("Choose a role");
        assertThat(administrator
                        .post(path, Map.of("role", "officer", "unit", "377", "from", "01/01/2020"))
                        .body())
                .contains("A role begins today or later");
        assertThat(owner.get("/members").statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post(path, Map.of("role", "officer", "unit", "377"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.get("/members").statusCode()).isEqualTo(200);
        assertThat(administrator
                        .post(path, Map.of("role", "officer", "unit", "377"))
                        .body())
                .contains("has this role there already");
        long grant = grants.of(account).getFirst().id();
        administrator.post(path + "/" + grant + "/end", Map.of());
        assertThat(owner.get("/members").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/accounts/" + account).body())
                .contains("Yên Mô")
                .contains("Over");
        assertThat(administrator
                        .post(path, Map.of("role", "officer", "unit", "377"))
                        .statusCode())
                .as("again")
                .isEqualTo(303);
    }

    @Test
    void anAccountBelongsToAMemberByNumberAndToOneOnly() {
        sql.execute("update membership.membership set card_number = '37.001234' where person_id = ?", member.value());
        Map<String, String> form = Map.of("username", "anh", "name", "Đỗ Thị Ánh", "member", member.toString());
        administrator.get("/accounts/new");
        HttpResponse<String> unknown =
                administrator.post("/accounts/new", Map.of("username", "x y", "name", "", "member", "99.999999"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("3 things need another look")
                .contains("There is no member with the number 99.999999");
        assertThat(administrator.post("/accounts/new", form).statusCode()).isEqualTo(303);
        assertThat(accounts.of(member)).isPresent();
        HttpResponse<String> again = administrator.post(
                "/accounts/new", Map.of("username", "anh2", "name", "Đỗ Thị Ánh", "member", member.toString()));
        assertThat(again.body()).contains("This member has an account already");
        assertThat(administrator.get("/accounts?q=do+anh").body())
                .contains("/accounts/" + accounts.of(member).get());
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        AccountId account = makeAnother();
        String name = "another" + (number - 1);
        assertThat(administrator.get("/accounts?q=" + name + "&page=77").body())
                .contains("1 to 1 of 1")
                .contains("/accounts/" + account);
    }

    @Test
    void theListIsSearchedFilteredAndSorted() {
        AccountId account = makeAnother();
        administrator.get("/accounts/" + account);
        administrator.post("/accounts/" + account + "/name", Map.of("name", "Trần Văn Zũng"));
        String username = "another" + (number - 1);
        assertThat(administrator.get("/accounts?q=zung").body())
                .contains(username)
                .doesNotContain("keeper");
        assertThat(administrator.get("/accounts?q=hanh+zung").body()).contains("No account matches the filters");
        assertThat(administrator.get("/accounts?role=administrator").body())
                .contains("keeper")
                .doesNotContain(username);
        String down = administrator.get("/accounts?sort=-name").body();
        assertThat(down.indexOf(username)).isBetween(0, down.indexOf("keeper"));
        assertThat(administrator
                        .post("/accounts/" + account + "/name", Map.of("name", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoHasNoMandateIsNotOfferedAFileThatIsNotThere() {
        PersonId gone = people.registerAll(
                        SmallProvince.administrator(),
                        List.of(people.forCorrection(SmallProvince.administrator(), member)
                                .orElseThrow()
                                .facts()))
                .getFirst();
        NewAccount wanted = new NewAccount(
                "gone",
                "Đỗ Thị Ánh",
                gone,
                Made.PASSWORD,
                null,
                Made.account("gone").preferences(),
                false);
        accounts.createAll(Made.maker(), List.of(wanted));
        Visitor visitor = new Visitor(port);
        visitor.signIn("gone");
        assertThat(visitor.get("/").body()).doesNotContain("href=\"/me\"");
    }

    @Test
    void aDeputyIsCalledDeputy() {
        PersonId deputy = province.enrol("Lê Văn Phó", "377.1.2", LocalDate.of(2012, 5, 19));
        Period term = Period.since(LocalDate.of(2025, 1, 1));
        assertThat(offices.appoint(SmallProvince.administrator(), deputy, "377.1.2", OfficeRole.DEPUTY_SECRETARY, term))
                .isInstanceOf(Outcome.Done.class);
        NewAccount wanted = new NewAccount(
                "deputy",
                "Lê Văn Phó",
                deputy,
                Made.PASSWORD,
                null,
                Made.account("deputy").preferences(),
                false);
        accounts.createAll(Made.maker(), List.of(wanted));
        Visitor visitor = new Visitor(port);
        visitor.signIn("deputy");
        assertThat(visitor.get("/").body())
                .contains("Deputy secretary · Phúc Lại")
                .doesNotContain(">Secretary");
        assertThat(visitor.get("/members").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/accounts?role=secretary").body()).contains("Deputy secretary");
    }

    @Test
    void theOwnFileIsReadInEveryOfficeButChangedOnlyWithinReach() {
        Mandate elsewhere = new Mandate("test", "officer", province.id("376"), "376", "Kim Sơn");
        Mandate here = new Mandate("test", "officer", province.id("377"), "377", "Yên Mô");
        Actor foreign = officer(elsewhere);
        assertThat(members.file(foreign, member)).isPresent();
        assertThat(members.file(foreign, member).get().contact()).isNotNull();
        assertThat(members.reaches(foreign, member, MembershipCapabilities.EDIT_MEMBERS))
                .isFalse();
        assertThat(people.forCorrection(foreign, member)).isEmpty();
        assertThat(people.forCorrection(officer(here), member)).isPresent();
    }

    private Actor officer(Mandate mandate) {
        return actors.actor(admin, member, "Đỗ Thị Ánh", List.of(mandate), null, Preferences.standard());
    }

    @Test
    void nobodyElseKeepsAccounts() {
        Actor nobody = Made.maker();
        AccountId account = makeAnother();
        assertThat(keeping.enable(nobody, account, false)).isEqualTo(Outcome.missing());
        assertThat(keeping.rename(nobody, account, "Other")).isEqualTo(Outcome.missing());
        assertThat(keeping.invite(nobody, account)).isEqualTo(Outcome.missing());
        assertThat(keeping.create(nobody, new WantedAccount("some", "Some", "", null)))
                .isEqualTo(Outcome.missing());
        assertThat(grants.end(nobody, admin, grants.of(admin).getFirst().id())).isEqualTo(Outcome.missing());
        Visitor visitor = new Visitor(port);
        visitor.signIn("another" + (number - 1));
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/").body()).doesNotContain("/accounts");
    }
}
