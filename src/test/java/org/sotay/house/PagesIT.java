package org.sotay.house;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sotay.access.Actors;
import org.sotay.access.Grants;
import org.sotay.account.Accounts;
import org.sotay.account.NewAccount;
import org.sotay.admission.Enlisting;
import org.sotay.admission.SmallPool;
import org.sotay.house.Browser.Screen;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportSteps;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;
import org.sotay.membership.Memberships;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Offices;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.Units;
import org.sotay.people.People;
import org.sotay.platform.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page that can be reached by links, as each face sees it, in each language: nothing for axe to say, no dead
/// link, no raw message key, nothing wider than the screen, nothing on the browser's console.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sotay.texts.strict=true", "sotay.password-cost=4"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Browser.class)
class PagesIT {

    private static final String PASSWORD = "chin con ga trong";
    private static final Pattern RAW_KEY =
            Pattern.compile("\\b(ui|exchange|intake|organisation|people|membership|access|account|demo"
                    + "|procedure|admission)\\.[a-z-]+(\\.[A-Za-z-]+)*\\b");
    private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx)(\\?|$)|/content$|-KND(\\?|$)|/text$");
    private static final Pattern CELL = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");
    private static final String SEND_EMPTY = """
        (() => { const form = [...document.querySelectorAll('main form[method=post]')]
            .filter(form => form.querySelector('.btn-primary')).pop();
        form.querySelectorAll('input:not([type]), input[type=text], input[type=email], input[type=tel]')
            .forEach(input => { input.value = ''; });
        window.asked = true;
        form.submit(); })()
        """;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    @LocalServerPort
    private int port;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Offices offices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Grants grants;

    @Autowired
    private Actors actors;

    @Autowired
    private ImportSteps imports;

    @Autowired
    private Enlisting enlisting;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private DSLContext sql;

    private @Nullable PersonId member;

    private @Nullable ImportId list;

    @BeforeAll
    void settle() {
        SmallProvince province = new SmallProvince(units, people, memberships);
        PersonId officer = province.enrol("Bùi Thị Hạnh", "377.1.1", LocalDate.of(2003, 11, 7));
        PersonId secretary = province.enrol("Vũ Thị Nguyệt", "377.1.1", LocalDate.of(1999, 5, 19));
        member = province.enrol("Phạm Văn Khương", "377.1.1", LocalDate.of(1978, 9, 2));
        province.enrol("Phạm Văn Khương", "377.1.2", LocalDate.of(2026, 2, 3));
        Actor by = SmallProvince.administrator();
        LocalDate since = LocalDate.of(2025, 5, 1);
        offices.appoint(by, officer, "377", OfficeRole.ORGANISATION_OFFICER, Period.since(since));
        offices.appoint(by, secretary, "377.1.1", OfficeRole.SECRETARY, Period.since(since));
        List<AccountId> made = accounts.createAll(
                actors.installation(),
                List.of(
                        account("officer", officer, Theme.LIGHT),
                        account("secretary", secretary, Theme.DARK),
                        account("member", member, Theme.DARK),
                        account("administrator", null, Theme.LIGHT)));
        grants.grantAdministrator(actors.installation(), made.getLast());
        sendLists(province);
        new SmallPool(province, enlisting).list("Trần Văn Thuyên", "377.1.1", LocalDate.of(2025, 11, 3));
    }

    /// A list that nobody can read, and after it one that waits for a decision, with rows of each sort.
    private void sendLists(SmallProvince province) {
        Actor officer = actors.actor(
                new AccountId(1),
                null,
                "Bùi Thị Hạnh",
                List.of(province.mandate("officer", "377")),
                null,
                Preferences.standard());
        send(officer, "Họ và tên,Mã chi bộ\nĐỗ Văn Mới,\"377\n");
        list = send(officer, """
            Họ và tên,Ngày sinh,Giới tính,Dân tộc,Học vấn,Ngày QĐ kết nạp,Ngày kết nạp,Ngày chính thức,Mã chi bộ,STT
            Đỗ Văn Mới,9/3/1985,Nam,Kinh,Đại học,1/5/2015,19/5/2015,19/5/2016,377.1.1,1
            Tạ Quang Đạo,31/2/1986,Nam,Kinh,Cao học,1/5/2015,19/5/2015,19/5/2016,377.1.9,2
            Vũ Thị Nguyệt,1/5/1980,Nam,Kinh,Thạc sĩ,9/5/1999,19/5/1999,19/5/2000,377.1.1,3
            """);
        jobs.run();
    }

    private ImportId send(Actor officer, String csv) {
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        try {
            Outcome<ImportId> sent =
                    imports.send(officer, "members", "377", "danh-sach.csv", new ByteArrayInputStream(file));
            return ((Outcome.Done<ImportId>) sent).value();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "officer, VI, DESKTOP",
        "officer, DE, NARROW",
        "secretary, VI, NARROW",
        "secretary, EN, PHONE",
        "secretary, DE, DESKTOP",
        "member, VI, NARROW",
        "member, EN, DESKTOP",
        "member, DE, PHONE",
        "administrator, VI, PHONE",
        "administrator, EN, DESKTOP"
    })
    void everyPageCanBeUsedByEverybody(String username, Language language, Screen screen, Browser browser) {
        browser.visit(screen, page -> {
            List<String> complaints = complaintsOf(page);
            SoftAssertions promises = new SoftAssertions();
            signIn(page, username, language);
            page.request().get(base() + "/members.csv?later=yes");
            jobs.run();
            Deque<String> waiting = new ArrayDeque<>(List.of("/", "/account", "/search?q=khuong", "/search?q=xyz"));
            Set<String> seen = new HashSet<>();
            while (!waiting.isEmpty()) {
                String path = waiting.poll();
                if (seen.add(shape(path))) {
                    look(page, path, promises);
                    waiting.addAll(links(page));
                }
            }
            promises.assertThat(complaints).isEmpty();
            promises.assertThat(seen).hasSizeGreaterThan(3);
            promises.assertAll();
        });
    }

    @ParameterizedTest
    @CsvSource({"officer, VI, NARROW", "officer, DE, PHONE", "administrator, EN, PHONE", "administrator, DE, NARROW"})
    void everyRefusedFormCanBeUsedByEverybody(String username, Language language, Screen screen, Browser browser) {
        browser.visit(screen, page -> {
            SoftAssertions promises = new SoftAssertions();
            signIn(page, username, language);
            forms(username).forEach(path -> {
                page.navigate(base() + path);
                Response refused = page.waitForResponse(
                        response -> response.request().isNavigationRequest(), () -> page.evaluate(SEND_EMPTY));
                page.waitForFunction("!window.asked");
                promises.assertThat(refused.status()).as(path).isEqualTo(422);
                judge(page, path, promises);
            });
            promises.assertAll();
        });
    }

    private List<String> forms(String username) {
        String file = "/members/" + Objects.requireNonNull(member).value();
        return username.equals("officer")
                ? List.of(
                        "/members/new",
                        file + "/person",
                        file + "/dates",
                        file + "/move",
                        file + "/end",
                        file + "/absence",
                        file + "/office",
                        "/units/377.1/found",
                        "/units/377.1.1/change",
                        "/imports/new",
                        "/imports/" + list)
                : List.of("/accounts/new", "/kinds/new", "/units/377/found");
    }

    private void look(Page page, String path, SoftAssertions promises) {
        if (FILE.matcher(path).find()) {
            promises.assertThat(page.request().get(base() + path).status())
                    .as(path)
                    .isEqualTo(200);
            page.navigate("about:blank");
            return;
        }
        Response response = Objects.requireNonNull(page.navigate(base() + path));
        promises.assertThat(response.status()).as(path).isEqualTo(200);
        judge(page, path, promises);
    }

    private static void judge(Page page, String path, SoftAssertions promises) {
        page.waitForLoadState(LoadState.LOAD);
        promises.assertThatCode(() -> Accessibility.check(page)).doesNotThrowAnyException();
        page.evaluate("document.querySelectorAll('code').forEach(code => code.remove())");
        promises.assertThat(RAW_KEY.matcher(page.locator("body").innerText())
                        .results()
                        .map(key -> key.group()))
                .as("message keys on %s", path)
                .isEmpty();
        promises.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", path)
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private List<String> links(Page page) {
        List<?> found = (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)");
        return found.stream()
                .map(link -> URI.create(link.toString().replace(" ", "%20")))
                .filter(link -> link.getHost() != null && link.getPort() == port)
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .filter(path -> !path.startsWith("/assets/") && !path.startsWith("/webjars/"))
                .filter(path -> !path.contains("later=yes"))
                .toList();
    }

    /// Pages that differ only in numbers, or in what they are asked, are one page: looked at once without questions and
    /// once with some. The page of a cell is another than that of a committee.
    private static String shape(String path) {
        int query = path.indexOf('?');
        return CELL.matcher(query < 0 ? path : path.substring(0, query))
                        .replaceAll("cell")
                        .transform(bare -> NUMBERS.matcher(bare).replaceAll("0"))
                + (query < 0 ? "" : "?");
    }

    private void signIn(Page page, String username, Language language) {
        sql.execute("update account.account set language = ? where username = ?", language.name(), username);
        page.navigate(base() + "/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(base() + "/");
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static NewAccount account(String role, @Nullable PersonId person, Theme theme) {
        Preferences preferences = new Preferences(Language.VI, theme, false);
        return new NewAccount(role, "Bùi Thị Hạnh", person, PASSWORD, null, preferences, false);
    }

    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
