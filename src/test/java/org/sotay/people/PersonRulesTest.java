package org.sotay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Refusal;

class PersonRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static NewPerson person(
            String ethnicity, @Nullable String profession, @Nullable String occupation, @Nullable String religion) {
        return new NewPerson(
                "Nguyễn Văn An",
                null,
                new PartialDate(1980, 5, 1),
                Sex.MALE,
                ethnicity,
                null,
                null,
                null,
                Schooling.UPPER_SECONDARY,
                profession,
                occupation,
                religion);
    }

    private static List<Refusal> named(String full, @Nullable String given) {
        NewPerson other = person("kinh", null, null, null);
        NewPerson wanted = new NewPerson(
                full,
                given,
                other.birth(),
                other.sex(),
                other.ethnicity(),
                other.phone(),
                other.email(),
                other.address(),
                other.schooling(),
                other.profession(),
                other.occupation(),
                other.religion());
        return PersonRules.check(wanted, null, TODAY);
    }

    @Test
    void aNameIsOneThatOthersCanRead() {
        assertThat(named("Nguyễn\u200b Văn An", "An\u202c")).isEmpty();
        assertThat(named("\u200b\u3164", null)).containsExactly(Refusal.at("fullName", "people.refusal.name-missing"));
        for (String unreadable : List.of(".", "-", "'", "\u0301", "A\u0323\u0330\u0331\u0332")) {
            assertThat(named(unreadable, null))
                    .containsExactly(Refusal.at("fullName", "people.refusal.name-unreadable"));
        }
        assertThat(named("Ma-ri An", "-")).containsExactly(Refusal.at("givenName", "people.refusal.given-name"));
        assertThat(PersonName.of("Nguyễn Văn An", "\u200b").given()).isEqualTo("An");
    }

    @Test
    void onlyKnownCodesAreRecorded() {
        assertThat(PersonRules.check(person("kinh", "Kế toán", "farmer", "catholic"), null, TODAY))
                .isEmpty();
        assertThat(PersonRules.check(person("Kinh", "x".repeat(201), "pirate", "jedi"), null, TODAY))
                .isEqualTo(List.of(
                        Refusal.at("ethnicity", "people.refusal.choose"),
                        Refusal.at("profession", "people.refusal.profession-long", 200),
                        Refusal.at("occupation", "people.refusal.choose"),
                        Refusal.at("religion", "people.refusal.choose")));
    }

    @Test
    void aCodeThatIsRecordedAlreadyStays() {
        NewPerson before = person("chut", null, "fisher", null);
        assertThat(PersonRules.check(person("chut", "Nghề cá", "fisher", null), before, TODAY))
                .isEmpty();
        assertThat(PersonRules.check(person("chut", null, "pirate", null), before, TODAY))
                .containsExactly(Refusal.at("occupation", "people.refusal.choose"));
    }
}
