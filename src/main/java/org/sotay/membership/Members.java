package org.sotay.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.people.PeopleCapabilities;
import org.springframework.stereotype.Service;

/// Reading members: lists and counts as of any day, the file and the timeline of one.
@Service
public class Members {

    private final MemberListStore lists;
    private final MemberFileStore files;
    private final TallyStore tallies;
    private final OfficeStore offices;
    private final List<TimelineSource> timelines;

    Members(
            MemberListStore lists,
            MemberFileStore files,
            TallyStore tallies,
            OfficeStore offices,
            List<TimelineSource> timelines) {
        this.lists = lists;
        this.files = files;
        this.tallies = tallies;
        this.offices = offices;
        this.timelines = timelines;
    }

    /// One page of the members of a unit that the actor may see.
    public MemberPage list(Actor actor, MemberQuery query) {
        boolean seesBirth = actor.may(PeopleCapabilities.READ_PERSONAL);
        return lists.page(actor, seesBirth ? query : query.withoutBirthOrder());
    }

    /// The file of a member, as far as the actor may see it.
    public Optional<MemberFile> file(Actor actor, PersonId person) {
        return files.find(actor, person);
    }

    /// What happened to a member whose file the actor may see, the latest first.
    public List<TimelineEntry> timeline(MemberFile file) {
        return timelines.stream()
                .flatMap(source -> source.entries(file.person()).stream())
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
    }

    /// How many members a unit has that the actor was found to read.
    public MemberCounts counts(UnitId unit, LocalDate day) {
        return tallies.counts(unit, day);
    }

    /// How many members each of several units has; one without members is left out.
    public Map<UnitId, MemberCounts> counts(Collection<UnitId> units, LocalDate day) {
        return tallies.counts(units, day);
    }

    /// Who holds office in a unit on `day`, the highest office first.
    public List<OfficeHolder> officers(Actor actor, UnitId unit, LocalDate day) {
        return offices.holders(actor, unit, day);
    }

    /// Whether the actor may do the thing guarded by one of the capabilities with this member.
    public boolean reaches(Actor actor, PersonId person, Capability... capabilities) {
        return Stream.of(capabilities).anyMatch(capability -> files.reaches(actor.scope(capability), person));
    }
}
