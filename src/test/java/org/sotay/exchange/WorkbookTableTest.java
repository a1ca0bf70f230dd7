package org.sotay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks as programs write them and as attackers would.
@Timeout(5)
class WorkbookTableTest {

    private static final String ONE = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @Test
    void cellsAreReadAsTheyAreMeant() throws IOException {
        Tables read = new Book()
                .strings(
                        "<t>Họ tên</t>", "<r><t>Đỗ </t></r><r><t xml:space='preserve'>Huyền</t></r><rPh><t>x</t></rPh>")
                .sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Số &amp;"
                        + " thẻ</t></is></c></row><row r='3'><c r='A3' t='s'><v>1</v></c><c r='C3'"
                        + " t='b'><v>1</v></c><c r='E3'/></row><row><c t='str'><f>A1</f><v>kết"
                        + " quả</v></c><c><f>1+1</f><v>2</v></c></row>")
                .read();
        assertThat(read.cells())
                .containsExactly(
                        List.of("Họ tên", "Số & thẻ"), List.of("Đỗ Huyền", "", "TRUE"), List.of("kết quả", "2"));
        assertThat(read.rows()).extracting(TableRow::number).containsExactly(1, 3, 4);
        assertThat(read.reading().problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|45291|2023-12-31",
                "dd/mm/yyyy|45291|2023-12-31",
                "[$-42A]d mmmm yyyy|45291|2023-12-31",
                "dd/mm/yyyy hh:mm|45291.5|2023-12-31T12:00:00",
                "dd/mm/yyyy hh:mm|45291|2023-12-31",
                "mm/yyyy|18688|1951-03",
                "yyyy|18688|1951",
                "dd/mm/yyyy|1|1900-01-01",
                "dd/mm/yyyy|59|1900-02-28",
                "dd/mm/yyyy|61|1900-03-01",
                "hh:mm|0.25|06:00:00",
                "000000|12345|012345",
                "00\\.000000|37012345|37.012345",
                "General|37.012345|37.012345",
                "General|0.1234567890123456789|0.123456789012346",
                "General|1.2E5|120000",
                "General|12345678901234567890|12345678901234567890",
                "#,##0.00|1200.50|1200.5",
                "General|-0|0",
                "&quot;Ngày &quot;0|7|7"
            })
    void aNumberReadsAsItIsShown(String format, String value, String text) throws IOException {
        assertThat(new Book()
                        .styles(format)
                        .sheet("<row r='1'><c r='A1' s='1'><v>" + value + "</v></c></row>")
                        .read()
                        .cells())
                .containsExactly(List.of(text));
    }

    @Test
    void daysMayCountFrom1904() throws IOException {
        Tables read = new Book()
                .workbook("date1904='1'", "<sheet name='a' sheetId='1' r:id='r1'/>")
                .styles("14")
                .sheet("<row r='1'><c r='A1' s='1'><v>43829</v></c><c r='B1' s='1'><v>0</v></c></row>")
                .read();
        assertThat(read.cells()).containsExactly(List.of("2023-12-31", "1904-01-01"));
        assertThat(read.reading().since1904()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2'><f>NOW()</f></c>|exchange.problem.formula",
                "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>|exchange.problem.error",
                "<c r='B2' s='1'><v>60</v></c>|exchange.problem.serial",
                "<c r='B2' s='1'><v>-5</v></c>|exchange.problem.serial",
                "<c r='B2' s='1'><v>1E15</v></c>|exchange.problem.serial",
                "<c r='B2'><v>abc</v></c>|exchange.problem.number",
                "<c r='B2'><v>1E999999999</v></c>|exchange.problem.number",
                "<c r='B2'><v>NaN</v></c>|exchange.problem.number"
            })
    void aCellWithoutMeaningIsAProblemOfItsRow(String cell, String key) throws IOException {
        Tables read = new Book()
                .styles("14")
                .sheet(ONE + "<row r='2'>" + cell + "<c r='C2'><v>3</v></c></row>")
                .read();
        assertThat(read.problems()).containsExactly(FileProblem.at(2, 2, key));
        assertThat(read.cells()).contains(List.of("", "", "3"));
    }

    @Test
    void theFirstSheetThatCanBeSeenIsRead() throws IOException {
        assertThat(new Book()
                        .workbook(
                                "",
                                "<sheet name='h' sheetId='1' state='veryHidden' r:id='r9'/>"
                                        + "<sheet name='a' sheetId='2' r:id='r1'/>")
                        .sheet(ONE)
                        .read()
                        .cells())
                .containsExactly(List.of("1"));
        assertThat(new Book().workbook("", "").sheet(ONE).read().problem())
                .isEqualTo(FileProblem.of("exchange.problem.no-sheet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>9999999999999</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'/><c r='A1'><v>1</v></c></row>",
                "<row r='2'/><row r='1'/>",
                "<row r='99999999'/>",
                "<row r='0'/>",
                "<row r='1'>"
            })
    void placesThatCannotBeAreRefused(String rows) throws IOException {
        assertThat(new Book().sheet(rows).read().problem().key()).isEqualTo("exchange.problem.damaged");
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsPlace() throws IOException {
        assertThat(new Book()
                        .sheet("<row r='7'><c r='GS7'><v>1</v></c></row>")
                        .read()
                        .problem())
                .isEqualTo(FileProblem.at(7, 201, "exchange.problem.columns", 200));
        assertThat(new Book()
                        .sheet("<row r='1'><c r='B1' t='str'><v>" + "x".repeat(5_000_000) + "</v></c></row>")
                        .without(Book.STYLES)
                        .read()
                        .problem()
                        .key())
                .isEqualTo("exchange.problem.bomb");
        assertThat(new Book()
                        .sheet("<row r='1'><c r='B1' t='str'><v>" + "x".repeat(32_768) + "</v></c></row>")
                        .read()
                        .problem())
                .isEqualTo(FileProblem.at(1, 2, "exchange.problem.cell", 32_767));
        assertThat(new Book()
                        .with(Book.SHEET, out -> cells(out, 300_000))
                        .read()
                        .problem()
                        .key())
                .isEqualTo("exchange.problem.columns");
        assertThat(new Book()
                        .sheet("<row r='1'>" + "<c/>".repeat(20_000) + "</row>")
                        .read()
                        .problem()
                        .key())
                .isEqualTo("exchange.problem.damaged");
    }

    @Test
    void aSheetFullOfEmptyCellsIsRefused() throws IOException {
        Book full = new Book().with(Book.SHEET, out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] row = ("<row>" + "<c/>".repeat(10_000) + "</row>").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= 400; i++) {
                out.write(row);
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(full.read().problem().key()).isIn("exchange.problem.bomb", "exchange.problem.cells");
    }

    private static void cells(OutputStream out, int count) throws IOException {
        out.write("<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8));
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            out.write(("<c><v>" + random.nextInt() + "</v></c>").getBytes(StandardCharsets.UTF_8));
        }
        out.write("</row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBombIsRefused() throws IOException {
        assertThat(new Book()
                        .with(Book.SHEET, out -> spaces(out, 300 << 20))
                        .read()
                        .problem())
                .isEqualTo(FileProblem.of("exchange.problem.bomb"));
        assertThat(new Book()
                        .with(Book.STRINGS, out -> spaces(out, 20 << 20))
                        .sheet(ONE)
                        .read()
                        .problem())
                .isEqualTo(FileProblem.of("exchange.problem.bomb"));
        Book many = new Book().sheet(ONE);
        IntStream.range(0, 1_001).forEach(i -> many.with("part" + i, ""));
        assertThat(many.read().problem()).isEqualTo(FileProblem.of("exchange.problem.bomb"));
    }

    private static void spaces(OutputStream out, int count) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) ' ');
        out.write("<x>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < count; i += block.length) {
            out.write(block);
        }
        out.write("</x>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatLiesAboutItsSizesIsRefused() throws IOException {
        byte[] bomb = new Book().with(Book.SHEET, out -> spaces(out, 30 << 20)).file();
        assertThat(Tables.read(lying(bomb, Book.SHEET, 24, 1_000)).problem().key())
                .isIn("exchange.problem.bomb", "exchange.problem.damaged");
        byte[] plain = new Book().sheet(ONE).file();
        assertThat(Tables.read(lying(plain, Book.SHEET, 24, 5)).problem().key()).isEqualTo("exchange.problem.damaged");
        assertThat(Tables.read(lying(plain, Book.SHEET, 16, 5)).problem().key()).isEqualTo("exchange.problem.damaged");
    }

    /// Changes a number of the directory at the end of a packed file, such as the size of a part.
    private static byte[] lying(byte[] file, String part, int field, int value) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int entry = text.lastIndexOf(part) - 46;
        for (int i = 0; i < 4; i++) {
            file[entry + field + i] = (byte) (value >> (8 * i));
        }
        return file;
    }

    @Test
    void packedFilesInPackedFilesAreNotUnpacked() throws IOException {
        byte[] inner = new Book().with(Book.SHEET, out -> spaces(out, 30 << 20)).file();
        assertThat(new Book()
                        .with("xl/embeddings/inner.xlsx", out -> out.write(inner))
                        .sheet(ONE)
                        .read()
                        .cells())
                .containsExactly(List.of("1"));
    }

    @Test
    void aCutOrChangedFileIsRefused() throws IOException {
        byte[] file = new Book().with(Book.SHEET, out -> cells(out, 150)).file();
        for (int length = 10; length < file.length; length += file.length / 20) {
            assertThat(Tables.read(Arrays.copyOf(file, length)).problem().key()).isEqualTo("exchange.problem.damaged");
        }
    }

    @Test
    void whateverHappensToAFileNothingButARefusalComesOfIt() throws IOException {
        byte[] file = new Book()
                .strings("<t>a</t>", "<t>b</t>")
                .with(Book.SHEET, out -> cells(out, 150))
                .file();
        List<List<String>> whole = Tables.read(file).cells();
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            byte[] changed = file.clone();
            for (int j = 0; j < 1 + i % 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Tables read = Tables.read(changed);
            if (read.reading().problem() == null) {
                assertThat(read.cells()).as("change %s", i).isEqualTo(whole);
            }
        }
    }

    @Test
    void whateverStandsInAPartNothingButARefusalOrRowsComeOfIt() throws IOException {
        Map<String, String> parts = Map.of(
                Book.STRINGS, "<sst><si><t>a&lt;</t></si><si><r><t>b</t></r></si></sst>",
                Book.SHEET,
                        "<worksheet><sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1'"
                                + " t='inlineStr'><is><t>x</t></is></c><c"
                                + " s='1'><f>A1</f><v>45291.5</v></c></row></sheetData></worksheet>",
                Book.STYLES,
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>");
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            Book book = new Book();
            parts.forEach(book::with);
            String part = List.of(Book.STRINGS, Book.SHEET, Book.STYLES).get(i % 3);
            byte[] changed = String.valueOf(parts.get(part)).getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 1 + i % 3; j++) {
                changed[random.nextInt(changed.length)] =
                        (byte) "<>&;'\"/ =0129AZaz-.\u0000\u00ff".charAt(random.nextInt(21));
            }
            Tables read = book.with(part, out -> out.write(changed)).read();
            assertThat(read.rows().size()).as("change %s", i).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void macrosLinksAndOtherDocumentsAreRefused() throws IOException {
        assertThat(new Book().with("xl/vbaProject.bin", "x").sheet(ONE).read().problem())
                .isEqualTo(FileProblem.of("exchange.problem.macro"));
        assertThat(new Book()
                        .with(
                                Book.TYPES,
                                "<Types><Override PartName='/xl/a' ContentType='application/vnd.ms-excel"
                                        + ".sheet.macroEnabled.main+xml'/></Types>")
                        .read()
                        .problem())
                .isEqualTo(FileProblem.of("exchange.problem.macro"));
        assertThat(new Book()
                        .with(Book.LINKS, Book.links("<Relationship Id='r1' Type='%s/externalLink' Target='x.xml'/>"))
                        .read()
                        .problem())
                .isEqualTo(FileProblem.of("exchange.problem.links"));
        assertThat(new Book()
                        .with(
                                "_rels/.rels",
                                Book.links("<Relationship Id='r1' Type='%s/officeDocument' Target='w.xml'/>"))
                        .with("w.xml", "<document/>")
                        .read()
                        .problem())
                .isEqualTo(FileProblem.of("exchange.problem.kind"));
        assertThat(new Book().without(Book.TYPES).read().problem()).isEqualTo(FileProblem.of("exchange.problem.kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Book.SHEET, Book.STRINGS, Book.STYLES, Book.WORKBOOK, Book.LINKS, Book.TYPES})
    void documentTypesAndEntitiesAreRefusedInEveryPart(String part) throws IOException {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'>"
                + IntStream.range(0, 25)
                        .mapToObj(i -> "<!ENTITY " + (char) ('b' + i) + " '" + ("&" + (char) ('a' + i) + ";").repeat(10)
                                + "'>")
                        .reduce("", String::concat)
                + "]><x>&z;</x>";
        for (String text :
                List.of(outside, laughs, "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><x/>", "<x>&e;</x>")) {
            assertThat(new Book().sheet(ONE).with(part, text).read().problem().key())
                    .as(text)
                    .isEqualTo("exchange.problem.damaged");
        }
    }

    @Test
    void manyNamesAttributesAndDepthsAreRefused() throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder attributes = new StringBuilder("<c");
        for (int i = 0; i < 2_000; i++) {
            names.append("<n").append(i).append("/>");
            attributes.append(" a").append(i).append("='1'");
        }
        for (String rows : List.of(names.toString(), attributes + "/>", "<d>".repeat(200) + "</d>".repeat(200))) {
            assertThat(new Book()
                            .sheet("<row>" + rows + "</row>")
                            .read()
                            .problem()
                            .key())
                    .isEqualTo("exchange.problem.damaged");
        }
    }

    @Test
    void aTagWithoutEndIsRefusedBeforeItIsInMemory() throws IOException {
        Random random = new Random(1);
        assertThat(new Book()
                        .with(Book.SHEET, out -> {
                            out.write("<worksheet a='".getBytes(StandardCharsets.UTF_8));
                            for (int i = 0; i < 1_000_000; i++) {
                                out.write(Integer.toHexString(random.nextInt()).getBytes(StandardCharsets.UTF_8));
                            }
                        })
                        .read()
                        .problem()
                        .key())
                .isEqualTo("exchange.problem.bomb");
    }

    @Test
    void aMillionSharedTextsAreKeptSmall() throws IOException {
        Tables read = new Book()
                .with(Book.STRINGS, out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 1_000_000; i++) {
                        out.write(("<si><t>chữ " + i + "</t></si>").getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                })
                .sheet("<row r='1'><c t='s'><v>0</v></c><c t='s'><v>99999</v></c><c t='s'><v>999999</v></c></row>")
                .read();
        assertThat(read.cells()).containsExactly(List.of("chữ 0", "chữ 99999", "chữ 999999"));
    }
}
