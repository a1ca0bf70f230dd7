package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.EndKind;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.OfficeRole;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.Units;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the short forms about one member and answers what came of them.
@Component
class StepPages {

    private static final String TEMPLATE = "membership/step";

    private final Members members;
    private final UnitChoice choice;
    private final Units units;
    private final Clock clock;

    StepPages(Members members, UnitChoice choice, Units units, Clock clock) {
        this.members = members;
        this.choice = choice;
        this.units = units;
        this.clock = clock;
    }

    ModelAndView empty(Actor actor, Texts texts, long id, String step) {
        String today = texts.day(LocalDate.now(clock));
        return Pages.show(TEMPLATE, page(actor, texts, file(actor, id), step, StepForm.on(today), FormErrors.none()));
    }

    ModelAndView answer(
            Actor actor,
            Texts texts,
            long id,
            String step,
            StepForm form,
            Outcome<PersonId> outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<PersonId>() -> throw Pages.missing();
            case Outcome.Refused<PersonId>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, texts, file(actor, id), step, form, FormErrors.of(named(reasons))));
            case Outcome.Done<PersonId> done ->
                Pages.redirect("/members/" + id, Toast.done("membership.done." + step), request, response);
        };
    }

    /// Rules speak of `from` and `cell`; the form calls them `on` and `unit`.
    private static List<Refusal> named(List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> switch (reason.field()) {
                    case "from" -> new Refusal("on", reason.key(), reason.arguments());
                    case "cell" -> new Refusal("unit", reason.key(), reason.arguments());
                    default -> reason;
                })
                .toList();
    }

    private MemberFile file(Actor actor, long id) {
        return members.file(actor, new PersonId(id)).orElseThrow(Pages::missing);
    }

    private StepPage page(Actor actor, Texts texts, MemberFile file, String step, StepForm form, FormErrors errors) {
        List<Option> kinds = switch (step) {
            case "end" -> Choices.of(texts, "membership.end.", EndKind.values());
            case "absence" -> Choices.of(texts, "membership.absence.", AbsenceKind.values());
            case "office" -> Choices.of(texts, "membership.office.", OfficeRole.values());
            default -> List.of();
        };
        return new StepPage(file, step, form, errors, kinds, step.equals("move") ? cells(actor) : List.of());
    }

    private List<UnitLine> cells(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Optional<UnitAt> own = choice.choose(actor, null, today);
        List<UnitLine> cells = own.map(unit -> units.cells(unit, today, EnrolController.MOST_CELLS + 1))
                .orElse(List.of());
        return cells.size() > EnrolController.MOST_CELLS ? List.of() : cells;
    }
}
