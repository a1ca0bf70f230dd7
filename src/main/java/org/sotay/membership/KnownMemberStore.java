package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.people.ManyPeople;
import org.sotay.people.NewPerson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads whole records of many memberships at once.
@Repository
class KnownMemberStore {

    /// Absences and offices belong to a person; they stand with the membership in which they began.
    private static final String HELD_THEN = """
        m.id = (
            select o.id from membership.membership o where o.person_id = m.person_id
            order by o.joined_on > lower(f.valid), abs(o.joined_on - lower(f.valid)) limit 1)\
        """;
    private static final String FIND = """
        select m.id, m.person_id, m.card_number, m.decided_on, m.joined_on, m.recognised_on, m.ended_on,
            m.end_kind::text, m.end_note,
            array(
                select concat_ws(chr(9), lower(f.valid), coalesce(upper(f.valid)::text, ''), f.cell_id, u.code)
                from membership.assignment f join organisation.unit_view u on u.id = f.cell_id
                where f.person_id = m.person_id and f.membership_id = m.id order by lower(f.valid)) as stays,
            array(
                select concat_ws(chr(9), lower(f.valid), coalesce(upper(f.valid)::text, ''), f.kind::text, f.note)
                from membership.absence f
                where f.person_id = m.person_id and HELD_THEN order by lower(f.valid), f.kind) as absences,
            array(
                select concat_ws(chr(9), lower(f.valid), coalesce(upper(f.valid)::text, ''), f.role::text, f.unit_id,
                    u.code)
                from membership.office f join organisation.unit_view u on u.id = f.unit_id
                where f.person_id = m.person_id and HELD_THEN
                order by lower(f.valid), f.role, u.code collate "C") as offices
        from membership.membership m
        where m.id = any(?)
        """.replace("HELD_THEN", HELD_THEN);
    private static final String OF_PEOPLE = "select id from membership.membership where person_id = any(?)";
    private static final String BETWEEN = "\t";

    private final JdbcTemplate jdbc;
    private final ManyPeople people;

    KnownMemberStore(JdbcTemplate jdbc, ManyPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// The records by the id of the membership.
    Map<Long, KnownMember> find(Collection<Long> memberships) {
        if (memberships.isEmpty()) {
            return Map.of();
        }
        List<Found> found = jdbc.query(FIND, (row, index) -> found(row), (Object) memberships.toArray(Long[]::new));
        Map<PersonId, NewPerson> persons =
                people.find(found.stream().map(Found::person).distinct().toList());
        Map<Long, KnownMember> known = HashMap.newHashMap(found.size());
        found.forEach(one -> known.put(one.membership(), one.known(Objects.requireNonNull(persons.get(one.person())))));
        return known;
    }

    /// The records of every membership of these persons.
    Map<PersonId, List<KnownMember>> ofPeople(Collection<PersonId> wanted) {
        List<Long> memberships = jdbc.query(OF_PEOPLE, (row, index) -> row.getLong(1), (Object)
                wanted.stream().map(PersonId::value).toArray(Long[]::new));
        return find(memberships).values().stream().collect(Collectors.groupingBy(KnownMember::person));
    }

    /// A membership without what is recorded of the person.
    private record Found(
            PersonId person,
            long membership,
            @Nullable String card,
            LocalDate decided,
            LocalDate joined,
            @Nullable LocalDate recognised,
            @Nullable Ending ending,
            List<MemberRecord.Place> stays,
            List<AbsenceFact> absences,
            List<MemberRecord.Term> offices) {

        KnownMember known(NewPerson facts) {
            return new KnownMember(
                    person,
                    membership,
                    new MemberRecord(facts, card, decided, joined, recognised, stays, absences, offices, ending));
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject(7, LocalDate.class);
        return new Found(
                new PersonId(row.getLong(2)),
                row.getLong(1),
                row.getString(3),
                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                Objects.requireNonNull(row.getObject(5, LocalDate.class)),
                row.getObject(6, LocalDate.class),
                ended == null ? null : new Ending(ended, EndKind.valueOf(row.getString(8)), row.getString(9)),
                entries(
                        row.getArray(10),
                        parts -> new MemberRecord.Place(Long.parseLong(parts[2]), parts[3], period(parts))),
                entries(
                        row.getArray(11),
                        parts -> new AbsenceFact(
                                AbsenceKind.valueOf(parts[2]), period(parts), parts.length > 3 ? parts[3] : null)),
                entries(
                        row.getArray(12),
                        parts -> new MemberRecord.Term(
                                OfficeRole.valueOf(parts[2]), Long.parseLong(parts[3]), parts[4], period(parts))));
    }

    private static <T> List<T> entries(Array lines, Function<String[], T> entry) throws SQLException {
        String[] texts = (String[]) lines.getArray();
        List<T> entries = new ArrayList<>(texts.length);
        for (String text : texts) {
            entries.add(entry.apply(text.split(BETWEEN, 5)));
        }
        return entries;
    }

    private static Period period(String[] parts) {
        return new Period(LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
    }
}
