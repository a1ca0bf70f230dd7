package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.membership.MemberCounts;
import org.sotay.membership.Members;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.Operation;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/// Lists of members come in: they are shown, written as a whole and taken back.
@PageGround
@Import(Lists.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class MemberListsTest {

    private static final String HEAD = "Họ và tên,Ngày sinh,Giới tính,Dân tộc,Học vấn,Số thẻ,Ngày QĐ kết nạp,"
            + "Ngày kết nạp,Ngày chính thức,Mã chi bộ,Điện thoại\n";
    private static final String BINH =
            "Trần Thị Bình,5/3/1985,Nữ,Kinh,Đại học,37.000001,1/2/2010,10/2/2010,10/2/2011,377.1.1,912000222\n";
    private static final String CUONG =
            "Lê Văn Cường,1979,Nam,Mường,Trung cấp,37.000002,1/2/2012,10/2/2012,,377.1.2,\n";

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Lists lists;

    @Autowired
    private ImportSteps steps;

    @Autowired
    private Members members;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;

    @BeforeAll
    void sitDown() {
        officer = desk.actor(province.mandate("officer", "377"));
    }

    @Test
    void aListIsShownThenWrittenThenTakenBack() {
        MemberCounts before = counts();
        var sent = lists.send(officer, "members", HEAD + BINH + CUONG);
        assertThat(lists.problems(sent)).isEmpty();
        assertThat(sent.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(sent.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(counts()).isEqualTo(before);

        var written = lists.commit(officer, sent);
        assertThat(Lists.said(written)).isEmpty();
        assertThat(written.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(counts().members()).isEqualTo(before.members() + 2);
        assertThat(person("Trần Thị Bình").facts().phone()).isEqualTo("0912000222");

        var again = lists.send(officer, "members", HEAD + BINH + CUONG);
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(steps.commit(officer, again.id())).isInstanceOf(Outcome.Refused.class);

        var gone = lists.undo(officer, written);
        assertThat(Lists.said(gone)).isEmpty();
        assertThat(gone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(counts()).isEqualTo(before);
        assertThat(jdbc.queryForObject(
                        "select count(*) from people.person where full_name like 'Trần Thị B%'", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from membership.name where full_name like 'Trần Thị B%'", Long.class))
                .isZero();
    }

    @Test
    void changesAreShownFieldByFieldAndPutBack() {
        lists.commit(officer, lists.send(officer, "members", HEAD + BINH + CUONG));
        String moved = BINH.replace("377.1.1,912000222", "377.1.1,0987000333").replace("Đại học", "Thạc sĩ");
        String recognised = CUONG.replace("10/2/2012,,", "10/2/2012,10/2/2013,");
        var sent = lists.send(officer, "members", HEAD + moved + recognised);
        assertThat(lists.problems(sent)).isEmpty();
        assertThat(sent.counts()).isEqualTo(new Counts(0, 2, 0, 0));
        assertThat(lists.changes(sent))
                .containsExactly(
                        "2 schooling bachelor -> master",
                        "2 phone 0912000222 -> 0987000333",
                        "3 recognisedOn null -> 2013-02-10");
        var written = lists.commit(officer, sent);
        assertThat(Lists.said(written)).isEmpty();
        assertThat(person("Trần Thị Bình").facts().phone()).isEqualTo("0987000333");
        assertThat(jdbc.queryForObject(
                        "select count(*) from people.revision where field = 'phone' and after = '0987000333'",
                        Long.class))
                .isOne();
        var back = lists.undo(officer, written);
        assertThat(Lists.said(back)).isEmpty();
        assertThat(person("Trần Thị Bình").facts().phone()).isEqualTo("0912000222");
        assertThat(lists.send(officer, "members", HEAD + BINH + CUONG).counts()).isEqualTo(new Counts(0, 0, 2, 0));
    }

    @Test
    void whatDependsStandsInTheWayOfTakingBack() {
        var written = lists.commit(
                officer,
                lists.send(
                        officer,
                        "members",
                        HEAD + BINH.replace("Trần Thị Bình", "Trần Thị Dung").replace("000001", "000011")));
        PersonDetails dung = person("Trần Thị Dung");
        NewPerson facts = dung.facts();
        people.correct(
                officer,
                id("Trần Thị Dung"),
                new NewPerson(
                        facts.fullName(),
                        facts.givenName(),
                        facts.birth(),
                        facts.sex(),
                        facts.ethnicity(),
                        "0911111111",
                        facts.email(),
                        facts.address(),
                        facts.schooling(),
                        facts.profession(),
                        facts.occupation(),
                        facts.religion()),
                dung.version());
        var stays = lists.undo(officer, written);
        assertThat(stays.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(Lists.said(stays)).containsExactly("intake.said.depends", "membership.refusal.undo-changed-since");
        assertThat(person("Trần Thị Dung").facts().phone()).isEqualTo("0911111111");
    }

    @Test
    void twoListsWithTheSamePeopleDoNotMeet() {
        String an = BINH.replace("Trần Thị Bình", "Vũ Thị An").replace("37.000001", "");
        var first = lists.send(officer, "members", HEAD + an);
        var second = lists.send(officer, "members", HEAD + an);
        assertThat(second.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        lists.commit(officer, first);
        var met = lists.commit(officer, second);
        assertThat(met.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(Lists.said(met)).containsExactly("membership.refusal.list-changed-meanwhile");
        var looked =
                lists.explain(officer, met, new ColumnPlan.Wanted(met.plan().columns(), Map.of(), Map.of()));
        assertThat(looked.counts()).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    void wordsAndColumnsAreExplainedAndRemembered() {
        String head = "Người,Sinh,GT,Dân tộc,Văn hoá,Kết nạp,QĐ,Tổ\n";
        String row = "Hoàng Văn Giang,3/1960,Đực,Kinh,12/12,19/5/1990,10/5/1990,377.1.1\n";
        var sent = lists.send(officer, "members", head + row);
        assertThat(Lists.said(sent)).contains("intake.refusal.no-column");
        ColumnPlan.Wanted wanted = new ColumnPlan.Wanted(
                Map.of(
                        "fullName",
                        0,
                        "birth",
                        1,
                        "sex",
                        2,
                        "ethnicity",
                        3,
                        "schooling",
                        4,
                        "joinedOn",
                        5,
                        "decidedOn",
                        6,
                        "cell",
                        7),
                Map.of("recognisedOn", "19/5/1991"),
                Map.of("sex", Map.of("Đực", "Nam"), "schooling", Map.of("12/12", "UPPER_SECONDARY")));
        var explained = lists.explain(officer, sent, wanted);
        assertThat(lists.problems(explained)).isEmpty();
        assertThat(explained.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(lists.send(officer, "members", head + row).counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void nobodyBringsMembersIntoAnotherBranchNorSeesItsLists() {
        Actor elsewhere = desk.actor(province.mandate("officer", "376"));
        var sent = lists.send(elsewhere, "members", HEAD + BINH.replace("000001", "000077"));
        assertThat(lists.problems(sent)).containsExactly("2 cell membership.refusal.no-cell-of-code");
        assertThat(steps.commit(officer, sent.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(steps.undo(officer, sent.id())).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void nobodyTakesBackMembersWhoBelongToAnotherBranchByNow() {
        var written = lists.commit(
                officer,
                lists.send(
                        officer, "members", HEAD + BINH.replace("Bình", "Dời").replace("000001", "000067")));
        LocalDate today = LocalDate.now(clock);
        Actor administrator = desk.actor(province.mandate("administrator", null));
        var drafted = plans.draft(
                administrator, new PlanText("Chuyển", "", today), List.of(new Operation.Move("377.1", "376")));
        PlanId plan = ((Outcome.Done<PlanId>) drafted).value();
        var preview =
                plans.preview(administrator, plans.find(administrator, plan).orElseThrow());
        assertThat(reorganisations.enforce(administrator, plan, 0, preview.seal()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(Lists.said(lists.undo(officer, written)))
                .containsExactly("intake.said.depends", "membership.refusal.undo-beyond");
        assertThat(reorganisations.undo(administrator, plan, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(lists.undo(officer, written).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void theCardOfSomebodyElsewhereDoesNotTellWhoHoldsIt() {
        var xa = lists.commit(
                officer,
                lists.send(officer, "members", HEAD + BINH.replace("Bình", "Xa").replace("000001", "000066")));
        Actor elsewhere = desk.actor(province.mandate("officer", "376"));
        String head = HEAD.strip() + ",Ngày ra khỏi Đảng,Lý do ra khỏi Đảng\n";
        String before = ",Nữ,Kinh,Đại học,37.000066,1/2/2003,10/2/2003,10/2/2004,376.1.1,,1/2/2005,Xin ra khỏi Đảng\n";
        var sent = lists.send(
                elsewhere,
                "members",
                head + "Trần Thị Xa,5/3/1985" + before + "Lê Thị Khác,1985" + before + "Lê Thị Nữa,1986" + before);
        assertThat(sent.plan().columns()).containsKeys("endedOn", "endKind");
        assertThat(lists.problems(sent))
                .as("years before, and so of somebody else: neither name nor birth make a difference")
                .doesNotContain("2 cardNumber membership.refusal.card-taken")
                .doesNotContain("3 cardNumber membership.refusal.card-taken")
                .doesNotContain("4 cardNumber membership.refusal.card-taken");
        var now = lists.send(
                elsewhere,
                "members",
                HEAD + BINH.replace("Bình", "Khác").replace("000001", "000066").replace("377.1.1", "376.1.1"));
        assertThat(lists.problems(now)).contains("2 cardNumber membership.refusal.card-taken");
        assertThat(lists.undo(officer, xa).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void anInterruptedCommitIsAPreviewAgain() {
        var sent = lists.send(
                officer, "members", HEAD + BINH.replace("Bình", "Hoa").replace("000001", "000088"));
        assertThat(steps.commit(officer, sent.id())).isInstanceOf(Outcome.Done.class);
        jdbc.update(
                "update intake.import set begun = true where id = ?", sent.id().value());
        var back = lists.later(officer, sent);
        assertThat(back.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(Lists.said(back)).containsExactly("intake.said.commit-interrupted");
        assertThat(lists.commit(officer, back).state()).isEqualTo(ImportState.COMMITTED);
    }

    private PersonId id(String name) {
        return new PersonId(jdbc.queryForObject("select id from people.person where full_name = ?", Long.class, name));
    }

    private PersonDetails person(String name) {
        return people.forCorrection(officer, id(name)).orElseThrow();
    }

    private MemberCounts counts() {
        return members.counts(province.id("37"), LocalDate.now(clock));
    }
}
