package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;

/// What a plan is judged by, besides the tree of its day.
///
/// @param everywhere whether the actor reorganises the whole installation
/// @param kinds by code
/// @param codes every code that a unit has or had
/// @param members how many members a unit has on the day of the plan, where that matters
record Ground(
        LocalDate today, boolean everywhere, Map<String, Kind> kinds, Set<String> codes, Map<UnitId, Integer> members) {

    @Nullable
    Kind kind(String code) {
        return kinds.get(code);
    }

    /// The kind of a unit, none without a unit.
    @Nullable
    Kind kind(@Nullable TreeUnit unit) {
        return unit == null ? null : kinds.get(unit.traits().kind());
    }

    boolean holdsMembers(TreeUnit unit) {
        Kind kind = kind(unit);
        return kind != null && kind.holdsMembers();
    }

    /// A unit of the tree as the rules of founding look at it.
    UnitAt at(Tree tree, TreeUnit unit) {
        TreeUnit.Known known = unit.known();
        List<UnitLine> line = tree.line(unit.code()).reversed().stream()
                .flatMap(code -> tree.find(code).stream())
                .map(above -> new UnitLine(above.code(), above.traits().name()))
                .toList();
        return new UnitAt(
                known == null ? new UnitId(0) : known.id(),
                unit.code(),
                unit.traits(),
                Optional.ofNullable(kind(unit)).map(Kind::name).orElse(new KindName("", "", "")),
                holdsMembers(unit),
                known == null ? tree.day() : known.foundedOn(),
                unit.dissolvedOn(),
                0,
                line);
    }
}
