package org.sotay.admission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// The monthly review of a cell's list (12-HD/BTCTW). Pure.
final class ReviewRules {

    private ReviewRules() {}

    /// A review belongs to the month in which it was held.
    static List<Refusal> held(YearMonth month, LocalDate heldOn, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.past("heldOn", heldOn, today));
        if (!YearMonth.from(heldOn).equals(month)) {
            reasons.add(Refusal.at("heldOn", "admission.refusal.other-month", month.atDay(1), month.atEndOfMonth()));
        }
        return reasons;
    }

    /// Who is taken off is named with the reason.
    static List<Refusal> word(Reviews.Word word, ReviewRow row, LocalDate heldOn) {
        String field = field(word.candidate());
        List<Refusal> reasons = new ArrayList<>();
        if (!word.kept() && word.note() == null) {
            reasons.add(Refusal.at(field, "admission.refusal.reason-missing", row.name()));
        } else if (word.note() != null && word.note().length() > PoolRules.LONGEST_NOTE) {
            reasons.add(Refusal.at(field, "admission.refusal.too-long", PoolRules.LONGEST_NOTE));
        }
        if (heldOn.isBefore(row.listedOn())) {
            reasons.add(Refusal.at("heldOn", "admission.refusal.before-listing", row.listedOn()));
        }
        return reasons;
    }

    /// Why the list cannot let somebody go on that day: they have a case, or had come further by then.
    static List<Refusal> off(Candidate candidate, LocalDate heldOn) {
        List<Refusal> reasons = new ArrayList<>();
        if (candidate.stage().compareTo(Stage.PREPARATION) >= 0) {
            reasons.add(Refusal.at(field(candidate.id()), "admission.refusal.has-a-case"));
        } else if (heldOn.isBefore(candidate.stageSince())) {
            reasons.add(Refusal.at("heldOn", "admission.refusal.before-stage", candidate.stageSince()));
        }
        return reasons;
    }

    /// Another cell looks after them by now.
    static Refusal elsewhere(ReviewRow row) {
        return Refusal.at(field(row.candidate()), "admission.refusal.elsewhere", row.name());
    }

    private static String field(CandidateId candidate) {
        return "note-" + candidate;
    }

    /// Whether the word is said already.
    static boolean said(Reviews.Word word, ReviewRow row) {
        ReviewRow.Verdict verdict = row.verdict();
        return verdict != null && verdict.kept() == word.kept() && Objects.equals(verdict.note(), word.note());
    }

    /// Whether somebody said something since the form was opened.
    static boolean overtaken(ReviewRow row, @Nullable Boolean seen) {
        ReviewRow.Verdict verdict = row.verdict();
        return row.left() || !Objects.equals(verdict == null ? null : verdict.kept(), seen);
    }
}
