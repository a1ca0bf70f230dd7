package org.sotay.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.ui.TypedDate;

/// Reads what a cell tells of several things, each with the time it holds: the other way round of [DatedEntry].
///
/// The period is the first word with two full stops in it; before it stands what it is, after it, behind a colon, a
/// remark. A single semicolon ends an entry, two are a semicolon of a remark.
public final class EntryReader {

    private static final String TO = "..";
    private static final int ISO = 10;

    private EntryReader() {}

    /// The entries of the cell; none when a part of it is no entry.
    public static Optional<List<DatedEntry>> read(String cell) {
        List<DatedEntry> entries = new ArrayList<>(2);
        for (String part : parts(cell)) {
            DatedEntry entry = entry(part);
            if (entry == null) {
                return Optional.empty();
            }
            entries.add(entry);
        }
        return Optional.of(entries);
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>(2);
        StringBuilder part = new StringBuilder();
        for (int index = 0; index < cell.length(); index++) {
            char sign = cell.charAt(index);
            if (sign != ';' && sign != '\n') {
                part.append(sign);
            } else if (sign == ';' && index + 1 < cell.length() && cell.charAt(index + 1) == ';') {
                part.append(sign);
                index++;
            } else {
                parts.add(part.toString().strip());
                part.setLength(0);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static @Nullable DatedEntry entry(String part) {
        int dots = part.indexOf(TO);
        int before = part.lastIndexOf(' ', dots);
        if (dots < 0 || dots == before + 1) {
            return null;
        }
        int colon = part.indexOf(':', dots);
        Optional<LocalDate> from = day(part.substring(before + 1, dots));
        String end = part.substring(dots + TO.length(), colon < 0 ? part.length() : colon)
                .strip();
        Optional<LocalDate> until = day(end);
        boolean readable = from.isPresent() && (end.isEmpty() || until.isPresent());
        if (!readable || (until.isPresent() && !until.get().isAfter(from.get()))) {
            return null;
        }
        String remark = colon < 0 ? "" : part.substring(colon + 1).strip();
        return new DatedEntry(
                before < 0 ? "" : part.substring(0, before).strip(),
                new Period(from.get(), until.orElse(null)),
                remark.isEmpty() ? null : remark);
    }

    /// Nearly all are written as our own files write them.
    private static Optional<LocalDate> day(String text) {
        if (text.length() == ISO && text.charAt(4) == '-') {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }
        return TypedDate.parseDay(text);
    }
}
