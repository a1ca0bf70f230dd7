package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;

/// What is on file about one candidate.
@Service
public class CandidateFiles {

    private final CandidateFactStore facts;
    private final HistoryStore history;

    CandidateFiles(CandidateFactStore facts, HistoryStore history) {
        this.facts = facts;
        this.history = history;
    }

    /// What the actor may see of the person.
    public Optional<CandidateFacts> facts(Actor actor, CandidateId candidate) {
        return facts.find(actor, candidate);
    }

    /// What had happened to a candidate whom the actor was found to see, by a day, the latest first.
    public List<HistoryEntry> history(CandidateId candidate, LocalDate day) {
        return history.of(candidate, day);
    }
}
