package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccountGround
class SignInTest {

    private static boolean made;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Visitor visitor;

    @BeforeEach
    void makeAccounts() {
        if (!made) {
            accounts.createAll(Made.maker(), List.of(Made.account("Hanh"), Made.account("khuong")));
            made = true;
        }
        visitor = new Visitor(port);
    }

    private static List<String> setCookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie");
    }

    @Test
    void aPasswordOpensASession() {
        HttpResponse<String> response = visitor.signIn("  HANH ");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/");
        assertThat(setCookies(response))
                .anyMatch(cookie -> cookie.matches(
                        "sotay=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000; Expires=[^;]+; HttpOnly; SameSite=Lax"));
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.get("/account").body()).contains("Bùi Thị Hạnh").contains("Firefox, Linux");
    }

    @Test
    void marksMayBeComposedEitherWay() {
        accounts.createAll(
                Made.maker(),
                List.of(new NewAccount(
                        "composed",
                        "An",
                        null,
                        "m\u1eadt kh\u1ea9u r\u1ea5t d\u00e0i",
                        null,
                        org.sotay.kernel.Preferences.standard(),
                        false)));
        assertThat(visitor.signIn("composed", "ma\u0323\u0302t kha\u0309\u0302u ra\u0302\u0301t da\u0300i")
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.signIn("composed", "ma\u0323\u0302t kh\u00e2\u0309u r\u00e2\u0301t da\u0300i")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void unknownNamesAndWrongPasswordsAnswerAlike() {
        HttpResponse<String> unknown = visitor.signIn("nobody", Made.PASSWORD);
        HttpResponse<String> wrong = new Visitor(port).signIn("khuong", "nobody knows this");
        assertThat(unknown.statusCode()).isEqualTo(422).isEqualTo(wrong.statusCode());
        assertThat(plain(unknown))
                .contains("User name and password do not match")
                .isEqualTo(plain(wrong));
    }

    private static String plain(HttpResponse<String> response) {
        return response.body()
                .replaceAll("value=\"(nobody|khuong)\"", "")
                .replaceAll("(name=\"_csrf\" value=|hx-headers=)\"[^\"]+\"", "");
    }

    @Test
    void whatWasTypedStaysButNotThePassword() {
        HttpResponse<String> response = visitor.signIn("<b>hanh", "wrong password of mine");
        assertThat(response.body()).contains("value=\"&lt;b>hanh\"").doesNotContain("wrong password of mine");
        assertThat(response.body()).contains("<title>Error:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/..//evil.example",
                "/units/../../.."
            })
    void aSignInLeadsNowhereElse(String target) {
        visitor.get("/sign-in");
        HttpResponse<String> response =
                visitor.post("/sign-in", Map.of("username", "hanh", "password", Made.PASSWORD, "to", target));
        assertThat(response.headers().firstValue("Location")).contains("/");
    }

    @Test
    void whoeverIsNotSignedInComesBackToThePageAskedFor() {
        HttpResponse<String> response = visitor.get("/account?x=1%202");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/sign-in?to=%2Faccount%3Fx%3D1%25202");
        assertThat(visitor.header("HX-Request", "true")
                        .get("/account")
                        .headers()
                        .firstValue("HX-Redirect"))
                .contains("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        visitor.get("/sign-in");
        Map<String, String> form = Map.of("username", "hanh", "password", Made.PASSWORD);
        assertThat(new Visitor(port).post("/sign-in", form).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/sign-in", with(form, "_csrf", "")).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/sign-in", with(form, "_csrf", "x".repeat(90))).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/sign-in", form).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormTokenIsWorthNothingInAnotherSession() {
        Visitor other = new Visitor(port);
        other.signIn("khuong");
        other.get("/account");
        visitor.signIn("hanh");
        String before = visitor.formToken();
        visitor.get("/account");
        String own = visitor.formToken();
        assertThat(visitor.post("/preferences", Map.of("_csrf", other.formToken()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/preferences", Map.of("_csrf", before)).statusCode())
                .as("the token of the sign-in form")
                .isEqualTo(403);
        assertThat(visitor.post("/preferences", Map.of("_csrf", own)).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post("/sign-out", Map.of("_csrf", own)).statusCode()).isEqualTo(303);
        visitor.signIn("hanh");
        assertThat(visitor.post("/preferences", Map.of("_csrf", own)).statusCode())
                .as("replayed in the next session")
                .isEqualTo(403);
    }

    @Test
    void aSignInGivesANewSession() {
        visitor.cookies.put("sotay", "planted-by-somebody-else");
        visitor.signIn("hanh");
        String first = visitor.cookies.get("sotay");
        assertThat(first).isNotEqualTo("planted-by-somebody-else");
        assertThat(visitor.cookies).doesNotContainKey("sotay-visit");
        Visitor again = new Visitor(port);
        again.signIn("hanh");
        assertThat(again.cookies.get("sotay")).isNotEqualTo(first);
    }

    @Test
    void theLanguageCanBeChosenBeforeSigningIn() {
        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"en\">");
        HttpResponse<String> response =
                visitor.post("/preferences", Map.of("language", "de", "back", "/sign-in?to=%2Faccount"));
        assertThat(response.headers().firstValue("Location")).contains("/sign-in?to=%2Faccount");
        assertThat(visitor.get("/sign-in").headers().allValues("Content-Language"))
                .containsExactly("de");
        assertThat(visitor.get("/sign-in").body())
                .contains("<html lang=\"de\">")
                .contains("Anmelden");
    }

    @Test
    void theCookieIsForTlsOnlyBehindTls() {
        // no forwarded header is believed unless the installation says so
        Visitor proxied = visitor.header("X-Forwarded-Proto", "https");
        proxied.signIn("hanh");
        assertThat(proxied.cookies).containsKey("sotay").doesNotContainKey("__Host-sotay");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new java.util.HashMap<>(form);
        changed.put(name, value);
        return changed;
    }
}
