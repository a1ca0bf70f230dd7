package org.sotay.admission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.KnownPeople;
import org.sotay.admission.Listed;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonForm;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Makes the form with which somebody is put on a list.
@Component
class EnlistPages {

    private final CandidateLists lists;
    private final KnownPeople people;
    private final UnitChoice choice;
    private final Clock clock;

    EnlistPages(CandidateLists lists, KnownPeople people, UnitChoice choice, Clock clock) {
        this.lists = lists;
        this.people = people;
        this.choice = choice;
        this.clock = clock;
    }

    /// Everything that was typed.
    record TypedIn(EnlistForm form, PersonForm person, ListingForm listing) {}

    TypedIn empty(Actor actor, @Nullable String unit, @Nullable String known) {
        UnitAt chosen = unit(actor, unit);
        String cell = chosen.holdsMembers() ? chosen.code() : "";
        return new TypedIn(
                new EnlistForm(chosen.code(), known, FormKey.fresh(), null, cell),
                PersonForm.empty(),
                ListingForm.empty());
    }

    EnlistPage page(Actor actor, Texts texts, TypedIn typed, FormErrors errors, List<Listed.Namesake> alike) {
        UnitAt unit = unit(actor, typed.form().unit());
        return new EnlistPage(
                unit,
                typed.form(),
                typed.person(),
                typed.listing(),
                errors,
                PersonChoices.of(texts, typed.person()),
                ListingChoices.of(texts),
                known(actor, typed.form().known()),
                alike,
                choice.cells(unit, LocalDate.now(clock)),
                actor.scope(PeopleCapabilities.READ_CONTACT).reachesUnits(),
                actor.scope(PeopleCapabilities.READ_BELIEF).reachesUnits());
    }

    private EnlistPage.@Nullable Known known(Actor actor, @Nullable String typed) {
        Long id = Typed.number(typed);
        if (id == null) {
            return null;
        }
        PersonId person = new PersonId(id);
        return new EnlistPage.Known(person, people.name(actor, person).orElseThrow(Pages::missing));
    }

    private UnitAt unit(Actor actor, @Nullable String code) {
        return lists.unit(actor, code, LocalDate.now(clock)).orElseThrow(Pages::missing);
    }
}
