package org.sotay.people;

import static org.sotay.people.jooq.Tables.BELIEF;
import static org.sotay.people.jooq.Tables.PERSON;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes one fact of many persons in one statement, with what stood there before.
@Repository
class AttributeStore {

    /// The column takes the place of `%1$s`, and of `%2$s` what turns a text into its type.
    private static final String WRITE = """
        with given as (
            select g.id, nullif(g.value, '') as value from jsonb_to_recordset({0}) as g(id bigint, value text)),
        changed as (
            select p.id, p.%1$s::text as before, g.value as after
            from people.person p
            join given g on g.id = p.id
            where p.%1$s::text is distinct from g.value
            order by p.id
            for no key update of p),
        written as (
            update people.person p set %1$s = c.after%2$s, version = p.version + 1
            from changed c where c.id = p.id)
        insert into people.revision (person_id, field, before, after, recorded_at, recorded_by, recorded_name)
        select id, {1}, before, after, {2}, {3}, {4} from changed
        """;

    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.builder().build();

    AttributeStore(DSLContext sql) {
        this.sql = sql;
    }

    /// What is recorded of these persons.
    Map<PersonId, NewPerson> find(Collection<PersonId> people) {
        return sql.select(PERSON.asterisk(), BELIEF.RELIGION)
                .from(PERSON)
                .leftJoin(BELIEF)
                .on(BELIEF.PERSON_ID.eq(PERSON.ID))
                .where("{0} = any({1})", PERSON.ID, DSL.val(PersonId.values(people)))
                .fetchMap(row -> new PersonId(row.get(PERSON.ID)), PersonStore::facts);
    }

    /// @param values by person; empty where nothing is to stand there
    void write(PersonAttribute attribute, Map<PersonId, String> values, Instant now, Actor by) {
        List<Given> given = values.entrySet().stream()
                .map(entry -> new Given(entry.getKey().value(), entry.getValue()))
                .toList();
        sql.execute(
                statement(attribute),
                DSL.val(JSONB.valueOf(json.writeValueAsString(given))),
                DSL.val(attribute.key()),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.account().value()),
                DSL.val(by.name()));
    }

    private static String statement(PersonAttribute attribute) {
        return switch (attribute) {
            case ETHNICITY -> WRITE.formatted("ethnicity", "");
            case SCHOOLING -> WRITE.formatted("schooling", "::people.schooling");
            case PROFESSION -> WRITE.formatted("profession", "");
            case OCCUPATION -> WRITE.formatted("occupation", "");
        };
    }

    /// One value as the statement reads it.
    private record Given(long id, String value) {}
}
