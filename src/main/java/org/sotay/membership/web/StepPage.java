package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.membership.MemberFile;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// A short form about one member: move, end, absence, office.
///
/// @param choices what can be chosen in the form
/// @param differences what another officer saved meanwhile, beside what was typed
/// @param recorded what is recorded of the same sort already
public record StepPage(
        MemberFile file,
        Step step,
        StepForm form,
        FormErrors errors,
        StepChoices choices,
        List<Difference> differences,
        List<Recorded> recorded) {

    public StepPage {
        differences = List.copyOf(differences);
        recorded = List.copyOf(recorded);
    }

    /// Kinds and cells offered for choice.
    public record StepChoices(List<Option> kinds, List<UnitLine> units) {

        public StepChoices {
            kinds = List.copyOf(kinds);
            units = List.copyOf(units);
        }
    }

    /// A term of office or an absence that is recorded.
    ///
    /// @param unit what the unit of an office is called
    /// @param href where it can be ended or taken back; none when the reader may not
    public record Recorded(
            String what,
            @Nullable String unit,
            Period period,
            @Nullable String href) {}
}
