package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.UnitId;

/// Where figures count in the tree of another day.
class StructureTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Test
    void whatStandsCountsWhereItStands() {
        Structure tree = new Structure(AFTER, standing(line(1), line(1, 2)), List.of(), List.of());
        assertThat(tree.line(new UnitId(2))).isEqualTo(line(1, 2));
        assertThat(tree.line(new UnitId(99))).as("nobody knows it").isEmpty();
    }

    @Test
    void whatIsOverCountsWithItsSuccessorHoweverOftenThatWasFollowed() {
        Structure tree = new Structure(
                AFTER,
                standing(line(1), line(1, 5), line(1, 5, 6), line(1, 5, 7)),
                List.of(over(2, REFORM, 1), over(3, REFORM.plusMonths(1), 1), over(4, REFORM, 1), over(8, REFORM, 2)),
                List.of(
                        following(2, 3, REFORM),
                        following(3, 6, REFORM.plusMonths(1)),
                        following(4, 6, REFORM),
                        following(4, 7, REFORM)));
        assertThat(tree.line(new UnitId(2))).isEqualTo(line(1, 5, 6));
        assertThat(tree.line(new UnitId(4))).as("divided: above both parts").isEqualTo(line(1, 5));
        assertThat(tree.line(new UnitId(8)))
                .as("nobody followed: where it stood")
                .isEqualTo(line(1, 5, 6));
    }

    @Test
    void whatIsFoundedLaterCountsWithItsPredecessor() {
        Structure tree = new Structure(
                BEFORE,
                standing(line(1), line(1, 2), line(1, 2, 3), line(1, 2, 4)),
                List.of(later(5, 2), later(6, 2), later(7, 6)),
                List.of(following(3, 5, REFORM), following(3, 6, REFORM), following(4, 6, REFORM)));
        assertThat(tree.line(new UnitId(5))).isEqualTo(line(1, 2, 3));
        assertThat(tree.line(new UnitId(6))).as("merged: above both").isEqualTo(line(1, 2));
        assertThat(tree.line(new UnitId(7)))
                .as("nobody preceded: where it came to stand")
                .isEqualTo(line(1, 2));
    }

    private static Structure.Absent over(long unit, LocalDate dissolved, @Nullable Integer parent) {
        return new Structure.Absent(new UnitId(unit), LocalDate.of(2000, 1, 1), dissolved, unit(parent), unit(parent));
    }

    private static Structure.Absent later(long unit, @Nullable Integer parent) {
        return new Structure.Absent(new UnitId(unit), REFORM, null, unit(parent), unit(parent));
    }

    private static @Nullable UnitId unit(@Nullable Integer id) {
        return id == null ? null : new UnitId(id);
    }

    private static Structure.Following following(long unit, long successor, LocalDate on) {
        return new Structure.Following(new UnitId(unit), new UnitId(successor), on);
    }

    @SafeVarargs
    private static Map<UnitId, List<UnitId>> standing(List<UnitId>... lines) {
        Map<UnitId, List<UnitId>> standing = new HashMap<>();
        for (List<UnitId> line : lines) {
            standing.put(line.getLast(), line);
        }
        return standing;
    }

    private static List<UnitId> line(long... ids) {
        return LongStream.of(ids).mapToObj(UnitId::new).toList();
    }
}
