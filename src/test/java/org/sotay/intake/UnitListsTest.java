package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.membership.SmallProvince;
import org.sotay.organisation.Operation;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Lists of units come in with their whole history, and go again.
@PageGround
@Import(Lists.class)
class UnitListsTest {

    private static final String HEAD = "Code,Valid from,No longer valid from,Name,Kind,Sector,"
            + "Grassroots party organisation,Code of the unit above\n";
    private static final LocalDate LATER = LocalDate.of(2015, 1, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Lists lists;

    @Autowired
    private Units units;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor administrator;

    @BeforeAll
    void sitDown() {
        officer = desk.actor(province.mandate("officer", "377"));
        administrator = desk.actor(province.mandate("administrator", null));
    }

    @Test
    void unitsComeWithTheirHistoryWhateverTheirOrder() {
        var sent = lists.send(
                officer,
                "units",
                HEAD + "377.2.1,2010-01-01,,Chi bộ Một,Party cell,Territorial,no,377.2\n"
                        + "377.2,2010-01-01,2012-01-01,Yên Lâm,Grassroots party committee,Territorial,yes,377\n"
                        + "377.2,2012-01-01,,Yên Lâm mới,Grassroots party committee,Territorial,yes,377\n"
                        + "377.1.1,2000-01-01,,Nộn Khê,cell,Territorial,no,377.1\n");
        assertThat(lists.problems(sent)).isEmpty();
        assertThat(sent.counts()).isEqualTo(new Counts(2, 0, 1, 0));
        var written = lists.commit(officer, sent);
        assertThat(Lists.said(written)).isEmpty();
        assertThat(find("377.2.1", LATER).line().stream().map(UnitLine::name))
                .containsExactly("Tỉnh", "Yên Mô", "Yên Lâm mới", "Chi bộ Một");
        assertThat(find("377.2", LocalDate.of(2011, 1, 1)).name()).isEqualTo("Yên Lâm");
        var gone = lists.undo(officer, written);
        assertThat(Lists.said(gone)).isEmpty();
        assertThat(units.find(officer, "377.2", LATER)).isEmpty();
    }

    @Test
    void aNameIsCorrectedByAListAndPutBack() {
        var sent = lists.send(officer, "units", HEAD + "377.1.2,2000-01-01,,Phúc Lộc,cell,Territorial,no,377.1\n");
        assertThat(lists.changes(sent)).containsExactly("2 name Phúc Lại -> Phúc Lộc");
        var written = lists.commit(officer, sent);
        assertThat(Lists.said(written)).isEmpty();
        assertThat(find("377.1.2", LATER).name()).isEqualTo("Phúc Lộc");
        assertThat(Lists.said(lists.undo(officer, written))).isEmpty();
        assertThat(find("377.1.2", LATER).name()).isEqualTo("Phúc Lại");
    }

    @Test
    void whatCannotStandIsRefusedWithItsReason() {
        var sent = lists.send(
                officer,
                "units",
                HEAD + "377.3,2010-01-01,,Không cha,grassroots-committee,Territorial,yes,377.99\n"
                        + "377.4,2010-01-01,,Sai loại,cell,Territorial,no,377\n"
                        + "377.5,2010-01-01,2009-01-01,Ngược,grassroots-committee,Territorial,no,377\n"
                        + "377.6,2010-01-01,2012-01-01,Hở,grassroots-committee,Territorial,no,377\n"
                        + "377.6,2013-01-01,,Hở,grassroots-committee,Territorial,no,377\n"
                        + "376.9,2010-01-01,,Nhánh khác,grassroots-committee,Territorial,no,376\n"
                        + "377.7,2010-01-01,,Vòng,grassroots-committee,Territorial,no,377.7\n"
                        + "377.1.1,2000-01-01,,Nộn Khê,cell,Territorial,no,376.1\n"
                        + "377.8,2010-01-01,,,grassroots-committee,Territorial,no,377\n"
                        + "99,2010-01-01,,Gốc,province,Territorial,no,\n");
        assertThat(lists.problems(sent))
                .containsExactlyInAnyOrder(
                        "2 parent organisation.refusal.no-parent-then",
                        "3 kind organisation.refusal.kind-here",
                        "4 until organisation.refusal.end-before-begin",
                        "6 from organisation.refusal.stretch-follows",
                        "7 parent organisation.refusal.parent-out-of-reach",
                        "8 parent organisation.refusal.below-itself",
                        "9 parent organisation.refusal.place-by-hand",
                        "10 name exchange.value.missing",
                        "11 parent organisation.refusal.parent-out-of-reach");
    }

    @Test
    void aUnitWithMembersIsNotTakenBack() {
        var written = lists.commit(
                administrator,
                lists.send(
                        administrator, "units", HEAD + "376.1.7,2010-01-01,,Chi bộ Bảy,cell,Territorial,no,376.1\n"));
        assertThat(written.state()).isEqualTo(ImportState.COMMITTED);
        enrolSomebody();
        var stays = lists.undo(administrator, written);
        assertThat(stays.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(Lists.said(stays)).containsExactly("intake.said.depends", "membership.use.unit");
    }

    @Test
    void nothingIsFoundedBelowAUnitThatIsGoneMeanwhile() {
        var above = lists.commit(
                officer,
                lists.send(
                        officer,
                        "units",
                        HEAD + "377.5,2010-01-01,,Yên Phú,grassroots-committee,Territorial,yes,377\n"));
        var below = lists.send(officer, "units", HEAD + "377.5.1,2010-01-01,,Chi bộ Một,cell,Territorial,no,377.5\n");
        assertThat(below.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(lists.undo(officer, above).state()).isEqualTo(ImportState.UNDONE);
        var left = lists.commit(officer, below);
        assertThat(left.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(Lists.said(left)).containsExactly("intake.said.met-others");
        assertThat(units.find(administrator, "377.5.1", LATER)).isEmpty();
    }

    @Test
    void nothingIsFoundedNorTakenBackInABranchThatIsAnothersMeanwhile() {
        var written = lists.commit(
                officer,
                lists.send(officer, "units", HEAD + "377.1.8,2010-01-01,,Chi bộ Tám,cell,Territorial,no,377.1\n"));
        var below = lists.send(officer, "units", HEAD + "377.1.9,2010-01-01,,Chi bộ Chín,cell,Territorial,no,377.1\n");
        LocalDate today = LocalDate.now(clock);
        PlanId plan = done(plans.draft(
                administrator, new PlanText("Chuyển", "", today), List.of(new Operation.Move("377.1", "376"))));
        var preview =
                plans.preview(administrator, plans.find(administrator, plan).orElseThrow());
        assertThat(preview.problems()).isEmpty();
        assertThat(reorganisations.enforce(administrator, plan, 0, preview.seal()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(Lists.said(lists.commit(officer, below)))
                .containsExactly("organisation.refusal.list-changed-meanwhile");
        assertThat(Lists.said(lists.undo(officer, written)))
                .containsExactly("intake.said.depends", "organisation.refusal.undo-beyond");
        assertThat(reorganisations.undo(administrator, plan, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(lists.commit(officer, lists.later(officer, below)).state()).isEqualTo(ImportState.COMMITTED);
        assertThat(lists.undo(officer, below).state()).isEqualTo(ImportState.UNDONE);
        assertThat(lists.undo(officer, written).state()).isEqualTo(ImportState.UNDONE);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private void enrolSomebody() {
        Actor other = desk.actor(province.mandate("officer", "376"));
        var sent = lists.send(
                other,
                "members",
                "Full name,Birth,Sex,Ethnicity,Schooling,Admission decision,Ceremony,Code of the cell\n"
                        + "Ngô Văn Bảy,1980,Male,Kinh,Primary,2011-01-01,2011-02-01,376.1.7\n");
        assertThat(lists.problems(sent)).isEmpty();
        lists.commit(other, sent);
    }

    private UnitAt find(String code, LocalDate day) {
        return units.find(officer, code, day).orElseThrow();
    }
}
