package org.sotay.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.OrganisationCapabilities;
import org.springframework.stereotype.Service;

/// Cells that nobody leads, as of any day.
@Service
public class Vacancies {

    private final VacancyStore vacancies;

    Vacancies(VacancyStore vacancies) {
        this.vacancies = vacancies;
    }

    /// Cells without a secretary at or below a unit, as far as the actor may read them.
    public Set<UnitId> cells(Actor actor, UnitId unit, LocalDate day) {
        return vacancies.cells(actor.scope(OrganisationCapabilities.READ_UNITS), unit, day);
    }

    /// How many cells each unit directly below `unit` has, and how many of them without a secretary; one without cells
    /// is left out.
    public Map<UnitId, CellsLed> byChild(Actor actor, UnitId unit, LocalDate day) {
        return vacancies.byChild(actor.scope(OrganisationCapabilities.READ_UNITS), unit, day);
    }
}
