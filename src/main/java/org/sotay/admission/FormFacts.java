package org.sotay.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Language;
import org.sotay.kernel.PersonId;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonReach;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.Languages;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Puts together what official forms can tell of a candidate, in Vietnamese, each fact under the name by which forms
/// ask
/// for it.
@Component
class FormFacts {

    /// The fact by which a form of an introducer is known.
    static final String INTRODUCER = "introducer.name";

    /// Votes, by the word under which forms tell them.
    private static final Map<String, String> VOTES =
            Map.of("CELL_RESOLUTION", "cell", "COMMITTEE_RESOLUTION", "committee", "RECOGNITION_REVIEW", "review");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    /// Days of steps, by the word under which forms tell them.
    private static final Map<String, String> DAYS = Map.of(
            "CELL_RESOLUTION", "cell",
            "DEPARTMENTAL_REPORT", "department",
            "COMMITTEE_RESOLUTION", "committee",
            "CEREMONY", "ceremony",
            "RECOGNITION_REVIEW", "review",
            "UNION_RESOLUTION", "union");
    /// Every name that a form may ask for.
    static final Set<String> NAMES = Set.of(
            "place",
            "cell",
            "grassroots",
            "department",
            "above",
            "authority",
            "authority.above",
            "authority.signs",
            "union",
            "union.above",
            "union.day",
            "rules",
            "cell.secretary",
            "person.name",
            "person.birth",
            "person.sex",
            "person.ethnicity",
            "person.religion",
            "person.schooling",
            "person.profession",
            "person.occupation",
            "person.address",
            "listed.day",
            "awareness.number",
            "awareness.day",
            "awareness.issuer",
            "mentor.name",
            INTRODUCER,
            "introducer.cell",
            "introducer.since",
            "department.day",
            "ceremony.day",
            "probation.ends",
            "cell.day",
            "cell.electors",
            "cell.present",
            "cell.absent",
            "cell.for",
            "cell.against",
            "cell.needed",
            "committee.day",
            "committee.electors",
            "committee.present",
            "committee.absent",
            "committee.for",
            "committee.against",
            "committee.needed",
            "review.day",
            "review.electors",
            "review.present",
            "review.absent",
            "review.for",
            "review.against",
            "review.needed");

    private static final Set<String> PERSONAL = Set.of(
            "birth.year",
            "birth.month",
            "birth.day",
            "person.birth",
            "person.sex",
            "person.ethnicity",
            "person.schooling",
            "person.profession",
            "person.occupation");

    private final FormFactStore store;
    private final CellLineStore lines;
    private final RuleSets rules;
    private final PersonReach reach;
    private final FormWords words;
    private final JsonMapper json = JsonMapper.builder().build();

    FormFacts(FormFactStore store, CellLineStore lines, RuleSets rules, PersonReach reach, Languages languages) {
        this.store = store;
        this.lines = lines;
        this.rules = rules;
        this.reach = reach;
        this.words = new FormWords(languages.in(Language.VI));
    }

    List<FormFactStore.Introducer> introducers(CandidateId candidate, LocalDate day) {
        return store.introducers(candidate, day);
    }

    /// Everything that is known on a day; a religion and what is personal only for who may see it.
    Map<String, String> of(Actor actor, Candidate candidate, @Nullable PersonId introducer, LocalDate day) {
        RuleSet set = store.ruleSet(candidate.id()).flatMap(rules::find).orElseGet(() -> rules.inForceOn(day));
        Map<String, String> known = new HashMap<>(words.person(store.person(candidate.id())));
        if (!sees(actor, PeopleCapabilities.READ_PERSONAL, candidate)) {
            known.keySet().removeAll(PERSONAL);
        }
        if (!sees(actor, PeopleCapabilities.READ_BELIEF, candidate)) {
            known.remove("person.religion");
        }
        if (!sees(actor, PeopleCapabilities.READ_CONTACT, candidate)) {
            known.remove("person.address");
        }
        known.putAll(units(candidate, set, day));
        store.papers(candidate.id(), day).stream()
                .filter(paper -> paper.kind().equals(PaperKind.AWARENESS_CERTIFICATE.name()))
                .forEach(paper -> known.putAll(words.certificate(paper)));
        store.mentors(candidate.id(), day).forEach(name -> known.put("mentor.name", name));
        introducers(candidate.id(), day).stream()
                .filter(who -> introducer == null || who.person().equals(introducer))
                .limit(1)
                .forEach(who -> known.putAll(words.introducer(who)));
        store.steps(candidate.id(), day).forEach(step -> known.putAll(step(step, set)));
        return known;
    }

    private boolean sees(Actor actor, Capability capability, Candidate candidate) {
        return reach.reaches(actor.scope(capability), candidate.person());
    }

    private Map<String, String> units(Candidate candidate, RuleSet set, LocalDate day) {
        List<LineUnit> above =
                lines.lines(List.of(candidate.cellId()), day).getOrDefault(candidate.cellId(), List.of());
        Map<String, String> known = new HashMap<>();
        if (!above.isEmpty()) {
            known.putAll(words.units(new CellLine(above, set.value(AdmissionRules.DECIDED_BY))));
        }
        store.secretaries(candidate.cellId().value(), day).forEach(name -> known.put("cell.secretary", name));
        known.put("rules", set.rule(AdmissionRules.DECIDED_BY).citation().regulation());
        return known;
    }

    private Map<String, String> step(FormFactStore.Taken step, RuleSet set) {
        Map<String, String> known = new HashMap<>();
        String day = DAYS.get(step.step());
        if (day != null) {
            known.put(day + ".day", words.day(step.day()));
        }
        String vote = VOTES.get(step.step());
        if (vote != null) {
            RuleKey<Fraction> share = switch (vote) {
                case "cell" -> AdmissionRules.CELL_VOTE;
                case "committee" -> AdmissionRules.COMMITTEE_VOTE;
                default -> AdmissionRules.RECOGNITION_VOTE;
            };
            known.putAll(words.vote(vote, json.readValue(step.facts(), TEXTS), set.value(share)));
        }
        if (step.step().equals("CEREMONY")) {
            LocalDate ends = LocalDate.parse(step.day()).plusMonths(set.value(AdmissionRules.PROBATION));
            known.put("probation.ends", words.day(ends.toString()));
        }
        return known;
    }
}
