package org.sotay.exchange;

import java.util.List;

/// What is wrong in a file that came in, and where: a message key with its arguments.
///
/// @param row as a spreadsheet program counts, from 1; 0 when it is the whole file
/// @param column from 1; 0 when it is the whole row
public record FileProblem(int row, int column, String key, List<Object> arguments) {

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    static FileProblem at(int row, int column, String key, Object... arguments) {
        return new FileProblem(row, column, key, List.of(arguments));
    }

    static FileProblem of(String key, Object... arguments) {
        return new FileProblem(0, 0, key, List.of(arguments));
    }
}
