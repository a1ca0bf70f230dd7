package org.sotay.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FieldChange;
import org.sotay.intake.ChangedRow;
import org.sotay.intake.ColumnPlan;
import org.sotay.intake.Counts;
import org.sotay.intake.Import;
import org.sotay.intake.ImportState;
import org.sotay.intake.ImportWork;
import org.sotay.intake.Listed;
import org.sotay.intake.Progress;
import org.sotay.intake.RowProblem;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Texts;

/// An import as programs see it.
///
/// @param problems one page of the refused cells
/// @param said what there is to know: why it failed, or what stands in the way
record ImportJson(
        long id,
        String target,
        @Nullable String unit,
        String fileName,
        ImportState state,
        @Nullable Work work,
        Rows counts,
        Problems problems,
        List<Sentence> said,
        @Nullable Meaning mapping,
        Instant sentAt,
        @Nullable Instant committedAt,
        @Nullable Instant undoneAt) {

    /// What goes on in the background.
    record Work(ImportWork kind, int rows, int of) {

        static @Nullable Work of(@Nullable Progress progress) {
            return progress == null ? null : new Work(progress.work(), progress.rows(), progress.of());
        }
    }

    /// How many rows would become, or became, what.
    record Rows(@JsonProperty("new") int made, int changed, int unchanged, int refused) {

        static Rows of(Counts counts) {
            return new Rows(counts.made(), counts.changed(), counts.unchanged(), counts.refused());
        }
    }

    /// A page of refused cells.
    record Problems(List<Problem> items, long total) {

        static Problems of(Listed<RowProblem> found, Texts texts) {
            return new Problems(
                    found.items().stream()
                            .map(problem -> Problem.of(problem, texts))
                            .toList(),
                    found.total());
        }
    }

    /// A refused cell.
    ///
    /// @param column from 1; none where the reason concerns the whole row
    /// @param key of the reason, the same in every language
    record Problem(
            int row, @Nullable Integer column, String heading, String field, String value, String reason, String key) {

        static Problem of(RowProblem problem, Texts texts) {
            return new Problem(
                    problem.row(),
                    problem.column() == 0 ? null : problem.column(),
                    problem.heading(),
                    problem.field(),
                    problem.value(),
                    texts.get(problem.reason(), problem.arguments().toArray()),
                    problem.reason());
        }
    }

    /// A sentence.
    ///
    /// @param row of the file it is about; none where it is about all of it
    /// @param column from 1; none where it is about the whole row
    /// @param key the same in every language
    record Sentence(
            String field, @Nullable Integer row, @Nullable Integer column, String text, String key) {

        static Sentence of(Refusal refusal, Texts texts) {
            return new Sentence(
                    refusal.field(),
                    ImportTexts.row(refusal).orElse(null),
                    ImportTexts.column(refusal).orElse(null),
                    ImportTexts.said(texts, refusal),
                    refusal.key());
        }
    }

    /// What the columns of the file mean.
    ///
    /// @param columns by field, counted from 1
    record Meaning(
            int headingRow,
            List<String> headings,
            Map<String, Integer> columns,
            Map<String, String> constants,
            Map<String, Map<String, String>> words) {

        static @Nullable Meaning of(@Nullable ColumnPlan plan) {
            return plan == null
                    ? null
                    : new Meaning(
                            plan.headingRow(),
                            plan.headings(),
                            MappingJson.fromOne(plan.columns()),
                            plan.constants(),
                            plan.words());
        }
    }

    /// A page of the changed rows.
    record Changes(List<Changed> items, long total) {

        static Changes of(Listed<ChangedRow> found) {
            return new Changes(found.items().stream().map(Changed::of).toList(), found.total());
        }
    }

    /// A changed row.
    record Changed(int row, String name, long id, List<FieldChange> fields) {

        static Changed of(ChangedRow row) {
            return new Changed(row.row(), row.label(), row.subject(), row.changes());
        }
    }

    static ImportJson of(Import one, Listed<RowProblem> problems, Texts texts) {
        Import.Step committed = one.committed();
        Import.Step undone = one.undone();
        return new ImportJson(
                one.id().value(),
                one.target(),
                one.unitCode(),
                one.fileName(),
                one.state(),
                Work.of(one.progress()),
                Rows.of(one.counts()),
                Problems.of(problems, texts),
                one.said().stream().map(refusal -> Sentence.of(refusal, texts)).toList(),
                Meaning.of(one.plan()),
                one.created().at(),
                committed == null ? null : committed.at(),
                undone == null ? null : undone.at());
    }
}
