package org.sotay.intake;

import org.sotay.exchange.FileProblem;
import org.sotay.kernel.Refusal;

/// What is said of a file that could not be read.
final class FileSentences {

    /// Field of a sentence whose last two arguments say where: row and column, from 1, or 0.
    static final String PLACE = "place";

    private FileSentences() {}

    /// The problem as a refusal; where it is comes after the arguments of its own.
    static Refusal of(FileProblem problem) {
        if (problem.row() == 0) {
            return Refusal.of(problem.key(), problem.arguments().toArray());
        }
        Object[] arguments = new Object[problem.arguments().size() + 2];
        problem.arguments().toArray(arguments);
        arguments[arguments.length - 2] = problem.row();
        arguments[arguments.length - 1] = problem.column();
        return Refusal.at(PLACE, problem.key(), arguments);
    }
}
