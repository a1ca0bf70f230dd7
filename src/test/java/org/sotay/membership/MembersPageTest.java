package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/// The list of members in the browser.
@PageGround
class MembersPageTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    private Actor officer;

    @BeforeAll
    void enrolSomebody() {
        officer = desk.actor(province.mandate("officer", "377"));
        province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(desk.page(officer, "/members?unit=377&page=77"))
                .contains("Nguyễn Văn An")
                .contains("1 to 1 of 1");
    }

    @Test
    void aFilterInUseLeadsBackToTheListWithoutIt() {
        assertThat(desk.page(officer, "/members?unit=377&page=2"))
                .contains("href=\"/members?unit=377&amp;standing=probationary\"");
        assertThat(desk.page(officer, "/members?unit=377&standing=probationary"))
                .contains("href=\"/members?unit=377\"")
                .contains("href=\"/members?unit=377&amp;standing=probationary&amp;absence=away\"");
    }
}
