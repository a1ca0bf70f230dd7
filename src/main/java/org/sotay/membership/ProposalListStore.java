package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Proposal;
import org.sotay.people.ProposalField;
import org.sotay.people.ProposalState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Lists what members propose to correct, by where they belong today. A proposal about a fact that the actor does not
/// see is not in the list, nor in its count.
@Repository
class ProposalListStore {

    private static final String OF_PEOPLE = """
         from people.proposal_view p
        join (
            select v.id, v.full_name, v.sort_key, array_to_tsvector(v.search_words) as words
            from people.person_view v) n on n.id = p.person_id
        cross join lateral \
        """;
    private static final String COUNT = "select count(*)::int from people.proposal_view p cross join lateral ";
    private static final String OPEN = " and p.state = 'OPEN'";
    private static final String COLUMNS = """
        select p.id, p.person_id, p.field, p.recorded, p.proposed, p.note, p.state, p.proposed_at, p.decided_at,
            p.decided_name, p.answer, n.full_name, l.cell_name, n.sort_key,
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ProposalListStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One page in one statement, with the number of matches and of all in the unit.
    ProposalPage page(Actor actor, ProposalQuery query) {
        String order = order(query);
        SqlText statement = new SqlText()
                .add("with found as materialized (" + COLUMNS)
                .add(wanted(query))
                .add(" as wanted")
                .add(OF_PEOPLE)
                .add(row(actor))
                .add(" and ")
                .add(below(query.unit()))
                .add(") select h.*, t.total, t.base from (")
                .add("select count(*) filter (where wanted)::int as total, count(*)::int as base from found) t")
                .add(" left join (select * from found where wanted" + order)
                .add(" limit ? offset ?", query.size(), (query.page() - 1) * query.size())
                .add(") h on true" + order);
        ResultSetExtractor<ProposalPage> read = ProposalListStore::read;
        return Objects.requireNonNull(jdbc.query(statement.text(), read, statement.arguments()));
    }

    int waiting(Actor actor) {
        return count(new SqlText().add(COUNT).add(row(actor)));
    }

    int waiting(Actor actor, UnitId unit) {
        return count(new SqlText().add(COUNT).add(row(actor)).add(" and ").add(below(unit)));
    }

    private int count(SqlText statement) {
        statement.add(OPEN);
        return Objects.requireNonNull(jdbc.queryForObject(statement.text(), Integer.class, statement.arguments()));
    }

    /// What waits about one member, in the order in which it was proposed.
    List<Proposal> waiting(Actor actor, PersonId person) {
        SqlText statement = new SqlText()
                .add(COLUMNS + "true as wanted" + OF_PEOPLE)
                .add(row(actor))
                .add(OPEN)
                .add(" and p.person_id = ? order by p.id", person.value());
        return jdbc.query(statement.text(), (row, number) -> proposal(row), statement.arguments());
    }

    /// The row `l` of the member today, where the actor may correct the record and sees the fact in question.
    private SqlText row(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        SqlText row = new SqlText()
                .add(Today.row("p.person_id"), today)
                .add(" l where ")
                .add(Reach.ofMany(actor.scope(PeopleCapabilities.EDIT_PEOPLE), today))
                .add(" and case p.field");
        for (ProposalField field : ProposalField.values()) {
            if (!field.sees().equals(PeopleCapabilities.READ_PERSONAL)) {
                row.add(" when '" + field.key() + "' then ").add(Reach.ofMany(actor.scope(field.sees()), today));
            }
        }
        return row.add(" else ")
                .add(Reach.ofMany(actor.scope(PeopleCapabilities.READ_PERSONAL), today))
                .add(" end");
    }

    /// Members of a unit and of everything below it.
    private SqlText below(UnitId unit) {
        return Reach.ofMany(new Scope(false, List.of(unit), List.of(), null), LocalDate.now(clock));
    }

    private static SqlText wanted(ProposalQuery query) {
        SqlText wanted = new SqlText().add("(true");
        query.state().ifPresent(state -> wanted.add(" and p.state = ?", state.name()));
        if (!query.text().isEmpty()) {
            wanted.add(" and ").add(MemberMatch.named(query.text()));
        }
        return wanted.add(")");
    }

    private static String order(ProposalQuery query) {
        String down = query.descending() ? " desc" : "";
        String first = switch (query.order()) {
            case DATE -> "";
            case NAME -> "sort_key" + down + ", ";
            case CELL -> "cell_name" + down + ", sort_key, ";
        };
        return " order by " + first + "proposed_at" + down + ", id" + down;
    }

    private static ProposalPage read(ResultSet rows) throws SQLException {
        List<ProposalRow> items = new ArrayList<>();
        int total = 0;
        int base = 0;
        while (rows.next()) {
            total = rows.getInt("total");
            base = rows.getInt("base");
            if (rows.getLong("id") != 0) {
                items.add(new ProposalRow(proposal(rows), rows.getString("full_name"), rows.getString("cell_name")));
            }
        }
        return new ProposalPage(items, total, base);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                ProposalField.of(row.getString("field")).orElseThrow(),
                row.getString("recorded"),
                row.getString("proposed"),
                row.getString("note"),
                ProposalState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("proposed_at", OffsetDateTime.class))
                        .toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_name"),
                row.getString("answer"));
    }
}
