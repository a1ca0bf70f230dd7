package org.sotay.membership.web;

import java.util.List;
import org.sotay.membership.MemberFile;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// A short form about one member: move, end, absence, office.
///
/// @param step `move`, `end`, `absence` or `office`; names texts and address
/// @param kinds what can be chosen as kind
/// @param units units offered for choice
public record StepPage(
        MemberFile file, String step, StepForm form, FormErrors errors, List<Option> kinds, List<UnitLine> units) {

    public StepPage {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
    }
}
