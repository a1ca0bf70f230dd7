package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.kernel.Language;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;

/// What the columns of a file are taken for.
class HeadingsTest {

    private static final Languages LANGUAGES = new Languages(ZoneOffset.UTC, true);
    private static final List<Texts> ALL =
            Arrays.stream(Language.values()).map(LANGUAGES::in).toList();
    private static final Headings HEADINGS = Headings.of(
            List.of(
                    field("name", "membership.column.name"),
                    field("birth", "membership.column.born"),
                    field("joinedOn", "membership.column.joined"),
                    field("cardNumber", "membership.column.card")),
            ALL);

    private static ImportField field(String name, String key) {
        return new ImportField(name, false, new FieldType.Words(10), key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ và tên|Ngày sinh|Vào Đảng|Số thẻ",
                "HO VA TEN|NGAY SINH|VAO DANG|SO THE",
                "ho_va_ten|ngay-sinh|vào đảng:|Số  thẻ (6 số)",
                "name|birth|joinedOn|cardNumber",
                "Name|Birth|joined on|card number",
                "Họ và tên đảng viên|Ngày sinh của đảng viên|Ngày vào Đảng|Số thẻ đảng viên"
            })
    void aHeadingIsKnownHoweverItIsSpelt(String headings) {
        assertThat(guess(headings).columns()).isEqualTo(Map.of("name", 0, "birth", 1, "joinedOn", 2, "cardNumber", 3));
    }

    @Test
    void ourOwnListsAreKnownInEveryLanguage() {
        for (Texts texts : ALL) {
            String headings = String.join(
                    "|",
                    texts.get("membership.column.card"),
                    texts.get("membership.column.joined"),
                    texts.get("membership.column.born"),
                    texts.get("membership.column.name"));
            assertThat(guess(headings).columns())
                    .as(headings)
                    .isEqualTo(Map.of("name", 3, "birth", 2, "joinedOn", 1, "cardNumber", 0));
        }
    }

    @Test
    void theBestMatchWinsAndTheRestIsListed() {
        Mapping mapping = guess("Họ và tên cha|STT|Họ và tên|Họ và tên||Số thẻ");
        assertThat(mapping.columns()).isEqualTo(Map.of("name", 2, "cardNumber", 5));
        assertThat(mapping.left())
                .containsExactly(
                        new Mapping.Left(0, "Họ và tên cha"),
                        new Mapping.Left(1, "STT"),
                        new Mapping.Left(3, "Họ và tên"));
    }

    @Test
    void aTitleAboveTheHeadingsIsPassed() {
        Mapping mapping = HEADINGS.guess(List.of(
                row(1, "ĐẢNG BỘ XÃ KIM CHÍNH"),
                row(2, "Danh sách đảng viên: họ và tên"),
                row(4, "STT|Họ và tên|Ngày sinh"),
                row(5, "1|Đỗ Thị Huyền|1951")));
        assertThat(mapping.headingRow()).isEqualTo(4);
        assertThat(mapping.text(field("birth", ""), row(5, "1|Đỗ Thị Huyền|1951")))
                .isEqualTo("1951");
        assertThat(mapping.text(field("cardNumber", ""), row(5, "1|Đỗ Thị Huyền|1951")))
                .isNull();
        assertThat(mapping.text(field("birth", ""), row(6, "2"))).isEmpty();
    }

    @Test
    void aFileWithoutHeadingsHasNone() {
        assertThat(guess("1|2|3")).isEqualTo(new Mapping(0, Map.of(), List.of()));
    }

    private static Mapping guess(String headings) {
        return HEADINGS.guess(List.of(row(1, headings)));
    }

    private static TableRow row(int number, String cells) {
        return new TableRow(number, List.of(cells.split("\\|", -1)), List.of());
    }
}
