package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who gets in, and what anybody who does not is told.
@AccountGround
class DoorTest {

    private static final Pattern TOKEN = Pattern.compile("value=\"(sotay_[A-Za-z0-9_-]{43})\"");

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

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        String username = "door" + number++;
        accounts.createAll(Made.maker(), List.of(Made.account(username)));
        visitor = new Visitor(port);
        visitor.signIn(username);
    }

    private String makeToken(String days) {
        visitor.get("/account");
        HttpResponse<String> made = visitor.post("/account/tokens", Map.of("name", "Report", "days", days));
        assertThat(made.statusCode()).isEqualTo(303);
        HttpResponse<String> page =
                visitor.get(made.headers().firstValue("Location").orElseThrow());
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> api(String token) {
        return new Visitor(port).header("Authorization", "Bearer " + token).get("/api/tried/name");
    }

    @Test
    void aTokenLetsAProgramIn() {
        String token = makeToken("30");
        assertThat(api(token).body()).isEqualTo("Bùi Thị Hạnh");
        assertThat(visitor.get("/account").body())
                .contains("Report")
                .contains("Last used")
                .doesNotContain(token);
        assertThat(sql.fetch("select * from account.api_token").formatCSV()).doesNotContain(token);
        assertThat(statements.during(() -> api(token))).hasSize(1);
    }

    @Test
    void aTokenIsShownOnceAndSaysItsLastDay() {
        String token = makeToken("30");
        assertThat(sql.fetch("select * from account.shown_once").formatCSV()).doesNotContain(token);
        String page = visitor.get("/account?made=true").body();
        assertThat(page).doesNotContain(token);
        LocalDate last = LocalDate.now(clock).plusDays(29);
        assertThat(page).contains("Good until " + last.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)));
    }

    @Test
    void whatIsShownOnceIsForOneSessionAndOnePage() {
        visitor.get("/account");
        visitor.post("/account/tokens", Map.of("name", "Report", "days", "30"));
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn("door" + (number - 1));
        assertThat(TOKEN.matcher(elsewhere.get("/account?made=true").body()).find())
                .isFalse();
        assertThat(TOKEN.matcher(visitor.get("/account?made=true").body()).find())
                .isTrue();
    }

    @Test
    void aTokenIsGoodUntilItExpiresOrIsRevoked() {
        String token = makeToken("30");
        String other = makeToken("365");
        clock.turn(Duration.ofDays(29));
        assertThat(api(token).statusCode()).isEqualTo(200);
        clock.turn(Duration.ofDays(1));
        assertThat(api(token).statusCode()).isEqualTo(401);
        assertThat(api(other).statusCode()).isEqualTo(200);
        long id = (Long) sql.fetchValue("select max(id) from account.api_token");
        Visitor again = new Visitor(port);
        again.signIn("door" + (number - 1));
        again.get("/account");
        assertThat(again.post("/account/tokens/" + id + "/revoke", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(api(other).statusCode()).isEqualTo(401);
        assertThat(again.post("/account/tokens/" + id + "/revoke", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPresetTokenWorks() {
        accounts.createAll(
                Made.maker(),
                List.of(new NewAccount(
                        "preset" + number,
                        "Preset",
                        null,
                        null,
                        "demo-token-of-twenty-signs-" + number,
                        org.sotay.kernel.Preferences.standard(),
                        false)));
        assertThat(api("demo-token-of-twenty-signs-" + number).body()).isEqualTo("Preset");
        assertThat(new Visitor(port).signIn("preset" + number, "").statusCode()).isEqualTo(422);
    }

    @Test
    void aTokenNeedsANameAndALife() {
        visitor.get("/account");
        HttpResponse<String> page = visitor.post("/account/tokens", Map.of("name", " ", "days", "31"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Say in at most 80 characters").contains("Choose how long the token is good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "sotay_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutATokenTheApiSaysSo(String token) {
        HttpResponse<String> response = api(token);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Sotay\"");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"status\":401");
    }

    @Test
    void aCookieMeansNothingToTheApi() {
        assertThat(visitor.get("/api/tried/name").statusCode()).isEqualTo(401);
    }

    @Test
    void theApiTellsUnknownAndForbiddenAlike() {
        String token = makeToken("90");
        Visitor program = new Visitor(port).header("Authorization", "Bearer " + token);
        HttpResponse<String> unknown = program.get("/api/nowhere");
        HttpResponse<String> forbidden = program.get("/api/tried/never");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(withoutRequest(forbidden)).isEqualTo(withoutRequest(unknown));
        HttpResponse<String> broken = program.get("/api/tried/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("\"status\":500")
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @Test
    void theApiTellsAnUnfitNumberLikeAnUnknownOne() {
        Visitor program = new Visitor(port).header("Authorization", "Bearer " + makeToken("90"));
        String unknown = withoutRequest(program.get("/api/tried/things/7"));
        assertThat(unknown).contains("\"status\":404");
        assertThat(withoutRequest(program.get("/api/tried/things/seven"))).isEqualTo(unknown);
        assertThat(withoutRequest(program.get("/api/nowhere"))).isEqualTo(unknown);
        HttpResponse<String> unfit = program.get("/api/tried/things/7?page=x");
        assertThat(unfit.statusCode()).isEqualTo(400);
        assertThat(unfit.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void anAbsentDatabaseIsSaidAndPromisesNothing() {
        HttpResponse<String> page = visitor.get("/tried/away");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(page.body()).contains("Sotay cannot answer at the moment").doesNotContain("secret");
        HttpResponse<String> answer = new Visitor(port)
                .header("Authorization", "Bearer " + makeToken("90"))
                .get("/api/tried/away");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void anUnfitParameterOfAPageIsAnErrorPage() {
        HttpResponse<String> response = visitor.get("/tried/things/7?page=x");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("This request could not be read");
        assertThat(visitor.post("/tried/nothing", Map.of("_csrf", visitor.formToken()))
                        .statusCode())
                .isIn(403, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00%C3%A0", "%1B", "%7F", "%C2%85", "%FF", "%C3", "a&%00=b"})
    void whatIsNoTextIsAnErrorPageOrAProblem(String value) {
        HttpResponse<String> page = visitor.get("/search?q=" + value);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This request could not be read");
        HttpResponse<String> problem = new Visitor(port)
                .header("Authorization", "Bearer " + makeToken("90"))
                .get("/api/tried/things/7?page=" + value);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void theProblemNamesTheParameterThatIsNoText() {
        HttpResponse<String> problem = new Visitor(port)
                .header("Authorization", "Bearer " + makeToken("90"))
                .get("/api/tried/things/7?page=%00");
        assertThat(problem.body()).contains("\"parameter\":\"page\"").contains("control characters");
    }

    @Test
    void aFormWithWhatIsNoTextIsRefused() {
        assertThat(new Visitor(port).signIn("an\0", "b").statusCode()).isEqualTo(400);
        visitor.get("/account");
        assertThat(visitor.post("/account/tokens", Map.of("name", "Re\0port", "days", "30"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units?q={x}", "/{a}/{b}", "/members?unit=37&sort=-name"})
    void bracesInAnAddressAreJustSigns(String back) {
        visitor.get("/account");
        HttpResponse<String> answer = visitor.post("/preferences", Map.of("theme", "dark", "back", back));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(back);
    }

    private static String withoutRequest(HttpResponse<String> response) {
        return response.body().replaceAll("urn:sotay:request:[a-z0-9-]+|\"instance\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/tried/never",
                "/tried/unsaid",
                "/tried/things/7",
                "/tried/things/seven",
                "/tried/things/99999999999999999999",
                "/actuator",
                "/actuator/health",
                "/webjars/htmx.org/2.0.10/dist/htmx.js"
            })
    void pagesThatAreNotForThisActorAreNotThere(String path) {
        HttpResponse<String> response = visitor.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("This page does not exist, or your role does not see it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/tried/never", "/tried/unsaid", "/tried/nothing", "/", "/search?q=an"})
    void whoeverIsNotSignedInLearnsNothing(String path) {
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void anErrorTellsItsRequestAndNoMore() {
        HttpResponse<String> response = visitor.get("/tried/broken");
        String id = response.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(response.body())
                .contains("Something broke here")
                .contains("request " + id)
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/account",
                "/nowhere",
                "/tried/broken",
                "/api/nowhere",
                "/sign-in?to=%00",
                "/api/nowhere?to=%ff",
                "/units//377"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void assetsMayBeKeptForEver() {
        String page = visitor.get("/account").body();
        Matcher sheet = Pattern.compile("/assets/[0-9a-f]{10}/sotay\\.css").matcher(page);
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> response = new Visitor(port).get(sheet.group());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(new Visitor(port)
                        .get("/assets/0000000000/sotay.css")
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("public, max-age=60");
        assertThat(new Visitor(port).get("/assets/0000000000/nothing.css").statusCode())
                .isEqualTo(404);
        assertThat(statements.during(() -> visitor.get(sheet.group()))).isEmpty();
    }
}
