package org.sotay.demo;

import java.time.LocalDate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.Enlisting;
import org.sotay.admission.Listed;
import org.sotay.admission.Listing;
import org.sotay.admission.Mentors;
import org.sotay.admission.NewCandidate;
import org.sotay.admission.Paper;
import org.sotay.admission.PaperKind;
import org.sotay.admission.Tasks;
import org.sotay.admission.Training;
import org.sotay.admission.Trainings;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.springframework.stereotype.Component;

/// Puts candidates of the demo on the lists of their cells and lets the cells look after them.
@Component
class DemoPool {

    private static final String CENTRE = "Trung tâm Chính trị ";
    private static final String SCHOOL = "Trường Chính trị tỉnh Ninh Bình";
    private static final int CLASS_DAYS = 5;
    private static final int TASK_DAYS = 60;
    private static final int FIRST_SERIAL = 180_000;

    private final Enlisting enlisting;
    private final Mentors mentors;
    private final Trainings trainings;
    private final CandidatePapers papers;
    private final Tasks tasks;

    DemoPool(Enlisting enlisting, Mentors mentors, Trainings trainings, CandidatePapers papers, Tasks tasks) {
        this.enlisting = enlisting;
        this.mentors = mentors;
        this.trainings = trainings;
        this.papers = papers;
        this.tasks = tasks;
    }

    /// Everything up to the certificate of the class, as far as they have come.
    ///
    /// @param address where they live
    CandidateId list(Journey journey, String address) {
        CandidateId id = put(journey, address);
        if (journey.reaches(Waymark.MENTOR)) {
            mentor(journey, id);
        }
        if (journey.reaches(Waymark.CLASS)) {
            train(journey, id);
        }
        if (journey.reaches(Waymark.CERTIFICATE)) {
            Paper.Facts certificate = new Paper.Facts(
                    PaperKind.AWARENESS_CERTIFICATE,
                    journey.on(Waymark.CERTIFICATE),
                    journey.number(journey.on(Waymark.CERTIFICATE), "-CN"),
                    centre(journey.cell()),
                    null,
                    null,
                    null);
            Accomplished.value(
                    journey.who(), papers.record(journey.officer(), id, certificate, null, journey.key("certificate")));
        }
        return id;
    }

    private CandidateId put(Journey journey, String address) {
        Hopeful who = journey.who();
        LocalDate on = journey.on(Waymark.LISTED);
        Listing listing =
                new Listing(on, journey.number(on, "-NQ/CB"), who.origin(), who.categories(), null, who.elder());
        NewCandidate wanted =
                new NewCandidate(null, person(who, address), who.cell(), listing, journey.key("listing"), true);
        if (Accomplished.value(who, enlisting.put(journey.officer(), wanted)) instanceof Listed.Made(CandidateId id)) {
            return id;
        }
        throw Accomplished.refused(who, "somebody is alike");
    }

    private static NewPerson person(Hopeful who, String address) {
        return new NewPerson(
                who.name(),
                null,
                PartialDate.of(who.birth()),
                who.sex(),
                "kinh",
                Serials.phone(FIRST_SERIAL + who.number()),
                null,
                address,
                who.schooling(),
                null,
                who.occupation(),
                who.religion());
    }

    private void mentor(Journey journey, CandidateId id) {
        LocalDate on = journey.on(Waymark.MENTOR);
        Accomplished.value(
                journey.who(),
                mentors.assign(
                        journey.officer(),
                        id,
                        journey.mentor(),
                        on,
                        journey.number(on, "-NQ/CB"),
                        journey.key("mentor")));
        String task = journey.who().task();
        if (!task.isEmpty()) {
            Accomplished.value(
                    journey.who(),
                    tasks.give(journey.officer(), id, task, on, on.plusDays(TASK_DAYS), journey.key("task")));
        }
    }

    private void train(Journey journey, CandidateId id) {
        LocalDate on = journey.on(Waymark.CLASS);
        Training training = new Training(0, course(on), centre(journey.cell()), on, on.plusDays(CLASS_DAYS));
        Accomplished.value(journey.who(), trainings.enrol(journey.officer(), id, training, journey.key("class")));
    }

    static String course(LocalDate on) {
        return "Lớp bồi dưỡng nhận thức về Đảng, tháng %d/%d".formatted(on.getMonthValue(), on.getYear());
    }

    /// Who holds the classes of a cell.
    static String centre(CellPlan cell) {
        Committee committee = cell.committee();
        return committee.territory() ? CENTRE + committee.place() : SCHOOL;
    }
}
