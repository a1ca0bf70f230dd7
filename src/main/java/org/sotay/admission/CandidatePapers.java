package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Papers about candidates: what the rules ask of them, with or without the file.
@Service
public class CandidatePapers {

    private final Candidates candidates;
    private final PaperStore papers;
    private final HelpStore help;
    private final JournalStore journal;
    private final Clock clock;

    CandidatePapers(Candidates candidates, PaperStore papers, HelpStore help, JournalStore journal, Clock clock) {
        this.candidates = candidates;
        this.papers = papers;
        this.help = help;
        this.journal = journal;
        this.clock = clock;
    }

    /// Papers of a candidate whom the actor was found to see, by the day they bear; withdrawn ones are not
    /// among them.
    public List<Paper> of(CandidateId candidate) {
        return papers.of(candidate);
    }

    /// Records a paper. The same form records it once.
    @Transactional
    public Outcome<CandidateId> record(
            Actor actor, CandidateId id, Paper.Facts facts, @Nullable PaperFile file, UUID key) {
        Optional<Candidate> found = candidates.lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = PaperRecording.paper(
                found.get(), facts, introduces(id, facts.introducer()), file, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Optional<Long> paper = papers.insert(id, facts, NewCandidate.once(actor.account(), key), actor);
        if (file != null && paper.isPresent()) {
            papers.keep(paper.get(), file);
        }
        return Outcome.done(id);
    }

    private boolean introduces(CandidateId candidate, @Nullable PersonId person) {
        return person != null
                && help.introducers(candidate).stream()
                        .anyMatch(one -> one.introducer().equals(person));
    }

    /// Withdraws a paper that was recorded by mistake, as long as the candidate is on the way: what was decided rests
    /// on
    /// papers. Sent again it does nothing more.
    @Transactional
    public Outcome<CandidateId> withdraw(Actor actor, CandidateId id, long paper) {
        List<Refusal> reasons = candidates.lock(actor, id).map(PoolRules::open).orElse(null);
        if (reasons == null || !papers.exists(id, paper)) {
            return Outcome.missing();
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (papers.withdraw(id, paper, actor)) {
            journal.revise(id, "admission.undone.paper", Long.toString(paper), null, actor);
        }
        return Outcome.done(id);
    }

    /// A paper that was withdrawn counts again. Sent again it does nothing more.
    @Transactional
    public Outcome<CandidateId> restore(Actor actor, CandidateId id, long paper) {
        List<Refusal> reasons = candidates.lock(actor, id).map(PoolRules::open).orElse(null);
        if (reasons == null || !papers.exists(id, paper)) {
            return Outcome.missing();
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (papers.restore(id, paper)) {
            journal.revise(id, "admission.restored.paper", null, Long.toString(paper), actor);
        }
        return Outcome.done(id);
    }

    /// The file of a paper of a candidate whom the actor may see.
    public Optional<PaperContent> file(Actor actor, CandidateId id, long paper) {
        return candidates.find(actor, id).flatMap(candidate -> papers.file(id, paper));
    }
}
