package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Official forms with and without facts.
class FormFillingTest {

    private static final Map<String, String> KNOWN = Map.of(
            "cell", "Xóm 8",
            "grassroots", "Đảng bộ xã Kim Mỹ",
            "person.name", "Trần Văn Thuyên",
            "cell.electors", "20",
            "cell.needed", "14",
            "place", "Kim Mỹ");

    private final FormTexts texts = new FormTexts();

    @Test
    void thereIsEachFormOfTheAdmission() {
        assertThat(texts.all())
                .extracting(FormText::number)
                .containsExactly(
                        "1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "5-KNĐ", "6-KNĐ", "7-KNĐ", "8-KNĐ", "9-KNĐ", "10-KNĐ",
                        "11-KNĐ", "12-KNĐ", "13-KNĐ");
    }

    @Test
    void aResolutionTellsWhoseItIsAndHowManyVotesItNeeds() {
        FilledForm form = FormFilling.fill(texts.find("6-KND").orElseThrow(), KNOWN);
        assertThat(form.of()).isEqualTo("CHI BỘ XÓM 8");
        assertThat(form.above()).isEqualTo("ĐẢNG BỘ XÃ KIM MỸ");
        assertThat(form.party()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(form.day()).startsWith("Kim Mỹ, ngày");
        assertThat(form.mark()).isEqualTo("Số …-NQ/CB");
        assertThat(form.body()).anyMatch(line -> line.contains("cần ít nhất 14 trong 20"));
    }

    @Test
    void whatIsNotKnownIsALineToWriteOn() {
        FilledForm form = FormFilling.fill(texts.find("1-KND").orElseThrow(), Map.of());
        assertThat(form.facts()).contains("Tôi tên là: ……………………");
        assertThat(form.official()).isFalse();
        assertThat(form.signatures())
                .singleElement()
                .satisfies(signed -> assertThat(signed.name()).isEqualTo("……………………"));
    }

    @Test
    void aDecisionHasItsArticles() {
        FilledForm form = FormFilling.fill(texts.find("9-KND").orElseThrow(), KNOWN);
        assertThat(form.body()).anyMatch(line -> line.startsWith("Điều 1. Kết nạp quần chúng Trần Văn Thuyên"));
    }

    @Test
    void aNameWithSignsOfPatternsStaysAName() {
        FilledForm form =
                FormFilling.fill(texts.find("6-KND").orElseThrow(), Map.of("person.name", "A $1 {cell} \\ <b>"));
        assertThat(form.body().getFirst()).contains("A $1 {cell} \\ <b>");
    }

    @Test
    void formsAskOnlyForFactsThatAFileHas() {
        assertThat(texts.all()).allSatisfy(form -> assertThat(FormFacts.NAMES).containsAll(form.asked()));
    }
}
