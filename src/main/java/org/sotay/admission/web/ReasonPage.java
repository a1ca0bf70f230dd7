package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.CellReason;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// Why a cell has no candidates, year by year, and the form for one more word.
public record ReasonPage(
        UnitAt cell,
        ReasonForm form,
        FormErrors errors,
        List<Option> years,
        List<CellReason> reasons,
        boolean mayEdit) {

    public ReasonPage {
        years = List.copyOf(years);
        reasons = List.copyOf(reasons);
    }
}
