package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;

/// Forms filled in from the file of a candidate.
@PageGround
class FormsTest {

    @Autowired
    private SmallPool pool;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Desk desk;

    private CandidateId candidate;
    private Actor secretary;
    private Actor officer;

    @BeforeAll
    void listSomebody() {
        CaseGround ground = new CaseGround(pool, cases, jdbc, "376.1.1", 20);
        candidate = ground.candidate("Trần Văn Thuyên");
        secretary = desk.actor(pool.province().mandate("secretary", "376.1.1"));
        officer = desk.actor(pool.province().mandate("officer", "377"));
    }

    private static String read(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aFormTellsWhatTheFileTells() throws IOException {
        String form = read(desk.get(secretary, "/candidates/" + candidate + "/forms/1-KND"));
        assertThat(form)
                .contains("ĐƠN XIN VÀO ĐẢNG", "Tôi tên là: Trần Văn Thuyên", "Chi bộ Thượng Kiệm", "Phát Diệm")
                .contains("03 tháng 11 năm 2022", "18 tháng 8 năm 2023");
    }

    @Test
    void eachWhoIntroducesHasAFormOfTheirOwn() throws IOException {
        String page = desk.page(secretary, "/candidates/" + candidate + "/forms");
        assertThat(page).contains("Đoàn Văn Hậu", "Nguyễn Thị Liên", "6-KNĐ", "13-KNĐ");
        int at = page.indexOf("3-KND?introducer=");
        String first = page.substring(at, page.indexOf('"', at));
        assertThat(read(desk.get(secretary, "/candidates/" + candidate + "/forms/" + first)))
                .contains("GIẤY GIỚI THIỆU", "Tôi là: Đoàn Văn Hậu");
    }

    @Test
    void aReligionIsToldOnlyToWhoMaySeeIt() throws IOException {
        jdbc.update(
                "insert into people.belief (person_id, religion) select person_id, 'catholic' from admission.candidate"
                        + " where id = ? on conflict do nothing",
                candidate.value());
        Actor commune = desk.actor(pool.province().mandate("officer", "376.1"));
        String path = "/candidates/" + candidate + "/forms/1-KND";
        assertThat(read(desk.get(commune, path))).contains("Tôn giáo: Công giáo");
        assertThat(read(desk.get(secretary, path))).doesNotContain("Công giáo");
    }

    @Test
    void otherBranchesAndUnknownFormsAreNotThere() {
        for (String path : new String[] {"/forms", "/forms/1-KND"}) {
            assertThat(desk.get(officer, "/candidates/" + candidate + path).getStatus())
                    .isEqualTo(404);
        }
        assertThat(desk.get(secretary, "/candidates/" + candidate + "/forms/14-KND")
                        .getStatus())
                .isEqualTo(404);
    }
}
