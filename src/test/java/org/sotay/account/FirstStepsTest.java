package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From an empty installation to its first member, with nothing but a browser and the link printed at the start.
@AccountGround
class FirstStepsTest {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^/\"]+(/invitation/[A-Za-z0-9_-]{43})\"");
    private static final String PASSWORD = "mùa thu Hà Nội 2026";

    @LocalServerPort
    int port;

    @Autowired
    SetupLink setup;

    @Test
    void anEmptyInstallationComesToItsFirstMember() {
        Visitor administrator = administrator();
        found(administrator, "/units/found", "37", "Ninh Bình", "province");
        found(administrator, "/units/37/found", "37.1", "Chi bộ Nộn Khê", "grassroots-cell");

        administrator.get("/accounts/new");
        HttpResponse<String> made = administrator.post(
                "/accounts/new",
                Map.of("username", "Hanh", "name", "Bùi Thị Hạnh", "member", "", "role", "officer", "unit", "37"));
        assertThat(made.statusCode()).isEqualTo(303);
        String page = made.headers().firstValue("Location").orElseThrow();
        String shown = administrator.get(page).body();
        Matcher link = LINK.matcher(shown);
        assertThat(link.find()).isTrue();
        assertThat(administrator.get(page).body()).as("shown once").doesNotContain("/invitation/");

        Visitor officer = new Visitor(port);
        assertThat(officer.get(link.group(1)).body()).contains("Bùi Thị Hạnh", "hanh");
        assertThat(officer.post(link.group(1), Map.of("password", PASSWORD, "repeated", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.signIn("hanh", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(enrol(officer).statusCode()).isEqualTo(303);
        assertThat(officer.get("/members").body()).contains("Nguyễn Văn An");
    }

    private Visitor administrator() {
        Visitor visitor = new Visitor(port);
        String path = "/setup/" + setup.offer();
        visitor.get(path);
        visitor.post(path, Map.of("username", "admin", "name", "Quản trị viên", "password", PASSWORD));
        assertThat(visitor.signIn("admin", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/").body()).contains("href=\"/accounts\"");
        return visitor;
    }

    private static void found(Visitor visitor, String path, String code, String name, String kind) {
        visitor.get(path);
        HttpResponse<String> founded = visitor.post(
                path, Map.of("code", code, "name", name, "kind", kind, "sector", "TERRITORIAL", "on", "01/01/2020"));
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(303);
    }

    private static HttpResponse<String> enrol(Visitor officer) {
        officer.get("/members/new");
        return officer.post(
                "/members/new",
                Map.of(
                        "fullName", "Nguyễn Văn An",
                        "birth", "1980",
                        "sex", "MALE",
                        "ethnicity", "kinh",
                        "schooling", "UPPER_SECONDARY",
                        "decidedOn", "01/05/2021",
                        "joinedOn", "19/05/2021",
                        "recognisedOn", "19/05/2022",
                        "cell", "37.1"));
    }
}
