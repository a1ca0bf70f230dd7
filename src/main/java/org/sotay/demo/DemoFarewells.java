package org.sotay.demo;

import java.util.Objects;
import org.sotay.admission.AdmissionExit;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Candidates;
import org.sotay.admission.CaseExits;
import org.sotay.admission.Departures;
import org.sotay.admission.ExitTold;
import org.sotay.admission.Leaving;
import org.sotay.admission.StepResult;
import org.sotay.admission.Written;
import org.springframework.stereotype.Component;

/// Lets candidates of the demo leave the way before its end.
@Component
class DemoFarewells {

    private final Candidates candidates;
    private final Departures departures;
    private final CaseExits exits;

    DemoFarewells(Candidates candidates, Departures departures, CaseExits exits) {
        this.candidates = candidates;
        this.departures = departures;
        this.exits = exits;
    }

    /// Somebody who has not applied leaves the list.
    void leave(Journey journey, CandidateId id) {
        Hopeful who = journey.who();
        int version = candidates.find(journey.officer(), id).orElseThrow().version();
        Written written = Accomplished.value(
                who,
                departures.leave(
                        journey.officer(),
                        id,
                        version,
                        Objects.requireNonNull(who.leaving()),
                        journey.leftOn(),
                        who.reason()));
        if (!(written instanceof Written.Saved)) {
            throw Accomplished.refused(who, written);
        }
    }

    /// Somebody who has applied goes on no more.
    void end(Journey journey, long caseId) {
        Hopeful who = journey.who();
        AdmissionExit exit = who.leaving() == Leaving.WITHDRAWN ? AdmissionExit.WITHDRAWN : AdmissionExit.DROPPED;
        StepResult result = Accomplished.value(
                who, exits.end(journey.officer(), caseId, new ExitTold(exit, journey.leftOn(), who.reason())));
        if (!(result instanceof StepResult.Taken)) {
            throw Accomplished.refused(who, result);
        }
    }
}
