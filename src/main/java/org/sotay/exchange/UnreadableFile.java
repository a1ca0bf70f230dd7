package org.sotay.exchange;

import java.io.IOException;

/// Ends the reading of a file from within, under any depth of streams; outside of this room it is a `FileProblem`.
final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    UnreadableFile(FileProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    UnreadableFile(String key, Object... arguments) {
        this(FileProblem.of(key, arguments));
    }

    FileProblem problem() {
        return problem;
    }
}
