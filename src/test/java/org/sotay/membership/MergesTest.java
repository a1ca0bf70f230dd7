package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.account.Accounts;
import org.sotay.account.NewAccount;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.sotay.people.NewPerson;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two cards of one person count once, both histories stay, and all of it can be taken back.
@PageGround
class MergesTest {

    private static final LocalDate EARLY = LocalDate.of(2003, 5, 19);
    private static final LocalDate LATE = LocalDate.of(2015, 5, 19);
    private static final Sketch AN = Sketch.of("Nguyễn Văn An", 1980, 5, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Merges merges;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Members members;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Desk desk;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.MIN;

    @BeforeAll
    void lookAtTheClock() {
        today = LocalDate.now(clock);
    }

    @Test
    void twoWhoLastCountOnceFromTheDayOnWhichBothWereMembers() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        Map<String, String> before = state();
        int then = count("377.1.2", LATE.minusDays(1));
        int now = count("377.1.2", today);
        int all = count("37", today);
        Merge merge = made(merge(kept, merged));
        assertThat(count("377.1.2", LATE.minusDays(1))).isEqualTo(then);
        assertThat(count("377.1.2", LATE)).isEqualTo(now - 1);
        assertThat(count("377.1.2", today)).isEqualTo(now - 1);
        assertThat(count("37", today)).isEqualTo(all - 1);
        assertThat(persons("377.1.2", EARLY)).contains(kept).doesNotContain(merged);
        assertThat(persons("377.1.1", today)).contains(kept);
        inStep();
        assertThat(undo(merge)).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void otherRoomsReadEachMembershipOnceAndNoEndWhereTwoCardsMeet() {
        PersonId former = enrol("377.1.1", LATE, null);
        made(merge(former, enrol("377.1.2", EARLY, LocalDate.of(2009, 1, 1))));
        assertThat(told(former)).containsExactly(EARLY + " to 2009-01-01 TRANSFERRED_OUT", LATE + " to null null");
        PersonId lasting = enrol("377.1.1", LATE, null);
        PersonId other = enrol("377.1.2", EARLY, null);
        made(merge(lasting, other));
        assertThat(told(lasting)).containsExactly(EARLY + " to " + LATE + " null", LATE + " to null null");
        assertThat(told(other)).isEmpty();
    }

    private List<String> told(PersonId person) {
        return jdbc.query(
                "select joined_on, ended_on, end_kind from membership.membership_view where person_id = ? order by 1",
                (row, number) -> row.getString(1) + " to " + row.getString(2) + " " + row.getString(3),
                person.value());
    }

    @Test
    void anEarlierMembershipOnTheOtherCardIsNotLost() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, LocalDate.of(2009, 1, 1));
        int then = count("37", LocalDate.of(2008, 6, 1));
        int now = count("37", today);
        made(merge(kept, merged));
        assertThat(count("37", LocalDate.of(2008, 6, 1))).isEqualTo(then);
        assertThat(count("37", today)).isEqualTo(now);
        assertThat(members.file(officer(), kept, LocalDate.of(2008, 6, 1))
                        .orElseThrow()
                        .joinedOn())
                .isEqualTo(EARLY);
        assertThat(members.timeline(officer(), members.file(officer(), kept).orElseThrow(), today))
                .extracting(TimelineEntry::key, TimelineEntry::file)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("membership.timeline.joined", null),
                        org.assertj.core.groups.Tuple.tuple("membership.timeline.joined", AN.name()),
                        org.assertj.core.groups.Tuple.tuple("membership.timeline.merged", null));
        inStep();
    }

    @Test
    void whatEndsTheKeptMembershipDoesNotBringTheOtherBack() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        Merge merge = made(merge(kept, merged));
        int now = count("377.1.2", today);
        MembershipState seen = changes.current(officer(), kept).orElseThrow();
        assertThat(changes.end(officer(), kept, seen.version(), new Ending(today.minusDays(9), EndKind.DECEASED, null)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(count("377.1.2", today)).isEqualTo(now);
        assertThat(persons("37", today)).doesNotContain(kept, merged);
        inStep();
        assertThat(undo(merge)).isEmpty();
        assertThat(persons("37", today)).contains(merged).doesNotContain(kept);
    }

    @Test
    void severalCardsCountInTheOrderInWhichTheyWereMerged() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId second = enrol("377.1.2", EARLY, LocalDate.of(2009, 1, 1));
        PersonId third = enrol("377.1.1", EARLY.plusYears(1), LocalDate.of(2012, 1, 1));
        int then = count("37", LocalDate.of(2006, 1, 1));
        Merge first = made(merge(kept, second));
        Map<String, String> before = state();
        Merge other = made(merge(kept, third));
        assertThat(count("37", LocalDate.of(2006, 1, 1))).isEqualTo(then - 1);
        inStep();
        undo(other);
        assertThat(state()).isEqualTo(before);
        other = made(merge(kept, third));
        undo(first);
        inStep();
        undo(other);
        inStep();
        assertThat(count("37", LocalDate.of(2006, 1, 1))).isEqualTo(then);
    }

    @Test
    void valuesAreTakenOverAndGoBackUnlessCorrectedSince() {
        PersonId kept = enrol("377.1.1", AN.with(card()).since(LATE));
        Sketch other = Sketch.of("Nguyễn Văn Ân", 1980, 5, 2).with(card()).since(EARLY);
        PersonId merged = enrol("377.1.2", other);
        Map<String, String> before = state();
        String own = card(kept);
        Merge merge = made(merges.merge(
                officer(),
                wanted(
                        kept,
                        merged,
                        Set.of(MergeField.FULL_NAME, MergeField.BIRTH, MergeField.CARD),
                        UUID.randomUUID())));
        MemberFile file = members.file(officer(), kept).orElseThrow();
        assertThat(file.name()).isEqualTo("Nguyễn Văn Ân");
        assertThat(file.cardNumber()).isEqualTo(other.card());
        assertThat(members.timeline(officer(), file, today))
                .extracting(TimelineEntry::what)
                .contains("people.field.fullName", "membership.field.card");
        assertThat(undo(merge)).isEmpty();
        assertThat(state()).isEqualTo(before);
        assertThat(card(kept)).isEqualTo(own);
        merge = made(merges.merge(
                officer(), wanted(kept, merged, Set.of(MergeField.FULL_NAME, MergeField.BIRTH), UUID.randomUUID())));
        PersonDetails seen = people.forCorrection(officer(), kept).orElseThrow();
        NewPerson corrected = Sketch.of("Nguyễn Văn Ấn", 1980, 5, 2).person();
        assertThat(people.correct(officer(), kept, corrected, seen.version())).isInstanceOf(Outcome.Done.class);
        assertThat(undo(merge)).containsExactly(MergeField.FULL_NAME);
        PersonDetails now = people.forCorrection(officer(), kept).orElseThrow();
        assertThat(now.facts().fullName()).isEqualTo("Nguyễn Văn Ấn");
        assertThat(now.facts().birth()).isEqualTo(AN.birth());
    }

    @Test
    void theCardOfAMergedFileIsNobodyElsesAndAMergeStaysWhoseValuesCannotGoBack() {
        PersonId kept = enrol("377.1.1", AN.with(card()).since(LATE));
        PersonId merged = enrol("377.1.2", AN.with(card()).since(EARLY));
        PersonId third = enrol("377.1.1", Sketch.of("Trần Văn Ba", 1970, 1, 1).since(LATE));
        String own = card(kept);
        String other = card(merged);
        Merge merge = made(merges.merge(officer(), wanted(kept, merged, Set.of(MergeField.CARD), UUID.randomUUID())));
        assertThat(carry(third, other)).isEqualTo(Outcome.refused(MembershipRules.CARD_TAKEN));
        assertThat(carry(third, own)).isInstanceOf(Outcome.Done.class);
        Map<String, String> before = state();
        MockHttpServletResponse answer = desk.post(officer(), "/quality/merges/" + merge.id() + "/undo", Map.of());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("The two stay merged");
        assertThat(state()).isEqualTo(before);
        assertThat(carry(third, card())).isInstanceOf(Outcome.Done.class);
        assertThat(undo(merge)).isEmpty();
        assertThat(card(kept)).isEqualTo(own);
        assertThat(card(merged)).isEqualTo(other);
    }

    private Outcome<Change> carry(PersonId person, String card) {
        MembershipState seen = changes.current(officer(), person).orElseThrow();
        return changes.correct(
                officer(),
                person,
                new MembershipState(
                        seen.id(), seen.version(), card, seen.decidedOn(), seen.joinedOn(), seen.recognisedOn(), null));
    }

    @Test
    void everyPageSpeaksEveryLanguage() {
        PersonId kept = enrol("377.1.1", AN.with(card()).since(LATE));
        PersonId merged = enrol("377.1.2", AN.with(card()).since(EARLY));
        for (Language language : Language.values()) {
            Actor reader = desk.actor(province.mandate("officer", "377"), null, language);
            String pair = "/quality/duplicates/" + kept + "/" + merged;
            for (String path : List.of("/quality/duplicates?unit=377", pair, pair + "/merge")) {
                assertThat(desk.page(reader, path)).as(path).contains("Nguyễn Văn An");
            }
            Merge merge = made(merge(kept, merged));
            assertThat(desk.page(reader, "/members/" + kept)).contains("/quality/merges/" + merge.id() + "/undo");
            undo(merge);
            assertThat(desk.page(reader, "/members/" + kept)).doesNotContain("/quality/merges/");
        }
    }

    @Test
    void whatWouldLoseAMemberOfTodayIsRefused() {
        PersonId lasting = enrol("377.1.1", LATE, null);
        PersonId ended = enrol("377.1.2", EARLY, LocalDate.of(2009, 1, 1));
        assertThat(refusal(merge(ended, lasting))).isEqualTo("membership.refusal.merge-lasting");
        PersonId secretary = enrol("377.1.2", LATE, null);
        offices.appoint(
                officer(), secretary, "377.1.2", OfficeRole.DEPUTY_SECRETARY, Period.since(LocalDate.of(2020, 1, 1)));
        assertThat(refusal(merge(lasting, secretary))).isEqualTo("membership.refusal.merge-office");
        duplicates.tellApart(officer(), lasting, ended);
        assertThat(refusal(merge(lasting, ended))).isEqualTo("membership.refusal.merge-apart");
        duplicates.takeBack(officer(), lasting, ended);
        made(merge(lasting, ended));
        assertThat(refusal(merge(secretary, lasting))).isEqualTo("membership.refusal.merge-chain");
        assertThat(merge(lasting, lasting)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theMergedFileIsClosedAndItsAddressLeadsToTheOther() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        Merge merge = made(merge(kept, merged));
        assertThat(desk.get(officer(), "/members/" + merged).getHeader("Location"))
                .isEqualTo("/members/" + kept);
        assertThat(desk.get(officer("376"), "/members/" + merged).getStatus()).isEqualTo(404);
        for (String form : List.of("person", "dates", "move", "end", "office", "absence")) {
            assertThat(desk.get(officer(), "/members/" + merged + "/" + form).getStatus())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(desk.page(officer(), "/members/" + kept))
                .contains("A second file of Nguyễn Văn An was merged", "/quality/merges/" + merge.id() + "/undo")
                .contains("Recorded in the merged file of Nguyễn Văn An");
        assertThat(desk.post(officer("376"), "/quality/merges/" + merge.id() + "/undo", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.post(officer(), "/quality/merges/" + merge.id() + "/undo", Map.of())
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.post(officer(), "/quality/merges/" + merge.id() + "/undo", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.page(officer(), "/members/" + merged)).contains("Nguyễn Văn An");
    }

    @Test
    void aFormSentTwiceMergesOnceAndWhoseVersionIsOldMergesNothing() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        String address = "/quality/duplicates/" + kept + "/" + merged + "/merge";
        assertThat(desk.page(officer(), address)).contains("Which file stays", "Which values are right");
        Map<String, String> form = form(kept, merged);
        Merging late = wanted(kept, merged, Set.of(), UUID.randomUUID());
        PersonDetails seen = people.forCorrection(officer(), merged).orElseThrow();
        people.correct(officer(), merged, Sketch.of("Nguyễn Văn Ân", 1980, 5, 1).person(), seen.version());
        assertThat(desk.post(officer(), address, form).getStatus()).isEqualTo(409);
        assertThat(merges.merge(officer(), late)).isEqualTo(Outcome.done(new Merged.Overtaken()));
        Map<String, String> fresh = form(kept, merged);
        fresh.put("full-name", "merged");
        for (int i = 0; i < 2; i++) {
            assertThat(desk.post(officer(), address, fresh).getHeader("Location"))
                    .isEqualTo("/members/" + kept);
        }
        assertThat(members.file(officer(), kept).orElseThrow().name()).isEqualTo("Nguyễn Văn Ân");
        assertThat(jdbc.queryForObject(
                        "select count(*) from membership.merge where kept_id = ?", Integer.class, kept.value()))
                .isOne();
    }

    @Test
    void twoWhoMergeAtTheSameMomentMergeOnce() {
        PersonId one = enrol("377.1.1", LATE, null);
        PersonId other = enrol("377.1.2", EARLY, null);
        Merging here = wanted(one, other, Set.of(), UUID.randomUUID());
        Merging there = wanted(other, one, Set.of(), UUID.randomUUID());
        Merging again = wanted(one, other, Set.of(), UUID.randomUUID());
        List<Outcome<Merged>> outcomes = Stream.of(here, there, again)
                .map(wanted -> CompletableFuture.supplyAsync(() -> merges.merge(officer(), wanted)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done<Merged>(Merged.Made made))
                .hasSize(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from membership.merge where kept_id in (?, ?)",
                        Integer.class,
                        one.value(),
                        other.value()))
                .isOne();
        inStep();
    }

    @Test
    void whoDoesNotEditBothMergesNothing() {
        PersonId own = enrol("377.1.1", LATE, null);
        PersonId foreign = enrol("376.1.1", EARLY, null);
        Actor secretary = desk.actor(province.mandate("secretary", "377.1.1"));
        for (String path : List.of(own + "/" + foreign, foreign + "/" + own)) {
            String address = "/quality/duplicates/" + path + "/merge";
            assertThat(desk.get(officer(), address).getStatus()).isEqualTo(404);
            assertThat(desk.post(officer(), address, Map.of()).getStatus()).isEqualTo(404);
            assertThat(desk.post(secretary, address, Map.of()).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void programsMergeAndTakeBack() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        String body = "{\"kept\":%s,\"merged\":%s,\"take\":[\"joined\"]}".formatted(kept, merged);
        assertThat(post("/api/v1/duplicates/merges", body)).hasStatus(422);
        assertThat(post("/api/v1/duplicates/merges", body.replace("joined", "nothing")))
                .hasStatus(422);
        assertThat(post("/api/v1/duplicates/merges", body.replace("\"joined\"", "")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.kept")
                .isEqualTo((int) kept.value());
        long id = merges.of(members.file(officer(), kept).orElseThrow())
                .getFirst()
                .id();
        assertThat(post("/api/v1/duplicates/merges/" + id + "/undo", "")).hasStatus(200);
        assertThat(post("/api/v1/duplicates/merges/" + id + "/undo", "")).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path, String body) {
        return browser.post()
                .uri(path)
                .contentType("application/json")
                .content(body)
                .with(Desk.by(officer()))
                .exchange();
    }

    @Test
    void theAccountOfTheMergedOneActsForTheKeptOne() {
        PersonId kept = enrol("377.1.1", LATE, null);
        PersonId merged = enrol("377.1.2", EARLY, null);
        String token = "token-of-the-merged-one-" + UUID.randomUUID();
        accounts.createAll(
                SmallProvince.administrator(),
                List.of(new NewAccount("merged.one", "An", merged, null, token, Preferences.standard(), false)));
        assertThat(own(token, merged)).isEqualTo(200);
        Merge merge = made(merge(kept, merged));
        assertThat(own(token, merged)).isEqualTo(404);
        assertThat(own(token, kept)).isEqualTo(200);
        undo(merge);
        assertThat(own(token, merged)).isEqualTo(200);
    }

    private int own(String token, PersonId person) {
        return browser.get()
                .uri("/api/v1/members/" + person)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void aChangedCellIsKeptInStepForWhomeverItsFactsCount() {
        PersonId kept = enrol("376.1.1", LATE, null);
        PersonId merged = enrol("376.1.1", EARLY, LocalDate.of(2009, 1, 1));
        made(merges.merge(officer("37"), wanted(officer("37"), kept, merged, Set.of(), UUID.randomUUID())));
        int version = units.find(SmallProvince.administrator(), "376.1.1", today)
                .orElseThrow()
                .version();
        UnitTraits traits = new UnitTraits("Cồn Thoi", "cell", Sector.TERRITORIAL, false, false, false);
        assertThat(units.change(SmallProvince.administrator(), "376.1.1", traits, LocalDate.of(2006, 1, 1), version))
                .isInstanceOf(Outcome.Done.class);
        inStep();
    }

    /// Whatever the two memberships are: nobody counts twice, nobody of either is lost but by counting once, and taken
    /// back all is as it was.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void takenBackEverythingIsAsItWas(int seed) {
        Random chance = new Random(seed);
        PersonId kept = random(chance, null);
        PersonId merged = random(chance, LocalDate.of(2001 + chance.nextInt(20), 3, 3));
        Map<String, String> before = state();
        List<LocalDate> days = chance.ints(40, 0, 9_000)
                .mapToObj(day -> LocalDate.of(2001, 1, 1).plusDays(day))
                .toList();
        Map<LocalDate, Integer> expected = new HashMap<>();
        days.forEach(day ->
                expected.put(day, count("37", day) - (persons("37", day).containsAll(List.of(kept, merged)) ? 1 : 0)));
        Merge merge = made(merge(kept, merged));
        inStep();
        days.forEach(day -> assertThat(count("37", day)).as("%s", day).isEqualTo(expected.get(day)));
        assertThat(undo(merge)).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    private PersonId random(Random chance, @Nullable LocalDate latest) {
        LocalDate joined = LocalDate.of(2001, 1, 1).plusDays(chance.nextInt(7_000));
        LocalDate ended = latest == null ? null : joined.plusDays(800 + chance.nextInt(2_000));
        if (ended != null && ended.isAfter(today)) {
            ended = today;
        }
        PersonId person = enrol(chance.nextBoolean() ? "377.1.1" : "377.1.2", joined, ended);
        LocalDate from = joined.plusDays(400 + chance.nextInt(100));
        absences.record(
                officer(), person, new AbsenceFact(AbsenceKind.AWAY, new Period(from, from.plusDays(200)), null));
        offices.appoint(officer(), person, "377.1.1", OfficeRole.COMMITTEE_MEMBER, new Period(from, from.plusDays(90)));
        return person;
    }

    private PersonId enrol(String cell, LocalDate joined, @Nullable LocalDate ended) {
        PersonId person = enrol(cell, AN.since(joined));
        if (ended != null) {
            MembershipState seen =
                    changes.current(SmallProvince.administrator(), person).orElseThrow();
            assertThat(changes.end(
                            SmallProvince.administrator(),
                            person,
                            seen.version(),
                            new Ending(ended, EndKind.TRANSFERRED_OUT, null)))
                    .isInstanceOf(Outcome.Done.class);
        }
        return person;
    }

    private PersonId enrol(String cell, Sketch sketch) {
        return province.enrol(sketch, cell);
    }

    private int cards;

    private String card() {
        return "37.%06d".formatted(++cards);
    }

    private String card(PersonId person) {
        return String.valueOf(members.file(officer(), person).orElseThrow().cardNumber());
    }

    private Outcome<Merged> merge(PersonId kept, PersonId merged) {
        return merges.merge(officer(), wanted(kept, merged, Set.of(), UUID.randomUUID()));
    }

    private Merging wanted(PersonId kept, PersonId merged, Set<MergeField> take, UUID key) {
        return wanted(officer(), kept, merged, take, key);
    }

    private Merging wanted(Actor actor, PersonId kept, PersonId merged, Set<MergeField> take, UUID key) {
        Merging.Seen seen =
                merges.pair(actor, kept, merged).map(MergePair::versions).orElse(new Merging.Seen(0, 0, 0, 0));
        return new Merging(kept, merged, take, seen, key);
    }

    private Map<String, String> form(PersonId kept, PersonId merged) {
        Merging.Seen seen = merges.pair(officer(), kept, merged).orElseThrow().versions();
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("keptVersion", String.valueOf(seen.kept()));
        form.put("keptMembership", String.valueOf(seen.keptMembership()));
        form.put("mergedVersion", String.valueOf(seen.merged()));
        form.put("mergedMembership", String.valueOf(seen.mergedMembership()));
        return form;
    }

    private static Merge made(Outcome<Merged> outcome) {
        if (outcome instanceof Outcome.Done<Merged>(Merged.Made(Merge merge))) {
            return merge;
        }
        throw new AssertionError(outcome);
    }

    private static String refusal(Outcome<Merged> outcome) {
        if (outcome instanceof Outcome.Refused<Merged> refused) {
            return refused.reasons().getFirst().key();
        }
        throw new AssertionError(outcome);
    }

    private List<MergeField> undo(Merge merge) {
        if (merges.undo(officer(), merge.id()) instanceof Outcome.Done<Parted>(Parted parted)) {
            return parted.stays();
        }
        throw new AssertionError(merge);
    }

    private int count(String unit, LocalDate day) {
        return members.counts(province.id(unit), day).members();
    }

    private List<PersonId> persons(String unit, LocalDate day) {
        return members.list(officer("37"), MemberQuery.all(province.id(unit), day, 500)).items().stream()
                .map(MemberRow::person)
                .toList();
    }

    /// Every row of lists, rolls and numbers, without the ids of rows.
    private Map<String, String> state() {
        return Map.of(
                "listing",
                rows("select to_jsonb(l) - 'id' from membership.listing l"),
                "roll",
                rows("select to_jsonb(r) - 'listing_id' || jsonb_build_object('person', l.person_id)"
                        + " from membership.roll r join membership.listing l on l.id = r.listing_id"),
                "tally",
                rows("select to_jsonb(t) from membership.tally t where t.official <> 0 or t.probationary <> 0"));
    }

    private String rows(String query) {
        return jdbc.queryForList(query, String.class).stream().sorted().collect(Collectors.joining("\n"));
    }

    /// Lists say what the facts say, and numbers what the lists say.
    private void inStep() {
        assertThat(rows("select to_jsonb(l) - 'id' from membership.listing l"))
                .isEqualTo(rows("select to_jsonb(s) from membership.listing_source s"));
        for (int year = 2001; year < 2027; year++) {
            LocalDate day = LocalDate.of(year, 7, 1);
            assertThat(count("37", day))
                    .as("%s", day)
                    .isEqualTo(persons("37", day).size());
        }
    }

    private Actor officer() {
        return officer("377");
    }

    private Actor officer(String unit) {
        return desk.actor(province.mandate("officer", unit));
    }
}
