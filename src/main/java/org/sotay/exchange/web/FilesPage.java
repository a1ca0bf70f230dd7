package org.sotay.exchange.web;

import java.util.List;
import org.sotay.exchange.OrderedFile;
import org.sotay.exchange.OrderedFiles;

/// One's own files.
public record FilesPage(List<OrderedFile> files) {

    public FilesPage {
        files = List.copyOf(files);
    }

    /// Whether no more can be ordered until some are gone.
    public boolean full() {
        return files.size() >= OrderedFiles.MOST;
    }

    /// How many an account can have at once.
    public int most() {
        return OrderedFiles.MOST;
    }
}
