package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// Each operation on a small tree, and why it cannot be taken.
class ReformTest {

    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, Kind> KINDS = Stream.of(
                    kind("province", false, true, "committee", "commune", "cell"),
                    kind("committee", false, false, "commune"),
                    kind("commune", false, false, "cell"),
                    kind("cell", true, false))
            .collect(Collectors.toMap(Kind::code, kind -> kind));

    private final List<TreeUnit> units = new ArrayList<>(List.of(
            unit(1, "37", null, "province"),
            unit(2, "376", "37", "committee"),
            unit(3, "377", "37", "committee"),
            unit(4, "376.1", "376", "commune"),
            unit(5, "377.1", "377", "commune"),
            unit(6, "377.2", "377", "commune"),
            unit(7, "377.1.1", "377.1", "cell"),
            unit(8, "377.1.2", "377.1", "cell")));
    private boolean everywhere = true;
    private Map<UnitId, Integer> members = Map.of();

    @Test
    void unitsAreFoundedAndUsedByLaterSteps() {
        TreeChange change = change(found("37.9", "37", "commune"), new Operation.Move("377.1.1", "37.9"));
        assertThat(codes(change.founded())).containsExactly("37.9");
        assertThat(change.last().line("377.1.1")).containsExactly("377.1.1", "37.9", "37");
    }

    @Test
    void aFoundingFollowsTheRulesOfFounding() {
        assertThat(refusals(found("377.1", "377", "commune"))).containsExactly("code-taken [377.1]");
        assertThat(refusals(found("found", "37", "commune"))).containsExactly("code []");
        assertThat(refusals(found("377.1.9", "376", "commune"))).containsExactly("code-of-another [377.1]");
        assertThat(refusals(found("376.9", "376", "cell"))).containsExactly("kind-here []");
        assertThat(refusals(found("376.9", "999", "commune"))).containsExactly("plan-no-unit [999, 2025-07-01]");
        everywhere = false;
        assertThat(refusals(found("38", null, "province"))).containsExactly("plan-top []");
    }

    @Test
    void namesKindsAndFlagsChangeFromTheDayOn() {
        TreeChange change = change(
                new Operation.Rename("377", "Khác"),
                new Operation.ChangeKind("377.2", "cell", Sector.AGENCY, true, true, false),
                new Operation.Move("377.2", "377.1"));
        assertThat(change.changed()).extracting(unit -> unit.traits().name()).containsExactly("Khác", "377.2");
        assertThat(refusals(new Operation.Rename("377", " "))).containsExactly("name-missing []");
        assertThat(refusals(kindOf("377.1", "cell"))).containsExactlyInAnyOrder("kind-here []", "kind-above []");
        assertThat(refusals(kindOf("377.1", "none"))).containsExactly("kind-unknown []");
        members = Map.of(new UnitId(7), 12);
        assertThat(refusals(kindOf("377.1.1", "commune"))).contains("kind-members [12]");
        change(37, LocalDate.of(2025, 8, 1), FOUNDED, null);
        assertThat(refusals(new Operation.Rename("377.1.37", "Khác"))).containsExactly("change-before [2025-08-01]");
    }

    @Test
    void nothingComesToStandBelowItself() {
        assertThat(refusals(new Operation.Move("377", "377"))).containsExactly("plan-under-itself [377]");
        assertThat(refusals(new Operation.Move("377", "377.1"))).containsExactly("plan-under-own [377, 377.1]");
        assertThat(refusals(new Operation.Move("377.1", "377"))).containsExactly("plan-stands-there [377.1, 377]");
        assertThat(refusals(new Operation.Move("377.1.1", "376"))).containsExactly("kind-here []");
        change(37, FOUNDED, LocalDate.of(2025, 9, 1), null);
        assertThat(refusals(new Operation.Move("377.1.37", "376.1")))
                .containsExactly("plan-moved-later [377.1.37, 2025-09-01]");
    }

