package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/// Files made to harm, or broken: each ends with a sentence that says what is wrong, and nothing of it is kept.
@PageGround
@Import(Lists.class)
class HostileListsTest {

    private static final String TYPES = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>\
        """;

    @Autowired
    private SmallProvince province;

    @Autowired
    private Desk desk;

    @Autowired
    private Lists lists;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor officer;

    @BeforeAll
    void sitDown() {
        officer = desk.actor(province.mandate("officer", "377"));
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        assertRefused(text("Name,Birth\n\"An,1980\n" + "x,1\n".repeat(200_000)), "exchange.problem.quote");
    }

    @Test
    void signsThatNoTextHas() {
        assertRefused(text("Name,Birth\nA\0n,1980\n"), "exchange.problem.sign");
    }

    @Test
    void aMillionColumns() {
        assertRefused(text("Name" + ",x".repeat(1_000_000) + "\n"), "exchange.problem.columns");
    }

    @Test
    void aFileWithAPassword() {
        byte[] file = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                file,
                0,
                8);
        assertRefused(file, "exchange.problem.old-or-locked");
    }

    @Test
    void aWorkbookWithMacros() throws IOException {
        assertRefused(book("xl/vbaProject.bin", new byte[100]), "exchange.problem.macro");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEnd() throws IOException {
        assertRefused(book("xl/worksheets/sheet1.xml", new byte[300 << 20]), "exchange.problem.bomb");
    }

    @Test
    void aPicture() {
        assertRefused(text("%PDF-1.7 nothing"), "exchange.problem.kind");
    }

    @Test
    void anEmptyFileAndOneThatIsTooLarge() {
        assertRefused(new byte[0], "exchange.problem.empty");
        assertRefused(new byte[52 << 20], "exchange.problem.large");
    }

    private void assertRefused(byte[] file, String key) {
        var sent = lists.send(officer, "members", "", file);
        assertThat(sent.state()).isEqualTo(ImportState.FAILED);
        assertThat(Lists.said(sent)).containsExactly(key);
        assertThat(count("line") + count("draft") + count("upload")).isZero();
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from intake." + table, Long.class);
        return count == null ? 0 : count;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] book(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text(TYPES));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
