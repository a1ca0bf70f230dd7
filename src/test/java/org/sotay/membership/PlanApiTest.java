package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Plans of reorganisation for programs: drafted, looked at, put in force, counted, undone.
@PageGround
class PlanApiTest {

    private static final String PLANS = "/api/v1/reorganisations";

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private Desk desk;

    private Actor administrator;

    @BeforeAll
    void enrolSomePeople() {
        administrator = desk.actor(province.mandate("administrator", null));
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2012, 2, 3));
    }

    @Test
    void aPlanIsDraftedLookedAtPutInForceAndUndone() throws Exception {
        MvcTestResult drafted = send(HttpMethod.POST, PLANS, """
            {"title": "Sắp xếp 2025", "on": "2025-07-01", "steps": [
                {"operation": "abolish-level", "unit": "37", "kind": "committee"},
                {"operation": "merge", "units": ["377.1.1"], "into": "377.1.9", "founded":
                    {"code": "377.1.9", "parent": "377.1", "name": "Yên Hòa", "kind": "cell", "sector": "territorial"}}]}
            """);
        assertThat(drafted).hasStatus(201);
        String plan = PLANS + "/" + read(drafted, "$.id");
        assertThat(drafted).hasHeader("Location", "http://localhost" + plan);
        assertThat(get(plan))
                .bodyJson()
                .extractingPath("$.steps[1].founded.sector")
                .isEqualTo("territorial");
        assertThat(get(PLANS)).bodyJson().extractingPath("$[0].title").isEqualTo("Sắp xếp 2025");

        MvcTestResult preview = get(plan + "/preview");
        assertThat(preview).bodyJson().extractingPath("$.problems").isEqualTo(List.of());
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.units[?(@.code == '377')].successors[0]")
                .isEqualTo(List.of("37"));
        assertThat(preview).bodyJson().extractingPath("$.figures[0].count").isEqualTo(1);
        assertThat(send(HttpMethod.POST, plan + "/enforce", "{\"version\": 0, \"seal\": \"older\"}"))
                .hasStatus(422);
        String seen = "{\"version\": 0, \"seal\": \"" + read(preview, "$.seal") + "\"}";
        assertThat(send(HttpMethod.POST, plan + "/enforce", seen))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("in-force");
        assertThat(get("/api/v1/units/37/counts?on=2025-01-01&structure=2025-07-01"))
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"members": 2, "official": 2, "probationary": 0, "grassrootsOrganisations": 2, "cells": 3, "children": [
                        {"code": "376.1", "name": "Phát Diệm", "members": 0, "official": 0, "probationary": 0},
                        {"code": "377.1", "name": "Yên Từ", "members": 2, "official": 2, "probationary": 0}],
                     "rest": {"members": 0, "official": 0, "probationary": 0}}
                    """);
        assertThat(get("/api/v1/units/37/counts?on=2023-12-31&structure=2025-07-01"))
                .bodyJson()
                .extractingPath("$.children[*].code")
                .isEqualTo(List.of("376.1", "377.1"));
        assertThat(get("/api/v1/units/377/counts?on=2025-01-01&structure=2025-07-01"))
                .hasStatus(404);
        assertThat(send(HttpMethod.POST, plan + "/undo", "{\"version\": 0}")).hasStatus(409);
        assertThat(send(HttpMethod.POST, plan + "/undo", "{\"version\": 1}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("undone");
    }

    @Test
    void whatCannotBeReadIsRefusedStepByStep() {
        assertThat(send(HttpMethod.POST, PLANS, """
            {"title": "Một", "on": "2025-07-01", "steps": [
                {"operation": "rename", "unit": "377", "name": "Khác"}, {"operation": "rename", "unit": "377"},
                {"operation": "explode", "unit": "377"}]}
            """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reasons[*].text")
                .asArray()
                .hasSize(2);
        assertThat(send(HttpMethod.POST, PLANS, "{\"title\": \"Một\"}")).hasStatus(422);
        assertThat(send(HttpMethod.POST, PLANS, "{\"title\": \"\", \"on\": \"2025-07-01\"}"))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, PLANS, "{")).hasStatus(400);
        for (String steps : List.of("[null]", """
            [{"operation": "merge", "units": [null], "into": "377"}]\
            """, """
            [{"operation": "split", "unit": "377.1.1", "parts": [null]}]\
            """, """
            [{"operation": "rename", "unit": "377", "name": "Kh\\u0000"}]\
            """)) {
            assertThat(send(
                            HttpMethod.POST,
                            PLANS,
                            "{\"title\": \"Một\", \"on\": \"2025-07-01\", \"steps\": " + steps + "}"))
                    .as(steps)
                    .hasStatus(400);
        }
        assertThat(send(HttpMethod.POST, PLANS, "{\"title\": \"M\\u0000\", \"on\": \"2025-07-01\"}"))
                .hasStatus(400);
    }

    @Test
    void aDraftIsChangedAndThrownAway() throws Exception {
        String plan = PLANS + "/"
                + read(send(HttpMethod.POST, PLANS, "{\"title\": \"Một\", \"on\": \"2025-07-01\"}"), "$.id");
        assertThat(send(HttpMethod.PUT, plan, "{\"version\": 0, \"title\": \"Hai\", \"on\": \"2025-08-01\"}"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Hai");
        assertThat(send(HttpMethod.PUT, plan + "/steps", "{\"version\": 0, \"steps\": []}"))
                .hasStatus(409);
        assertThat(send(HttpMethod.PUT, plan + "/steps", """
            {"version": 1, "steps": [{"operation": "split", "unit": "377.1.1", "goesOn": true, "parts": [
                {"code": "377.1.7", "name": "Một", "members": "matching", "filters": {"standing": "official"}}]}]}
            """))
                .bodyJson()
                .extractingPath("$.steps[0].parts[0].members")
                .isEqualTo("matching");
        assertThat(get(plan + "/preview"))
                .bodyJson()
                .extractingPath("$.figures[0].count")
                .isEqualTo(1);
        assertThat(send(HttpMethod.DELETE, plan + "?version=2", "")).hasStatus(204);
        assertThat(get(plan)).hasStatus(404);
    }

    private MvcTestResult get(String path) {
        return client.get().uri(path).with(Desk.by(administrator)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json) {
        return client.method(method)
                .uri(path)
                .with(csrf())
                .with(Desk.by(administrator))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String read(MvcTestResult answer, String path) throws UnsupportedEncodingException {
        return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), path)
                .toString();
    }
}
