package org.sotay.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Sends lists as files.
///
/// A file is written to disk first: a slow reader must not hold the connection to the database, and whoever gets a file
/// gets a whole one. Few are written at once, so that long lists do not stop the pages.
@Component
public class Downloads {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Downloads() {}

    /// Answers the request with the list as a file of that format.
    ///
    /// @throws ResponseStatusException 503 when too many others are being written
    public <R> void send(ListFile<R> list, FileFormat format, HttpServletResponse response) throws IOException {
        try (FileChannel file = scratch()) {
            write(list, format, file);
            response.setContentType(format.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(list.name() + "." + format.ending(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            file.position(0);
            Channels.newInputStream(file).transferTo(response.getOutputStream());
        }
    }

    private <R> void write(ListFile<R> list, FileFormat format, FileChannel file) throws IOException {
        takeTurn();
        try {
            OutputStream out = Channels.newOutputStream(file);
            switch (format) {
                case CSV -> CsvFile.write(list, out);
                case XLSX -> WorkbookFile.write(list, out);
            }
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /// A file that only this process can reach: it has no name any more, and is gone with whoever wrote it.
    private static FileChannel scratch() throws IOException {
        Path path = Files.createTempFile("sotay-list", null);
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }
}
