package org.sotay.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Actors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.UnitId;
import org.sotay.people.Correction;
import org.sotay.people.ProposalDecisions;
import org.sotay.people.ProposalField;
import org.sotay.people.Proposals;
import org.springframework.stereotype.Component;

/// Lets people of the story propose corrections of their records, and their officer decide about some.
@Component
class DemoProposals {

    private static final String SHEET = "proposals.csv";
    private static final String ACCEPTED = "=";

    private final Proposals proposals;
    private final ProposalDecisions decisions;
    private final Actors actors;

    DemoProposals(Proposals proposals, ProposalDecisions decisions, Actors actors) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.actors = actors;
    }

    /// Who proposes something.
    static Set<String> people() {
        Set<String> people = new HashSet<>();
        Sheet.rows(SHEET).forEach(row -> people.add(who(row.get(0), row.get(1))));
        return people;
    }

    /// What somebody of the story is known by here.
    static String who(String organisation, String name) {
        return organisation + " " + name;
    }

    /// @param people by what they are known by
    void make(Actor by, Map<String, PersonId> people, Map<String, UnitId> units) {
        for (List<String> row : Sheet.rows(SHEET)) {
            String organisation = row.get(0);
            PersonId person = people.get(who(organisation, row.get(1)));
            if (person != null) {
                Actor member = actor(by, "member", organisation, person, units);
                ProposalField field = ProposalField.of(row.get(2)).orElseThrow();
                long id = done(proposals.propose(member, field, row.get(3), told(row.get(4))));
                String committee = organisation.substring(0, organisation.indexOf('.'));
                decide(actor(by, "officer", committee, null, units), id, row.get(5));
            }
        }
    }

    private void decide(Actor officer, long id, String answer) {
        if (answer.equals(ACCEPTED)) {
            int version = decisions.find(officer, id).orElseThrow().version();
            Correction corrected = done(decisions.accept(officer, id, version));
            if (!(corrected instanceof Correction.Written)) {
                throw new IllegalStateException("Not corrected: " + id);
            }
        } else if (!answer.isEmpty()) {
            done(decisions.decline(officer, id, answer));
        }
    }

    private Actor actor(Actor by, String role, String unit, @Nullable PersonId person, Map<String, UnitId> units) {
        Mandate mandate = new Mandate("demo", role, Objects.requireNonNull(units.get(unit)), unit, null);
        return actors.actor(by.account(), person, by.name(), List.of(mandate), null, Preferences.standard());
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("The demo's proposals do not fit its people: " + outcome);
    }
}
