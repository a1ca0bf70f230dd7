package org.sotay.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.GivenRow;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;

/// What the rows of a file say of one unit, one row for each stretch of its history.
final class ToldUnit {

    private final String code;
    private final List<Told> told = new ArrayList<>(1);

    ToldUnit(String code) {
        this.code = code;
    }

    /// A row, and the stretch it tells of; none where it cannot be read.
    record Told(int row, boolean readable, @Nullable UnitStretch stretch, List<Refusal> reasons) {}

    void add(GivenRow row) {
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        boolean readable = row.unreadable().isEmpty();
        if (from == null || !readable) {
            told.add(new Told(row.number(), readable, null, List.of()));
        } else if (until != null && !until.isAfter(from)) {
            Refusal reason = Refusal.at("until", "organisation.refusal.end-before-begin");
            told.add(new Told(row.number(), true, null, List.of(reason)));
        } else {
            UnitTraits traits = new UnitTraits(
                    Objects.requireNonNull(row.text("name")),
                    Objects.requireNonNull(row.text("kind")),
                    Sector.valueOf(Objects.requireNonNull(row.text("sector"))),
                    is(row, "grassroots"),
                    is(row, "empoweredToAdmit"),
                    is(row, "nonStateEnterprise"));
            UnitStretch stretch = new UnitStretch(code, new Period(from, until), traits, row.text("parent"));
            told.add(new Told(row.number(), true, stretch, List.of()));
        }
    }

    private static boolean is(GivenRow row, String field) {
        return Boolean.parseBoolean(row.text(field));
    }

    String code() {
        return code;
    }

    List<Told> told() {
        return told;
    }

    /// Whether every row could be read.
    boolean isReadable() {
        return told.stream().allMatch(one -> one.stretch() != null);
    }

    /// The stretches in their order.
    List<UnitStretch> stretches() {
        return told.stream()
                .map(Told::stretch)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(stretch -> stretch.period().from()))
                .toList();
    }

    /// The row that tells of a day, for a reason about it; else the first.
    int rowOf(LocalDate day) {
        Optional<Told> one = told.stream()
                .filter(row -> row.stretch() != null && row.stretch().period().contains(day))
                .findFirst();
        return one.orElse(told.getFirst()).row();
    }
}
