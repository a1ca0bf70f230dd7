package org.sotay.membership;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Makes other memberships of many that are recorded, and removes many that were recorded by mistake. What stood before
/// a change is kept.
@Repository
class RewriteStore {

    private static final String DATES = """
        update membership.membership m
        set card_number = g.card, decided_on = g.decided, joined_on = g.joined, recognised_on = g.recognised,
            ended_on = g.ended, end_kind = g.kind::membership.end_kind, end_note = g.note, version = m.version + 1
        from jsonb_to_recordset(?::jsonb) as g(
            membership bigint, card text, decided date, joined date, recognised date, ended date, kind text, note text)
        where m.id = g.membership
        """;
    private static final String GIVEN = """
        jsonb_to_recordset(?::jsonb) as g(
            person bigint, membership bigint, unit bigint, what text, "from" date, until date, note text)
        """;
    private static final String NO_STAYS = "delete from membership.assignment f using " + GIVEN
            + " where f.membership_id = g.membership and f.cell_id = g.unit and lower(f.valid) = g.\"from\"";
    private static final String NO_ABSENCES = "delete from membership.absence f using " + GIVEN
            + " where f.person_id = g.person and f.kind::text = g.what and lower(f.valid) = g.\"from\"";
    private static final String NO_OFFICES = "delete from membership.office f using " + GIVEN
            + " where f.person_id = g.person and f.unit_id = g.unit and f.role::text = g.what"
            + " and lower(f.valid) = g.\"from\"";
    private static final String STAYS = """
        insert into membership.assignment (membership_id, person_id, cell_id, valid, recorded_at, recorded_by)
        select g.membership, g.person, g.unit, daterange(g."from", g.until), ?, ? from \
        """ + GIVEN;
    private static final String ABSENCES = """
        insert into membership.absence (person_id, kind, valid, note, recorded_at, recorded_by)
        select g.person, g.what::membership.absence_kind, daterange(g."from", g.until), g.note, ?, ? from \
        """ + GIVEN;
    private static final String OFFICES = """
        insert into membership.office (person_id, unit_id, role, valid, recorded_at, recorded_by)
        select g.person, g.unit, g.what::membership.office_role, daterange(g."from", g.until), ?, ? from \
        """ + GIVEN;
    private static final String REVISE = """
        insert into membership.revision (person_id, subject, before, after, recorded_at, recorded_by, recorded_name)
        select g.person, g.subject, g.before, g.after, ?, ?, ?
        from jsonb_to_recordset(?::jsonb) as g(person bigint, subject text, before text, after text)
        """;
    private static final String REMOVE = "delete from membership.membership where id = any(?)";

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    RewriteStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Dates(
            long membership,
            @Nullable String card,
            LocalDate decided,
            LocalDate joined,
            @Nullable LocalDate recognised,
            @Nullable LocalDate ended,
            @Nullable EndKind kind,
            @Nullable String note) {

        static Dates of(Rewrite rewrite) {
            MemberRecord after = rewrite.after();
            Ending ending = after.ending();
            return new Dates(
                    rewrite.membership(),
                    after.cardNumber(),
                    after.decidedOn(),
                    after.joinedOn(),
                    after.recognisedOn(),
                    ending == null ? null : ending.on(),
                    ending == null ? null : ending.kind(),
                    ending == null ? null : ending.note());
        }
    }

    /// A stay, an absence or a term of office.
    private record Fact(
            long person,
            long membership,
            @Nullable Long unit,
            @Nullable String what,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note) {}

    void write(List<Rewrite> rewrites, Instant now, Actor by) {
        if (rewrites.isEmpty()) {
            return;
        }
        revise(rewrites, now, by);
        remove(NO_STAYS, gone(rewrites, RewriteStore::stays));
        remove(NO_ABSENCES, gone(rewrites, RewriteStore::absences));
        remove(NO_OFFICES, gone(rewrites, RewriteStore::offices));
        jdbc.update(
                DATES, json.writeValueAsString(rewrites.stream().map(Dates::of).toList()));
        add(STAYS, come(rewrites, RewriteStore::stays), now, by);
        add(ABSENCES, come(rewrites, RewriteStore::absences), now, by);
        add(OFFICES, come(rewrites, RewriteStore::offices), now, by);
    }

