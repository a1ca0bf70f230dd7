package org.sotay.organisation.web;

import java.util.List;
import org.sotay.organisation.Kind;
import org.sotay.ui.Texts;

/// The kinds of units of this installation.
public record KindsPage(List<Kind> kinds) {

    public KindsPage {
        kinds = List.copyOf(kinds);
    }

    /// Names of the kinds that may stand directly below, from the top of the tree down.
    public List<String> below(Kind kind, Texts texts) {
        return kinds.stream()
                .filter(other -> kind.children().contains(other.code()))
                .map(other -> UnitTexts.kind(texts, other.name()))
                .toList();
    }
}
