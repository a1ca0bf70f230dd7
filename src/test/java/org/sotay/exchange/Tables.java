package org.sotay.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a reading of a file handed out.
record Tables(TableReader.Reading reading, List<TableRow> rows) {

    static Tables read(InputStream in) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        TableReader.Reading reading = TableReader.read(in, row -> {
            if (rows.size() < 1_000) {
                rows.add(row);
            }
        });
        return new Tables(reading, rows);
    }

    static Tables read(byte[] file) throws IOException {
        return read(new ByteArrayInputStream(file));
    }

    static Tables csv(String text) throws IOException {
        return csv(text, StandardCharsets.UTF_8);
    }

    static Tables csv(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    List<List<String>> cells() {
        return rows.stream().map(TableRow::cells).toList();
    }

    List<FileProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    FileProblem problem() {
        return Objects.requireNonNull(reading.problem(), "The file was read");
    }
}
