package org.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sotay.account.Accounts;
import org.sotay.account.NewAccount;
import org.sotay.admission.CandidateId;
import org.sotay.admission.SmallPool;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Open;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every form of the application, each field in turn with what no sensible person types: it is refused, and nothing
/// breaks.
@PageGround
class UnfitInputTest {

    private static final String LONG = "ạ".repeat(10_000);

    /// What somebody sensible types, so that the field in turn is the only one that is wrong.
    private static final Map<String, String> SENSIBLE = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("fullName", "Nguyễn Văn An"),
            Map.entry("name", "Nguyễn Văn An"),
            Map.entry("username", "somebody"),
            Map.entry("password", "một câu ngắn dễ nhớ"),
            Map.entry("birth", "1980"),
            Map.entry("sex", "MALE"),
            Map.entry("ethnicity", "kinh"),
            Map.entry("schooling", "UPPER_SECONDARY"),
            Map.entry("decidedOn", "01/05/2021"),
            Map.entry("joinedOn", "19/05/2021"),
            Map.entry("cell", "377.1.1"),
            Map.entry("kind", "cell"),
            Map.entry("sector", "TERRITORIAL"),
            Map.entry("on", "01/02/2026"),
            Map.entry("from", "01/02/2026"),
            Map.entry("nameVi", "Cụm"),
            Map.entry("nameEn", "Cluster"),
            Map.entry("nameDe", "Gruppe"),
            Map.entry("position", "90"),
            Map.entry("role", "SECRETARY"),
            Map.entry("days", "30"),
            Map.entry("back", "/"),
            Map.entry("enabled", "true"));

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Actors actors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SmallPool pool;

    private PersonId member;
    private CandidateId candidate;
    private AccountId account;

    private record Form(String path, List<String> fields, boolean open) {

        @Override
        public String toString() {
            return path;
        }
    }

    @BeforeAll
    void enrolSomebody() {
        member = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        candidate = pool.list("Trần Văn Thuyên", "377.1.1", LocalDate.of(2024, 3, 3));
        NewAccount wanted = new NewAccount("hanh", "Bùi Thị Hạnh", null, null, null, Preferences.standard(), false);
        account = accounts.createAll(actors.installation(), List.of(wanted)).getFirst();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldTakesANulByte(Form form) {
        for (String field : form.fields()) {
            assertThat(status(form, field, "a\0b", actor(Role.OFFICER)))
                    .as(field)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldBreaksOnALongText(Form form) {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.OFFICER)) {
            for (String field : form.fields()) {
                assertThat(status(form, field, LONG, form.open() ? null : actor(role)))
                        .as("%s as %s", field, role)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldTakesAnIndex(Form form) {
        for (String field : form.fields()) {
            List<String> indexed = List.of(field + "[x]", field + "[99999]", field + "[-1]");
            for (String name : indexed) {
                Form other = new Form(form.path(), List.of(name), form.open());
                assertThat(status(other, name, "a", form.open() ? null : actor(Role.ADMINISTRATOR)))
                        .as(name)
                        .isEqualTo(400);
            }
        }
    }

    private int status(Form form, String field, String text, @Nullable Actor actor) {
        var request = browser.post().uri(path(form));
        for (String other : form.fields()) {
            request = request.param(other, other.equals(field) ? text : SENSIBLE.getOrDefault(other, ""));
        }
        if (actor != null) {
            request = request.with(Desk.by(actor));
        }
        return request.with(csrf()).exchange().getResponse().getStatus();
    }

    private String path(Form form) {
        String unit = form.path().startsWith("/kinds") ? "cell" : "377.1";
        return form.path()
                .replaceAll("\\{candidate[^/]*\\}", candidate.toString())
                .replaceAll("\\{id[^/]*\\}", member.toString())
                .replace("{code}", unit)
                .replaceAll("\\{[^/]*\\}", "1");
    }

    Stream<Form> forms() {
        List<Form> forms = new ArrayList<>();
        mappings.getHandlerMethods().forEach((route, handler) -> {
            boolean ours = handler.getBeanType().getPackageName().startsWith("org.sotay");
            List<String> fields = fields(handler);
            if (ours && route.getMethodsCondition().getMethods().contains(RequestMethod.POST) && !fields.isEmpty()) {
                route.getPatternValues()
                        .forEach(path -> forms.add(new Form(path, fields, handler.hasMethodAnnotation(Open.class))));
            }
        });
        assertThat(forms).hasSizeGreaterThan(20);
        return forms.stream();
    }

    /// What the handler reads: its own parameters, and the components of the forms it takes.
    private static List<String> fields(HandlerMethod handler) {
        List<String> fields = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                fields.add(parameter.getParameterName());
            } else if (parameter.getParameterType().isRecord()
                    && parameter.getParameterType().getSimpleName().endsWith("Form")) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(fields::add);
            }
        }
        return List.copyOf(Set.copyOf(fields));
    }

    private Actor actor(Role role) {
        Mandate mandate = province.mandate(role.key(), role == Role.ADMINISTRATOR ? null : "377");
        return actors.actor(account, member, "Bùi Thị Hạnh", List.of(mandate), null, Preferences.standard());
    }
}
