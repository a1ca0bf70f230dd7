package org.sotay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.kernel.Language;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2023",
                "31.12.2023",
                "31-12-2023",
                "2023-12-31",
                "31122023",
                "31-12-23",
                " 31 / 12 / 2023 ",
                "31 12 2023",
                "31 Dec 2023",
                "31 December 2023",
                "31. Dec. 2023"
            })
    void aDayIsUnderstoodHoweverItIsTyped(String typed) {
        assertThat(TypedDate.parseDay(typed)).contains(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/1979", "04.1979", "1979-04", "Apr 1979"})
    void aMonthIsEnough(String typed) {
        assertThat(TypedDate.parse(typed)).contains(new TypedDate(1979, 4, null));
        assertThat(TypedDate.parseDay(typed)).isEmpty();
    }

    @Test
    void aYearIsEnough() {
        assertThat(TypedDate.parse("1979")).contains(new TypedDate(1979, null, null));
        assertThat(TypedDate.parse("3-4-79")).contains(new TypedDate(1979, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31/02/2023",
                "32/1/2023",
                "1/13/2023",
                "0000",
                "abc",
                "31 Foo 2023",
                "٣١/١٢/٢٠٢٣",
                "1/1/20233",
                "2023-12-31; drop table",
                "99999999999999999999999999999999"
            })
    void whatIsNoDateIsNotUnderstood(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Property(tries = 300)
    void whatAPageWritesAFormUnderstands(@ForAll @IntRange(min = -25_000, max = 60_000) int days) {
        LocalDate day = LocalDate.ofEpochDay(days);
        for (Language language : Language.values()) {
            String written = new Languages(ZoneOffset.UTC, true).in(language).day(day);
            assertThat(TypedDate.parseDay(written)).contains(day);
        }
    }

    @Test
    void aPageTellsAboutTodayUnlessAskedOtherwise() {
        assertThat(AsOf.parse(null, TODAY)).isEqualTo(AsOf.today(TODAY));
        assertThat(AsOf.parse(" ", TODAY)).isEqualTo(AsOf.today(TODAY));
        assertThat(AsOf.parse("31/12/2023", TODAY).past()).isTrue();
        assertThat(AsOf.parse("22.11.2026", TODAY).past()).isFalse();
        assertThat(AsOf.parse("2027-11-22", TODAY).on()).isEqualTo(LocalDate.of(2027, 11, 22));
    }

    @Test
    void aDayThatWillNotDoIsRefusedBesideItsField() {
        assertThat(AsOf.parse("soon", TODAY)).isEqualTo(new AsOf(TODAY, false, "soon", "ui.as-of.unreadable"));
        assertThat(AsOf.parse("31/12/1899", TODAY).problem()).isEqualTo("ui.as-of.too-early");
        assertThat(AsOf.parse("23/11/2027", TODAY).problem()).isEqualTo("ui.as-of.too-late");
        assertThat(AsOf.parse("2023", TODAY).problem()).isEqualTo("ui.as-of.unreadable");
    }
}