    /// Removes memberships as if they had never been recorded, each with exactly what its record says.
    void remove(List<KnownMember> members) {
        List<Rewrite> all = members.stream()
                .map(member -> new Rewrite(member.person(), member.membership(), member.record(), member.record()))
                .toList();
        remove(NO_STAYS, facts(all, RewriteStore::stays, Rewrite::before));
        remove(NO_ABSENCES, facts(all, RewriteStore::absences, Rewrite::before));
        remove(NO_OFFICES, facts(all, RewriteStore::offices, Rewrite::before));
        jdbc.update(
                REMOVE, (Object) members.stream().map(KnownMember::membership).toArray(Long[]::new));
    }

    private void remove(String statement, List<Fact> facts) {
        if (!facts.isEmpty()) {
            jdbc.update(statement, json.writeValueAsString(facts));
        }
    }

    private void add(String statement, List<Fact> facts, Instant now, Actor by) {
        if (!facts.isEmpty()) {
            jdbc.update(statement, Timestamp.from(now), by.account().value(), json.writeValueAsString(facts));
        }
    }

    private record Revised(
            long person,
            String subject,
            @Nullable String before,
            @Nullable String after) {}

    private void revise(List<Rewrite> rewrites, Instant now, Actor by) {
        List<Revised> revised = new ArrayList<>();
        for (Rewrite rewrite : rewrites) {
            long person = rewrite.person().value();
            MemberRecord before = rewrite.before();
            MemberRecord after = rewrite.after();
            MemberDifferences.between(before, after).stream()
                    .filter(change -> MemberDifferences.SUBJECTS.containsKey(change.field()))
                    .forEach(change -> revised.add(new Revised(
                            person,
                            Objects.requireNonNull(MemberDifferences.SUBJECTS.get(change.field())),
                            change.before(),
                            change.after())));
        }
        if (!revised.isEmpty()) {
            jdbc.update(REVISE, Timestamp.from(now), by.account().value(), by.name(), json.writeValueAsString(revised));
        }
    }

    private static List<Fact> gone(List<Rewrite> rewrites, Function<Part, List<Fact>> facts) {
        Set<Fact> stay = new HashSet<>(facts(rewrites, facts, Rewrite::after));
        return facts(rewrites, facts, Rewrite::before).stream()
                .filter(fact -> !stay.contains(fact))
                .toList();
    }

    private static List<Fact> come(List<Rewrite> rewrites, Function<Part, List<Fact>> facts) {
        Set<Fact> stay = new HashSet<>(facts(rewrites, facts, Rewrite::before));
        return facts(rewrites, facts, Rewrite::after).stream()
                .filter(fact -> !stay.contains(fact))
                .toList();
    }

    /// One side of a rewrite.
    private record Part(Rewrite rewrite, MemberRecord record) {}

    private static List<Fact> facts(
            List<Rewrite> rewrites, Function<Part, List<Fact>> facts, Function<Rewrite, MemberRecord> side) {
        return rewrites.stream()
                .flatMap(rewrite -> facts.apply(new Part(rewrite, side.apply(rewrite))).stream())
                .toList();
    }

    private static List<Fact> stays(Part part) {
        return part.record().stays().stream()
                .map(stay -> fact(part.rewrite(), stay.unit(), null, stay.period(), null))
                .toList();
    }

    private static List<Fact> absences(Part part) {
        return part.record().absences().stream()
                .map(absence -> fact(part.rewrite(), null, absence.kind().name(), absence.period(), absence.note()))
                .toList();
    }

    private static List<Fact> offices(Part part) {
        return part.record().offices().stream()
                .map(term -> fact(part.rewrite(), term.unit(), term.role().name(), term.period(), null))
                .toList();
    }

    private static Fact fact(
            Rewrite rewrite, @Nullable Long unit, @Nullable String what, Period period, @Nullable String note) {
        return new Fact(
                rewrite.person().value(), rewrite.membership(), unit, what, period.from(), period.until(), note);
    }
}
