package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The interface for programs: the same rights as the pages, refusals that name the parameter.
@PageGround
class ApiTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private Desk desk;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private PersonId an;
    private PersonId foreign;
    private Actor officer;

    @BeforeAll
    void enrolSomePeople() {
        an = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2023, 2, 3));
        foreign = province.enrol("Nguyễn Văn Bình", "376.1.1", LocalDate.of(2012, 5, 19));
        officer = actor("officer", "377");
    }

    @Test
    void countsHaveExactlyTheirFields() {
        assertThat(get("/api/v1/units/377/counts?on=2023-12-31"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"members": 2, "official": 1, "probationary": 1, "grassrootsOrganisations": 1, "cells": 2}\
                    """);
    }

    @Test
    void aUnitTellsWhatItWasThatDay() {
        assertThat(get("/api/v1/units/377.1?on=2023-12-31")).bodyJson().isStrictlyEqualTo("""
            {"code": "377.1", "name": "Yên Từ", "kind": "grassroots-committee", "sector": "territorial",
             "grassroots": true, "empoweredToAdmit": true, "nonStateEnterprise": false,
             "holdsMembers": false, "foundedOn": "2000-01-01", "on": "2023-12-31",
             "line": [{"code": "37", "name": "Tỉnh"}, {"code": "377", "name": "Yên Mô"},
                      {"code": "377.1", "name": "Yên Từ"}]}\
            """);
        assertThat(get("/api/v1/units/377.1/children"))
                .bodyJson()
                .extractingPath("$[*].code")
                .isEqualTo(List.of("377.1.1", "377.1.2"));
    }

    @Test
    void membersComeInPages() {
        assertThat(get("/api/v1/members?size=1&page=2")).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.total").isEqualTo(2);
            assertThat(json).extractingPath("$.items.length()").isEqualTo(1);
            assertThat(json).extractingPath("$.items[0].name").isEqualTo("Đinh Thị Hoà");
        });
        assertThat(get("/api/v1/members?unit=377.1&q=nguyen+van+an"))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .isEqualTo(List.of("Nguyễn Văn An"));
        assertThat(get("/api/v1/members?standing=probationary&on=2023-12-31"))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .isEqualTo(List.of("Đinh Thị Hoà"));
        assertThat(get("/api/v1/members?absence=away"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void fieldsTheRoleDoesNotSeeAreAbsent() {
        assertThat(get("/api/v1/members/" + an))
                .bodyJson()
                .hasPath("$.personal.birth")
                .hasPath("$.contact.phone")
                .hasPath("$.belief.religion");
        assertThat(get(actor("secretary", "377.1.1"), "/api/v1/members/" + an))
                .bodyJson()
                .hasPath("$.contact.phone")
                .doesNotHavePath("$.belief");
        assertThat(get(actor("administrator", null), "/api/v1/members/" + an))
                .bodyJson()
                .hasPath("$.personal.birth")
                .doesNotHavePath("$.contact")
                .doesNotHavePath("$.belief");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/376",
                "/api/v1/units/999",
                "/api/v1/units/376/children",
                "/api/v1/units/376/counts",
                "/api/v1/units/377?on=1999-12-31",
                "/api/v1/members?unit=376",
                "/api/v1/members?unit=999",
                "/api/v1/members/999999999",
                "/api/v1/members/abc",
                "/api/v1/nothing"
            })
    void whatIsForeignOrUnknownIsNotThere(String path) {
        assertThat(get(path)).hasStatus(404).hasContentType("application/problem+json");
        assertThat(get("/api/v1/members/" + foreign)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/members?page=0,page",
        "/api/v1/members?page=-1,page",
        "/api/v1/members?page=99999999999,page",
        "/api/v1/members?size=1000000,size",
        "/api/v1/members?size=x,size",
        "/api/v1/members?on=31.12.2023,on",
        "/api/v1/members?on=2023-02-30,on",
        "/api/v1/members?on=1800-01-01,on",
        "/api/v1/members?standing=x,standing",
        "/api/v1/members?absence=AWAY,absence",
        "/api/v1/members?page=1&page=2,page",
        "/api/v1/units/377?on=yesterday,on",
        "/api/v1/units/377/counts?on=2023-13-01,on",
        "/api/v1/units/377/children?on=1&on=2,on"
    })
    void aParameterThatCannotBeUsedIsNamed(String path, String parameter) {
        assertThat(get(path))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo(parameter);
    }

    @Test
    void whoHasNoTokenIsToldSo() {
        assertThat(client.get().uri("/api/v1/members").exchange())
                .hasStatus(401)
                .headers()
                .hasHeaderSatisfying(
                        "WWW-Authenticate", values -> assertThat(values).containsExactly("Bearer realm=\"Sotay\""));
    }

    @Test
    void theWholeListComesAsAFileForPrograms() {
        assertThat(get("/api/v1/members.csv?unit=377.1&size=1&q=nguyen+van+an"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFFid,name,birth,sex,occupation,cell,joinedOn,recognisedOn,cardNumber,standing,")
                .contains(an + ",Nguyễn Văn An,");
        assertThat(get("/api/v1/members.csv?unit=376")).hasStatus(404);
        assertThat(get("/api/v1/members.csv?standing=some")).hasStatus(400);
    }

    private String[] routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                .map(path -> path.replaceAll(":[^/]*}", "}"))
                .distinct()
                .toArray(String[]::new);
    }

    @Test
    void theDescriptionKnowsEveryRouteItsParametersAndTheToken() {
        assertThat(get("/api/v1/openapi.json")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.paths").asMap().containsOnlyKeys(routes());
            assertThat(json)
                    .extractingPath("$.paths.*.get.parameters[*].name")
                    .asArray()
                    .contains("code", "on", "unit", "q", "page", "size", "standing", "absence", "id", "Sotay-Acting-As")
                    .doesNotContain("actor", "request", "texts", "here");
            assertThat(json)
                    .extractingPath("$.paths.*.get.parameters[?(@.name == 'on')].schema.format")
                    .asArray()
                    .isNotEmpty()
                    .containsOnly("date");
            assertThat(json)
                    .extractingPath("$.paths.*.get.parameters[?(@.name == 'on' && @.required == true)]")
                    .asArray()
                    .isEmpty();
            assertThat(json)
                    .extractingPath("$.components.securitySchemes.token.scheme")
                    .isEqualTo("bearer");
            assertThat(json)
                    .extractingPath("$.paths.*[?(!@.summary)].operationId")
                    .asArray()
                    .isEmpty();
            assertThat(json)
                    .extractingPath("$.components.schemas")
                    .asMap()
                    .containsKeys("Unit", "Counts", "MemberList", "Member", "Problem")
                    .doesNotContainKey("Actor");
        });
    }

    private MvcTestResult get(String path) {
        return get(officer, path);
    }

    private MvcTestResult get(Actor actor, String path) {
        return client.get().uri(URI.create(path)).with(Desk.by(actor)).exchange();
    }

    private Actor actor(String role, @Nullable String code) {
        return desk.actor(province.mandate(role, code));
    }
}
