package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in a list's file, and that it stays what it was in the list.
class ListFileTest {

    @Test
    void csvKeepsWhatTheListSays() throws IOException {
        String text = csv("Đỗ Thị \"Hoà\", em", LocalDate.of(2023, 12, 31), 7, null, "dòng\nhai");
        assertThat(text).startsWith("\uFEFFa,b,c,d,e\r\n");
        try (CSVParser read = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            assertThat(read.getRecords().getLast().toList())
                    .containsExactly("Đỗ Thị \"Hoà\", em", "2023-12-31", "7", "", "dòng\nhai");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"})
    void textIsNeverAFormula(String text) throws IOException {
        try (CSVParser read = CSVParser.parse(csv(text).substring(1), CSVFormat.RFC4180)) {
            assertThat(read.getRecords().getLast().get(0)).isEqualTo("'" + text);
        }
        assertThat(workbook(text).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void aNumberBelowZeroStaysANumber() throws IOException {
        assertThat(csv(-3)).endsWith("\r\n-3\r\n");
    }

    @Test
    void aWorkbookHasDaysAsDaysAndCardNumbersAsText() throws IOException {
        Map<String, String> parts = workbook("012345", LocalDate.of(2023, 12, 31), 7);
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(">012345<")
                .contains("<v>45291")
                .contains("<v>7</v>");
        assertThat(parts.get("xl/styles.xml")).contains("dd/mm/yyyy");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("committee 377");
    }

    @Test
    void daysThatWorkbooksMiscountStandAsText() throws IOException {
        Map<String, String> parts = workbook(LocalDate.of(1900, 2, 28), LocalDate.of(1900, 3, 1));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(">1900-02-28<")
                .contains("<v>61");
    }

    @Test
    void aLongListIsWrittenWithoutBeingHeld() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListFile<Integer> list = new ListFile<>(
                "a",
                "a",
                List.of(new FileColumn<>("n", row -> row)),
                row -> IntStream.range(0, 20_000).forEach(row::accept),
                () -> 20_000,
                null);
        WorkbookFile.write(list, out);
        assertThat(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"))
                .contains("<v>0</v>")
                .contains("<v>19999</v>")
                .contains("A1:A20001");
    }

    private static String csv(@Nullable Object... row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(list(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> workbook(@Nullable Object... row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile.write(list(row), out);
        return parts(out.toByteArray());
    }

    private static ListFile<@Nullable Object[]> list(@Nullable Object... values) {
        List<FileColumn<@Nullable Object[]>> columns = IntStream.range(0, values.length)
                .mapToObj(i -> new FileColumn<@Nullable Object[]>(String.valueOf((char) ('a' + i)), row -> row[i]))
                .toList();
        Cover cover = new Cover("Giới thiệu", List.of(new Cover.Remark("Tổ chức", "committee 377")));
        return new ListFile<>("list", "List", columns, row -> row.accept(values), () -> 1, cover);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Path path = Files.createTempFile("list", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(Files.write(path, file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return parts;
    }
}
