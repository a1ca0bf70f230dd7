package org.sotay.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet that can be seen of a workbook (Office Open XML, ECMA-376).
final class WorkbookTable {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_LINKS = 10_000;

    private final ZipGuard zip;

    private WorkbookTable(ZipGuard zip) {
        this.zip = zip;
    }

    /// Reads the rows.
    ///
    /// @return whether days count from 1904
    static boolean read(Path file, RowSink rows) throws IOException {
        try (ZipGuard zip = ZipGuard.open(file)) {
            return new WorkbookTable(zip).read(rows);
        }
    }

    private record Link(String id, String type, String target, boolean outside) {
        boolean leads(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private record Book(boolean since1904, List<String> sheets) {}

    private boolean read(RowSink rows) throws IOException {
        if (!zip.has(TYPES)) {
            throw new UnreadableFile("exchange.problem.kind");
        }
        refuseWhatActs();
        String main = links("").stream()
                .filter(link -> link.leads("officeDocument"))
                .map(Link::target)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("exchange.problem.kind"));
        List<Link> links = links(main);
        if (links.stream().anyMatch(link -> link.outside() || link.leads("externalLink"))) {
            throw new UnreadableFile("exchange.problem.links");
        }
        Book book = book(main);
        SharedTexts texts = texts(links);
        CellFormats formats = formats(links);
        try (Xml xml = open(sheet(book, links), TableLimits.UNPACKED)) {
            new SheetTable(xml, texts, formats, book.since1904(), rows).read();
        }
        return book.since1904();
    }

    /// Programs in a workbook would not run here, but whoever sends them on should not get them from a colleague.
    private void refuseWhatActs() throws IOException {
        if (zip.hasEnding("vbaProject.bin")) {
            throw new UnreadableFile("exchange.problem.macro");
        }
        try (Xml xml = open(TYPES, TableLimits.SMALL)) {
            while (xml.next()) {
                String type = xml.starts("Override") || xml.starts("Default") ? xml.attribute("ContentType") : null;
                if (type != null && (type.contains("macroEnabled") || type.contains("vbaProject"))) {
                    throw new UnreadableFile("exchange.problem.macro");
                }
                if (type != null && type.contains("externalLink")) {
                    throw new UnreadableFile("exchange.problem.links");
                }
            }
        }
    }

    private Xml open(String part, long most) throws IOException {
        return new Xml(zip.part(part, most));
    }

    /// Where a part leads to; the file itself is the part without a name.
    private List<Link> links(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Link> links = new ArrayList<>();
        if (!zip.has(name)) {
            return links;
        }
        try (Xml xml = open(name, TableLimits.SMALL)) {
            while (xml.next() && links.size() < MOST_LINKS) {
                if (xml.starts("Relationship")) {
                    String target = said(xml, "Target");
                    links.add(new Link(
                            said(xml, "Id"),
                            said(xml, "Type"),
                            target.startsWith("/") ? target.substring(1) : folder + target,
                            said(xml, "TargetMode").equals("External")));
                }
            }
        }
        return links;
    }

    private static String said(Xml xml, String name) {
        return Objects.requireNonNullElse(xml.attribute(name), "");
    }

    private Book book(String part) throws IOException {
        boolean since1904 = false;
        boolean isBook = false;
        List<String> sheets = new ArrayList<>();
        try (Xml xml = open(part, 4 * TableLimits.SMALL)) {
            while (xml.next()) {
                isBook |= xml.starts("workbook");
                if (xml.starts("workbookPr")) {
                    String says = said(xml, "date1904");
                    since1904 = says.equals("1") || says.equals("true");
                } else if (xml.starts("sheet")
                        && !said(xml, "state").toLowerCase(Locale.ROOT).endsWith("hidden")) {
                    sheets.add(said(xml, "id"));
                }
            }
        }
        if (!isBook) {
            throw new UnreadableFile("exchange.problem.kind");
        }
        return new Book(since1904, sheets);
    }

    private SharedTexts texts(List<Link> links) throws IOException {
        String part = target(links, "sharedStrings");
        if (part == null) {
            return new SharedTexts();
        }
        try (Xml xml = open(part, TableLimits.SHARED)) {
            return SharedTexts.read(xml);
        }
    }

    private CellFormats formats(List<Link> links) throws IOException {
        String part = target(links, "styles");
        if (part == null) {
            return new CellFormats();
        }
        try (Xml xml = open(part, 16 * TableLimits.SMALL)) {
            return CellFormats.read(xml);
        }
    }

    private static @Nullable String target(List<Link> links, String kind) {
        Optional<Link> link = links.stream().filter(one -> one.leads(kind)).findFirst();
        return link.isPresent() ? link.get().target() : null;
    }

    private static String sheet(Book book, List<Link> links) throws UnreadableFile {
        for (String id : book.sheets()) {
            for (Link link : links) {
                if (link.id().equals(id) && link.leads("worksheet")) {
                    return link.target();
                }
            }
        }
        throw new UnreadableFile("exchange.problem.no-sheet");
    }
}
