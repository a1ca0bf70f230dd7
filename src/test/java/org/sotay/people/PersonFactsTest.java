package org.sotay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Single facts as text and back.
class PersonFactsTest {

    private static final NewPerson KHUONG = new NewPerson(
            "Phạm Văn Khương",
            "Khương",
            new PartialDate(1951, 11, 21),
            Sex.MALE,
            "kinh",
            "0912000111",
            "khuong@example.vn",
            "Thôn Nộn Khê",
            Schooling.LOWER_SECONDARY,
            "Thợ mộc",
            "retired",
            "buddhist");

    @ParameterizedTest
    @EnumSource
    void whatIsReadCanBeWritten(ProposalField field) {
        assertThat(PersonFacts.with(KHUONG, field, PersonFacts.text(KHUONG, field)))
                .isEqualTo(KHUONG);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 1951-13",
        "BIRTH, 1951-02-30",
        "BIRTH, soon",
        "BIRTH,",
        "SEX, male",
        "SCHOOLING, A",
        "SEX,",
        "FULL_NAME,",
        "ETHNICITY,"
    })
    void whatCannotBeThereIsNone(ProposalField field, String text) {
        assertThat(PersonFacts.with(KHUONG, field, text)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFESSION", "OCCUPATION", "PHONE", "EMAIL", "ADDRESS", "RELIGION"})
    void whatNeedNotBeToldCanBeEmptied(ProposalField field) {
        NewPerson without = Objects.requireNonNull(PersonFacts.with(KHUONG, field, null));
        assertThat(PersonFacts.text(without, field)).isNull();
    }

    @Test
    void aNewNameBringsItsGivenNameAndBackComesTheOld() {
        NewPerson renamed =
                Objects.requireNonNull(PersonFacts.with(KHUONG, ProposalField.FULL_NAME, "  Phạm Văn  Khang "));
        assertThat(renamed.fullName()).isEqualTo("Phạm Văn Khang");
        assertThat(renamed.givenName()).isEqualTo("Khang");
        assertThat(PersonFacts.back(
                        renamed, ProposalField.FULL_NAME, Map.of("fullName", "Phạm Văn Khương", "givenName", "Khương")))
                .isEqualTo(KHUONG);
    }

    @Test
    void aGivenNameThatIsNotTheLastWordStaysWhileItIsPartOfTheName() {
        NewPerson sister = Objects.requireNonNull(PersonFacts.back(
                KHUONG, ProposalField.FULL_NAME, Map.of("fullName", "Maria Nguyễn", "givenName", "Maria")));
        assertThat(sister.givenName()).isEqualTo("Maria");
        assertThat(Objects.requireNonNull(PersonFacts.with(sister, ProposalField.FULL_NAME, "Maria Trần"))
                        .givenName())
                .isEqualTo("Maria");
        assertThat(Objects.requireNonNull(PersonFacts.with(sister, ProposalField.FULL_NAME, "Anna Trần"))
                        .givenName())
                .isEqualTo("Trần");
    }
}
