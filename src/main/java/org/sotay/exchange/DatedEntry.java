package org.sotay.exchange;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;

/// One thing of several that a cell tells of, with the time it holds.
///
/// @param words what it is, without two full stops in a row: `377.14728.01`, `Secretary 377.14728`
/// @param remark in one line
public record DatedEntry(
        String words, Period period, @Nullable String remark) {

    /// `Away 2020-02-01..2020-08-01: works in Hanoi`; the second day is the first on which it no longer holds, and is
    /// missing where it lasts.
    String text() {
        String times = words + " " + period.from() + ".." + (period.until() == null ? "" : period.until());
        return remark == null ? times : times + ": " + remark.replace(";", ";;");
    }
}
