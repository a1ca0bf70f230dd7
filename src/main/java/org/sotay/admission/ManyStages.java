package org.sotay.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Component;

/// The stages of many candidates who were enrolled in a class, or are not any more.
@Component
class ManyStages {

    private final WorkStore work;
    private final StageStore stages;
    private final JournalStore journal;

    ManyStages(WorkStore work, StageStore stages, JournalStore journal) {
        this.work = work;
        this.stages = stages;
        this.journal = journal;
    }

    /// Who was only listed is in training from the first day of the class on.
    void trained(Collection<Candidate> candidates, LocalDate begins) {
        List<Candidate> listed = candidates.stream()
                .filter(candidate -> candidate.stage() == Stage.LISTED)
                .toList();
        listed.forEach(
                candidate -> stages.enter(candidate.id(), Stage.TRAINING, WorkRules.inTraining(candidate, begins)));
        stages.refresh(listed.stream().map(Candidate::id).toList());
    }

    /// Who is in no class any more is only listed again.
    void listedAgain(Collection<Candidate> candidates, Actor by) {
        List<CandidateId> ids = candidates.stream().map(Candidate::id).toList();
        journal.revise(ids, "admission.undone.training", null, null, by);
        candidates.stream()
                .filter(candidate -> work.trainings(candidate.id()).isEmpty())
                .forEach(this::listedAgain);
        stages.refresh(ids);
    }

    private void listedAgain(Candidate candidate) {
        boolean back = stages.retreat(candidate.id(), Stage.TRAINING);
        if (!back && candidate.stage() == Stage.TRAINING) {
            stages.enter(candidate.id(), Stage.LISTED, candidate.stageSince());
        }
    }
}
