package org.sotay.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever watches how far the work is, while its own transaction goes on.
@Component
class ImportProgress {

    private final ImportStore imports;

    ImportProgress(ImportStore imports) {
        this.imports = imports;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void at(ImportId id, int rows) {
        imports.progress(id, rows);
    }

    /// Work on so many rows begins.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void expect(ImportId id, int rows) {
        imports.expect(id, rows);
    }
}
