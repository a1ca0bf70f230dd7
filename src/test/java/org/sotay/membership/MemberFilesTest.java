package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/// Lists as files hold what the page shows, and nothing that it does not.
@PageGround
class MemberFilesTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    private PersonId an;

    @BeforeAll
    void enrolSomePeople() {
        an = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2011, 5, 19));
        province.onProbation("Trần Văn Bình", "377.1.2", LocalDate.of(2026, 2, 3));
        province.enrol("Phạm Thị Lạ", "376.1.1", LocalDate.of(2012, 5, 19));
    }

    @Test
    void theFileHoldsTheListAsFilteredAndSortedWithTheChosenColumns() {
        MockHttpServletResponse answer =
                desk.get(officer(), "/members.csv?unit=377&sort=-name&columns=cell&columns=joined");
        assertThat(answer.getHeader("Content-Disposition"))
                .contains("members-377-")
                .contains(".csv");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(text(answer).lines())
                .containsExactly(
                        "\uFEFFName,Offices,Cell,Joined",
                        "Đinh Thị Hoà,,Phúc Lại,2011-05-19",
                        "Trần Văn Bình,,Phúc Lại,2026-02-03",
                        "Nguyễn Văn An,,Nộn Khê,2010-05-19");
        assertThat(text(desk.get(officer(), "/members.csv?unit=377&standing=probationary"))
                        .lines())
                .hasSize(2);
        assertThat(text(desk.get(officer(), "/members.csv?unit=377&q=hoa")).lines())
                .hasSize(2);
        assertThat(text(desk.get(officer(), "/members.csv?unit=377&on=31/12/2010&page=7"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void aWorkbookIsAWorkbook() {
        MockHttpServletResponse answer = desk.get(officer(), "/members.xlsx?unit=377");
        assertThat(answer.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(desk.get(officer(), "/units/377/list.xlsx").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyGetsTheListOfAnotherUnit() {
        assertThat(desk.get(officer(), "/members.csv?unit=376").getStatus()).isEqualTo(404);
        assertThat(desk.get(officer(), "/units/376/list.csv").getStatus()).isEqualTo(404);
        assertThat(desk.get(officer(), "/accounts.csv").getStatus()).isEqualTo(404);
        assertThat(desk.get(officer(), "/members.pdf").getStatus()).isEqualTo(404);
        assertThat(desk.get(officer(), "/members.csv?on=31/2/2023").getStatus()).isEqualTo(400);
        Mandate mandate = new Mandate("test", "member", province.id("377.1.1"), "377.1.1", "Nộn Khê");
        Actor self = desk.actor(mandate, an, Language.VI);
        assertThat(text(desk.get(self, "/members.csv")).lines()).hasSize(2).anyMatch(line -> line.contains("An"));
    }

    @Test
    void unitsAreListedWithWhatTheyAre() {
        assertThat(text(desk.get(officer(), "/units/377/list.csv?list=cells&sort=-name"))
                        .lines())
                .containsExactly(
                        "\uFEFFCode,Name,Kind,Sector,Marks,Unit above,Members,Units below",
                        "377.1.2,Phúc Lại,Party cell,Territorial,,Yên Từ,2,0",
                        "377.1.1,Nộn Khê,Party cell,Territorial,,Yên Từ,1,0");
        assertThat(text(desk.get(officer(), "/units/377/list.csv?sort=-members"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void aFileTakesTheSameStatementsWhateverItsLength() {
        int few = statements
                .during(() -> desk.get(officer(), "/members.csv?unit=377.1.1"))
                .size();
        assertThat(statements.during(() -> desk.get(officer(), "/members.csv?unit=377")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(3);
    }

    private Actor officer() {
        return desk.actor(new Mandate("test", "officer", province.id("377"), "377", "Yên Mô"));
    }
}
