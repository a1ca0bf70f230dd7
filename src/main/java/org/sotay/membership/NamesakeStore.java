package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Looks for members somebody could be the same as.
@Repository
class NamesakeStore {

    private static final String ASKED = """
        select a.person_id, a.full_name, a.cell_name
        from (select ?::text[] as search_words, ?::int as birth_year, 0::bigint as id) n
        cross join lateral (select l.* \
        """;
    private static final String NAMED = """
        from membership.name k
        join membership.roll r on r.sort_key = k.sort_key and r.unit_id = any(\
        """;
    private static final String ROOTS =
            "array(select p.unit_id from organisation.unit_place_view p where p.parent_id is null)";
    private static final String ALIKE = """
        )
        join membership.listing l on l.id = r.listing_id
        join people.person_view other on other.id = l.person_id
        where k.words @@ array_to_string(n.search_words, ' & ')::tsquery and l.birth_year = n.birth_year
            and other.search_words = n.search_words and l.person_id <> n.id and l.id = (select x.id from
        """;
    private static final String MOST = " order by l.sort_key, l.person_id limit 10";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    NamesakeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Members within the scope whom somebody could be the same as.
    List<MemberFile.Namesake> alike(Scope scope, NewPerson person) {
        List<String> words =
                PersonName.of(person.fullName(), person.givenName()).searchWords();
        SqlText statement = new SqlText()
                .add(ASKED, words.toArray(String[]::new), person.birth().year())
                .add(alike(scope, LocalDate.now(clock)))
                .add(") a");
        return jdbc.query(
                statement.text(),
                (row, number) ->
                        new MemberFile.Namesake(new PersonId(row.getLong(1)), row.getString(2), row.getString(3)),
                statement.arguments());
    }

    /// Rows `l` of the listing of members, present or past, within the scope who could be the person of the row `n`:
    /// the
    /// same name without marks and the same year of birth. Words of a name are letters and digits only.
    static SqlText alike(Scope scope, LocalDate today) {
        SqlText rolls = scope.everywhere()
                ? new SqlText().add(ROOTS)
                : new SqlText().add("?", (Object) UnitId.values(scope.units()));
        return new SqlText()
                .add(NAMED)
                .add(rolls)
                .add(ALIKE)
                .add(Today.row("l.person_id") + " x) and ", today)
                .add(Reach.of(scope))
                .add(MOST);
    }
}
