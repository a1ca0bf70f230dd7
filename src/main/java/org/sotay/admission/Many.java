package org.sotay.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// A selection of candidates with what is to be done with each, or what was done; who is refused comes first.
///
/// @param state `DRAFT`, `DONE` or `UNDONE`
/// @param action none before it was told
public record Many(
        long id, ManyKind kind, State state, @Nullable ManyAction action, List<Row> rows) {

    public Many {
        rows = List.copyOf(rows);
    }

    /// How far it has come.
    public enum State {
        DRAFT,
        DONE,
        UNDONE
    }

    /// One candidate of the selection.
    ///
    /// @param refusal why it is not done with this one; none where it is, or would be
    public record Row(
            CandidateId candidate,
            String name,
            String cell,
            @Nullable Refusal refusal) {}

    /// With how many it is done, or would be.
    public int doable() {
        return (int) rows.stream().filter(row -> row.refusal() == null).count();
    }

    /// With how many it is not.
    public int refused() {
        return rows.size() - doable();
    }
}
