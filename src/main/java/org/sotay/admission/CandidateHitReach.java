package org.sotay.admission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;

/// The rows `l` of the listing that a query matches, as a `with` clause `hit`.
final class CandidateHitReach {

    /// Every unit at or below one; candidates have cells among them.
    static final String BELOW = """
        select p.unit_id
        from organisation.unit_place_view top
        join organisation.unit_place_view p on p.path <@ top.path and p.valid @> ?::date
        where top.unit_id = ? and top.valid @> ?::date
        """;
    private static final String NO_MENTOR = """
         and not exists (
            select from admission.mentoring m where m.candidate_id = l.candidate_id and m.valid @> ?::date)
        """;
    private static final String PERSON = """
         and exists (select from people.person_view n where n.id = l.person_id and\
        """;
    private static final List<Stage> ON_THE_WAY = Arrays.stream(Stage.values())
            .filter(stage -> stage.compareTo(Stage.OFFICIAL) < 0)
            .toList();

    private CandidateHitReach() {}

    /// @param in condition for the rows that are of the unit
    static SqlText clause(Actor actor, CandidateQuery query, SqlText in) {
        SqlText clause = new SqlText()
                .add("with hit as materialized (select l.candidate_id, l.valid_from, l.stage, l.sort_key,")
                .add(" l.stage_since, l.listed_on, l.cell_id from admission.listing l")
                .add(" where l.stage = any(?::admission.stage[])", (Object) stages(query))
                .add(" and l.valid_until > ? and l.valid_from <= ? and ", query.on(), query.on())
                .add(in);
        query.origin().ifPresent(origin -> clause.add(" and l.origin = ?::admission.origin", origin.name()));
        if (query.withoutMentor()) {
            clause.add(NO_MENTOR, query.on());
        }
        query.category().ifPresent(category -> clause.add(category(actor, category, query)));
        if (!query.text().isEmpty()) {
            clause.add(named(query.text()));
        }
        return clause.add(")");
    }

    /// Everybody on the way, and who has left it where these are asked for.
    private static String[] stages(CandidateQuery query) {
        List<Stage> stages = query.stage()
                .filter(stage -> stage.compareTo(Stage.OFFICIAL) >= 0)
                .map(List::of)
                .orElse(List.of());
        return Stream.concat(ON_THE_WAY.stream(), stages.stream())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /// Words of the name in any order, each a beginning; text without a letter matches nobody.
    private static SqlText named(String text) {
        String words = PersonName.words(text).stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
        return words.isEmpty()
                ? new SqlText().add(" and false")
                : new SqlText().add(" and l.words @@ ?::tsquery", words);
    }

    private static SqlText category(Actor actor, CategoryFilter category, CandidateQuery query) {
        return switch (category) {
            case WOMAN -> person(actor, query, "n.sex = 'FEMALE'");
            case ETHNIC_MINORITY -> person(actor, query, "n.ethnicity <> 'kinh'");
            case BELIEVER ->
                new SqlText()
                        .add(" and exists (select from people.belief_view f where f.person_id = l.person_id) and ")
                        .add(sees(actor, PeopleCapabilities.READ_BELIEF, query));
            case ENTREPRENEUR, STUDENT, WORKER, MANAGER, VILLAGE_HEAD, ARMED_FORCES ->
                new SqlText()
                        .add(
                                " and exists (select from admission.candidate_category g where g.candidate_id ="
                                        + " l.candidate_id and g.category = ?::admission.category)",
                                category.name());
        };
    }

    /// A filter must not hint at what the actor may not see.
    private static SqlText person(Actor actor, CandidateQuery query, String condition) {
        return new SqlText()
                .add(PERSON)
                .add(" " + condition + ") and ")
                .add(sees(actor, PeopleCapabilities.READ_PERSONAL, query));
    }

    /// Whether the actor sees such a field of the person of a row: everywhere below the unit, where that field reaches
    /// as far as candidates do.
    static SqlText sees(Actor actor, Capability field, CandidateQuery query) {
        Scope scope = actor.scope(field).ofUnits();
        return scope.equals(actor.scope(AdmissionCapabilities.READ_CANDIDATES))
                ? SqlText.all()
                : CandidateReach.cell("l.cell_id", scope, query.on());
    }
}
