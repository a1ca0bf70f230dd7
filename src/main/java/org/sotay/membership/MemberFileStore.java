package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.organisation.UnitLine;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonReach;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads one member's file. It is there for whoever reaches the cell the member belongs to today, or belonged to last.
@Repository
class MemberFileStore implements PersonReach {

    private static final String BETWEEN = "\t";
    private static final String FILE = """
        select l.person_id, n.full_name, n.given_name, u.code, l.cell_name, m.card_number, m.decided_on, m.joined_on,
            m.recognised_on, m.ended_on, m.end_kind::text, m.version, sees.personal, sees.contact, sees.belief,
            case when sees.personal then n.birth_year end, case when sees.personal then n.birth_month end,
            case when sees.personal then n.birth_day end, case when sees.personal then n.sex end,
            case when sees.personal then n.ethnicity end, case when sees.personal then n.schooling end,
            case when sees.personal then n.profession end, case when sees.personal then n.occupation end,
            case when sees.contact then n.phone end, case when sees.contact then n.email end,
            case when sees.contact then n.address end, f.religion,
            array(select other.person_id || chr(9) || other.full_name || chr(9) || other.cell_name
                  from membership.roll r join membership.listing other on other.id = r.listing_id
                  where r.unit_id =
        """;
    private static final String FROM = """
         and r.sort_key = l.sort_key and other.birth_year = l.birth_year and other.latest
                      and other.person_id <> l.person_id
                  limit 10)
        from membership.listing l
        join membership.membership m on m.id = l.membership_id
        join people.person_view n on n.id = l.person_id
        join organisation.unit_view u on u.id = l.cell_id
        cross join lateral (select
        """;

    private final JdbcTemplate jdbc;

    MemberFileStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean reaches(Scope scope, PersonId person) {
        SqlText statement = new SqlText()
                .add(
                        "select exists (select from membership.listing l where l.person_id = ? and l.latest and ",
                        person.value())
                .add(Reach.of(scope))
                .add(")");
        return Boolean.TRUE.equals(jdbc.queryForObject(statement.text(), Boolean.class, statement.arguments()));
    }

    /// The file, without the fields the actor may not see: the statement itself leaves them out.
    Optional<MemberFile> find(Actor actor, PersonId id) {
        SqlText statement = new SqlText()
                .add(FILE)
                .add(top(actor.scope(MembershipCapabilities.READ_MEMBERS)))
                .add(FROM)
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_PERSONAL)))
                .add(" as personal, ")
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_CONTACT)))
                .add(" as contact, ")
                .add(Reach.of(actor.scope(PeopleCapabilities.READ_BELIEF)))
                .add(" as belief) sees left join people.belief_view f on f.person_id = l.person_id and sees.belief")
                .add(" where l.person_id = ? and l.latest and ", id.value())
                .add(Reach.of(actor.scope(MembershipCapabilities.READ_MEMBERS)));
        return jdbc.query(statement.text(), (row, number) -> file(row), statement.arguments()).stream()
                .findFirst();
    }

    /// The uppermost unit the actor reaches; people of the same name are looked up on its roll.
    private static SqlText top(Scope scope) {
        if (scope.everywhere()) {
            return new SqlText().add("l.units[1]");
        }
        return scope.below().isEmpty()
                ? new SqlText().add("null")
                : new SqlText().add("?", scope.below().getFirst().value());
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
                new PartialDate(row.getInt(16), known(row.getInt(17)), known(row.getInt(18))),
                Sex.valueOf(row.getString(19)),
                row.getString(20),
                Schooling.valueOf(row.getString(21)),
                row.getString(22),
                row.getString(23));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
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
