package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SqlText;
import org.sotay.membership.MemberFile;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what is recorded of the person of a candidate, without the fields the actor may not see: the statement itself
/// leaves them out.
@Repository
class CandidateFactStore {

    private static final String FACTS = """
        select sees.personal, sees.contact, sees.belief,
            case when sees.personal then n.birth_year end, case when sees.personal then n.birth_month end,
            case when sees.personal then n.birth_day end, case when sees.personal then n.sex end,
            case when sees.personal then n.ethnicity end, case when sees.personal then n.schooling end,
            case when sees.personal then n.profession end, case when sees.personal then n.occupation end,
            case when sees.contact then n.phone end, case when sees.contact then n.email end,
            case when sees.contact then n.address end, f.religion
        from admission.candidate c
        join people.person_view n on n.id = c.person_id
        cross join lateral (select\
        """;
    private static final String BELIEF = """
        ) sees left join people.belief_view f on f.person_id = c.person_id and sees.belief where c.id = ? and\
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CandidateFactStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CandidateFacts> find(Actor actor, CandidateId candidate) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add(FACTS)
                .add(CandidateReach.home("c.id", today))
                .add(" as cell_id) k cross join lateral (select ")
                .add(CandidateReach.cell("k.cell_id", actor.scope(PeopleCapabilities.READ_PERSONAL), today))
                .add(" as personal, ")
                .add(CandidateReach.cell("k.cell_id", actor.scope(PeopleCapabilities.READ_CONTACT), today))
                .add(" as contact, ")
                .add(CandidateReach.cell("k.cell_id", actor.scope(PeopleCapabilities.READ_BELIEF), today))
                .add(" as belief" + BELIEF, candidate.value())
                .add(" ")
                .add(CandidateReach.cell("k.cell_id", actor.scope(AdmissionCapabilities.READ_CANDIDATES), today));
        return jdbc.query(statement.text(), (row, number) -> facts(row), statement.arguments()).stream()
                .findFirst();
    }

    private static CandidateFacts facts(ResultSet row) throws SQLException {
        return new CandidateFacts(
                row.getBoolean(1) ? personal(row) : null,
                row.getBoolean(2)
                        ? new MemberFile.Contact(row.getString(12), row.getString(13), row.getString(14))
                        : null,
                row.getBoolean(3) ? new MemberFile.Belief(row.getString(15)) : null);
    }

    private static MemberFile.Personal personal(ResultSet row) throws SQLException {
        return new MemberFile.Personal(
                Objects.requireNonNull(PartialDate.known(row.getInt(4), row.getInt(5), row.getInt(6))),
                Sex.valueOf(row.getString(7)),
                row.getString(8),
                Schooling.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11));
    }
}
