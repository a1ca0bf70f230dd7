package org.sotay.admission.web;

import java.util.Arrays;
import java.util.List;
import org.sotay.admission.CandidateList;
import org.sotay.admission.CandidateRow;
import org.sotay.admission.Stage;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Columns;
import org.sotay.ui.Crumb;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;

/// The candidates of one unit.
///
/// @param board whether they stand in columns by stage
/// @param mayEdit whether the reader may list somebody, and the day is today
public record CandidatesPage(
        UnitAt unit,
        List<Crumb> crumbs,
        CandidateList list,
        boolean board,
        CandidateFilters filters,
        boolean mayEdit,
        boolean seesPersonal,
        Columns columns,
        Sort sort,
        Paging paging,
        List<Chip> chips) {

    public CandidatesPage {
        crumbs = List.copyOf(crumbs);
        chips = List.copyOf(chips);
    }

    /// The stages of the way, in order, and the end that is asked for.
    public List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(Stage.OFFICIAL) < 0
                        || filters.stage().filter(stage::equals).isPresent())
                .toList();
    }

    /// The rows of one stage.
    public List<CandidateRow> rows(Stage stage) {
        return list.items().stream().filter(row -> row.stage() == stage).toList();
    }

    /// The list of one stage; of everybody where it is shown already.
    public Address address(Address here, Stage stage) {
        Address bare = here.without("page", "stage", "view");
        return filters.stage().filter(stage::equals).isPresent() && !board
                ? bare
                : bare.with("stage", Address.word(stage));
    }

    /// The other way to look at the same.
    public Address other(Address here) {
        Address bare = here.without("page", "view");
        return board ? bare : bare.without("stage").with("view", "board");
    }
}
