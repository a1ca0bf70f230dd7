package org.sotay.admission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.membership.EndKind;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;

/// What is recorded of a candidate and what rules look at, of every day; which day counts is asked later.
///
/// @param schooling the highest level on record, of which no day is known
/// @param papers those that were not withdrawn, by day
/// @param introducers whoever introduces or introduced
/// @param memberships own ones, by day
/// @param former why a membership of before ended; none where nobody was a member or nobody has said
record EligibilityFacts(
        PartialDate birth,
        Schooling schooling,
        Entry entry,
        List<Paper> papers,
        List<Enrolled> classes,
        List<Companion> mentors,
        List<Introducer> introducers,
        List<Belonging> memberships,
        @Nullable Former former) {

    EligibilityFacts {
        papers = List.copyOf(papers);
        classes = List.copyOf(classes);
        mentors = List.copyOf(mentors);
        introducers = List.copyOf(introducers);
        memberships = List.copyOf(memberships);
    }

    /// How somebody stands on the list of a cell.
    ///
    /// @param resolution of the cell that put them there
    /// @param leftOn the day they left it
    record Entry(
            LocalDate listedOn,
            String resolution,
            @Nullable LocalDate leftOn,
            Origin origin,
            @Nullable ExceptionArea area,
            @Nullable Elder elder) {}

    /// A paper, as far as rules look at it.
    record Paper(
            PaperKind kind,
            LocalDate datedOn,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable Conclusion conclusion,
            @Nullable String note) {}

    /// A class that somebody takes part in.
    record Enrolled(
            String name,
            String centre,
            LocalDate beginsOn,
            @Nullable LocalDate endsOn) {}

    /// A member who looks after the candidate for some time.
    record Companion(String name, Period period, List<Belonging> memberships) {

        Companion {
            memberships = List.copyOf(memberships);
        }

        boolean officialOn(LocalDate day) {
            return memberships.stream().anyMatch(belonging -> belonging.officialOn(day));
        }

        boolean memberOn(LocalDate day) {
            return memberships.stream().anyMatch(belonging -> belonging.lastsOn(day));
        }

        /// The first day after `day` from which the member is official, as far as is recorded.
        Optional<LocalDate> officialAfter(LocalDate day) {
            return memberships.stream()
                    .flatMap(belonging -> Optional.ofNullable(belonging.recognisedOn()).stream())
                    .filter(on -> on.isAfter(day) && officialOn(on))
                    .min(Comparator.naturalOrder());
        }
    }

    /// A member who introduces the candidate.
    ///
    /// @param replaces the name of whoever could not introduce any more
    record Introducer(
            Companion member,
            LocalDate togetherSince,
            @Nullable String replaces) {}

    /// A membership with its days.
    record Belonging(
            LocalDate joinedOn,
            @Nullable LocalDate recognisedOn,
            @Nullable LocalDate endedOn,
            @Nullable EndKind endKind) {

        boolean lastsOn(LocalDate day) {
            return !joinedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
        }

        boolean officialOn(LocalDate day) {
            return lastsOn(day) && recognisedOn != null && !recognisedOn.isAfter(day);
        }
    }

    /// Why somebody left before.
    ///
    /// @param expungedOn the day on which a conviction was expunged
    record Former(FormerGround ground, @Nullable LocalDate expungedOn) {}

    /// The latest paper of a kind that there is on `day`.
    Optional<Paper> paper(PaperKind kind, LocalDate day) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && !paper.datedOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /// The first paper of a kind that comes after `day`.
    Optional<Paper> paperAfter(PaperKind kind, LocalDate day) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && paper.datedOn().isAfter(day))
                .findFirst();
    }

    /// Memberships that have ended by `day` without death or another installation taking over.
    List<Belonging> leftBefore(LocalDate day) {
        return memberships.stream().filter(belonging -> ended(belonging, day)).toList();
    }

    private static boolean ended(Belonging belonging, LocalDate day) {
        LocalDate ended = belonging.endedOn();
        EndKind kind = belonging.endKind();
        return ended != null
                && !ended.isAfter(day)
                && (kind == EndKind.LEFT || kind == EndKind.REMOVED || kind == EndKind.EXPELLED);
    }
}
