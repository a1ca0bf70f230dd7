package org.sotay.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.sotay.ui.Address;

/// What a list of members is to show.
///
/// @param unit members of this unit and everything below it; none for every unit in reach
/// @param text words of a name in any order, a card number or a telephone number; empty for everybody
/// @param page from 1
/// @param size rows on a page, at least 1
public record MemberQuery(
        @Nullable UnitId unit,
        LocalDate on,
        String text,
        Optional<StandingFilter> standing,
        Optional<AbsenceKind> absence,
        Optional<Boolean> officeHolders,
        Order order,
        boolean descending,
        int page,
        int size) {

    /// No name and no number has more characters; what is typed beyond is not looked at.
    private static final int LONGEST_TEXT = 120;

    /// What the list can be sorted by.
    public enum Order {
        NAME,
        BIRTH,
        CELL,
        JOINED
    }

    public MemberQuery {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /// Everybody by name, first page of `size`.
    public static MemberQuery all(@Nullable UnitId unit, LocalDate on, int size) {
        return new MemberQuery(
                unit, on, "", Optional.empty(), Optional.empty(), Optional.empty(), Order.NAME, false, 1, size);
    }

    /// Everybody whom the list shows under these filters of its address; none where one of them says nothing, so that a
    /// slip of the pen does not stand for everybody.
    static Optional<MemberQuery> narrowed(UnitId unit, LocalDate on, Map<String, String> filters) {
        Address here = Address.of("");
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            here = here.with(filter.getKey(), filter.getValue());
        }
        Optional<String> text = here.value("q").filter(typed -> !typed.isBlank());
        Optional<StandingFilter> standing = here.choice("standing", StandingFilter.values());
        Optional<AbsenceKind> absence = here.choice("absence", AbsenceKind.values());
        Optional<Boolean> office = here.value("office").filter("held"::equals).map(held -> true);
        long understood = Stream.of(text, standing, absence, office)
                .filter(Optional::isPresent)
                .count();
        return understood == 0 || understood < filters.size()
                ? Optional.empty()
                : Optional.of(new MemberQuery(
                        unit, on, text.orElse(""), standing, absence, office, Order.NAME, false, 1, Integer.MAX_VALUE));
    }

    /// The same, narrowed to a standing; who joined first comes first.
    public MemberQuery with(StandingFilter wanted) {
        return new MemberQuery(
                unit, on, text, Optional.of(wanted), absence, officeHolders, Order.JOINED, false, page, size);
    }

    /// The same, narrowed to who is away or exempt.
    public MemberQuery with(AbsenceKind wanted) {
        return new MemberQuery(
                unit, on, text, standing, Optional.of(wanted), officeHolders, order, descending, page, size);
    }

    /// The same with words or a number to look for.
    MemberQuery withText(String other) {
        return new MemberQuery(unit, on, other, standing, absence, officeHolders, order, descending, page, size);
    }

    /// The same by name where it would have been by birth.
    MemberQuery withoutBirthOrder() {
        return order == Order.BIRTH
                ? new MemberQuery(unit, on, text, standing, absence, officeHolders, Order.NAME, descending, page, size)
                : this;
    }

    /// The same list from its beginning, so many rows of it.
    MemberQuery first(int rows) {
        return new MemberQuery(unit, on, text, standing, absence, officeHolders, order, descending, 1, rows);
    }

    /// The same list on a single page.
    MemberQuery whole() {
        return new MemberQuery(
                unit, on, text, standing, absence, officeHolders, order, descending, 1, Integer.MAX_VALUE);
    }

    /// Whether anything narrows the list.
    public boolean filtered() {
        return !text.isEmpty() || standing.isPresent() || absence.isPresent() || officeHolders.isPresent();
    }
}
