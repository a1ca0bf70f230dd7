package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sotay.admission.EligibilityQuery;
import org.sotay.admission.EligibilityRule;
import org.sotay.admission.Outlook;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.Verdict;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Texts;

/// The filters of the list of a pool by eligibility as they stand in the address; a value nobody knows filters nothing.
record EligibilityFilters(Optional<EligibilityRule> rule, Optional<Verdict> verdict, Optional<Outlook> outlook) {

    static EligibilityFilters of(Address here) {
        return new EligibilityFilters(
                here.choice("rule", EligibilityRule.values()),
                here.choice("verdict", Verdict.values()),
                here.choice("outlook", Outlook.values()));
    }

    EligibilityQuery query(UnitId unit, LocalDate on, int page, int size) {
        return new EligibilityQuery(unit, on, rule, verdict, outlook, page, size);
    }

    boolean any() {
        return rule.isPresent() || verdict.isPresent() || outlook.isPresent();
    }

    /// How everything stands, and the rule that was asked for.
    List<Chip> chips(Address here, Texts texts) {
        Stream<Chip> outlooks = Arrays.stream(Outlook.values())
                .map(value -> Chip.of(here, "outlook", Address.word(value), texts.get("admission.outlook." + value)));
        Stream<Chip> rules =
                rule.stream().map(value -> Chip.of(here, "rule", value.word(), FindingTexts.name(texts, value.word())));
        return Stream.concat(outlooks, rules).toList();
    }
}
