package org.sotay.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook made by hand, part by part, so that any part can be wrong.
final class Book {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Writer> parts = new LinkedHashMap<>();

    /// Writes a part without holding it.
    @FunctionalInterface
    interface Writer {
        void to(OutputStream out) throws IOException;
    }

    Book() {
        with(TYPES, """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            </Types>\
            """);
        with("_rels/.rels", links("<Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"));
        with(
                LINKS,
                links("<Relationship Id='r1' Type='%1$s/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='%1$s/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='%1$s/styles' Target='styles.xml'/>"));
        workbook("", "<sheet name='a' sheetId='1' r:id='r1'/>");
        with(STRINGS, "<sst/>");
        with(STYLES, "<styleSheet/>");
        sheet("");
    }

    static String links(String links) {
        return "<Relationships>" + links.formatted(RELATION) + "</Relationships>";
    }

    Book workbook(String properties, String sheets) {
        return with(
                WORKBOOK,
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATION + "'><workbookPr " + properties + "/><sheets>"
                        + sheets + "</sheets></workbook>");
    }

    Book sheet(String rows) {
        return with(SHEET, "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Book styles(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            boolean known = codes[i].matches("[0-9]{2}");
            formats.append(known ? "" : "<numFmt numFmtId='" + (164 + i) + "' formatCode='" + codes[i] + "'/>");
            cells.append("<xf numFmtId='" + (known ? codes[i] : 164 + i) + "'/>");
        }
        return with(
                STYLES, "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    Book strings(String... items) {
        return with(STRINGS, "<sst><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    Book with(String part, String text) {
        return with(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Book with(String part, Writer writer) {
        parts.put(part, writer);
        return this;
    }

    Book without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Writer> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    Tables read() throws IOException {
        return Tables.read(file());
    }
}
