package org.sotay.organisation.web;

import java.util.List;
import org.sotay.organisation.UnitLine;

/// The uppermost units of a reader who has none, or several.
///
/// @param mayFound whether the reader may found the first unit of all
public record TopsPage(List<UnitLine> units, boolean mayFound) {

    public TopsPage {
        units = List.copyOf(units);
    }
}
