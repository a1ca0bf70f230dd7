package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Memberships;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Component;

/// People who are registered already and could come on a list: former members, former candidates.
@Component
public class KnownPeople {

    private final AlikeStore candidates;
    private final PoolFactStore facts;
    private final Memberships members;
    private final PersonReach reach;

    KnownPeople(AlikeStore candidates, PoolFactStore facts, Memberships members, PersonReach reach) {
        this.candidates = candidates;
        this.facts = facts;
        this.members = members;
        this.reach = reach;
    }

    /// The name of somebody registered whom the actor may see.
    public Optional<String> name(Actor actor, PersonId person) {
        return reaches(actor, person) ? facts.name(person) : Optional.empty();
    }

    boolean reaches(Actor actor, PersonId person) {
        return reach.reaches(actor.scope(AdmissionCapabilities.READ_CANDIDATES), person)
                || reach.reaches(
                        actor.scope(MembershipCapabilities.READ_MEMBERS).ofUnits(), person);
    }

    /// Members and candidates whom the actor may see and who could be this person.
    List<Listed.Namesake> alike(Actor actor, NewPerson person) {
        List<Listed.Namesake> alike =
                new ArrayList<>(candidates.alike(actor.scope(AdmissionCapabilities.READ_CANDIDATES), person));
        Set<PersonId> known = new HashSet<>();
        alike.forEach(namesake -> known.add(namesake.person()));
        members.namesakes(actor, person).stream()
                .filter(member -> !known.contains(member.person()))
                .forEach(member -> alike.add(new Listed.Namesake(member.person(), member.name(), member.cell(), null)));
        return alike;
    }

    /// Why somebody cannot come on a list from a day on: they are a member, or on a list already.
    List<Refusal> listable(PersonId person, LocalDate day) {
        List<Refusal> reasons = new ArrayList<>();
        if (facts.memberFrom(person, day)) {
            reasons.add(Refusal.at("listedOn", "admission.refusal.member"));
        }
        if (facts.listedFrom(person, day)) {
            reasons.add(PoolRules.LISTED_ALREADY);
        }
        return reasons;
    }
}
