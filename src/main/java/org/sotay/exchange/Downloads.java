package org.sotay.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Gives out lists as files: short ones at once, long ones when a job has written them.
///
/// A file is written to disk first: a slow reader must not hold the connection to the database, and whoever gets a file
/// gets a whole one. Few are written at once, so that long lists do not stop the pages.
@Component
public class Downloads {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PREFER = "Prefer";
    private static final String ASYNC = "respond-async";

    private final ListSources sources;
    private final OrderedFiles files;
    private final int longFrom;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Downloads(ListSources sources, OrderedFiles files, @Value("${sotay.lists.long-from:20000}") int longFrom) {
        this.sources = sources;
        this.files = files;
        this.longFrom = longFrom;
    }

    /// Answers a reader: with the list as a file, or, where it is long or wanted later, with the way to the page of its
    /// order.
    ///
    /// @return where to go, unless the file was sent
    /// @throws ResponseStatusException 404 when there is none for the actor, 503 when too many are being written
    public @Nullable ModelAndView answer(Actor actor, Texts texts, ListOrder order, HttpServletResponse response)
            throws IOException {
        ListFile<?> list = list(actor, texts, order);
        int total = list.total().getAsInt();
        if (!order.later() && total < longFrom) {
            send(list, order.format(), response);
            return null;
        }
        return Pages.redirect(
                files.order(actor, texts.language(), order, list, total) instanceof Outcome.Done<Long>(Long id)
                        ? "/files/" + id
                        : "/files");
    }

    /// Answers a program: with the list as a file, or, where it prefers not to wait, with 202 and the address of its
    /// order.
    ///
    /// @throws ResponseStatusException as for readers; 429 when the account has too many files already
    public void answerProgram(
            Actor actor, Texts texts, ListOrder order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ListFile<?> list = list(actor, texts, order);
        if (!prefersNotToWait(request)) {
            send(list, order.format(), response);
            return;
        }
        int total = list.total().getAsInt();
        if (files.order(actor, texts.language(), order, list, total) instanceof Outcome.Done<Long>(Long id)) {
            response.setStatus(HttpStatus.ACCEPTED.value());
            response.setHeader(HttpHeaders.LOCATION, "/api/v1/files/" + id);
            response.setHeader("Preference-Applied", ASYNC);
        } else {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "An account can have " + OrderedFiles.MOST + " files at once: delete some first");
        }
    }

    private static boolean prefersNotToWait(HttpServletRequest request) {
        return Collections.list(request.getHeaders(PREFER)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(wish -> wish.strip().toLowerCase(Locale.ROOT).equals(ASYNC));
    }

    private ListFile<?> list(Actor actor, Texts texts, ListOrder order) {
        return sources.find(actor, texts, order).orElseThrow(Pages::missing);
    }

    private void send(ListFile<?> list, FileFormat format, HttpServletResponse response) throws IOException {
        try (ScratchFile file = write(list, format)) {
            Attachment.begin(response, format, list.name() + "." + format.ending(), file.size());
            file.copyTo(response.getOutputStream());
        }
    }

    private ScratchFile write(ListFile<?> list, FileFormat format) throws IOException {
        takeTurn();
        try {
            return ScratchFile.of(list, format);
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
}
