package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.CandidateRow;
import org.sotay.exchange.FileColumn;
import org.sotay.kernel.Actor;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonTexts;
import org.sotay.ui.Column;
import org.sotay.ui.Columns;
import org.sotay.ui.Texts;

/// The columns of a list of candidates, on the page and in a file.
final class CandidateColumns {

    private static final List<Column> ALL = List.of(
            new Column("born", "admission.column.born", false),
            new Column("sex", "admission.column.sex", false),
            new Column("cell", "admission.column.cell", true),
            new Column("stage", "admission.column.stage", true),
            new Column("since", "admission.column.since", true),
            new Column("listed", "admission.column.listed", false),
            new Column("origin", "admission.column.origin", false),
            new Column("categories", "admission.column.categories", false),
            new Column("mentors", "admission.column.mentors", true));
    private static final Set<String> PERSONAL = Set.of("born", "sex");

    private CandidateColumns() {}

    static Columns choose(HttpServletRequest request, HttpServletResponse response) {
        return Columns.choose("candidates", ALL, request, response);
    }

    /// The columns that were chosen when a list was asked for.
    static Columns named(@Nullable String names) {
        return Columns.named(ALL, names);
    }

    /// What the page shows, as a file; facts of the person only where the actor's role sees them.
    static List<FileColumn<CandidateRow>> file(Columns shown, Actor actor, Texts texts) {
        boolean personal = actor.may(PeopleCapabilities.READ_PERSONAL);
        List<FileColumn<CandidateRow>> columns = new ArrayList<>();
        columns.add(new FileColumn<>(texts.get("admission.column.name"), CandidateRow::name));
        for (Column column : ALL) {
            if (shown.shows(column.name()) && (personal || !PERSONAL.contains(column.name()))) {
                columns.add(new FileColumn<>(texts.get(column.key()), value(column.name(), texts)));
            }
        }
        return columns;
    }

    private static Function<CandidateRow, @Nullable Object> value(String column, Texts texts) {
        return switch (column) {
            case "born" -> row -> PersonTexts.born(texts, row.birth());
            case "sex" -> row -> PersonTexts.word(texts, "people.sex.", row.sex());
            case "cell" -> CandidateRow::cell;
            case "stage" -> row -> AdmissionTexts.word(texts, row.stage());
            case "since" -> CandidateRow::stageSince;
            case "listed" -> CandidateRow::listedOn;
            case "origin" -> row -> AdmissionTexts.word(texts, row.origin());
            case "categories" -> row -> AdmissionTexts.categories(texts, row.categories());
            default -> row -> String.join(", ", row.mentors());
        };
    }
}
