package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Kind;
import org.sotay.ui.FormErrors;

/// The form with which a kind of unit is defined.
///
/// @param kind the kind as it is; none for a new one
/// @param others what may be allowed below
public record KindPage(@Nullable Kind kind, KindForm form, FormErrors errors, List<Kind> others) {

    public KindPage {
        others = List.copyOf(others);
    }

    /// Where the form is sent.
    public String action() {
        return kind == null ? "/kinds/new" : "/kinds/" + kind.code();
    }
}
