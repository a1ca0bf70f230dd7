package org.sotay.membership.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.DatedEntries;
import org.sotay.exchange.DatedEntry;
import org.sotay.exchange.Spelling;
import org.sotay.membership.RegisterRow;

/// A row of the register as it stands in the file.
record RegisterLine(
        RegisterRow row,
        @Nullable String stays,
        @Nullable String absences,
        @Nullable String offices) {

    /// One line; a history that no cell holds goes on in further lines that are the same otherwise.
    static List<RegisterLine> of(RegisterRow row, Spelling spelling) {
        List<String> stays = DatedEntries.cells(row.stays().stream()
                .map(stay -> new DatedEntry(stay.unit(), stay.period(), null))
                .toList());
        List<String> absences = DatedEntries.cells(row.absences().stream()
                .map(absence -> new DatedEntry(
                        spelling.word("membership.absence.", absence.kind()), absence.period(), absence.note()))
                .toList());
        List<String> offices = DatedEntries.cells(row.offices().stream()
                .map(term -> new DatedEntry(
                        spelling.word("membership.office.", term.role()) + " " + term.unit(), term.period(), null))
                .toList());
        int lines = Math.max(1, Math.max(stays.size(), Math.max(absences.size(), offices.size())));
        return IntStream.range(0, lines)
                .mapToObj(line -> new RegisterLine(row, at(stays, line), at(absences, line), at(offices, line)))
                .toList();
    }

    private static @Nullable String at(List<String> cells, int line) {
        return line < cells.size() ? cells.get(line) : null;
    }
}
