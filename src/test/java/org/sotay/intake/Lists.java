package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.platform.DueJobs;
import org.springframework.boot.test.context.TestComponent;

/// Sends lists and takes their steps, with the work in the background done at once.
@TestComponent
class Lists {

    private final ImportSteps steps;
    private final Imports imports;
    private final DueJobs jobs;

    Lists(ImportSteps steps, Imports imports, DueJobs jobs) {
        this.steps = steps;
        this.imports = imports;
        this.jobs = jobs;
    }

    Import send(Actor actor, String target, String csv) {
        return send(actor, target, "", csv.getBytes(StandardCharsets.UTF_8));
    }

    Import send(Actor actor, String target, String unit, byte[] file) {
        try {
            return after(actor, steps.send(actor, target, unit, "list.csv", new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Import explain(Actor actor, Import one, ColumnPlan.Wanted wanted) {
        return after(actor, steps.explain(actor, one.id(), wanted));
    }

    Import commit(Actor actor, Import one) {
        return after(actor, steps.commit(actor, one.id()));
    }

    Import undo(Actor actor, Import one) {
        return after(actor, steps.undo(actor, one.id()));
    }

    /// The refused cells as `row field reason`.
    List<String> problems(Import one) {
        return imports.problems(one, 1, 10_000).items().stream()
                .map(problem -> problem.row() + " " + problem.field() + " " + problem.reason())
                .toList();
    }

    /// Numbers of the rows with refused cells.
    List<Integer> refusedRows(Import one) {
        return imports.problems(one, 1, 10_000).items().stream()
                .map(RowProblem::row)
                .toList();
    }

    /// Fields of the refused cells of a row.
    List<String> fieldsOf(Import one, int row) {
        return imports.problems(one, 1, 10_000).items().stream()
                .filter(problem -> problem.row() == row)
                .map(RowProblem::field)
                .toList();
    }

    /// The changes as `row field before -> after`.
    List<String> changes(Import one) {
        return imports.changes(one, 1, 10_000).items().stream()
                .flatMap(row -> row.changes().stream()
                        .map(change ->
                                row.row() + " " + change.field() + " " + change.before() + " -> " + change.after()))
                .toList();
    }

    static List<String> said(Import one) {
        return one.said().stream().map(Refusal::key).toList();
    }

    /// As it is when the work in the background is done.
    Import later(Actor actor, Import one) {
        jobs.run();
        return imports.find(actor, one.id()).orElseThrow();
    }

    private Import after(Actor actor, Outcome<ImportId> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        jobs.run();
        return imports.find(actor, ((Outcome.Done<ImportId>) outcome).value()).orElseThrow();
    }
}
