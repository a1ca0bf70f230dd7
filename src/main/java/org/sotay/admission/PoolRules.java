package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;

/// What can be recorded of candidates. Pure: facts in, refusals out.
final class PoolRules {

    static final int LONGEST_RESOLUTION = 60;
    static final int LONGEST_NOTE = 500;

    /// Nobody was put on a list of sympathisers before there was a Party.
    static final LocalDate EARLIEST = LocalDate.of(1930, 2, 3);

    static final Refusal LISTED_ALREADY = Refusal.of("admission.refusal.listed-already");

    private PoolRules() {}

    /// A cell that holds members and still exists can keep a list.
    static List<Refusal> cell(@Nullable UnitAt cell, LocalDate today) {
        if (cell == null) {
            return List.of(Refusal.at("cell", "admission.refusal.no-cell-then"));
        }
        LocalDate dissolved = cell.dissolvedOn();
        if (dissolved != null && !dissolved.isAfter(today)) {
            return List.of(Refusal.at("cell", "admission.refusal.dissolved", dissolved));
        }
        return cell.holdsMembers()
                ? List.of()
                : List.of(Refusal.at("cell", "admission.refusal.not-a-cell", cell.name()));
    }

    /// The cell's resolution has a number and a day that has come.
    static List<Refusal> listing(Listing facts, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(past("listedOn", facts.listedOn(), today));
        if (facts.listedOn().isBefore(EARLIEST)) {
            reasons.add(Refusal.at("listedOn", "admission.refusal.before", EARLIEST));
        }
        reasons.addAll(text("resolution", facts.resolution(), LONGEST_RESOLUTION));
        return reasons;
    }

    /// What has not come yet is not recorded.
    static List<Refusal> past(String field, LocalDate day, LocalDate today) {
        return day.isAfter(today) ? List.of(Refusal.at(field, "admission.refusal.future")) : List.of();
    }

    /// Something is told, and not too much.
    static List<Refusal> text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return List.of(Refusal.at(field, "admission.refusal.missing"));
        }
        return text.length() > longest ? List.of(Refusal.at(field, "admission.refusal.too-long", longest)) : List.of();
    }

    /// Nothing is told, or not too much.
    static List<Refusal> note(String field, @Nullable String text, int longest) {
        return text == null ? List.of() : text(field, text, longest);
    }

    /// Who has left the way is not looked after any more.
    static List<Refusal> open(Candidate candidate) {
        LocalDate left = candidate.leftOn();
        return left == null ? List.of() : List.of(Refusal.of("admission.refusal.left", left));
    }

    /// What happens to a candidate happens while they are on the list, and not in the future.
    static List<Refusal> whileListed(Candidate candidate, String field, LocalDate day, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(open(candidate));
        reasons.addAll(past(field, day, today));
        if (day.isBefore(candidate.listedOn())) {
            reasons.add(Refusal.at(field, "admission.refusal.before-listing", candidate.listedOn()));
        }
        return reasons;
    }

    /// Another cell can look after them from a day after the present one began to.
    static List<Refusal> move(
            Candidate candidate, @Nullable UnitAt cell, LocalDate since, LocalDate day, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(whileListed(candidate, "on", day, today));
        reasons.addAll(cell(cell, today));
        if (cell != null && cell.id().equals(candidate.cellId())) {
            reasons.add(Refusal.at("cell", "admission.refusal.same-cell", candidate.cell()));
        }
        if (!day.isAfter(since)) {
            reasons.add(Refusal.at("on", "admission.refusal.not-before", since));
        }
        return reasons;
    }

    /// The pool lets somebody go who has no case: a case ends by its own steps.
    static List<Refusal> leave(Candidate candidate, Leaving how, LocalDate on, @Nullable String note, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(whileListed(candidate, "on", on, today));
        if (on.isBefore(candidate.stageSince())) {
            reasons.add(Refusal.at("on", "admission.refusal.before-stage", candidate.stageSince()));
        }
        if (candidate.stage().compareTo(Stage.PREPARATION) >= 0) {
            reasons.add(Refusal.of("admission.refusal.has-a-case"));
        }
        reasons.addAll(how == Leaving.TAKEN_OFF ? text("note", note, LONGEST_NOTE) : note("note", note, LONGEST_NOTE));
        return reasons;
    }

    /// What the pool recorded the pool takes back; what a case decided stays.
    ///
    /// @param tried whether there was a case, which is over with the candidate's leaving
    static List<Refusal> comeBack(Candidate candidate, boolean tried) {
        List<Refusal> reasons = new ArrayList<>();
        if (tried) {
            reasons.add(Refusal.of("admission.refusal.case-decided"));
        }
        if (candidate.member()) {
            reasons.add(Refusal.of("admission.refusal.member-now"));
        }
        return reasons;
    }
}
