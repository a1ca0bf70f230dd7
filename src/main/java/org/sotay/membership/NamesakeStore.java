package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    private static final int MOST = 10;
    private static final String ALIKE = """
        select l.person_id, l.full_name, l.cell_name
        from membership.name k
        join membership.roll r on r.sort_key = k.sort_key and r.unit_id = any(array(
            select p.unit_id from organisation.unit_place_view p where p.parent_id is null))
        join membership.listing l on l.id = r.listing_id
        join people.person_view n on n.id = l.person_id
        where k.words @@ ?::tsquery and n.search_words = ?::text[] and n.birth_year = ? and l.id = (select x.id from
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    NamesakeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Members, present or past, within the scope with the same name without marks and the same year of birth.
    List<MemberFile.Namesake> alike(Scope scope, NewPerson person) {
        List<String> words =
                PersonName.of(person.fullName(), person.givenName()).searchWords();
        SqlText statement = new SqlText()
                .add(
                        ALIKE,
                        every(words),
                        words.toArray(String[]::new),
                        person.birth().year())
                .add(Today.row("l.person_id") + " x) and ", LocalDate.now(clock))
                .add(Reach.of(scope))
                .add(" order by l.sort_key, l.person_id limit ?", MOST);
        return jdbc.query(
                statement.text(),
                (row, number) ->
                        new MemberFile.Namesake(new PersonId(row.getLong(1)), row.getString(2), row.getString(3)),
                statement.arguments());
    }

    /// Words of a name are letters and digits only.
    private static String every(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
    }
}
