package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sotay.access.PageGround;
import org.sotay.ui.PaperPages;
import org.springframework.beans.factory.annotation.Autowired;

/// A form on paper.
@PageGround
class FormPaperTest {

    @Autowired
    private PaperPages paper;

    private static FilledForm form(String line) {
        return new FilledForm(
                "6-KNĐ",
                true,
                "ĐẢNG BỘ XÃ KIM MỸ",
                "CHI BỘ XÓM 8",
                "Số …-NQ/CB",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Kim Mỹ, ngày … tháng … năm 20…",
                "NGHỊ QUYẾT",
                "đề nghị kết nạp đảng viên",
                List.of(),
                List.of(),
                List.of(line, "# Kết luận"),
                List.of("Nơi nhận:"),
                List.of(new FilledForm.Signed(List.of("T/M CHI BỘ", "BÍ THƯ"), "(Ký)", "Phạm Văn Toản")));
    }

    @Test
    void vietnameseCanBeReadAndFound() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(paper.pdf("admission/form", "forms/form.css", form("Nguyễn Thị Ưỡng, ẵm, Ế Ữ ợ đ")))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Nguyễn Thị Ưỡng, ẵm, Ế Ữ ợ đ", "T/M CHI BỘ", "ĐẢNG CỘNG SẢN VIỆT NAM");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void lettersAreInsideAndTheSheetIsA4() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.pdf("admission/form", "forms/form.css", form("x")))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void whatIsTypedIsTextAndLoadsNothing() throws IOException {
        String typed = "<img src=\"file:///etc/passwd\"/><script>1</script> & {x}";
        try (PDDocument document = Loader.loadPDF(paper.pdf("admission/form", "forms/form.css", form(typed)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("<img src=\"file:///etc/passwd\"/><script>1</script> & {x}");
        }
    }
}
