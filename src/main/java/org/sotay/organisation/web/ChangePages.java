package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.organisation.Kind;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Puts the form together with which a unit is changed or an entry of it corrected.
@Component
class ChangePages {

    private final Units units;
    private final Kinds kinds;

    ChangePages(Units units, Kinds kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    /// The page about a unit as it is or was on `day`.
    ChangePage page(Actor actor, Texts texts, UnitAt unit, LocalDate day, UnitForm form, FormErrors errors) {
        List<Option> offered = UnitTexts.kinds(texts, allowed(unit, day));
        boolean overtaken = errors.at("") != null;
        return new ChangePage(
                unit,
                Way.through(actor, unit),
                form,
                unit.version(),
                errors,
                offered,
                UnitTexts.sectors(texts),
                overtaken ? differences(texts, unit.traits(), form, offered) : List.of());
    }

    /// The kinds that may stand where the unit stands, and the one it is.
    private List<Kind> allowed(UnitAt unit, LocalDate day) {
        List<Kind> here = kinds.below(units.kindAbove(unit, day));
        String own = unit.traits().kind();
        return kinds.all().stream()
                .filter(kind -> here.contains(kind) || kind.code().equals(own))
                .toList();
    }

    private static List<Difference> differences(Texts texts, UnitTraits saved, UnitForm ours, List<Option> kinds) {
        UnitForm theirs = UnitForm.of(saved, "");
        List<Option> sectors = UnitTexts.sectors(texts);
        return Difference.among(
                new Difference("organisation.field.name", saved.name(), UnitForm.tidy(ours.name())),
                new Difference(
                        "organisation.field.kind",
                        Option.label(kinds, theirs.kind()),
                        Option.label(kinds, ours.kind())),
                new Difference(
                        "organisation.field.sector",
                        Option.label(sectors, theirs.sector()),
                        Option.label(sectors, ours.sector())),
                UnitTexts.flag(texts, "organisation.flag.grassroots", saved.grassroots(), ours.isGrassroots()),
                UnitTexts.flag(
                        texts, "organisation.flag.empowered", saved.empoweredToAdmit(), ours.isEmpoweredToAdmit()),
                UnitTexts.flag(
                        texts, "organisation.flag.non-state", saved.nonStateEnterprise(), ours.isNonStateEnterprise()));
    }
}