    @Test
    void mergedUnitsLeaveWhatIsBelowToTheOneThatFollows() {
        TreeChange change = change(new Operation.Merge(List.of("377.1"), "377.2", null));
        assertThat(codes(change.dissolved())).containsExactly("377.1");
        assertThat(codes(change.last().children("377.2"))).containsExactly("377.1.1", "377.1.2");
        TreeChange fresh = change(new Operation.Merge(
                List.of("376.1", "377.1", "377.2"), "37.9", new NewUnit("37.9", "37", traits("Mới", "commune"))));
        assertThat(codes(fresh.last().children("37"))).containsExactly("376", "377", "37.9");
        assertThat(fresh.handovers(fresh.ids(Map.of("37.9", new UnitId(9))), unit -> false))
                .extracting(
                        Handover::code, handover -> handover.heirs().getFirst().unit())
                .contains(org.assertj.core.groups.Tuple.tuple("377.2", new UnitId(9)));
        assertThat(refusals(new Operation.Merge(List.of("377.1"), "377", null)))
                .containsExactly("plan-into-above [377.1, 377]");
        assertThat(refusals(new Operation.Merge(List.of("377"), "377.1", null)))
                .containsExactly("plan-into-below [377, 377.1]");
        assertThat(refusals(new Operation.Merge(List.of("377"), "377", null)))
                .containsExactly("plan-into-itself [377]");
    }

    @Test
    void aUnitIsDividedBesideItOrInItsPlace() {
        TreeChange beside = change(new Operation.Split("377.1", List.of(part("377.3", "377.1.1")), true));
        assertThat(codes(beside.dissolved())).isEmpty();
        assertThat(beside.last().line("377.1.1")).containsExactly("377.1.1", "377.3", "377", "37");
        TreeChange instead = change(
                new Operation.Split("377.1", List.of(part("377.3", "377.1.1"), part("377.4", "377.1.2")), false));
        assertThat(codes(instead.dissolved())).containsExactly("377.1");
        assertThat(refusals(new Operation.Split("377.1", List.of(part("377.3", "377.1.1")), false)))
                .containsExactly("plan-parts [377.1]", "plan-left-below [377.1, 377.1.2]");
        assertThat(refusals(new Operation.Split(
                        "377.1", List.of(part("377.3", "377.1.1", "376.1"), part("377.4", "377.1.1")), true)))
                .containsExactly("plan-not-below [376.1, 377.1]", "plan-given-twice [377.1]");
    }

    @Test
    void aUnitIsDissolvedWithASuccessorOrEmpty() {
        TreeChange change = change(new Operation.Dissolve("377.1", "377.2"), new Operation.Dissolve("376.1", null));
        assertThat(codes(change.dissolved())).containsExactly("376.1", "377.1");
        assertThat(refusals(new Operation.Dissolve("377", null))).containsExactly("plan-not-empty [377, 2]");
        assertThat(refusals(new Operation.Dissolve("377", "377.1"))).containsExactly("plan-into-below [377, 377.1]");
        assertThat(refusals(new Operation.Dissolve("376.1", null), new Operation.Rename("376.1", "Khác")))
                .containsExactly("plan-gone [376.1, 1]");
        assertThat(refusals(new Operation.Dissolve("377.1", "377.2"), new Operation.Dissolve("377.2", "376.1")))
                .containsExactly("plan-successor-gone [377.1, 377.2, 2]");
        assertThat(refusals(found("376.9", "376", "commune"), new Operation.Dissolve("376.9", null)))
                .containsExactly("plan-just-founded [376.9]");
        change(37, FOUNDED, FOUNDED, LocalDate.of(2027, 1, 1));
        assertThat(refusals(new Operation.Dissolve("377.1.37", "377.1.1")))
                .containsExactly("plan-ends-already [377.1.37, 2027-01-01]");
    }

    @Test
    void whatComesToADissolvedUnitLaterComesToItsSuccessorIfItMayStandThere() {
        units.set(2, arriving("377", "37", "committee", new TreeUnit.Arrival("377.5", "commune", TODAY)));
        assertThat(refusals(new Operation.Dissolve("377", "376"))).isEmpty();
        assertThat(refusals(new Operation.Dissolve("377", "37"))).isEmpty();
        units.set(2, arriving("377", "37", "committee", new TreeUnit.Arrival("377.5", "department", TODAY)));
        assertThat(refusals(new Operation.Dissolve("377", "376")))
                .containsExactly("plan-arrival [377, 377.5, 2026-11-22]");
    }

    @Test
    void aLevelIsAbolishedWhereverItStands() {
        TreeChange change = change(new Operation.AbolishLevel("37", "committee"));
        assertThat(codes(change.dissolved())).containsExactly("376", "377");
        assertThat(codes(change.last().children("37"))).containsExactly("376.1", "377.1", "377.2");
        assertThat(refusals(new Operation.AbolishLevel("37", "none"))).containsExactly("plan-no-level [37, none]");
        assertThat(refusals(new Operation.AbolishLevel("377", "commune")))
                .containsExactly("kind-here []", "kind-here []");
    }

