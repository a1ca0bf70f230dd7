package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.OfficeHolder;
import org.sotay.organisation.UnitAt;

/// Who holds office in one unit.
public record OfficersPage(UnitAt unit, List<OfficeHolder> holders, boolean mayEnd) {

    public OfficersPage {
        holders = List.copyOf(holders);
    }
}
