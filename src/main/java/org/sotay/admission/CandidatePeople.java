package org.sotay.admission;

import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.people.Correction;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The persons of candidates. Whoever looks after a candidate corrects what is recorded of them, until they are a
/// member: then it takes the right to correct members.
@Service
public class CandidatePeople {

    private final People people;

    CandidatePeople(People people) {
        this.people = people;
    }

    /// What is recorded of a candidate whom the actor was found to look after.
    public Optional<PersonDetails> details(Actor actor, Candidate candidate) {
        return people.forCorrection(actor, capability(candidate), candidate.person());
    }

    /// Corrects what is recorded; what stood before is kept.
    ///
    /// @param expectedVersion the version of the person the actor looked at
    @Transactional
    public Outcome<Correction> correct(Actor actor, Candidate candidate, NewPerson facts, int expectedVersion) {
        return people.correct(actor, capability(candidate), candidate.person(), facts, expectedVersion);
    }

    private static Capability capability(Candidate candidate) {
        return candidate.member() ? PeopleCapabilities.EDIT_PEOPLE : AdmissionCapabilities.EDIT_CANDIDATES;
    }
}
