package org.sotay.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.Codes;

/// The units from the top of the tree down to a cell. Pure: which of them takes a step follows from it.
///
/// @param units never none; the cell is the last
/// @param decidedBy who decides, the first of them that there is
record CellLine(List<LineUnit> units, Codes decidedBy) {

    CellLine {
        units = List.copyOf(units);
    }

    LineUnit cell() {
        return units.getLast();
    }

    /// The unit that stands for a level; none where the line has no such unit.
    Optional<LineUnit> at(Level level) {
        return switch (level) {
            case CELL -> Optional.of(cell());
            case DEPARTMENT -> department();
            case GRASSROOTS -> Optional.of(units.get(grassroots()));
            case DECIDING -> Optional.of(deciding());
        };
    }

    /// Whether the cell is the grassroots organisation, so that no committee stands above it there.
    boolean cellIsGrassroots() {
        return grassroots() == units.size() - 1;
    }

    /// Whether somebody who acts for a unit acts for the one that stands for a level, or for one above it.
    boolean reaches(@Nullable UnitId acting, Level level) {
        int wanted = at(level).map(units::indexOf).orElse(-1);
        return IntStream.rangeClosed(0, wanted)
                .anyMatch(index -> units.get(index).id().equals(acting));
    }

    /// The lowest unit that is a grassroots organisation; the cell where none is.
    private int grassroots() {
        for (int index = units.size() - 1; index >= 0; index--) {
            if (units.get(index).grassroots()) {
                return index;
            }
        }
        return units.size() - 1;
    }

    private Optional<LineUnit> department() {
        int above = units.size() - 2;
        return above > grassroots() ? Optional.of(units.get(above)) : Optional.empty();
    }

    private LineUnit deciding() {
        int grassroots = grassroots();
        for (String code : decidedBy.values()) {
            if (code.equals("EMPOWERED_GRASSROOTS") && units.get(grassroots).empowered()) {
                return units.get(grassroots);
            }
            if (code.equals("ABOVE_GRASSROOTS") && grassroots > 0) {
                return units.get(grassroots - 1);
            }
        }
        return units.getFirst();
    }
}
