package org.sotay.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ImportContext;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// A file that somebody sent, and how far it has come.
///
/// @param unit below which everything stays; none for the whole installation
/// @param progress of what is done in the background; none when nothing is
/// @param plan what its columns mean; none as long as it is not read
/// @param said what the reader has to know: why it failed, or what stands in the way
public record Import(
        ImportId id,
        String target,
        @Nullable UnitId unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        String fileName,
        ImportState state,
        @Nullable Progress progress,
        Counts counts,
        @Nullable ColumnPlan plan,
        boolean since1904,
        List<Refusal> said,
        Step created,
        @Nullable Instant checkedAt,
        @Nullable Step committed,
        @Nullable Step undone) {

    /// Who did something, and when.
    public record Step(String by, Instant at) {}

    public Import {
        said = List.copyOf(said);
    }

    /// What its rows are written or taken back with.
    ImportContext context(Actor actor, LocalDate today, Instant now) {
        return new ImportContext(actor, unit, unitCode, today, checkedAt == null ? now : checkedAt, now);
    }

    /// Whether nothing is being done for it, so that a next step can be taken.
    public boolean rests() {
        return progress == null;
    }
}
