package org.sotay.membership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.EndKind;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Standing;
import org.sotay.people.PartialDate;
import org.sotay.ui.Address;

/// A member's file as programs read it; a group of fields that the role does not see is not there at all.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Member", description = "A member's file as of a day, as far as your role sees it")
record MemberJson(
        long id,
        String name,
        String givenName,

        @Schema(description = "The official cell of the day, or the last one before it")
        Cell cell,

        @Nullable String cardNumber,

        @Schema(description = "Day of the decision to admit, from which the party age counts")
        LocalDate decidedOn,

        @Schema(description = "Day of the ceremony, with which probation begins")
        LocalDate joinedOn,

        @Schema(description = "Day from which the member is official; absent while on probation") @Nullable
        LocalDate recognisedOn,

        @Schema(allowableValues = {"official", "probationary"})
        String standing,

        @Schema(description = "First day no longer a member; absent for a member") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "How the membership ended",
                allowableValues = {"transferred-out", "left", "removed", "expelled", "deceased"})
        @Nullable
        String endKind,

        @Nullable Personal personal,
        @Nullable Contact contact,
        @Nullable Belief belief) {

    /// The cell of a member.
    @Schema(name = "Cell")
    record Cell(String code, String name) {}

    /// Facts of the person.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Personal", description = "Facts of the person; absent where your role does not see them")
    record Personal(
            @Schema(description = "As far as it is known: 1980, 1980-05 or 1980-05-01", example = "1980-05-01")
            String birth,

            @Schema(allowableValues = {"female", "male"}) String sex,

            String ethnicity,
            String schooling,
            @Nullable String profession,
            @Nullable String occupation) {}

    /// Ways to reach the person.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Contact", description = "Ways to reach the person; absent where your role does not see them")
    record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /// Religion, if it was told.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Belief", description = "Sensitive; absent where your role does not see it")
    record Belief(@Nullable String religion) {}

    static MemberJson of(MemberFile file, LocalDate on) {
        Standing standing = file.standing(on);
        EndKind end = file.ended(on) ? file.endKind() : null;
        return new MemberJson(
                file.person().value(),
                file.name(),
                file.givenName(),
                new Cell(file.cell().code(), file.cell().name()),
                file.cardNumber(),
                file.decidedOn(),
                file.joinedOn(),
                standing == Standing.OFFICIAL ? file.recognisedOn() : null,
                Address.word(standing),
                end == null ? null : file.endedOn(),
                end == null ? null : Address.word(end),
                personal(file.personal()),
                contact(file.contact()),
                belief(file.belief()));
    }

    /// A date as far as it is known: 1980, 1980-05 or 1980-05-01.
    static String iso(PartialDate date) {
        StringBuilder text = new StringBuilder("%04d".formatted(date.year()));
        if (date.month() != null) {
            text.append("-%02d".formatted(date.month()));
        }
        if (date.day() != null) {
            text.append("-%02d".formatted(date.day()));
        }
        return text.toString();
    }

    private static @Nullable Personal personal(MemberFile.@Nullable Personal seen) {
        return seen == null
                ? null
                : new Personal(
                        iso(seen.birth()),
                        Address.word(seen.sex()),
                        seen.ethnicity(),
                        Address.word(seen.schooling()),
                        seen.profession(),
                        seen.occupation());
    }

    private static @Nullable Contact contact(MemberFile.@Nullable Contact seen) {
        return seen == null ? null : new Contact(seen.phone(), seen.email(), seen.address());
    }

    private static @Nullable Belief belief(MemberFile.@Nullable Belief seen) {
        return seen == null ? null : new Belief(seen.religion());
    }

    /// Members of a unit, one page of them.
    @Schema(name = "MemberList")
    record MemberList(
            List<Row> items,

            @Schema(description = "How many members match in all")
            int total) {

        MemberList {
            items = List.copyOf(items);
        }
    }

    /// A member in a list.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MemberRow", description = "A member as of the day asked for")
    record Row(
            long id,
            String name,

            @Schema(description = "As far as it is known and your role sees it", example = "1980-05-01") @Nullable
            String birth,

            @Nullable String sex,
            @Nullable String occupation,

            @Schema(description = "Name of the cell") String cell,

            LocalDate joinedOn,
            @Nullable LocalDate recognisedOn,
            @Nullable String cardNumber,

            @Schema(allowableValues = {"official", "probationary"})
            String standing,

            @Schema(description = "Offices held that day, the highest first")
            List<String> offices,

            @Schema(description = "Away or exempt that day") List<String> absences) {

        Row {
            offices = List.copyOf(offices);
            absences = List.copyOf(absences);
        }
    }
}
