package org.sotay.admission.web;

import java.util.List;
import org.sotay.ui.Option;

/// A field of a form about a step.
///
/// @param label already in the reader's language
/// @param options of a choice
public record StepField(String name, String label, FieldKind kind, boolean optional, List<Option> options) {

    public StepField {
        options = List.copyOf(options);
    }
}
