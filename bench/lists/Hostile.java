import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files made to harm, large ones: each must be refused soon, with nothing written and without much memory.
final class Hostile {

    private static final double MOST_SECONDS = 5;
    private static final int MIB = 1 << 20;

    private final Installation installation;
    private final Client client;
    private final Figures figures;
    private final Path work;
    private String said = "";

    Hostile(Installation installation, Client client, Figures figures, Path work) {
        this.installation = installation;
        this.client = client;
        this.figures = figures;
        this.work = work;
    }

    /// Writes the content of a file.
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    void run() throws Exception {
        long before = installation.memory();
        refused("a line of 100 MB", "line.csv", out -> filled(out, "Name,Birth\n", 100));
        refused("a line of 48 MB, which is not too large a file", "short-line.csv", out -> filled(out, "Name,Birth\n", 48));
        refused("a quote of 48 MB that is never closed", "quote.csv", out -> filled(out, "Name,Birth\n\"", 48));
        refused("a million columns", "columns.csv", out -> out.write(("Name" + ",x".repeat(1_000_000) + "\n").getBytes()));
        refused("a workbook that unpacks to 2 GB", "bomb.xlsx", out -> workbook(out, 2048, "x"));
        refused("a workbook with a cell of 100 MB", "cell.xlsx", out -> workbook(out, 100, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"));
        figures.told(
                "memory of the application, highest: before these files / after",
                before + " / " + installation.memory() + " MiB");
        Client.require(Census.members(client, "").getFirst() == 0, "something was written");
    }

    private void refused(String what, String name, Content content) throws Exception {
        Path file = work.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        Took took = Took.by(
                installation, () -> said = said(client.upload("/api/v1/imports", Map.of("target", "members"), file)));
        figures.took(what + ": refused (" + said + ")", took, MOST_SECONDS);
        Files.delete(file);
    }

    /// Why it is refused: at once, or after it was read.
    private String said(Client.Answer answer) throws Exception {
        if (answer.status() != 201) {
            Client.require(answer.status() / 100 == 4, "answered with " + answer.status() + ": " + answer.body());
            return "status " + answer.status();
        }
        Import sent = Import.sent(client, answer.body());
        Client.require(sent.settled().equals("FAILED"), "it was read");
        return String.join(", ", sent.said());
    }

    private static void filled(OutputStream out, String beginning, int mebibytes) throws IOException {
        byte[] block = new byte[MIB];
        Arrays.fill(block, (byte) 'x');
        out.write(beginning.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < mebibytes; i++) {
            out.write(block);
        }
    }

    private static void workbook(OutputStream out, int mebibytes, String beginning) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            filled(zip, beginning, mebibytes);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
