package org.sotay.admission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes many candidates at once, each with everything that is recorded of them.
@Repository
class AdmissionHistoryStore {

    private static final String WRITE = """
        with made as (select ?::timestamptz as at, ?::bigint as by, ?::text as name),
        given as (
            select * from jsonb_to_recordset(?::jsonb) as g(
                person bigint, file bigint, listed date, resolution text, origin text, area text, elder text,
                "left" date, leaving text, note text, categories jsonb, cells jsonb, stages jsonb, mentors jsonb,
                introducers jsonb, classes jsonb, papers jsonb, waiting jsonb)),
        listed as (
            insert into admission.candidate (person_id, listed_on, resolution, origin, exception_area, elder, left_on,
                leaving, left_note, left_name, case_id, version, recorded_at, recorded_by, recorded_name)
            select person, listed, resolution, origin::admission.origin, area::admission.exception_area,
                elder::admission.elder, "left", leaving::admission.leaving, note,
                case when "left" is not null then made.name end, file, case when "left" is null then 0 else 1 end,
                made.at, made.by, made.name
            from given, made
            returning id, person_id),
        candidates as (select l.id, g.* from given g join listed l on l.person_id = g.person),
        categories as (
            insert into admission.candidate_category (candidate_id, category)
            select c.id, t.name::admission.category from candidates c
            cross join lateral jsonb_array_elements_text(c.categories) as t(name)),
        cells as (
            insert into admission.candidate_cell (candidate_id, cell_id, valid, recorded_at, recorded_by)
            select c.id, t.cell, daterange(t."from", t.until), made.at, made.by from candidates c
            cross join lateral jsonb_to_recordset(c.cells) as t(cell bigint, "from" date, until date)
            cross join made),
        stages as (
            insert into admission.candidate_stage (candidate_id, stage, valid)
            select c.id, t.stage::admission.stage, daterange(t."from", t.until) from candidates c
            cross join lateral jsonb_to_recordset(c.stages) as t(stage text, "from" date, until date)),
        mentors as (
            insert into admission.mentoring (candidate_id, mentor_id, valid, resolution, recorded_at, recorded_by)
            select c.id, t.person, daterange(t."from", null), t.resolution, made.at, made.by from candidates c
            cross join lateral jsonb_to_recordset(c.mentors) as t(person bigint, "from" date, resolution text)
            cross join made),
        introducers as (
            insert into admission.introduction (candidate_id, introducer_id, together_since, valid, recorded_at,
                recorded_by)
            select c.id, t.person, t.since, daterange(t."from", null), made.at, made.by from candidates c
            cross join lateral jsonb_to_recordset(c.introducers) as t(person bigint, "from" date, since date)
            cross join made),
        classes as (
            insert into admission.training (candidate_id, class, centre, begins_on, ends_on, recorded_at, recorded_by)
            select c.id, t.name, t.centre, t."from", t.until, made.at, made.by from candidates c
            cross join lateral jsonb_to_recordset(c.classes) as t(name text, centre text, "from" date, until date)
            cross join made),
        papers as (
            insert into admission.paper (candidate_id, kind, dated_on, number, issuer, conclusion, note, introducer_id,
                recorded_at, recorded_by, recorded_name)
            select c.id, t.kind::admission.paper_kind, t.dated, t.number, t.issuer,
                t.conclusion::admission.conclusion, t.note, t.introducer, made.at, made.by, made.name
            from candidates c
            cross join lateral jsonb_to_recordset(c.papers) as t(
                kind text, dated date, number text, issuer text, conclusion text, note text, introducer bigint)
            cross join made),
        waiting as (
            insert into admission.case_waiting (case_id, candidate_id, cell_id, unit_id, level, step, number, weight,
                since, answer)
            select c.file, c.id, t.cell, t.unit, t.level, t.step, t.number, t.weight, t.since, t.answer
            from candidates c
            cross join lateral jsonb_to_recordset(c.waiting) as t(
                cell bigint, unit bigint, level text, step text, number smallint, weight smallint, since date,
                answer boolean))
        select id from listed
        """;

    private final JdbcTemplate jdbc;
    private final StageStore stages;
    private final JsonMapper json = JsonMapper.builder().build();

    AdmissionHistoryStore(JdbcTemplate jdbc, StageStore stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    /// Writes all of them in one statement, then the rows that lists read.
    void write(List<AdmissionHistoryRow> rows, Instant now, Actor by) {
        List<CandidateId> ids = jdbc.query(
                WRITE,
                (row, number) -> new CandidateId(row.getLong(1)),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                json.writeValueAsString(rows));
        stages.refresh(ids);
    }
}
