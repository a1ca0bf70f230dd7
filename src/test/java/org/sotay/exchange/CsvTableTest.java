package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text with separators, as people and programs write it and as attackers would.
@Timeout(5)
class CsvTableTest {

    private static final String LIST = "Họ và tên;Ngày sinh\r\nĐỗ Thị Huyền;9/3/1951\r\nNguyễn Văn Ước;1960\r\n";
    private static final List<List<String>> READ = List.of(
            List.of("Họ và tên", "Ngày sinh"), List.of("Đỗ Thị Huyền", "9/3/1951"), List.of("Nguyễn Văn Ước", "1960"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anEncodingIsKnownWithAndWithoutItsMark(String charset) throws IOException {
        assertThat(Tables.csv(LIST, Charset.forName(charset)).cells()).isEqualTo(READ);
        assertThat(Tables.csv("\uFEFF" + LIST, Charset.forName(charset)).cells())
                .isEqualTo(READ);
    }

    @Test
    void oldVietnameseFilesGetTheirMarksBackOnTheirLetters() throws IOException {
        byte[] file = legacy(LIST);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("?");
        assertThat(Tables.read(file).cells()).isEqualTo(READ);
    }

    /// The charset has the tone marks apart, and the other letters whole.
    private static byte[] legacy(String text) {
        StringBuilder apart = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String split = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = split.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String base = split.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void anEncodingThatCannotBeIsRefused() throws IOException {
        assertThat(Tables.csv("Tên\n1\u00CC\n", StandardCharsets.ISO_8859_1).problem())
                .isEqualTo(FileProblem.of("exchange.problem.encoding"));
        assertThat(Tables.read(new byte[] {'a', ',', 'b', '\n', 'c', ',', (byte) 0x8D})
                        .problem())
                .isEqualTo(FileProblem.at(2, 2, "exchange.problem.sign"));
    }

    @Test
    void oneBrokenSignDoesNotMakeTheRestAnotherEncoding() throws IOException {
        byte[] file = LIST.getBytes(StandardCharsets.UTF_8);
        file[file.length - 4] = (byte) 0xFF;
        assertThat(Tables.read(file).problem()).isEqualTo(FileProblem.at(3, 2, "exchange.problem.sign"));
    }

    @Test
    void aFileCutInsideASignIsRefusedWhereItEnds() throws IOException {
        byte[] file = "Họ và tên\nNguyễn Thị Ế".getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.read(Arrays.copyOf(file, file.length - 1)).problem())
                .isEqualTo(FileProblem.at(2, 1, "exchange.problem.sign"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsGuessedAndQuotesAreRespected(String separator) throws IOException {
        String text = String.join(separator, "a", "b", "c") + "\n"
                + String.join(separator, "\"1,2;3\t4\"", "\"say \"\"yes\"\"\"", "\"two\r\nlines\"") + "\r"
                + String.join(separator, "", "x", "") + "\n\n" + String.join(separator, "", "", "");
        Tables read = Tables.csv(text);
        assertThat(read.cells())
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1,2;3\t4", "say \"yes\"", "two\r\nlines"), List.of("", "x"));
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(1, 2, 3);
    }

    @Test
    void rowsAreCountedAsASpreadsheetProgramCountsThem() throws IOException {
        assertThat(Tables.csv("a\r\n\r\n\"b\nc\"\r\n \r\nd").rows())
                .extracting(TableRow::number)
                .containsExactly(1, 3, 5);
    }

    @Test
    void aCommaInEveryAddressDoesNotPartTheCells() throws IOException {
        assertThat(Tables.csv("name;street;town\nA;1, Main;X\nB;2, Main;Y\n").cells())
                .contains(List.of("A", "1, Main", "X"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b\\nc,\"d|2|2|exchange.problem.quote",
                "a,b\\nc,\"d\"e\\n|2|2|exchange.problem.after-quote",
                "a,b\\nc,d\\n\\0,e|3|1|exchange.problem.sign",
                "a,b\\nc,d\\7|2|2|exchange.problem.sign",
                "a,\uFFFD|1|2|exchange.problem.sign"
            })
    void aFaultIsNamedWithItsPlace(String text, int row, int column, String key) throws IOException {
        FileProblem problem = Tables.csv(text.translateEscapes()).problem();
        assertThat(problem)
                .extracting(FileProblem::row, FileProblem::column, FileProblem::key)
                .containsExactly(row, column, key);
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedBeforeTheFileIsInMemory() throws IOException {
        InputStream file = file("a,b\n1,\"2\n", "3,4\n", 40 << 20);
        assertThat(Tables.read(file).problem()).isEqualTo(FileProblem.at(2, 2, "exchange.problem.quote", 32_767));
    }

    @Test
    void anEndlessLineIsRefused() throws IOException {
        assertThat(Tables.read(file("a,b\n1,", "x", 40 << 20)).problem())
                .isEqualTo(FileProblem.at(2, 2, "exchange.problem.cell", 32_767));
        assertThat(Tables.read(file("a,b\n1,", "x", 100 << 20)).problem())
                .isEqualTo(FileProblem.of("exchange.problem.large", 50L));
    }

    @Test
    void aMillionColumnsAreRefused() throws IOException {
        assertThat(Tables.read(file("a\n", "x,", 2_000_000)).problem())
                .isEqualTo(FileProblem.at(2, 201, "exchange.problem.columns", 200));
        assertThat(Tables.read(file("a,b\n1,2", ",", 1_000_000)).cells())
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void moreRowsThanAProvinceHasAreRefused() throws IOException {
        Tables read = Tables.read(file("", "x,y\n", 4 * 200_001));
        assertThat(read.problem()).isEqualTo(FileProblem.at(200_001, 0, "exchange.problem.rows", 200_000));
        assertThat(read.reading().rows()).isEqualTo(200_000);
    }

    /// A beginning, and then the same again and again for so many bytes, none of which is kept.
    private static InputStream file(String beginning, String again, int length) {
        byte[] unit = again.getBytes(StandardCharsets.UTF_8);
        InputStream rest = new InputStream() {
            private int given;

            @Override
            public int read() {
                return given < length ? unit[given++ % unit.length] : -1;
            }

            @Override
            public int read(byte[] block, int offset, int wanted) {
                int count = Math.min(wanted, length - given);
                for (int i = 0; i < count; i++) {
                    block[offset + i] = unit[(given + i) % unit.length];
                }
                given += count;
                return count == 0 ? -1 : count;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", " , ,\n", "\uFEFF"})
    void aFileThatSaysNothingIsRefused(String text) throws IOException {
        assertThat(Tables.csv(text).problem()).isEqualTo(FileProblem.of("exchange.problem.empty"));
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(Tables.read(old).problem()).isEqualTo(FileProblem.of("exchange.problem.old-or-locked"));
        assertThat(Tables.csv("%PDF-1.7\n").problem()).isEqualTo(FileProblem.of("exchange.problem.kind"));
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(Tables.read(picture).problem().key()).isEqualTo("exchange.problem.sign");
    }

    @Test
    void theApostropheInFrontOfAFormulaIsTakenOffAndNoOther() throws IOException {
        assertThat(Tables.csv("'=1+1,'+84912,'-1,'@a,''=1,'a,'").cells())
                .containsExactly(List.of("=1+1", "+84912", "-1", "@a", "'=1", "'a", "'"));
    }
}
