package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds which of many rows of a file are members already.
@Repository
class MemberMatchStore {

    private static final String COLUMNS = """
        m.person_id, m.id, m.card_number, m.joined_on, m.ended_on, array_to_string(n.search_words, ' ') as words,
            n.birth_year, n.birth_month, n.birth_day\
        """;
    private static final String BY_CARD = "select " + COLUMNS + """

        from membership.membership m join people.person_view n on n.id = m.person_id
        where m.card_number = any(?)
        """;
    /// The same name without marks and the same year of birth, which one index has together.
    private static final String BY_NAME = "select " + COLUMNS + """

        from (select distinct * from unnest(?::text[], ?::int[]) as a(words, birth_year)) asked
        join people.person_view n
            on n.birth_year = asked.birth_year and n.search_words = string_to_array(asked.words, ' ')
        join membership.membership m on m.person_id = n.id
        """;
    private static final String ARRIVED = "select " + COLUMNS + """

        from membership.membership m
        join people.person_view n on n.id = m.person_id
        where m.recorded_at > ? and m.recorded_at <> ?
        """;
    private static final String IN_USE = """
        select asked.id from unnest(?::bigint[]) as asked(id)
        where exists (select from membership.assignment a where a.cell_id = asked.id)
            or exists (select from membership.office o where o.unit_id = asked.id)
        """;
    private static final String REACHED = "select asked.id from unnest(?::bigint[]) as asked(id) where ";
    private static final String SECRETARIES = """
        select unit_id, person_id, lower(valid), upper(valid) from membership.office
        where role = 'SECRETARY' and unit_id = any(?)
        """;

    private final JdbcTemplate jdbc;

    MemberMatchStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A membership that could be the one of a row.
    ///
    /// @param words of the name as they are compared
    record Candidate(
            PersonId person,
            long membership,
            @Nullable String card,
            LocalDate joinedOn,
            @Nullable LocalDate endedOn,
            String words,
            PartialDate birth) {}

    /// Memberships with one of these cards, by the card.
    Map<String, List<Candidate>> byCard(Collection<String> cards) {
        return jdbc.query(BY_CARD, (row, index) -> candidate(row), (Object) cards.toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(candidate -> Objects.requireNonNull(candidate.card())));
    }

    /// Memberships of people of these names and years of birth, by the words of the name.
    Map<String, List<Candidate>> byName(List<String> words, List<Integer> years) {
        return jdbc
                .query(
                        BY_NAME,
                        (row, index) -> candidate(row),
                        words.toArray(String[]::new),
                        years.toArray(Integer[]::new))
                .stream()
                .collect(Collectors.groupingBy(Candidate::words));
    }

    /// Memberships recorded since an instant, but for those recorded at another, by the words of the name.
    Map<String, List<Candidate>> arrived(Instant since, Instant not) {
        return jdbc.query(ARRIVED, (row, index) -> candidate(row), Timestamp.from(since), Timestamp.from(not)).stream()
                .collect(Collectors.groupingBy(Candidate::words));
    }

    /// Those of the persons whom the scope reaches today.
    Set<PersonId> reached(Collection<PersonId> people, Scope scope, LocalDate today) {
        if (people.isEmpty()) {
            return Set.of();
        }
        SqlText statement = new SqlText()
                .add(REACHED, (Object) people.stream().map(PersonId::value).toArray(Long[]::new))
                .add(Today.reachedOfMany("asked.id", scope, today));
        return new HashSet<>(
                jdbc.query(statement.text(), (row, index) -> new PersonId(row.getLong(1)), statement.arguments()));
    }

    /// A term of the secretary of a unit.
    record Secretary(PersonId person, Period period) {}

    /// Everybody who is, was or will be secretary of one of the units.
    Map<Long, List<Secretary>> secretaries(Collection<Long> units) {
        return jdbc
                .query(
                        SECRETARIES,
                        (row, index) -> Map.entry(
                                row.getLong(1),
                                new Secretary(
                                        new PersonId(row.getLong(2)),
                                        new Period(
                                                Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                                                row.getObject(4, LocalDate.class)))),
                        (Object) units.toArray(Long[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Those of the units that somebody ever belonged to or held an office in.
    Set<UnitId> inUse(Collection<UnitId> units) {
        return new HashSet<>(
                jdbc.query(IN_USE, (row, index) -> new UnitId(row.getLong(1)), (Object) UnitId.values(units)));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new PersonId(row.getLong(1)),
                row.getLong(2),
                row.getString(3),
                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                Objects.requireNonNull(PartialDate.known(row.getInt(7), row.getInt(8), row.getInt(9))));
    }
}
