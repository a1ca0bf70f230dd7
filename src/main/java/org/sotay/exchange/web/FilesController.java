package org.sotay.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sotay.exchange.OrderedFile;
import org.sotay.exchange.OrderedFiles;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// One's own files: lists that are being written, or are ready to be taken.
@Controller
class FilesController {

    /// While something is still to come the page looks again by itself, without a script.
    private static final String REFRESH = "Refresh";
    private static final String SECONDS = "2";

    private final OrderedFiles files;

    FilesController(OrderedFiles files) {
        this.files = files;
    }

    @SignedIn
    @GetMapping("/files")
    ModelAndView list(Actor actor, HttpServletResponse response) {
        List<OrderedFile> all = files.of(actor);
        if (all.stream().anyMatch(OrderedFile::pending)) {
            response.setHeader(REFRESH, SECONDS);
        }
        return Pages.show("exchange/files", new FilesPage(all));
    }

    @SignedIn
    @GetMapping("/files/{id:\\d{1,18}}")
    ModelAndView one(Actor actor, @PathVariable long id, HttpServletResponse response) {
        OrderedFile file = find(actor, id);
        if (file.pending()) {
            response.setHeader(REFRESH, SECONDS);
        }
        return Pages.show("exchange/file", new FilePage(file));
    }

    @SignedIn
    @GetMapping("/files/{id:\\d{1,18}}/content")
    void content(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        if (!files.send(actor, id, response)) {
            throw Pages.missing();
        }
    }

    @SignedIn
    @PostMapping("/files/{id:\\d{1,18}}/again")
    ModelAndView again(Actor actor, @PathVariable long id) {
        if (!files.again(actor, id)) {
            throw Pages.missing();
        }
        return Pages.redirect("/files/" + id);
    }

    @SignedIn
    @PostMapping("/files/{id:\\d{1,18}}/delete")
    ModelAndView delete(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        OrderedFile file = find(actor, id);
        if (!files.delete(actor, id)) {
            throw Pages.missing();
        }
        return Pages.redirect("/files", Toast.done("exchange.files.deleted", file.name()), request, response);
    }

    private OrderedFile find(Actor actor, long id) {
        return files.find(actor, id).orElseThrow(Pages::missing);
    }
}
