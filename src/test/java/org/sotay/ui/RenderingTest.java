package org.sotay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Theme;
import org.sotay.kernel.UnitId;
import org.sotay.ui.web.HomePage;
import org.sotay.ui.web.SearchPage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

class RenderingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZONE);
    private static final List<NavEntry> MANY = List.of(
            new NavEntry(0, "ui.home", "/", "home", false),
            new NavEntry(10, "ui.search", "/members", "users", false),
            new NavEntry(20, "ui.search", "/units", "build", false),
            new NavEntry(30, "ui.search", "/c", "flag", true),
            new NavEntry(40, "ui.search", "/d", "cal", true),
            new NavEntry(50, "ui.search", "/e", "up", true));

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Shells shells =
            new Shells(new Languages(ZONE, true), CLOCK, new Assets(), List.of(actor -> MANY), true);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/members");

    private static Actor actor(Preferences preferences) {
        Mandate officer = new Mandate("office-1", "officer", new UnitId(7), "377", "Huyện Yên Mô");
        Mandate member = new Mandate("member-2", "member", new UnitId(8), "377.1", "Chi bộ <Nộn Khê>");
        return new Actor(
                new AccountId(1), null, "Bùi Thị Hạnh", officer, List.of(officer, member), Map.of(), preferences);
    }

    private void signIn(Language language, Theme theme, boolean large) {
        Actor actor = actor(new Preferences(language, theme, large));
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(actor, "", List.of())));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("shell", shells.of(request));
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", all, output);
        return output.toString();
    }

    private String home() {
        return render("ui/home", Map.of("page", new HomePage("Hạnh", List.of(), List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPageSpeaksEveryLanguage(Language language) {
        signIn(language, Theme.DARK, true);
        assertThat(home())
                .contains("<html lang=\"" + language.tag() + "\" data-bs-theme=\"dark\" data-print=\"large\">")
                .contains(language == Language.VI ? "Chào đồng chí <span>Hạnh</span>" : "<span lang=\"vi\">Hạnh</span>")
                .doesNotContain("ui.");
    }

    @Test
    void theDeviceDecidesUntilSomebodyChooses() {
        signIn(Language.EN, Theme.SYSTEM, false);
        assertThat(home())
                .contains("<html lang=\"en\">")
                .contains("content=\"light dark\"")
                .contains("st-if-light")
                .contains("st-if-dark");
    }

    @Test
    void theEntryOfThePageIsMarkedAndWideOnesFoldWhereTheBarIsFull() {
        signIn(Language.EN, Theme.SYSTEM, false);
        request.setRequestURI("/members/17");
        String page = home();
        assertThat(page).contains("<li><a href=\"/members\" aria-current=\"page\">");
        assertThat(page)
                .contains("<li><a href=\"/c\">")
                .contains("<li class=\"wide\"><a href=\"/d\">")
                .contains("<li class=\"wide\"><a href=\"/e\">")
                .contains("<li class=\"more\">");
        assertThat(page.split("aria-current", -1)).hasSize(2);
    }

    @Test
    void anotherDayIsTintedAndKeptInLinks() {
        signIn(Language.DE, Theme.SYSTEM, false);
        request.setQueryString("on=31.12.2023&q=an&page=4");
        String bar = render("ui/context", Map.of("say", "Sie sehen 6.768 Mitglieder."));
        assertThat(bar)
                .contains("<details class=\"st-fold\" open>")
                .contains("is-past")
                .contains("value=\"31.12.2023\"")
                .contains("<input type=\"hidden\" name=\"q\" value=\"an\">")
                .doesNotContain("name=\"page\"")
                .contains("href=\"/members?q=an\"")
                .contains("Sie sehen 6.768 Mitglieder.");
        assertThat(home()).contains("href=\"/units?on=2023-12-31\"");
    }

    @Test
    void aDayThatCannotBeReadIsToldBesideItsField() {
        signIn(Language.EN, Theme.SYSTEM, false);
        request.setQueryString("on=%22%3E%3Cscript%3E");
        assertThat(render("ui/context", Map.of()))
                .doesNotContain("is-past")
                .contains("aria-invalid=\"true\" aria-describedby=\"e-on\"")
                .contains("Enter a day, month and year")
                .doesNotContain("<script>");
    }

    @Test
    void rolesAreOfferedAndNamesAreEscaped() {
        signIn(Language.VI, Theme.SYSTEM, false);
        assertThat(render("ui/context", Map.of()))
                .contains("<details class=\"st-fold\"><summary>")
                .contains("<option value=\"office-1\" selected>Cán bộ tổ chức · Huyện Yên Mô</option>")
                .contains("Chi bộ &lt;Nộn Khê&gt;");
    }

    @Test
    void aFieldTellsItsErrorAndKeepsWhatWasTyped() {
        signIn(Language.VI, Theme.SYSTEM, false);
        FormErrors errors = FormErrors.of(List.of(Refusal.at("name", "ui.as-of.unreadable"), Refusal.of("ui.undo")));
        String field = render(
                "ui/field",
                Map.of(
                        "errors",
                        errors,
                        "name",
                        "name",
                        "label",
                        "Name",
                        "value",
                        "<b>",
                        "hint",
                        "So",
                        "maxlength",
                        9));
        assertThat(field)
                .contains("id=\"f-name\" name=\"name\" value=\"&lt;b>\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"h-name e-name\"")
                .contains("Nhập ngày, tháng, năm");
        assertThat(render("ui/errors", Map.of("errors", errors)))
                .contains("href=\"#f-name\"")
                .contains("<strong>Hoàn tác</strong>");
        assertThat(render("ui/errors", Map.of("errors", FormErrors.none()))).isBlank();
    }

    @Test
    void listsHaveChipsColumnsHeadsAndPages() {
        signIn(Language.EN, Theme.SYSTEM, false);
        request.setQueryString("q=an&page=2");
        Address here = shells.of(request).here();
        assertThat(render(
                        "ui/th",
                        Map.of("address", here, "sort", new Sort("born", false), "column", "born", "label", "Born")))
                .contains("aria-sort=\"ascending\"")
                .contains("href=\"/members?q=an&amp;sort=-born\"");
        assertThat(render("ui/paging", Map.of("paging", new Paging(2, 50, 187), "address", here)))
                .contains("51 to 100 of 187")
                .contains("aria-current=\"page\">2</a>");
        assertThat(render("ui/chips", Map.of("chips", List.of(new Chip("Away", here.with("away", 1), false)))))
                .contains("href=\"/members?q=an&amp;page=2&amp;away=1\"");
        Columns columns = new Columns(List.of(new Column("born", "ui.home", true)), java.util.Set.of("born"));
        assertThat(render("ui/columns", Map.of("columns", columns))).contains("value=\"born\" checked");
    }

    @Test
    void whatWasDoneIsToldWithTheWayBack() {
        signIn(Language.EN, Theme.SYSTEM, false);
        request.setCookies(new Cookie(
                Shells.TOAST, Toast.undoable("/undo/7", "ui.account", "<An>").encode()));
        assertThat(home()).contains("Account of &lt;An&gt;").contains("action=\"/undo/7\"");
    }

    @Test
    void aVisitorGetsTheBrowsersLanguageAndNoNavigation() {
        request.addPreferredLocale(java.util.Locale.GERMANY);
        assertThat(render("ui/error", Map.of("page", new org.sotay.ui.web.ErrorPage(404, "ui.error.404"))))
                .contains("<html lang=\"de\">")
                .contains("Hier ist nichts")
                .doesNotContain("st-nav");
    }

    @Test
    void searchShowsHitsByRoom() {
        signIn(Language.EN, Theme.SYSTEM, false);
        SearchPage found = new SearchPage(
                "an",
                List.of(new SearchPage.Group(
                        "ui.search", List.of(new SearchHit("Nguyễn Văn An", "Yên Mô", "/members/7", "user")))),
                true);
        assertThat(render("ui/search", Map.of("page", found))).contains("lang=\"vi\">Nguyễn Văn An</a>");
        assertThat(render("ui/search-live", Map.of("page", found)))
                .contains("href=\"/members/7\"")
                .contains("1 hit");
        assertThat(render("ui/search", Map.of("page", new SearchPage("<x>", List.of(), false))))
                .contains("“&lt;x&gt;”");
    }

    @Test
    void noPageNeedsAnythingThePolicyRefuses() {
        signIn(Language.EN, Theme.SYSTEM, false);
        assertThat(home()).doesNotContain("style=").doesNotContain("<style").doesNotContain("javascript:");
        assertThat(home()).doesNotContainPattern("<script(?! src=\"/assets/)").doesNotContainPattern(" on[a-z]+=\"");
    }
}
