package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.UnitId;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.StandingFilter;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;

/// The filters of a list of members as they stand in the address; a value nobody knows filters nothing.
record MemberFilters(
        String text,
        Optional<StandingFilter> standing,
        Optional<AbsenceKind> absence,
        Optional<Boolean> officeHolders) {

    static final List<String> NAMES = List.of("standing", "absence", "office");
    static final List<String> ORDERS = List.of("name", "born", "cell", "joined");

    static MemberFilters of(Address here) {
        return new MemberFilters(
                here.value("q").orElse(""),
                here.choice("standing", StandingFilter.values()),
                here.choice("absence", AbsenceKind.values()),
                here.value("office").filter("held"::equals).map(held -> true));
    }

    /// The query of one page.
    MemberQuery query(UnitId unit, LocalDate on, Sort sort, int page, int size) {
        return new MemberQuery(
                unit, on, text, standing, absence, officeHolders, order(sort.column()), sort.descending(), page, size);
    }

    List<Chip> chips(Address here, Texts texts) {
        return List.of(
                Chip.of(here, "standing", "probationary", texts.get("membership.standing.PROBATIONARY")),
                Chip.of(here, "standing", "due", texts.get("membership.standing.DUE")),
                Chip.of(here, "absence", "away", texts.get("membership.absence.AWAY")),
                Chip.of(here, "absence", "exempt", texts.get("membership.absence.EXEMPT")),
                Chip.of(here, "office", "held", texts.get("membership.list.office-holders")));
    }

    private static MemberQuery.Order order(String column) {
        return switch (column) {
            case "born" -> MemberQuery.Order.BIRTH;
            case "cell" -> MemberQuery.Order.CELL;
            case "joined" -> MemberQuery.Order.JOINED;
            default -> MemberQuery.Order.NAME;
        };
    }
}
