package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.Bulk;
import org.sotay.membership.BulkAction;
import org.sotay.membership.BulkActions;
import org.sotay.membership.BulkKind;
import org.sotay.membership.BulkPage;
import org.sotay.membership.BulkView;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Doing something with many members at once: selected in the list, looked at, done, taken back.
@Controller
class BulkController {

    private static final String ONE = "/bulk/{bulk:\\d{1,18}}";
    private static final String TEMPLATE = "membership/bulk";
    private static final int SIZE = 50;

    private final BulkActions bulks;
    private final SelectedMembers selected;
    private final BulkPages pages;

    BulkController(BulkActions bulks, SelectedMembers selected, BulkPages pages) {
        this.bulks = bulks;
        this.selected = selected;
        this.pages = pages;
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping("/members/bulk")
    ModelAndView begin(
            Actor actor,
            Texts texts,
            Address here,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable List<Long> person,
            HttpServletRequest request,
            HttpServletResponse response) {
        BulkKind wanted = Address.find(BulkKind.values(), String.valueOf(kind)).orElseThrow(Pages::missing);
        return switch (bulks.begin(actor, wanted, selected.of(actor, here, who, person))) {
            case Outcome.Missing<Long>() -> throw Pages.missing();
            case Outcome.Refused<Long>(List<Refusal> reasons) ->
                Pages.redirect(here.under("/members").toString(), told(texts, reasons.getFirst()), request, response);
            case Outcome.Done<Long>(Long id) -> Pages.redirect("/bulk/" + id);
        };
    }

    private static Toast told(Texts texts, Refusal reason) {
        return Toast.done(
                reason.key(),
                reason.arguments().stream()
                        .map(argument ->
                                argument instanceof Integer number ? texts.number(number) : argument.toString())
                        .toArray(String[]::new));
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @GetMapping("/bulk")
    ModelAndView list(Actor actor, Address here) {
        Paged<BulkPage> shown = Paged.of(here, SIZE, number -> bulks.list(actor, number, SIZE), BulkPage::total);
        return Pages.show("membership/bulks", new BulkListPage(shown.list().items(), shown.paging()));
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @GetMapping(ONE)
    ModelAndView view(Actor actor, Texts texts, Address here, @PathVariable long bulk) {
        return Pages.show(TEMPLATE, pages.page(actor, texts, here, view(actor, bulk), null, FormErrors.none()));
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping(ONE)
    ModelAndView ask(Actor actor, Texts texts, Address here, @PathVariable long bulk, BulkForm form) {
        BulkView view = view(actor, bulk);
        Outcome<Bulk> asked = switch (form.read(view.bulk().kind())) {
            case Outcome.Missing<BulkAction>() -> Outcome.missing();
            case Outcome.Refused<BulkAction>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<BulkAction>(BulkAction action) -> bulks.ask(actor, bulk, action);
        };
        return switch (asked) {
            case Outcome.Missing<Bulk>() -> throw Pages.missing();
            case Outcome.Refused<Bulk>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, pages.page(actor, texts, here, view, form, FormErrors.of(reasons)));
            case Outcome.Done<Bulk> done -> Pages.redirect("/bulk/" + bulk);
        };
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping(ONE + "/commit")
    ModelAndView commit(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long bulk,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (bulks.commit(actor, bulk)) {
            case Outcome.Missing<Bulk>() -> throw Pages.missing();
            case Outcome.Refused<Bulk>(List<Refusal> reasons) -> refused(actor, texts, here, bulk, reasons);
            case Outcome.Done<Bulk>(Bulk done) ->
                Pages.redirect(
                        "/bulk/" + bulk,
                        Toast.undoable("/bulk/" + bulk + "/undo", "membership.bulk.done", texts.number(done.done())),
                        request,
                        response);
        };
    }

    @Requires(MembershipCapabilities.MEMBERS_BULK)
    @PostMapping(ONE + "/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable long bulk,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (bulks.undo(actor, bulk)) {
            case Outcome.Missing<Bulk>() -> throw Pages.missing();
            case Outcome.Refused<Bulk>(List<Refusal> reasons) -> refused(actor, texts, here, bulk, reasons);
            case Outcome.Done<Bulk> done ->
                Pages.redirect("/bulk/" + bulk, Toast.done("membership.bulk.undone"), request, response);
        };
    }

    private ModelAndView refused(Actor actor, Texts texts, Address here, long bulk, List<Refusal> reasons) {
        return Pages.invalid(TEMPLATE, pages.page(actor, texts, here, view(actor, bulk), null, FormErrors.of(reasons)));
    }

    private BulkView view(Actor actor, long bulk) {
        return bulks.view(actor, bulk).orElseThrow(Pages::missing);
    }
}