    @Test
    void nothingOutlivesWhatItStandsBelow() {
        change(37, FOUNDED, FOUNDED, LocalDate.of(2027, 1, 1));
        units.set(units.size() - 1, ending("376.2", "376", "commune", LocalDate.of(2027, 1, 1)));
        assertThat(refusals(new Operation.Move("377.1.1", "376.2"))).containsExactly("end-after-parent [2027-01-01]");
    }

    @Test
    void whatIsOutOfReachIsNotThere() {
        units.set(3, foreign("376.1", "376", "commune"));
        assertThat(refusals(new Operation.Rename("376.1", "Khác"))).containsExactly("plan-no-unit [376.1, 2025-07-01]");
        assertThat(refusals(new Operation.Move("377.1.1", "376.1")))
                .containsExactly("plan-no-unit [376.1, 2025-07-01]");
        units.set(0, foreign("37", null, "province"));
        assertThat(refusals(new Operation.AbolishLevel("377", "committee")))
                .as("what goes up comes to a unit that is not in reach")
                .containsExactly("plan-no-unit [37, 2025-07-01]");
    }

    private Reform.Course course(Operation... steps) {
        Set<String> codes = units.stream().map(TreeUnit::code).collect(Collectors.toSet());
        Ground ground = new Ground(TODAY, everywhere, KINDS, codes, members);
        return new Reform(ground).course(Tree.of(DAY, units), List.of(steps));
    }

    private TreeChange change(Operation... steps) {
        Reform.Course course = course(steps);
        assertThat(course.problems()).isEmpty();
        return new TreeChange(course.first(), course.last());
    }

    private List<String> refusals(Operation... steps) {
        return course(steps).problems().stream()
                .map(PlanProblem::reason)
                .map(ReformTest::shown)
                .toList();
    }

    private static String shown(Refusal refusal) {
        return refusal.key().replace("organisation.refusal.", "") + " " + refusal.arguments();
    }

    /// Adds a cell of which something more is recorded.
    private void change(long id, LocalDate factsSince, LocalDate placeSince, @Nullable LocalDate dissolved) {
        units.add(new TreeUnit(
                "377.1." + id,
                "377.1",
                traits("Chi bộ", "cell"),
                0,
                new TreeUnit.Known(new UnitId(id), FOUNDED, dissolved, factsSince, placeSince, List.of(), true)));
    }

    private static TreeUnit unit(long id, String code, @Nullable String parent, String kind) {
        return new TreeUnit(code, parent, traits(code, kind), 0, known(id, null, List.of(), true));
    }

    private static TreeUnit arriving(String code, String parent, String kind, TreeUnit.Arrival arrival) {
        return new TreeUnit(code, parent, traits(code, kind), 0, known(3, null, List.of(arrival), true));
    }

    private static TreeUnit ending(String code, String parent, String kind, LocalDate dissolved) {
        return new TreeUnit(code, parent, traits(code, kind), 0, known(40, dissolved, List.of(), true));
    }

    private static TreeUnit foreign(String code, @Nullable String parent, String kind) {
        return new TreeUnit(code, parent, traits(code, kind), 0, known(50, null, List.of(), false));
    }

    private static TreeUnit.Known known(
            long id, @Nullable LocalDate dissolved, List<TreeUnit.Arrival> arrivals, boolean reached) {
        return new TreeUnit.Known(new UnitId(id), FOUNDED, dissolved, FOUNDED, FOUNDED, arrivals, reached);
    }

    private static Operation found(String code, @Nullable String parent, String kind) {
        return new Operation.Found(new NewUnit(code, parent, traits("Mới", kind)));
    }

    private static Operation kindOf(String code, String kind) {
        return new Operation.ChangeKind(code, kind, Sector.TERRITORIAL, false, false, false);
    }

    private static Operation.Part part(String code, String... children) {
        return new Operation.Part(code, "Phần " + code, List.of(children), new Share.Nobody());
    }

    private static UnitTraits traits(String name, String kind) {
        return new UnitTraits(name, kind, Sector.TERRITORIAL, false, false, false);
    }

    private static Kind kind(String code, boolean holdsMembers, boolean root, String... children) {
        return new Kind(code, 1, new KindName(code, code, code), holdsMembers, root, Set.of(children));
    }

    private static List<String> codes(List<TreeUnit> all) {
        return all.stream().map(TreeUnit::code).toList();
    }
}
