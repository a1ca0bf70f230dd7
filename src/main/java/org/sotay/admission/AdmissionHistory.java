package org.sotay.admission;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// An admission that was led elsewhere, from the list to where it stands.
///
/// @param places the cells that looked after the candidate, one after the other, the last without an end
/// @param papers those that no step brings, such as certificates
/// @param steps in the order in which they were taken, the application first
/// @param exit an end that no step brought
public record AdmissionHistory(
        PersonId person,
        List<Place> places,
        Listing listing,
        Mentoring mentor,
        List<Introducers.Wanted> introducers,
        List<Training> classes,
        List<Paper.Facts> papers,
        List<StepTold> steps,
        @Nullable ExitTold exit) {

    public AdmissionHistory {
        places = List.copyOf(places);
        introducers = List.copyOf(introducers);
        classes = List.copyOf(classes);
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /// A cell that looked after the candidate for some time.
    public record Place(UnitId cell, Period period) {}

    /// Who looked after the candidate, by which resolution of the cell.
    public record Mentoring(PersonId mentor, LocalDate from, String resolution) {}

    /// The cell that looked after the candidate on a day.
    UnitId cellOn(LocalDate day) {
        return places.stream()
                .filter(place -> place.period().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell on " + day + " in " + places))
                .cell();
    }

    UnitId lastCell() {
        return places.getLast().cell();
    }

    StepTold application() {
        return steps.getFirst();
    }

    /// The cell that admitted the candidate, or would have.
    UnitId admittingCell() {
        return cellOn(steps.stream()
                .filter(told -> !told.step().ofMember())
                .toList()
                .getLast()
                .on());
    }

    boolean union() {
        return steps.stream().anyMatch(told -> told.step() == AdmissionStep.UNION_RESOLUTION);
    }

    /// Kinds of papers on record on a day.
    Set<PaperKind> papersOn(LocalDate day) {
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        papers.stream().filter(paper -> !paper.datedOn().isAfter(day)).forEach(paper -> kinds.add(paper.kind()));
        return kinds;
    }
}
