package org.sotay.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitCatalogue;
import org.sotay.people.ManyPeople;
import tools.jackson.databind.json.JsonMapper;

/// What the rows of one list of members are looked at with.
///
/// @param cells units that members can be assigned to
/// @param offices units where they can be appointed
record MemberGround(
        MemberMatcher matcher,
        MemberMatchStore matches,
        KnownMemberStore known,
        ManyPeople people,
        UnitCatalogue cells,
        UnitCatalogue offices,
        MemberComposer composer,
        RecordRules rules) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Looks up every unit that the rows or the records name.
    void need(List<ToldMember> rows, Collection<KnownMember> recorded) {
        List<String> codes = Stream.concat(
                        rows.stream().flatMap(ToldMember::units),
                        recorded.stream()
                                .flatMap(member -> member.record().stays().stream())
                                .map(MemberRecord.Place::code))
                .distinct()
                .toList();
        cells.need(codes);
        offices.need(codes);
    }

    /// Looks up every unit that the plans name.
    void needPlanned(List<PlannedRow> rows) {
        List<String> codes = rows.stream()
                .map(row -> row.plan().after())
                .flatMap(record -> Stream.concat(
                        record.stays().stream().map(MemberRecord.Place::code),
                        record.offices().stream().map(MemberRecord.Term::code)))
                .distinct()
                .toList();
        cells.need(codes);
        offices.need(codes);
    }

    /// Why the person of a record cannot be recorded so; nothing is asked of what is recorded already.
    List<Refusal> checkPerson(MemberRecord wanted, @Nullable MemberRecord recorded) {
        if (recorded != null && recorded.person().equals(wanted.person())) {
            return List.of();
        }
        return people.check(wanted.person(), recorded == null ? null : recorded.person());
    }

    Map<Long, List<MemberMatchStore.Secretary>> secretaries(Collection<Long> units) {
        return units.isEmpty() ? Map.of() : matches.secretaries(units);
    }

    /// A plan as it is kept until it is written.
    String text(MemberPlan plan) {
        return JSON.writeValueAsString(plan);
    }

    static MemberPlan plan(String text) {
        return JSON.readValue(text, MemberPlan.class);
    }
}
