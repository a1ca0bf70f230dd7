package org.sotay.admission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Mentoring;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.PersonId;
import org.sotay.people.PersonForm;
import org.sotay.ui.Address;

/// Papers and mentors of a candidate as programs read and write them.
final class CandidateWorkJson {

    private CandidateWorkJson() {}

    /// A paper.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CandidatePaper")
    record Paper(
            long id,
            String kind,
            @Nullable String form,
            LocalDate on,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String conclusion,
            @Nullable Long introducer,
            @Nullable String note,
            @Nullable String file) {

        static Paper of(org.sotay.admission.Paper paper) {
            var facts = paper.facts();
            Conclusion conclusion = facts.conclusion();
            PersonId introducer = facts.introducer();
            var file = paper.file();
            return new Paper(
                    paper.id(),
                    Address.word(facts.kind()),
                    facts.kind().form(),
                    facts.datedOn(),
                    facts.number(),
                    facts.issuer(),
                    conclusion == null ? null : Address.word(conclusion),
                    introducer == null ? null : introducer.value(),
                    facts.note(),
                    file == null ? null : file.name());
        }
    }

    /// The papers that count.
    @Schema(name = "CandidatePapers")
    record Papers(List<Paper> items) {

        static Papers of(List<org.sotay.admission.Paper> papers) {
            return new Papers(papers.stream().map(Paper::of).toList());
        }
    }

    /// A paper to be recorded.
    @Schema(name = "NewCandidatePaper")
    record NewPaper(
            @Nullable String kind,
            @Nullable LocalDate on,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String conclusion,
            @Nullable Long introducer,
            @Nullable String note) {

        org.sotay.admission.Paper.Facts facts(PaperKind known, LocalDate dated) {
            return new org.sotay.admission.Paper.Facts(
                    known,
                    dated,
                    PersonForm.text(number),
                    PersonForm.text(issuer),
                    conclusion == null
                            ? null
                            : Address.find(Conclusion.values(), conclusion).orElse(null),
                    PersonForm.text(note),
                    introducer == null ? null : new PersonId(introducer));
        }
    }

    /// Who looks after the candidate.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CandidateMentor")
    record Mentor(
            long id,
            long person,
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String resolution) {}

    /// Who looks or looked after the candidate.
    @Schema(name = "CandidateMentors")
    record Mentors(List<Mentor> items) {

        static Mentors of(List<Mentoring> mentors) {
            return new Mentors(mentors.stream()
                    .map(one -> new Mentor(
                            one.id(),
                            one.mentor().value(),
                            one.name(),
                            one.period().from(),
                            one.period().until(),
                            one.resolution()))
                    .toList());
        }
    }

    /// A mentor to be assigned.
    @Schema(name = "NewCandidateMentor")
    record NewMentor(
            @Nullable Long person,
            @Nullable LocalDate on,
            @Nullable String resolution) {}
}
