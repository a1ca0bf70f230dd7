package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads whole histories of members, each kind of fact gathered once for all of them.
@Repository
class RegisterStore {

    private static final String BETWEEN = "\t";

    private static final String ONCE = """
        select l.person_id
        from membership.roll r join membership.listing l on l.id = r.listing_id
        where r.unit_id = ?\
        """;

    /// Absences and offices belong to a person; they stand with the membership in which they began. Each is joined with
    /// every membership and the nearest kept, since the planner would go through all offices for each membership.
    private static final String HISTORY = """
        , stay as (
            select a.membership_id,
                array_agg(concat_ws(chr(9), lower(a.valid), coalesce(upper(a.valid)::text, ''), u.code)
                    order by lower(a.valid)) as entries
            from person p
            join membership.assignment a on a.person_id = p.person_id
            join organisation.unit_view u on u.id = a.cell_id
            group by 1),
        absence as (
            select b.membership_id,
                array_agg(concat_ws(chr(9), lower(b.valid), coalesce(upper(b.valid)::text, ''), b.kind::text, b.note)
                    order by lower(b.valid), b.kind) as entries
            from (
                select distinct on (x.id) m.id as membership_id, x.valid, x.kind, x.note
                from person p
                join membership.absence x on x.person_id = p.person_id
                join membership.membership m on m.person_id = x.person_id
                order by x.id, m.joined_on > lower(x.valid), abs(m.joined_on - lower(x.valid))) b
            group by 1),
        office as (
            select o.membership_id,
                array_agg(concat_ws(chr(9), lower(o.valid), coalesce(upper(o.valid)::text, ''), o.role::text, u.code)
                    order by lower(o.valid), o.role, u.code) as entries
            from (
                select distinct on (x.id) m.id as membership_id, x.valid, x.role, x.unit_id
                from person p
                join membership.office x on x.person_id = p.person_id
                join membership.membership m on m.person_id = x.person_id
                order by x.id, m.joined_on > lower(x.valid), abs(m.joined_on - lower(x.valid))) o
            join organisation.unit_view u on u.id = o.unit_id
            group by 1)
        select p.person_id, n.full_name, n.given_name, p.personal, p.contact, p.belief,
            case when p.personal then n.birth_year end, case when p.personal then n.birth_month end,
            case when p.personal then n.birth_day end, case when p.personal then n.sex end,
            case when p.personal then n.ethnicity end, case when p.personal then n.schooling end,
            case when p.personal then n.profession end, case when p.personal then n.occupation end,
            case when p.contact then n.phone end, case when p.contact then n.email end,
            case when p.contact then n.address end, f.religion,
            m.card_number, m.decided_on, m.joined_on, m.recognised_on, m.ended_on, m.end_kind::text, m.end_note,
            s.entries, a.entries, o.entries
        from person p
        join people.person_view n on n.id = p.person_id
        join membership.membership m on m.person_id = p.person_id
        left join people.belief_view f on f.person_id = p.person_id and p.belief
        left join stay s on s.membership_id = m.id
        left join absence a on a.membership_id = m.id
        left join office o on o.membership_id = m.id
        order by n.sort_key, p.person_id, m.joined_on
        """;

    private static final String TOTAL =
            " select count(*) from person p join membership.membership m on m.person_id = p.person_id";

    private final JdbcTemplate jdbc;
    private final CursorStore cursors;
    private final Clock clock;

    RegisterStore(JdbcTemplate jdbc, CursorStore cursors, Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// Every membership of whoever ever belonged to the unit or below it, as far as the actor reaches them today.
    void each(Actor actor, UnitId unit, Consumer<RegisterRow> row) {
        SqlText statement = people(actor, unit).add(HISTORY);
        cursors.each(statement, rows -> row.accept(row(rows)));
    }

    int total(Actor actor, UnitId unit) {
        SqlText statement = people(actor, unit).add(TOTAL);
        return Objects.requireNonNull(jdbc.queryForObject(statement.text(), Integer.class, statement.arguments()));
    }

    /// Those who are reached, with what of them is told.
    ///
    /// Who is reached is computed first and filtered then: the planner takes such a condition for rare, and would
    /// look up the history of a whole province person by person.
    private SqlText people(Actor actor, UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        SqlText once = new SqlText().add(ONCE, unit.value());
        return new SqlText()
                .add("with person as (select s.* from (select l.person_id, ")
                .add(Reach.ofMany(actor.scope(MembershipCapabilities.TAKE_REGISTER), today))
                .add(" as reached, ")
                .add(Reach.ofMany(actor.scope(PeopleCapabilities.READ_PERSONAL), today))
                .add(" as personal, ")
                .add(Reach.ofMany(actor.scope(PeopleCapabilities.READ_CONTACT), today))
                .add(" as contact, ")
                .add(Reach.ofMany(actor.scope(PeopleCapabilities.READ_BELIEF), today))
                .add(" as belief from ")
                .add(Today.rows(once, today))
                .add(" l offset 0) s where s.reached)");
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        return new RegisterRow(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4) ? personal(row) : null,
                row.getBoolean(5)
                        ? new MemberFile.Contact(row.getString(15), row.getString(16), row.getString(17))
                        : null,
                row.getBoolean(6) ? new MemberFile.Belief(row.getString(18)) : null,
                row.getString(19),
                row.getObject(20, LocalDate.class),
                row.getObject(21, LocalDate.class),
                row.getObject(22, LocalDate.class),
                ending(row),
                entries(row.getArray(26), parts -> new RegisterRow.Place(parts[2], period(parts))),
                entries(
                        row.getArray(27),
                        parts -> new AbsenceFact(
                                AbsenceKind.valueOf(parts[2]), period(parts), parts.length > 3 ? parts[3] : null)),
                entries(
                        row.getArray(28),
                        parts -> new RegisterRow.Term(OfficeRole.valueOf(parts[2]), parts[3], period(parts))));
    }

    private static MemberFile.Personal personal(ResultSet row) throws SQLException {
        return new MemberFile.Personal(
                Objects.requireNonNull(PartialDate.known(row.getInt(7), row.getInt(8), row.getInt(9))),
                Sex.valueOf(row.getString(10)),
                row.getString(11),
                Schooling.valueOf(row.getString(12)),
                row.getString(13),
                row.getString(14));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        LocalDate on = row.getObject(23, LocalDate.class);
        return on == null ? null : new Ending(on, EndKind.valueOf(row.getString(24)), row.getString(25));
    }

    private static <T> List<T> entries(@Nullable Array lines, Function<String[], T> entry) throws SQLException {
        if (lines == null) {
            return List.of();
        }
        List<T> entries = new ArrayList<>(2);
        for (String line : (String[]) lines.getArray()) {
            entries.add(entry.apply(line.split(BETWEEN, 4)));
        }
        return entries;
    }

    private static Period period(String[] parts) {
        return new Period(LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
    }
}
