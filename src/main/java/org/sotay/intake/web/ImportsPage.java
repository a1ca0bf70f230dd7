package org.sotay.intake.web;

import java.util.List;
import org.sotay.intake.Import;
import org.sotay.ui.Paging;

/// The lists that came in, the latest first.
public record ImportsPage(List<Import> imports, Paging paging) {

    public ImportsPage {
        imports = List.copyOf(imports);
    }
}
