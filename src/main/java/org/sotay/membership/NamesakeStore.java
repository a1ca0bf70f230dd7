package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Looks for members, present or past, somebody could be the same as. Who that is says the database alone.
@Repository
class NamesakeStore {

    private static final String LIKE_SOMEBODY_NEW = """
        select s.person_id as id
        from membership.alike(
            ?::text[], ?::smallint, nullif(?, 0)::smallint, nullif(?, 0)::smallint, ?, array[membership.plain_card(?)]) s
        """;
    /// Like the person of the row `n`, unless somebody said that they are two.
    private static final String LIKE_THE_PERSON = """
        select s.other_id as id
        from membership.pair_source s
        where s.person_id = n.id and not exists (
            select from membership.told_apart d
            where d.person_a = least(s.person_id, s.other_id) and d.person_b = greatest(s.person_id, s.other_id)
                and d.ended_at is null)
        """;
    private static final String MOST = " order by l.sort_key, l.person_id limit 10";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    NamesakeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Members within the scope whom somebody who is to be enrolled could be the same as.
    List<MemberFile.Namesake> alike(Scope scope, NewPerson person, @Nullable String card) {
        SqlText statement = new SqlText()
                .add("select l.person_id, l.full_name, l.cell_name")
                .add(reached(somebodyNew(person, card), scope, LocalDate.now(clock)));
        return jdbc.query(
                statement.text(),
                (row, number) ->
                        new MemberFile.Namesake(new PersonId(row.getLong(1)), row.getString(2), row.getString(3)),
                statement.arguments());
    }

    private static SqlText somebodyNew(NewPerson person, @Nullable String card) {
        PartialDate birth = person.birth();
        return new SqlText()
                .add(
                        LIKE_SOMEBODY_NEW,
                        PersonName.of(person.fullName(), person.givenName())
                                .searchWords()
                                .toArray(String[]::new),
                        birth.year(),
                        Objects.requireNonNullElse(birth.month(), 0),
                        Objects.requireNonNullElse(birth.day(), 0),
                        person.sex().name(),
                        Objects.requireNonNullElse(card, ""));
    }

    /// Rows `l` of the listing of members within the scope who could be the person of the row `n`.
    static SqlText alike(Scope scope, LocalDate today) {
        return reached(new SqlText().add(LIKE_THE_PERSON), scope, today);
    }

    private static SqlText reached(SqlText alike, Scope scope, LocalDate today) {
        return new SqlText()
                .add(" from (select distinct a.id from (")
                .add(alike)
                .add(") a) o cross join lateral ")
                .add(Today.row("o.id"), today)
                .add(" l where ")
                .add(Reach.of(scope, today))
                .add(MOST);
    }
}
