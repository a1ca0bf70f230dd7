package org.sotay.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// How an answer begins that is a file.
final class Attachment {

    private Attachment() {}

    /// Says what follows: a file to be saved.
    ///
    /// @param name with its ending
    /// @param size in bytes
    static void begin(HttpServletResponse response, FileFormat format, String name, long size) {
        response.setContentType(format.mediaType());
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
