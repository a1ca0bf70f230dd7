package org.sotay.ui;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Turns a template into paper: a PDF with the letters it needs inside, tagged, and searchable.
///
/// The template is a whole XHTML document, without styles. It loads nothing: what it refers to stays away.
public final class PaperPages {

    private static final String SERIF = "Liberation Serif";

    private final TemplateEngine engine;

    PaperPages(TemplateEngine engine) {
        XRLog.setLoggingEnabled(false); // it tells of each sheet on a log of its own; what fails is thrown
        this.engine = engine;
    }

    /// Writes the template on as many sheets as it needs.
    ///
    /// @param template path without `.jte`
    /// @param style path of a style sheet among the resources
    /// @param page the template's one parameter, `page`
    public byte[] pdf(String template, String style, Object page) {
        StringOutput text = new StringOutput();
        engine.render(template + ".jte", Map.of("page", page), text);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder paper = new PdfRendererBuilder()
                .withHtmlContent(
                        text.toString().replace("</head>", "<style>" + styles(style) + "</style></head>"), null)
                .usePdfUaAccessibility(true)
                .toStream(pdf);
        paper.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        letters(paper, "Regular", 400, FontStyle.NORMAL);
        letters(paper, "Bold", 700, FontStyle.NORMAL);
        letters(paper, "Italic", 400, FontStyle.ITALIC);
        letters(paper, "BoldItalic", 700, FontStyle.ITALIC);
        try {
            paper.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String styles(String file) {
        try (InputStream styles = Objects.requireNonNull(PaperPages.class.getResourceAsStream("/" + file), file)) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void letters(PdfRendererBuilder paper, String cut, int weight, FontStyle style) {
        String file = "/liberation/LiberationSerif-" + cut + ".ttf";
        paper.useFont(() -> font(file), SERIF, weight, style, true);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PaperPages.class.getResourceAsStream(file), file);
    }
}
