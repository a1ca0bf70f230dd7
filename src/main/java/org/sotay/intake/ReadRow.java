package org.sotay.intake;

import java.util.List;
import org.sotay.exchange.GivenRow;
import org.sotay.kernel.Refusal;

/// A row with the values of its cells, and why some of them are none.
record ReadRow(Line line, GivenRow given, List<Refusal> reasons) {

    ReadRow {
        reasons = List.copyOf(reasons);
    }
}
