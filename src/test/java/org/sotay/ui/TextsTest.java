package org.sotay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Language;

class TextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final Languages languages = new Languages(ZoneId.of("Asia/Ho_Chi_Minh"), true);
    private final Texts vi = languages.in(Language.VI);
    private final Texts en = languages.in(Language.EN);
    private final Texts de = languages.in(Language.DE);

    @Test
    void daysAreWrittenAsTheReaderIsUsedTo() {
        assertThat(vi.day(DAY)).isEqualTo("09/03/2026");
        assertThat(en.day(DAY)).isEqualTo("9 Mar 2026");
        assertThat(de.day(DAY)).isEqualTo("09.03.2026");
        assertThat(vi.day(null)).isEmpty();
    }

    @Test
    void daysKnownInPartAreWrittenInPart() {
        assertThat(vi.day(1979, 4, null)).isEqualTo("04/1979");
        assertThat(en.day(1979, 4, null)).isEqualTo("Apr 1979");
        assertThat(de.day(1979, 4, null)).isEqualTo("04.1979");
        assertThat(vi.day(1979, null, null)).isEqualTo("1979");
    }

    @Test
    void weekdaysAreNamed() {
        assertThat(vi.longDay(DAY)).isEqualTo("Thứ Hai, 09/03/2026");
        assertThat(en.longDay(DAY)).isEqualTo("Monday, 9 Mar 2026");
        assertThat(de.longDay(DAY)).isEqualTo("Montag, 09.03.2026");
    }

    @Test
    void momentsAreThoseOfTheInstallationsClocks() {
        assertThat(vi.moment(Instant.parse("2026-03-08T18:05:00Z"))).isEqualTo("09/03/2026, 01:05");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(vi.number(75_180)).isEqualTo("75.180");
        assertThat(en.number(75_180)).isEqualTo("75,180");
        assertThat(de.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(en.number(-1_000)).isEqualTo("-1,000");
        assertThat(en.number(999)).isEqualTo("999");
        assertThat(de.decimal(104.75, 2)).isEqualTo("104,75");
        assertThat(en.decimal(-0.5, 1)).isEqualTo("-0.5");
        assertThat(en.decimal(1_200.04, 1)).isEqualTo("1,200");
    }

    @Test
    void argumentsAreWrittenInTheLanguage() {
        assertThat(en.get("ui.paging.shown", 1, 50, 75_180L)).isEqualTo("1 to 50 of 75,180");
        assertThat(de.get("ui.error.id", 404, "a{0}b")).isEqualTo("Antwort 404, Anfrage a{0}b");
    }

    @Test
    void oneIsNotMany() {
        assertThat(en.get("ui.search.live", 1)).isEqualTo("1 hit");
        assertThat(en.get("ui.search.live", 2)).isEqualTo("2 hits");
        assertThat(de.get("ui.invalid.summary", 1)).isEqualTo("1 Angabe braucht noch einen Blick");
    }

    @Test
    void aMissingMessageIsAnErrorInTests() {
        assertThatThrownBy(() -> vi.get("ui.nowhere")).hasMessageContaining("ui.nowhere");
        assertThat(new Languages(ZoneId.of("UTC"), false).in(Language.VI).get("ui.nowhere"))
                .isEqualTo("ui.nowhere");
    }

    @Test
    void namesAreMarkedAsVietnameseOnOtherPages() {
        assertThat(vi.nameLang()).isNull();
        assertThat(de.nameLang()).isEqualTo("vi");
        assertThat(en.around("ui.home.hello")).isEqualTo(new Texts.Around("Hello, ", ""));
    }

    @Test
    void aBraceThatIsNotClosedIsFound() {
        assertThatThrownBy(() -> Phrase.of("a {0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("a {x}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("a {0|b|{0} c}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("a {0|b}")).isInstanceOf(IllegalArgumentException.class);
    }
}
