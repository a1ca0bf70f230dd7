package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
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
    private static final String ALIKE = """
        from people.person_view other
        cross join lateral \
        """;
    private static final String SAME = """
         l
        where other.birth_year = n.birth_year and other.search_words = n.search_words and other.id <> n.id and \
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
    /// the same name without marks and the same year of birth, which one index has together.
    static SqlText alike(Scope scope, LocalDate today) {
        return new SqlText()
                .add(ALIKE)
                .add(Today.row("other.id"), today)
                .add(SAME)
                .add(Reach.of(scope, today))
                .add(MOST);
    }
}
