package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.PlanText;
import org.sotay.ui.TypedDate;

/// What was typed about a plan, kept as it was typed.
public record PlanForm(
        @Nullable String title,
        @Nullable String note,
        @Nullable String on) {

    /// What the plan is called and from when it holds, or why that cannot be read.
    Outcome<PlanText> read() {
        Optional<LocalDate> day = TypedDate.parseDay(on);
        return day.isEmpty()
                ? Outcome.refused(List.of(Refusal.at("on", "organisation.refusal.unreadable-day")))
                : Outcome.done(new PlanText(
                        UnitForm.tidy(title),
                        note == null ? "" : Names.visible(note).strip(),
                        day.get()));
    }
}
