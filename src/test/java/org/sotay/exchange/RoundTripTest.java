package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What leaves the house comes back the same, and what other programs write comes in.
class RoundTripTest {

    @Property(tries = 300)
    void aListComesBackTheSameInEveryCell(
            @ForAll @Size(min = 1, max = 6)
                    List<
                                    @Size(2) List<
                                            @StringLength(max = 6)
                                            @Chars({'"', ',', ';', '\'', 'ế', '\n', '\t', ' ', '<', '&'})
                                            @Chars({'=', '+', '-', '@', '＝'}) @CharRange(from = '0', to = 'F') String>>
                            texts,
            @ForAll @IntRange(min = -18_000, max = 60_000) int day,
            @ForAll long number)
            throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<String> row : texts) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.add(null);
            cells.add(LocalDate.ofEpochDay(day));
            cells.add(number % 1_000_000_000_000_000L);
            cells.add("end");
            rows.add(cells);
        }
        List<List<String>> expected = rows.stream()
                .map(row -> row.stream().map(cell -> Objects.toString(cell, "")).toList())
                .toList();
        for (FileFormat format : FileFormat.values()) {
            Tables read = Tables.read(written(rows, format));
            assertThat(read.reading().problem()).isNull();
            assertThat(read.problems()).isEmpty();
            assertThat(read.cells().getFirst()).containsExactly("a", "b", "c", "d", "e", "f");
            assertThat(read.cells().subList(1, read.cells().size()))
                    .as("%s", format)
                    .isEqualTo(expected);
        }
    }

    private static byte[] written(List<List<@Nullable Object>> rows, FileFormat format) throws IOException {
        List<FileColumn<List<@Nullable Object>>> columns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int column = i;
            columns.add(new FileColumn<>(String.valueOf((char) ('a' + i)), row -> row.get(column)));
        }
        Cover cover = new Cover("Giới thiệu", List.of(new Cover.Remark("Tổ chức", "committee 377")));
        ListFile<List<@Nullable Object>> list =
                new ListFile<>("list", "List", columns, rows::forEach, rows::size, cover);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case CSV -> CsvFile.write(list, out);
            case XLSX -> WorkbookFile.write(list, out);
        }
        return out.toByteArray();
    }

    @Test
    void manyRowsComeBack() throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(List.of("Nguyễn Văn " + i, "37.%06d".formatted(i), "x", LocalDate.EPOCH.plusDays(i), i, "end"));
        }
        for (FileFormat format : FileFormat.values()) {
            List<TableRow> last = new ArrayList<>();
            TableReader.Reading read = TableReader.read(new ByteArrayInputStream(written(rows, format)), row -> {
                last.clear();
                last.add(row);
            });
            assertThat(read).isEqualTo(new TableReader.Reading(null, 20_001, false));
            assertThat(last.getFirst().cells())
                    .containsExactly("Nguyễn Văn 19999", "37.019999", "x", "2024-10-03", "19999", "end");
        }
    }

    @Property(tries = 300)
    void whatAnotherProgramWritesIsRead(
            @ForAll @Size(min = 1, max = 6)
                    List<
                                    @Size(value = 3) List<
                                            @StringLength(max = 6) @Chars({'"', ',', ';', '\n', '\r', '\'', 'ế', ' '})
                                            @CharRange(from = 'a', to = 'f') String>>
                            rows)
            throws IOException {
        StringBuilder text = new StringBuilder("h1,h2,h3\r\n");
        List<List<String>> expected = new ArrayList<>();
        for (List<String> row : rows) {
            text.append(CSVFormat.RFC4180.format((Object[]) row.toArray(String[]::new)))
                    .append("\r\n");
            expected.add(row);
        }
        List<List<String>> read = new ArrayList<>();
        CsvTable.read(new StringReader(text.toString()), ',', (number, cells, problems) -> read.add(cells));
        assertThat(read.subList(1, read.size()))
                .isEqualTo(expected.stream()
                        .map(row -> row.stream().map(FormulaGuard::off).toList())
                        .toList());
    }
}
