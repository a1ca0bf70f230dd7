package org.sotay.admission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Need;

/// What is recorded around a step, as of its day.
///
/// @param acting the unit of whoever tells it; none for somebody who acts for the whole installation
/// @param union whether a union stands for somebody of the candidate's age and place
/// @param electors who may vote where the step is put to the vote
/// @param papers kinds of papers on record
/// @param introducers how many members introduce the candidate
/// @param eligibility what the rules say of the candidate, as far as the step asks for it
/// @param member whether the candidate is a member already
record AdmissionFacts(
        CellLine line,
        @Nullable UnitId acting,
        boolean union,
        Electors electors,
        Set<PaperKind> papers,
        int introducers,
        List<Finding> eligibility,
        boolean member) {

    AdmissionFacts {
        papers = Set.copyOf(papers);
        eligibility = List.copyOf(eligibility);
    }

    Map<String, Need> needs() {
        return AdmissionProcedure.needs(line, union);
    }
}
