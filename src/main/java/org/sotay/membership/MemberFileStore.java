package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonPlaces;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads one member's file. It is there for whoever reaches the cell the member belongs to today, or belonged to last.
@Repository
@Order(10)
class MemberFileStore implements PersonPlaces {

    private static final String BETWEEN = "\t";
    private static final String FILE = """
        select l.person_id, n.full_name, n.given_name, u.code, s.cell_name, m.card_number, m.decided_on, m.joined_on,
            m.recognised_on, m.ended_on, m.end_kind::text, m.version, sees.personal, sees.contact, sees.belief,
            case when sees.personal then n.birth_year end, case when sees.personal then n.birth_month end,
            case when sees.personal then n.birth_day end, case when sees.personal then n.sex end,
            case when sees.personal then n.ethnicity end, case when sees.personal then n.schooling end,
            case when sees.personal then n.profession end, case when sees.personal then n.occupation end,
            case when sees.contact then n.phone end, case when sees.contact then n.email end,
            case when sees.contact then n.address end, f.religion,
        """;
    private static final String NAMESAKES =
            "array(select l.person_id || chr(9) || l.full_name || chr(9) || l.cell_name ";
    private static final String NOBODY = "array[]::text[]";
    /// Where the member belonged on the day asked for, or first of all.
    private static final String THAT_DAY = """
         l
        cross join lateral (
            select x.membership_id, x.cell_id, x.cell_name from membership.listing x where x.person_id = l.person_id
            order by x.valid_from <= ? desc, case when x.valid_from <= ? then x.valid_from end desc, x.valid_from
            limit 1) s
        join membership.membership m on m.id = s.membership_id
        join people.person_view n on n.id = l.person_id
        join organisation.unit_view u on u.id = s.cell_id
        cross join lateral (select
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    MemberFileStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean reaches(Scope scope, PersonId person) {
        SqlText statement = new SqlText().add("select ").add(Today.reached(person, scope, LocalDate.now(clock)));
        return Boolean.TRUE.equals(jdbc.queryForObject(statement.text(), Boolean.class, statement.arguments()));
    }

    @Override
    public Set<PersonId> reached(Scope scope, Collection<PersonId> people) {
        SqlText statement = new SqlText()
                .add("select w.id from unnest(?::bigint[]) as w(id) where ", (Object) PersonId.values(people))
                .add(Today.reachedOfMany("w.id", scope, LocalDate.now(clock)));
        return new HashSet<>(
                jdbc.query(statement.text(), (row, number) -> new PersonId(row.getLong(1)), statement.arguments()));
    }

    /// The file as of a day, without the fields the actor may not see: the statement itself leaves them out.
    Optional<MemberFile> find(Actor actor, PersonId id, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        SqlText statement = new SqlText()
                .add(FILE)
                .add(namesakes(all, today))
                .add(" from ")
                .add(Today.row("?"), id.value(), today)
                .add(THAT_DAY, day, day)
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_PERSONAL), today))
                .add(" as personal, ")
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_CONTACT), today))
                .add(" as contact, ")
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_BELIEF), today))
                .add(" as belief) sees left join people.belief_view f on f.person_id = l.person_id and sees.belief"
                        + " where ")
                .add(Reach.of(all, today));
        return jdbc.query(statement.text(), (row, number) -> file(row), statement.arguments()).stream()
                .findFirst();
    }

    /// Whoever reaches only the own file is not told about others.
    private static SqlText namesakes(Scope scope, LocalDate today) {
        return scope.reachesUnits()
                ? new SqlText()
                        .add(NAMESAKES)
                        .add(NamesakeStore.alike(scope, today))
                        .add(")")
                : new SqlText().add(NOBODY);
    }

    private static MemberFile file(ResultSet row) throws SQLException {
        String ended = row.getString(11);
        return new MemberFile(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                new UnitLine(row.getString(4), row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                ended == null ? null : EndKind.valueOf(ended),
                row.getInt(12),
                row.getBoolean(13) ? personal(row) : null,
                row.getBoolean(14)
                        ? new MemberFile.Contact(row.getString(24), row.getString(25), row.getString(26))
                        : null,
                row.getBoolean(15) ? new MemberFile.Belief(row.getString(27)) : null,
                namesakes(row.getArray(28)));
    }

    private static MemberFile.Personal personal(ResultSet row) throws SQLException {
        return new MemberFile.Personal(
                Objects.requireNonNull(PartialDate.known(row.getInt(16), row.getInt(17), row.getInt(18))),
                Sex.valueOf(row.getString(19)),
                row.getString(20),
                Schooling.valueOf(row.getString(21)),
                row.getString(22),
                row.getString(23));
    }

    private static List<MemberFile.Namesake> namesakes(Array lines) throws SQLException {
        List<MemberFile.Namesake> namesakes = new ArrayList<>();
        for (String line : (String[]) lines.getArray()) {
            String[] parts = line.split(BETWEEN, -1);
            namesakes.add(new MemberFile.Namesake(new PersonId(Long.parseLong(parts[0])), parts[1], parts[2]));
        }
        return namesakes;
    }
}
