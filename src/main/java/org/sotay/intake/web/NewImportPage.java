package org.sotay.intake.web;

import java.util.List;
import org.sotay.ui.FormErrors;

/// The form with which a file is sent.
///
/// @param targets what the reader may bring in
/// @param target what is chosen
/// @param unit code of the unit below which everything stays, as typed
public record NewImportPage(List<String> targets, String target, String unit, FormErrors errors) {

    public NewImportPage {
        targets = List.copyOf(targets);
    }
}
