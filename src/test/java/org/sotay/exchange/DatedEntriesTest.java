package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Period;

/// How several dated facts stand in one cell.
class DatedEntriesTest {

    private static final LocalDate FROM = LocalDate.of(2019, 3, 1);
    private static final Period ENDED = new Period(FROM, LocalDate.of(2021, 5, 4));
    private static final Period LASTING = Period.since(LocalDate.of(2021, 5, 4));

    @Test
    void timesFollowEachOther() {
        assertThat(cells(new DatedEntry("377.1.1", ENDED, null), new DatedEntry("377.1.2", LASTING, null)))
                .containsExactly("377.1.1 2019-03-01..2021-05-04; 377.1.2 2021-05-04..");
    }

    @Test
    void aRemarkKeepsItsSigns() {
        assertThat(cells(
                        new DatedEntry("Away", ENDED, "first Hanoi; then: Hải Phòng;"),
                        new DatedEntry("Exempt", LASTING, "\"old\"")))
                .containsExactly("Away 2019-03-01..2021-05-04: first Hanoi;; then: Hải Phòng;;;"
                        + " Exempt 2021-05-04..: \"old\"");
    }

    @Test
    void withoutEntriesThereIsNoCell() {
        assertThat(cells()).isEmpty();
    }

    @Test
    void whatACellDoesNotHoldGoesOnInTheNextOne() {
        DatedEntry entry = new DatedEntry("Away", ENDED, "x".repeat(300));
        List<String> cells = DatedEntries.cells(Collections.nCopies(250, entry));
        assertThat(cells).hasSizeGreaterThan(1).allMatch(cell -> cell.length() <= DatedEntries.LONGEST_CELL);
        assertThat(String.join("; ", cells)).isEqualTo(String.join("; ", Collections.nCopies(250, entry.text())));
    }

    private static List<String> cells(DatedEntry... entries) {
        return DatedEntries.cells(List.of(entries));
    }
}
