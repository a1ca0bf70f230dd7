package org.sotay.intake;

import java.util.List;
import org.sotay.exchange.FileProblem;

/// A row of the file as it was read.
record Line(int number, List<String> cells, List<FileProblem> problems) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
