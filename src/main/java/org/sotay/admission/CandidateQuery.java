package org.sotay.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.kernel.UnitId;

/// What a list of candidates is to show.
///
/// @param unit candidates of this unit and everything below it, which was found within the actor's reach on that day
/// @param text words of a name in any order; empty for everybody
/// @param stage none for everybody who is on the way
/// @param withoutMentor only those whom nobody looks after
/// @param page from 1
/// @param size rows on a page, at least 1
public record CandidateQuery(
        UnitId unit,
        LocalDate on,
        String text,
        Optional<Stage> stage,
        Optional<CategoryFilter> category,
        Optional<Origin> origin,
        boolean withoutMentor,
        Order order,
        boolean descending,
        int page,
        int size) {

    private static final int LONGEST_TEXT = 120;

    /// What the list can be sorted by.
    public enum Order {
        NAME,
        CELL,
        STAGE,
        LISTED
    }

    public CandidateQuery {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /// Everybody on the way by name, first page of `size`.
    public static CandidateQuery all(UnitId unit, LocalDate on, int size) {
        return new CandidateQuery(
                unit, on, "", Optional.empty(), Optional.empty(), Optional.empty(), false, Order.NAME, false, 1, size);
    }

    /// The same list with other words to look for.
    CandidateQuery withText(String other) {
        return new CandidateQuery(
                unit, on, other, stage, category, origin, withoutMentor, order, descending, page, size);
    }

    /// One page of the same list.
    CandidateQuery page(int number, int rows) {
        return new CandidateQuery(
                unit, on, text, stage, category, origin, withoutMentor, order, descending, number, rows);
    }
}
