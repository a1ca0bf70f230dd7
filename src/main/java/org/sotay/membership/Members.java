package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.people.PeopleCapabilities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading members: lists and counts as of any day, the file and the timeline of one.
@Service
public class Members {

    private final MemberListStore lists;
    private final MemberFileStore files;
    private final TallyStore tallies;
    private final OfficeStore offices;
    private final List<TimelineSource> timelines;
    private final Clock clock;

    Members(
            MemberListStore lists,
            MemberFileStore files,
            TallyStore tallies,
            OfficeStore offices,
            List<TimelineSource> timelines,
            Clock clock) {
        this.lists = lists;
        this.files = files;
        this.tallies = tallies;
        this.offices = offices;
        this.timelines = timelines;
        this.clock = clock;
    }

    /// One page of the members of a unit that the actor may see.
    public MemberPage list(Actor actor, MemberQuery query) {
        boolean seesBirth = actor.may(PeopleCapabilities.READ_PERSONAL);
        return lists.page(actor, seesBirth ? query : query.withoutBirthOrder());
    }

    /// Every member of the list one by one, whatever page the query asks for.
    @Transactional(readOnly = true)
    public void each(Actor actor, MemberQuery query, Consumer<MemberRow> row) {
        boolean seesBirth = actor.may(PeopleCapabilities.READ_PERSONAL);
        lists.each(actor, (seesBirth ? query : query.withoutBirthOrder()).whole(), row);
    }

    /// The first members of all units in reach, by name, who have the words or the number.
    public List<MemberRow> search(Actor actor, String text, LocalDate on, int limit) {
        return lists.search(actor, MemberQuery.all(null, on, limit).withText(text));
    }

    /// The file of a member as of today, as far as the actor may see it.
    public Optional<MemberFile> file(Actor actor, PersonId person) {
        return file(actor, person, LocalDate.now(clock));
    }

    /// The file of a member as of a day, as far as the actor may see it today.
    public Optional<MemberFile> file(Actor actor, PersonId person, LocalDate day) {
        return files.find(actor, person, day);
    }

    /// What had happened to a member by `day`, the latest first.
    public List<TimelineEntry> timeline(Actor actor, MemberFile file, LocalDate day) {
        return timelines.stream()
                .flatMap(source -> source.entries(actor, file.person()).stream())
                .filter(entry -> !entry.on().isAfter(day))
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
