package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Eligibilities;
import org.sotay.admission.EligibilityQuery;
import org.sotay.admission.EligibilityReport;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.procedure.Finding;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The pool of a unit with what the rules say, as a file.
@Component
class EligibilityList implements ListSource {

    static final String NAME = "eligibility";

    private final Eligibilities eligibilities;
    private final UnitChoice units;
    private final Covers covers;

    EligibilityList(Eligibilities eligibilities, UnitChoice units, Covers covers) {
        this.eligibilities = eligibilities;
        this.units = units;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return AdmissionCapabilities.READ_CANDIDATES;
    }

    @Override
    public Optional<ListFile<EligibilityReport>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return units.choose(actor, address.value("unit").orElse(""), on)
                .map(unit -> list(actor, unit, on, address, texts));
    }

    private ListFile<EligibilityReport> list(Actor actor, UnitAt unit, LocalDate on, Address address, Texts texts) {
        EligibilityFilters filters = EligibilityFilters.of(address);
        EligibilityQuery query = filters.query(unit.id(), on, 1, Integer.MAX_VALUE);
        String title = texts.get("admission.eligibility.list");
        return new ListFile<>(
                texts.get("admission.eligibility.file", unit.code(), on.toString()),
                title,
                columns(texts),
                row -> eligibilities.page(actor, query).items().forEach(row),
                () -> eligibilities.page(actor, query).total(),
                covers.of(texts, actor, title, unit.name(), on, Chip.inWords("", filters.chips(address, texts))));
    }

    private static List<FileColumn<EligibilityReport>> columns(Texts texts) {
        return List.of(
                new FileColumn<>(texts.get("admission.eligibility.person"), EligibilityReport::name),
                new FileColumn<>(texts.get("admission.eligibility.cell"), EligibilityReport::cell),
                new FileColumn<>(
                        texts.get("admission.eligibility.title"),
                        row -> texts.get("admission.outlook." + row.outlook())),
                new FileColumn<>(
                        texts.get("admission.eligibility.open"),
                        row -> row.open().stream()
                                .map(finding -> FindingTexts.name(texts, finding.rule()))
                                .distinct()
                                .collect(Collectors.joining("; "))),
                new FileColumn<>(
                        texts.get("admission.eligibility.cure"),
                        row -> row.open().stream()
                                .map(finding -> cure(texts, finding))
                                .distinct()
                                .collect(Collectors.joining("; "))));
    }

    private static String cure(Texts texts, Finding finding) {
        return Optional.ofNullable(FindingTexts.cure(texts, finding)).orElse("");
    }
}
