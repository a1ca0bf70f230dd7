package org.sotay.exchange;

import java.util.List;

/// Takes the rows of a file as they are read.
@FunctionalInterface
interface RowSink {
    void row(int number, List<String> cells, List<FileProblem> problems) throws UnreadableFile;
}
