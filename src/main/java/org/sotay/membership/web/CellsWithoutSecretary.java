package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Vacancies;
import org.sotay.organisation.UnitFilter;
import org.springframework.stereotype.Component;

/// Narrows lists of cells to those that nobody leads.
@Component
class CellsWithoutSecretary implements UnitFilter {

    static final String NAME = "vacant";

    private final Vacancies vacancies;

    CellsWithoutSecretary(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "membership.vacancy.without-secretary";
    }

    @Override
    public Set<UnitId> cells(Actor actor, UnitId unit, LocalDate day) {
        return vacancies.cells(actor, unit, day);
    }
}
