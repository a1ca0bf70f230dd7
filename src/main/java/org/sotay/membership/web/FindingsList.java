package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Quality;
import org.sotay.membership.QualityCheck;
import org.sotay.membership.QualityFinding;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What a check has found, as a file.
@Component
class FindingsList implements ListSource {

    static final String NAME = "quality";

    private final Quality quality;
    private final UnitChoice units;
    private final Covers covers;
    private final Clock clock;

    FindingsList(Quality quality, UnitChoice units, Covers covers, Clock clock) {
        this.quality = quality;
        this.units = units;
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.READ_MEMBERS;
    }

    @Override
    public Optional<ListFile<QualityFinding>> list(Actor actor, Texts texts, Address address) {
        LocalDate today = LocalDate.now(clock);
        return Address.find(QualityCheck.values(), address.value("check").orElse(""))
                .filter(quality.checks(actor)::contains)
                .flatMap(check -> units.choose(actor, address.value("unit").orElse(""), today)
                        .map(unit -> list(actor, unit, check, today, texts)));
    }

    private ListFile<QualityFinding> list(Actor actor, UnitAt unit, QualityCheck check, LocalDate today, Texts texts) {
        String title = texts.get("membership.quality.title");
        return new ListFile<>(
                texts.get("membership.quality.file", Address.word(check), unit.code(), today.toString()),
                title,
                columns(check, texts),
                row -> quality.each(actor, unit.id(), check, row),
                () -> quality.findings(actor, unit.id(), check, 1, 1).total(),
                covers.of(texts, actor, title, unit.name(), today, List.of(QualityTexts.name(texts, check))));
    }

    private static List<FileColumn<QualityFinding>> columns(QualityCheck check, Texts texts) {
        return List.of(
                new FileColumn<>(texts.get("membership.column.name"), QualityFinding::name),
                new FileColumn<>(texts.get("membership.column.cell"), QualityFinding::cell),
                new FileColumn<>(
                        texts.get("membership.quality.column.found"), row -> QualityTexts.found(texts, check, row)));
    }
}
