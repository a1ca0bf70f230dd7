package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// Which text of a file is taken for which value.
class ValuesTest {

    private static final Languages LANGUAGES = new Languages(ZoneOffset.UTC, true);
    private static final List<Texts> ALL =
            Arrays.stream(Language.values()).map(LANGUAGES::in).toList();
    private static final FieldType SEX = FieldType.Choice.of(
            ALL,
            "people.sex.",
            List.of("FEMALE", "MALE"),
            Map.of("FEMALE", List.of("f", "0"), "MALE", List.of("m", "1")));
    private static final FieldType CARD = new FieldType.Numbered("00.000000", false);

    private final Values values = new Values(LocalDate.of(2026, 11, 22), false);

    private Outcome<Optional<Object>> of(FieldType type, String text) {
        return values.of(new ImportField("f", false, type, "k"), text);
    }

    private static Outcome<Optional<Object>> done(Object value) {
        return Outcome.done(Optional.of(value));
    }

    private static Outcome<Optional<Object>> refused(String key, Object... arguments) {
        return Outcome.refused(Refusal.at("f", key, arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/3/2026",
                "9-3-26",
                "09032026",
                "9032026",
                "2026-03-09",
                "9.3.2026",
                " 9 / 3 / 2026 ",
                "\u200B9/3/2026\u00A0",
                "46090",
                "2026-03-09 00:00:00",
                "2026-03-09T00:00:00.000"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(of(new FieldType.Day(), text)).isEqualTo(done(LocalDate.of(2026, 3, 9)));
    }

    @ParameterizedTest
    @CsvSource({"22/11/26,2026", "23/11/26,1926", "1-1-49,1949", "1-1-51,1951", "1-1-00,2000"})
    void aYearOfTwoDigitsDoesNotLieInTheFuture(String text, int year) {
        assertThat(of(new FieldType.PartOfDay(), text))
                .satisfies(value -> assertThat(value)
                        .isInstanceOfSatisfying(
                                Outcome.Done.class,
                                done -> assertThat(((Optional<?>) done.value()).map(date -> ((TypedDate) date).year()))
                                        .isEqualTo(Optional.of(year))));
    }

    @Test
    void aBareNumberOfADayCountsAsItsFileDoes() {
        assertThat(new Values(LocalDate.of(2026, 11, 22), true)
                        .of(new ImportField("f", false, new FieldType.Day(), "k"), "44628"))
                .isEqualTo(done(LocalDate.of(2026, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/2026", "1951", "31/2/2026", "12/31/2026", "1", "mai", "2026-03-09 08:30", "123456"})
    void whatIsNoFullDayIsRefused(String text) {
        assertThat(of(new FieldType.Day(), text)).isEqualTo(refused("exchange.value.day"));
    }

    @Test
    void ofABirthTheYearIsEnough() {
        FieldType part = new FieldType.PartOfDay();
        assertThat(of(part, "3/1951")).isEqualTo(done(new TypedDate(1951, 3, null)));
        assertThat(of(part, "1951-03")).isEqualTo(done(new TypedDate(1951, 3, null)));
        assertThat(of(part, "00/03/1951")).isEqualTo(done(new TypedDate(1951, 3, null)));
        assertThat(of(part, "1951")).isEqualTo(done(new TypedDate(1951, null, null)));
        assertThat(of(part, "00/00/1951")).isEqualTo(done(new TypedDate(1951, null, null)));
        assertThat(of(part, "09/03/1951")).isEqualTo(done(new TypedDate(1951, 3, 9)));
        assertThat(of(part, "13/1951")).isEqualTo(refused("exchange.value.date"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nam,MALE",
        "nu,FEMALE",
        "NỮ,FEMALE",
        "male,MALE",
        "F,FEMALE",
        "männlich,MALE",
        "weiblich,FEMALE",
        "0,FEMALE",
        "1,MALE"
    })
    void aChoiceIsKnownByItsCodeAndItsWords(String text, String code) {
        assertThat(of(SEX, text)).isEqualTo(done(code));
    }

    @Test
    void aWordThatNobodyKnowsIsRefused() {
        assertThat(of(SEX, "x")).isEqualTo(refused("exchange.value.choice", "x"));
        assertThat(of(SEX, "?")).isEqualTo(refused("exchange.value.choice", "?"));
    }

    @Test
    void occupationsAreKnownWithoutTheirMarks() {
        FieldType occupation =
                FieldType.Choice.of(ALL, "people.occupation.", List.of("farmer", "health-worker"), Map.of());
        assertThat(of(occupation, "Nhan vien Y TE")).isEqualTo(done("health-worker"));
        assertThat(of(occupation, "health worker")).isEqualTo(done("health-worker"));
    }

    @Test
    void aCardWithoutItsZerosIsRefusedWithTheCure() {
        assertThat(of(CARD, "37.012345")).isEqualTo(done("37.012345"));
        assertThat(of(CARD, "37.12345")).isEqualTo(refused("exchange.value.zeros", "37.12345", "00.000000"));
        assertThat(of(CARD, "1.012345")).isEqualTo(refused("exchange.value.zeros", "1.012345", "00.000000"));
        assertThat(of(CARD, "37.0123456")).isEqualTo(refused("exchange.value.shape", "37.0123456", "00.000000"));
        assertThat(of(CARD, "x")).isEqualTo(refused("exchange.value.shape", "x", "00.000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678,0912345678",
        "912345678,0912345678",
        "0912 345-678,0912345678",
        "+84 912 345 678,+84912345678",
        "2293871234,02293871234"
    })
    void aTelephoneGetsItsZeroBack(String text, String number) {
        assertThat(of(new FieldType.Phone(), text)).isEqualTo(done(number));
    }

    @Test
    void whatIsNoTelephoneIsRefused() {
        assertThat(of(new FieldType.Phone(), "0912345678; 0987654321"))
                .isEqualTo(refused("exchange.value.phone", "0912345678; 0987654321"));
        assertThat(of(new FieldType.Phone(), "12345")).isEqualTo(refused("exchange.value.phone", "12345"));
    }

    @Test
    void wordsAreTidiedAndEmptyOnesAreNone() {
        assertThat(of(new FieldType.Words(10), " \u200BHuye\u0302\u0300n  A ")).isEqualTo(done("Huyền A"));
        assertThat(of(new FieldType.Words(3), "Huyền")).isEqualTo(refused("exchange.value.long", 3));
        assertThat(of(new FieldType.Words(3), " \u200B ")).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(values.of(new ImportField("f", true, new FieldType.Words(3), "k"), " "))
                .isEqualTo(refused("exchange.value.missing"));
    }

    @Test
    void everyReasonIsSaidInEveryLanguage() {
        for (Texts texts : ALL) {
            assertThat(texts.get("exchange.value.zeros", "37.12345", "00.000000"))
                    .contains("37.12345", "00.000000");
        }
    }
}
