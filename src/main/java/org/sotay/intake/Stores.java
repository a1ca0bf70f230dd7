package org.sotay.intake;

import org.springframework.stereotype.Component;

/// What keeps an import: itself, its file, its rows, what is said of them, and what was said of their columns.
@Component
record Stores(
        ImportStore imports,
        UploadStore uploads,
        LineStore lines,
        DraftStore drafts,
        ProblemStore problems,
        HabitStore habits) {}
