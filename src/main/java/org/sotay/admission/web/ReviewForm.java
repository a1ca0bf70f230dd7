package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Reviews;
import org.sotay.people.PersonForm;

/// What was typed about the review of a month.
///
/// @param month as 2026-11
public record ReviewForm(@Nullable String month, @Nullable String heldOn) {

    /// A word that was chosen for one candidate.
    ///
    /// @param seen what the form showed as said already
    /// @param said `kept`, `off`, or nothing yet
    record Line(
            CandidateId candidate,
            String seen,
            String said,
            @Nullable String note) {

        /// What the cell says; none where nothing was chosen.
        Optional<Reviews.Word> word() {
            return said.equals("kept") || said.equals("off")
                    ? Optional.of(new Reviews.Word(candidate, said.equals("kept"), note, told(seen)))
                    : Optional.empty();
        }

        private static @Nullable Boolean told(String word) {
            return switch (word) {
                case "kept" -> Boolean.TRUE;
                case "off" -> Boolean.FALSE;
                default -> null;
            };
        }
    }

    /// The month that was asked for, if it can be read.
    Optional<YearMonth> named() {
        return named(month);
    }

    static Optional<YearMonth> named(@Nullable String month) {
        if (month == null || !month.matches("\\d{4}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /// The lines of the form, one for each candidate; read from the request, because a comma in a note is no new line.
    static List<Line> lines(HttpServletRequest request) {
        String[] candidates = values(request, "candidate");
        String[] seen = values(request, "seen");
        String[] words = values(request, "word");
        String[] notes = values(request, "note");
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < candidates.length; index++) {
            Long id = Typed.number(candidates[index]);
            if (id != null && index < seen.length && index < words.length && index < notes.length) {
                lines.add(new Line(new CandidateId(id), seen[index], words[index], PersonForm.text(notes[index])));
            }
        }
        return lines;
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
