package org.sotay.admission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateFacts;
import org.sotay.admission.CandidateList;
import org.sotay.admission.CandidateRow;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Leaving;
import org.sotay.membership.MemberFile;
import org.sotay.people.PartialDate;
import org.sotay.ui.Address;

/// A candidate as programs read it; a group of fields that the role does not see is not there at all.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Candidate", description = "Somebody on the list of a cell, as of a day, as far as your role sees it")
record CandidateJson(
        long id,
        long person,
        String name,

        @Schema(description = "The cell that looks after them, or did last")
        Unit unit,

        String stage,
        LocalDate stageSince,
        LocalDate listedOn,
        String resolution,
        String origin,
        List<String> categories,
        @Nullable String exceptionArea,
        @Nullable String elder,
        @Nullable LocalDate leftOn,
        @Nullable String leaving,
        int version,
        @Nullable Personal personal) {

    /// A cell.
    @Schema(name = "CandidateUnit")
    record Unit(String code, String name) {}

    /// Facts of the person.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CandidatePersonal")
    record Personal(
            String birth,
            String sex,
            String ethnicity,
            String schooling,
            @Nullable String profession,
            @Nullable String occupation) {}

    /// One row of a list.
    @Schema(name = "CandidateRow")
    record Row(long id, String name, Unit unit, String stage, LocalDate stageSince, LocalDate listedOn) {}

    /// One page of a list.
    ///
    /// @param total how many match in all
    /// @param counts how many of them there are in each stage, whatever stage was asked for
    @Schema(name = "CandidateList")
    record Rows(List<Row> items, int total, Map<String, Integer> counts) {

        static Rows of(CandidateList list) {
            Map<String, Integer> counts = new TreeMap<>();
            list.counts().forEach((stage, count) -> counts.put(Address.word(stage), count));
            return new Rows(list.items().stream().map(Rows::row).toList(), list.total(), counts);
        }

        private static Row row(CandidateRow row) {
            return new Row(
                    row.id().value(),
                    row.name(),
                    new Unit(row.cellCode(), row.cell()),
                    Address.word(row.stage()),
                    row.stageSince(),
                    row.listedOn());
        }
    }

    static CandidateJson of(Candidate candidate, @Nullable CandidateFacts facts) {
        ExceptionArea area = candidate.exceptionArea();
        Elder elder = candidate.elder();
        Leaving leaving = candidate.leaving();
        MemberFile.Personal personal = facts == null ? null : facts.personal();
        return new CandidateJson(
                candidate.id().value(),
                candidate.person().value(),
                candidate.name(),
                new Unit(candidate.cellCode(), candidate.cell()),
                Address.word(candidate.stage()),
                candidate.stageSince(),
                candidate.listedOn(),
                candidate.resolution(),
                Address.word(candidate.origin()),
                candidate.categories().stream().map(Address::word).toList(),
                area == null ? null : Address.word(area),
                elder == null ? null : Address.word(elder),
                candidate.leftOn(),
                leaving == null ? null : Address.word(leaving),
                candidate.version(),
                personal == null ? null : personal(personal));
    }

    private static Personal personal(MemberFile.Personal facts) {
        return new Personal(
                iso(facts.birth()),
                Address.word(facts.sex()),
                facts.ethnicity(),
                Address.word(facts.schooling()),
                facts.profession(),
                facts.occupation());
    }

    /// 1980, 1980-05 or 1980-05-01.
    private static String iso(PartialDate date) {
        return date.month() == null
                ? "%04d".formatted(date.year())
                : date.day() == null
                        ? "%04d-%02d".formatted(date.year(), date.month())
                        : date.earliest().toString();
    }
}
