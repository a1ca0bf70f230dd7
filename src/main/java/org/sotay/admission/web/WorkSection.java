package org.sotay.admission.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateSection;
import org.sotay.admission.Note;
import org.sotay.admission.Task;
import org.sotay.admission.Tasks;
import org.sotay.admission.Training;
import org.sotay.admission.Trainings;
import org.sotay.kernel.Actor;
import org.sotay.ui.Fragments;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Tasks, classes and notes of a candidate.
@Component
public class WorkSection implements CandidateSection {

    private final Tasks tasks;
    private final Trainings trainings;
    private final Fragments fragments;
    private final Clock clock;

    WorkSection(Tasks tasks, Trainings trainings, Fragments fragments, Clock clock) {
        this.tasks = tasks;
        this.trainings = trainings;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// The work with a candidate as of a day.
    public record Page(
            CandidateId candidate,
            LocalDate on,
            List<Task> tasks,
            List<Training> trainings,
            List<Note> notes,
            boolean mayEdit) {

        public Page {
            tasks = List.copyOf(tasks);
            trainings = List.copyOf(trainings);
            notes = List.copyOf(notes);
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Content> section(Actor actor, Candidate candidate, LocalDate day, Texts texts) {
        Page page = new Page(
                candidate.id(),
                day,
                tasks.of(candidate.id()).stream()
                        .filter(task -> !task.givenOn().isAfter(day))
                        .toList(),
                trainings.of(candidate.id()),
                tasks.notes(candidate.id()).stream()
                        .filter(note ->
                                !LocalDate.ofInstant(note.at(), clock.getZone()).isAfter(day))
                        .toList(),
                day.equals(LocalDate.now(clock))
                        && candidate.open()
                        && actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits());
        return Optional.of(fragments.render("admission/section-work", Map.of("page", page)));
    }
}
