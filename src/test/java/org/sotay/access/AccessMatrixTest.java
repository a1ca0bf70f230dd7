package org.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.admission.CandidateId;
import org.sotay.admission.SmallPool;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Language;
import org.sotay.kernel.Open;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the application against every role: what the table does not give answers 404, and so does everything
/// of another branch, exactly like what does not exist.
@PageGround
class AccessMatrixTest {

    private static final Pattern PERSON = Pattern.compile("\\{id(:[^}]*\\}?)?\\}");
    private static final Pattern CANDIDATE = Pattern.compile("\\{candidate(:[^}]*\\}?)?\\}");
    private static final long NOBODY = 987_654_321;
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*\\}");

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Desk desk;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private AccessTable table;

    private PersonId own;
    private PersonId foreign;

    @Autowired
    private SmallPool pool;

    private CandidateId ownCandidate;
    private CandidateId foreignCandidate;

    @BeforeAll
    void enrolSomePeople() {
        own = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        foreign = province.enrol("Nguyễn Văn Bình", "376.1.1", LocalDate.of(2010, 5, 19));
        ownCandidate = pool.list("Trần Văn Thuyên", "377.1.1", LocalDate.of(2024, 3, 3));
        foreignCandidate = pool.list("Trần Văn Thuận", "376.1.1", LocalDate.of(2024, 3, 3));
    }

    @Test
    void everyRouteSaysWhoMayCallIt() {
        assertThat(ours().values())
                .allSatisfy(handler -> assertThat(List.of(
                                handler.hasMethodAnnotation(Open.class),
                                handler.hasMethodAnnotation(SignedIn.class),
                                handler.hasMethodAnnotation(Requires.class)))
                        .as("%s carries exactly one of @Open, @SignedIn, @Requires", handler)
                        .containsOnlyOnce(true));
    }

    @Test
    void everyCapabilityARouteAsksForStandsInTheTable() {
        Set<String> known =
                table.rows().stream().map(row -> row.capability().name()).collect(Collectors.toSet());
        assertThat(ours().values())
                .filteredOn(handler -> handler.hasMethodAnnotation(Requires.class))
                .allSatisfy(handler -> assertThat(known).contains(capability(handler)));
    }

    @Test
    void whoLacksTheCapabilityFindsNothing() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Actor actor = actor(role);
            ours().forEach((route, handler) -> {
                if (handler.hasMethodAnnotation(Requires.class)
                        && !actor.may(new Capability(capability(handler)))
                        && status(route, "377", own, actor) != 404) {
                    wrong.add(role + " " + route);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasTheCapabilityIsNeverToldThereIsNothingOfTheirOwn() {
        List<String> wrong = new ArrayList<>();
        for (Role role : List.of(Role.OFFICER, Role.MEMBER)) {
            Actor actor = actor(role);
            ours().forEach((route, handler) -> {
                String unit = role == Role.MEMBER ? "377.1.1" : "377";
                boolean reading = route.startsWith("GET ") && handler.hasMethodAnnotation(Requires.class);
                if (reading
                        && actor.may(new Capability(capability(handler)))
                        && !VARIABLE.matcher(concrete(route, unit, own)).find()
                        && status(route, unit, own, actor) >= 400) {
                    wrong.add(role + " " + route);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatBelongsToAnotherBranchIsAnsweredLikeWhatDoesNotExist() {
        List<String> wrong = new ArrayList<>();
        for (Role role : List.of(Role.OFFICER, Role.SECRETARY, Role.MEMBER)) {
            Actor actor = actor(role);
            ours().keySet().stream()
                    .filter(route -> route.contains("{id") || route.contains("{code}") || route.contains("{candidate"))
                    .filter(route -> !route.contains("/kinds/"))
                    .forEach(route -> {
                        int foreignAnswer = status(route, "376", foreign, actor);
                        int nothing = status(route, "999", new PersonId(NOBODY), actor);
                        if (foreignAnswer != nothing || foreignAnswer != 404) {
                            wrong.add(role + " " + route + ": " + foreignAnswer + ", " + nothing);
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangersAreSentToTheSignInOrRefused() {
        List<String> wrong = new ArrayList<>();
        ours().forEach((route, handler) -> {
            if (!handler.hasMethodAnnotation(Open.class)) {
                int status = status(route, "377", own, null);
                if (status != (route.contains("/api/") ? 401 : 303)) {
                    wrong.add(route + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private Map<String, HandlerMethod> ours() {
        Map<String, HandlerMethod> ours = new TreeMap<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                routes.getHandlerMethods().entrySet()) {
            if (!route.getValue().getBeanType().getPackageName().startsWith("org.sotay")) {
                continue;
            }
            Set<RequestMethod> methods = route.getKey().getMethodsCondition().getMethods();
            for (String path : route.getKey().getPatternValues()) {
                (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .forEach(method -> ours.put(method + " " + path, route.getValue()));
            }
        }
        return ours;
    }

    private static String capability(HandlerMethod handler) {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        return requires == null ? "" : requires.value();
    }

    private int status(String route, String unit, PersonId person, @Nullable Actor actor) {
        String method = route.substring(0, route.indexOf(' '));
        String path = VARIABLE.matcher(concrete(route, unit, person)).replaceAll("1");
        var request = browser.method(HttpMethod.valueOf(method)).uri(path).param("version", "0");
        if (actor != null) {
            request = request.with(Desk.by(actor));
        }
        return request.with(csrf()).exchange().getResponse().getStatus();
    }

    private String concrete(String route, String unit, PersonId person) {
        String path = route.substring(route.indexOf(' ') + 1).replace("{code}", unit);
        CandidateId candidate = person.equals(own) ? ownCandidate : foreignCandidate;
        String named =
                CANDIDATE.matcher(path).replaceAll(person.value() == NOBODY ? person.toString() : candidate.toString());
        return PERSON.matcher(named).replaceAll(person.toString());
    }

    private Actor actor(Role role) {
        String code = switch (role) {
            case ADMINISTRATOR -> null;
            case OFFICER -> "377";
            case SECRETARY, MEMBER -> "377.1.1";
        };
        return desk.actor(province.mandate(role.key(), code), role == Role.ADMINISTRATOR ? null : own, Language.EN);
    }
}
