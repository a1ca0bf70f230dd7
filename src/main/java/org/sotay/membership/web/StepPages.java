package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.membership.Absences;
import org.sotay.membership.Change;
import org.sotay.membership.EndKind;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.membership.Offices;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows the short forms about one member, has the step taken that was told, and answers what came of it.
@Component
class StepPages {

    private static final String TEMPLATE = "membership/step";
    /// Stands where one of two versions says nothing.
    private static final String NOT_ASKED = "–";

    private final Members members;
    private final Offices offices;
    private final Absences absences;
    private final UnitChoice choice;
    private final Clock clock;

    StepPages(Members members, Offices offices, Absences absences, UnitChoice choice, Clock clock) {
        this.members = members;
        this.offices = offices;
        this.absences = absences;
        this.choice = choice;
        this.clock = clock;
    }

    ModelAndView empty(Actor actor, Texts texts, long id, Step step) {
        MemberFile file = file(actor, id);
        StepForm form = StepForm.on(texts.day(LocalDate.now(clock)), file.version());
        return Pages.show(TEMPLATE, page(actor, texts, file, step, form, FormErrors.none(), false));
    }

    /// @param take what the step does with what was told
    ModelAndView answer(
            Actor actor,
            Texts texts,
            long id,
            Step step,
            StepForm form,
            Function<StepForm.Read.Understood, Outcome<Change>> take,
            HttpServletRequest request,
            HttpServletResponse response) {
        Outcome<Change> outcome = switch (form.read(step)) {
            case StepForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case StepForm.Read.Understood told -> take.apply(told);
        };
        return switch (outcome) {
            case Outcome.Missing<Change>() -> throw Pages.missing();
            case Outcome.Refused<Change>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, texts, file(actor, id), step, form, FormErrors.of(reasons), false));
            case Outcome.Done<Change>(Change.Overtaken overtaken) -> overtaken(actor, texts, id, step, form);
            case Outcome.Done<Change>(Change.Written written) ->
                Pages.redirect("/members/" + id, Toast.done("membership.done." + step.word()), request, response);
        };
    }

    private ModelAndView overtaken(Actor actor, Texts texts, long id, Step step, StepForm form) {
        MemberFile file = file(actor, id);
        FormErrors errors = FormErrors.of(List.of(Refusal.of("membership.refusal.changed-meanwhile")));
        return Pages.conflict(TEMPLATE, page(actor, texts, file, step, form.against(file.version()), errors, true));
    }

    private MemberFile file(Actor actor, long id) {
        return members.file(actor, new PersonId(id)).orElseThrow(Pages::missing);
    }

    private StepPage page(
            Actor actor, Texts texts, MemberFile file, Step step, StepForm form, FormErrors errors, boolean overtaken) {
        StepPage.StepChoices choices = new StepPage.StepChoices(
                Choices.options(texts, prefix(step), step.kinds(), null),
                step == Step.MOVE ? choice.cells(actor, LocalDate.now(clock)) : List.of());
        return new StepPage(
                file,
                step,
                form,
                errors,
                choices,
                overtaken ? differences(texts, file, step, form, choices) : List.of(),
                recorded(actor, texts, file, step));
    }

    private static String prefix(Step step) {
        return "membership." + step.word() + ".";
    }

    /// How the membership stands now, beside what the form would make of it.
    private static List<Difference> differences(
            Texts texts, MemberFile file, Step step, StepForm form, StepPage.StepChoices choices) {
        EndKind ended = file.endKind();
        boolean ending = step == Step.END;
        String cell = ending ? NOT_ASKED : name(choices.units(), form.unit());
        return Difference.among(
                new Difference("membership.field.cell", file.cell().name(), cell),
                new Difference(
                        "membership.step.end.on",
                        file.endedOn() == null ? NOT_ASKED : texts.day(file.endedOn()),
                        ending ? form.on() : NOT_ASKED),
                new Difference(
                        "membership.step.end.kind",
                        ended == null ? NOT_ASKED : MemberTexts.end(texts, ended),
                        ending ? Option.label(choices.kinds(), form.kind()) : NOT_ASKED));
    }

    private static @Nullable String name(List<UnitLine> cells, @Nullable String code) {
        return cells.stream()
                .filter(cell -> cell.code().equals(code))
                .map(UnitLine::name)
                .findFirst()
                .orElse(code);
    }

    private List<StepPage.Recorded> recorded(Actor actor, Texts texts, MemberFile file, Step step) {
        return switch (step) {
            case ABSENCE ->
                absences.of(actor, file.person()).stream()
                        .map(term -> new StepPage.Recorded(
                                MemberTexts.absence(texts, term.fact().kind()),
                                null,
                                term.fact().period(),
                                TermPages.of(file.person(), term)))
                        .toList();
            case OFFICE ->
                offices.of(actor, file.person()).stream()
                        .map(term -> new StepPage.Recorded(
                                MemberTexts.office(texts, term.role()),
                                term.unitName(),
                                term.period(),
                                term.reached() ? TermPages.of(term) : null))
                        .toList();
            case MOVE, END -> List.of();
        };
    }
}
