package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Kind;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;

/// The form with which a kind of unit is defined.
///
/// @param kind the kind as it is; none for a new one
/// @param others what may be allowed below
/// @param differences where another change, made meanwhile, differs from what was typed
public record KindPage(
        @Nullable Kind kind, KindForm form, FormErrors errors, List<Kind> others, List<Difference> differences) {

    public KindPage {
        others = List.copyOf(others);
        differences = List.copyOf(differences);
    }

    /// The version the form starts from.
    public int version() {
        return kind == null ? 0 : kind.version();
    }

    /// Where the form is sent.
    public String action() {
        return kind == null ? "/kinds/new" : "/kinds/" + kind.code();
    }
}
