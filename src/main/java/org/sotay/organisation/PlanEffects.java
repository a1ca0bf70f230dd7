package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// What a plan touches that a room above knows of, and why it cannot be put in force as far as that room sees.
public interface PlanEffects {

    /// How many of something a plan touches.
    ///
    /// @param key message key of what is counted
    record Figure(String key, int count) {}

    /// What one room above has to say.
    record Effects(List<Figure> figures, List<PlanProblem> problems) {
        public Effects {
            figures = List.copyOf(figures);
            problems = List.copyOf(problems);
        }
    }

    /// Asked for a preview and once more when the plan is put in force, before anything is written.
    ///
    /// @param handovers what units hand over to others on `day`
    Effects of(Actor actor, LocalDate day, List<Handover> handovers);

    /// The members of a unit on `day` whom the list of members shows the actor under these filters of its address.
    List<PersonId> matching(Actor actor, UnitId unit, LocalDate day, Map<String, String> filters);

    /// Lets nobody change what a plan hands over before this transaction ends.
    void hold();
}
