package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.access.Desk.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.People;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.platform.StatementCounter;
import org.sotay.ui.Address;
import org.springframework.beans.factory.annotation.Autowired;

/// Each check finds whom it is meant to find and nobody else, within reach and among the facts one may see.
@PageGround
class QualityTest {

    private static final LocalDate JOINED = LocalDate.of(2010, 5, 19);
    private static final Facts SOUND = new Facts(
            new PartialDate(1980, 5, 1),
            "kinh",
            "farmer",
            null,
            "Thôn 1",
            Schooling.UPPER_SECONDARY,
            JOINED.minusDays(10),
            JOINED,
            JOINED.plusYears(1),
            null);

    private record Facts(
            PartialDate birth,
            String ethnicity,
            @Nullable String occupation,
            @Nullable String phone,
            @Nullable String address,
            Schooling schooling,
            LocalDate decided,
            LocalDate joined,
            @Nullable LocalDate recognised,
            @Nullable String card) {

        Facts born(PartialDate other) {
            return new Facts(
                    other, ethnicity, occupation, phone, address, schooling, decided, joined, recognised, card);
        }

        Facts told(String people, @Nullable String work, @Nullable String home, Schooling level) {
            return new Facts(birth, people, work, phone, home, level, decided, joined, recognised, card);
        }

        Facts on(LocalDate decision, LocalDate ceremony, @Nullable LocalDate recognition) {
            return new Facts(
                    birth, ethnicity, occupation, phone, address, schooling, decision, ceremony, recognition, card);
        }

        Facts numbers(@Nullable String telephone, @Nullable String number) {
            return new Facts(
                    birth, ethnicity, occupation, telephone, address, schooling, decided, joined, recognised, number);
        }
    }

    @Autowired
    private SmallProvince province;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Quality quality;

    @Autowired
    private Desk desk;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    private final Map<QualityCheck, List<PersonId>> found = new EnumMap<>(QualityCheck.class);
    private int number;

    @BeforeAll
    void enrolEverySortOfPeople() {
        for (QualityCheck check : QualityCheck.values()) {
            found.put(check, new ArrayList<>());
        }
        sound(SOUND);
        LocalDate today = LocalDate.now(clock);
        missing();
        dates(today);
        numbers();
        enrol("376.1.1", SOUND.born(new PartialDate(1980, null, null)));
        enrol("376.1.1", SOUND.numbers("0911222333", null));
    }

    private void missing() {
        wrong(QualityCheck.BIRTH_DAY, SOUND.born(new PartialDate(1980, 5, null)));
        wrong(QualityCheck.BIRTH_DAY, SOUND.born(new PartialDate(1980, null, null)));
        wrong(QualityCheck.ETHNICITY, SOUND.told("", "farmer", "Thôn 1", Schooling.UPPER_SECONDARY));
        wrong(QualityCheck.OCCUPATION, SOUND.told("kinh", null, "Thôn 1", Schooling.UPPER_SECONDARY));
        wrong(QualityCheck.ADDRESS, SOUND.told("kinh", "farmer", null, Schooling.UPPER_SECONDARY));
        wrong(QualityCheck.SCHOOLING, SOUND.told("kinh", "farmer", "Thôn 1", Schooling.NONE));
        found.get(QualityCheck.PHONE).add(enrol("377.1.1", SOUND.numbers(null, card())));
        found.get(QualityCheck.CARD).add(enrol("377.1.1", SOUND.numbers(phone(), null)));
        LocalDate lately = LocalDate.now(clock).minusMonths(3);
        enrol("377.1.1", SOUND.on(lately.minusDays(9), lately, null).numbers(phone(), null));
    }

    private void dates(LocalDate today) {
        LocalDate eighteen = JOINED.minusYears(18);
        wrong(
                QualityCheck.UNDER_AGE,
                SOUND.on(JOINED, JOINED, JOINED.plusYears(1)).born(PartialDate.of(eighteen.plusDays(1))));
        sound(SOUND.on(JOINED, JOINED, JOINED.plusYears(1)).born(PartialDate.of(eighteen)));
        LocalDate oldest = today.minusYears(111);
        wrong(QualityCheck.VERY_OLD, SOUND.born(PartialDate.of(oldest)));
        sound(SOUND.born(PartialDate.of(oldest.plusDays(1))));
        LocalDate party = LocalDate.of(1930, 2, 3);
        Facts founder = SOUND.born(new PartialDate(today.getYear() - 105, 1, 1));
        sound(founder.on(LocalDate.of(1950, 2, 3), LocalDate.of(1950, 2, 3), LocalDate.of(1951, 2, 3)));
        PersonId early = enrol(
                "377.1.1",
                SOUND.born(new PartialDate(1890, 1, 1))
                        .on(party.minusDays(1), party.plusDays(1), party.plusYears(2))
                        .numbers(phone(), card()));
        found.get(QualityCheck.BEFORE_THE_PARTY).add(early);
        found.get(QualityCheck.VERY_OLD).add(early);
        PersonId first = enrol(
                "377.1.1",
                SOUND.born(new PartialDate(1890, 1, 1))
                        .on(party, party, party.plusYears(1))
                        .numbers(phone(), card()));
        found.get(QualityCheck.VERY_OLD).add(first);
        LocalDate month = JOINED.minusMonths(1);
        wrong(QualityCheck.DECISION, SOUND.on(month.minusDays(1), JOINED, JOINED.plusYears(1)));
        sound(SOUND.on(month, JOINED, JOINED.plusYears(1)));
        wrong(
                QualityCheck.EARLY_RECOGNITION,
                SOUND.on(JOINED, JOINED, JOINED.plusYears(1).minusDays(1)));
    }

    private void numbers() {
        found.get(QualityCheck.CARD_SHAPE).add(enrol("377.1.1", SOUND.numbers(phone(), "37-041.882")));
        enrol("377.1.1", SOUND.numbers("02293871234", card()));
        enrol("377.1.1", SOUND.numbers("+84912345678", card()));
        found.get(QualityCheck.PHONE_SHAPE).add(enrol("377.1.1", SOUND.numbers("0412345678", card())));
        found.get(QualityCheck.PHONE_SHAPE).add(enrol("377.1.1", SOUND.numbers("123456", card())));
        found.get(QualityCheck.SHARED_PHONE).add(enrol("377.1.1", SOUND.numbers("0911222333", card())));
    }

    private void wrong(QualityCheck check, Facts facts) {
        found.get(check).add(sound(facts));
    }

    /// Somebody in whose numbers there is nothing to find.
    private PersonId sound(Facts facts) {
        return enrol("377.1.1", facts.numbers(phone(), card()));
    }

    private String phone() {
        return "09120%05d".formatted(++number);
    }

    private String card() {
        return "37.%06d".formatted(++number);
    }

    private PersonId enrol(String cell, Facts facts) {
        NewPerson person = new NewPerson(
                "Trần Văn " + Character.toString('A' + ++number % 26),
                null,
                facts.birth(),
                Sex.MALE,
                facts.ethnicity(),
                facts.phone(),
                null,
                facts.address(),
                facts.schooling(),
                null,
                facts.occupation(),
                null);
        Actor by = SmallProvince.administrator();
        PersonId id = people.registerAll(by, List.of(person)).getFirst();
        Stay stay = new Stay(
                province.id(cell),
                Period.since(facts.joined().isBefore(SmallProvince.FOUNDED) ? SmallProvince.FOUNDED : facts.joined()));
        memberships.enrolAll(
                by,
                List.of(new Enrolment(
                        id,
                        facts.card(),
                        facts.decided(),
                        facts.joined(),
                        facts.recognised(),
                        List.of(stay),
                        List.of(),
                        List.of(),
                        null)));
        return id;
    }

    @ParameterizedTest
    @EnumSource
    void eachCheckFindsWhomItIsMeantToFindAndNobodyElse(QualityCheck check) {
        Actor officer = officer();
        List<PersonId> expected = found.get(check);
        assertThat(expected).isNotEmpty();
        assertThat(quality.findings(officer, province.id("377"), check, 1, 50).items())
                .extracting(QualityFinding::person)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(quality.report(officer, province.id("377")).counts().of(check))
                .isEqualTo(expected.size());
        assertThat(desk.page(officer, "/quality/" + Address.word(check) + "?unit=377"))
                .contains("href=\"/members/" + expected.getFirst() + "\"");
    }

    @Test
    void aMemberIsCountedOnceHoweverMuchThereIsToFind() {
        QualityReport report = quality.report(officer(), province.id("377"));
        int findings = found.values().stream().mapToInt(List::size).sum();
        assertThat(report.counts().concerned()).isEqualTo(findings - 1);
        assertThat(report.below()).containsOnlyKeys(province.id("377.1"));
        assertThat(report.below().get(province.id("377.1"))).isEqualTo(report.counts());
    }

    @Test
    void everyFigureOpensItsListAndTheListTheFormThatMendsIt() {
        assertThat(desk.page(officer(), "/quality?unit=377"))
                .contains("href=\"/quality/birth-day?unit=377\"")
                .contains("href=\"/quality?unit=377.1\"")
                .doesNotContain("Kim Sơn");
        assertThat(desk.page(officer(), "/quality/birth-day?unit=377"))
                .contains("href=\"/members/" + found.get(QualityCheck.BIRTH_DAY).getFirst() + "/person\"")
                .contains("Only May 1980 is recorded");
        assertThat(desk.page(officer(), "/quality/decision?unit=377"))
                .contains("href=\"/members/" + found.get(QualityCheck.DECISION).getFirst() + "/dates\"");
    }

    @Test
    void aUnitWithoutFindingsSaysSo() {
        assertThat(desk.page(officer(), "/quality/birth-day?unit=377.1.2")).contains("Nothing is left to look at");
        assertThat(desk.page(officer(), "/quality?unit=377.1.2")).contains("0 of today’s 0 members");
    }

    @Test
    void aRoleIsNotToldAboutFactsThatItDoesNotSee() {
        Actor administrator = desk.actor(province.mandate("administrator", null));
        assertThat(quality.checks(administrator))
                .contains(QualityCheck.BIRTH_DAY, QualityCheck.CARD)
                .doesNotContain(QualityCheck.PHONE, QualityCheck.SHARED_PHONE, QualityCheck.ADDRESS);
        assertThat(desk.page(administrator, "/quality?unit=37")).doesNotContain("telephone");
        assertThat(desk.get(administrator, "/quality/phone?unit=37").getStatus())
                .isEqualTo(404);
        assertThat(desk.get(administrator, "/quality/shared-phone.csv?unit=37").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSecretarySeesWhatIsToMendButNoFormToMendIt() {
        Actor secretary = desk.actor(province.mandate("secretary", "377.1.1"));
        assertThat(desk.page(secretary, "/quality/birth-day"))
                .contains("Only May 1980 is recorded")
                .doesNotContain("/person\"");
    }

    @Test
    void whatBelongsToAnotherBranchIsMissing() {
        for (String path :
                List.of("/quality?unit=376", "/quality/birth-day?unit=376", "/quality/birth-day.csv?unit=376")) {
            assertThat(desk.get(officer(), path).getStatus()).as(path).isEqualTo(404);
            assertThat(desk.get(officer(), path.replace("376", "999")).getStatus())
                    .isEqualTo(404);
        }
        assertThat(desk.get(officer(), "/quality/nothing?unit=377").getStatus()).isEqualTo(404);
    }

    @Test
    void aMemberLooksThroughTheOwnRecordOnly() {
        PersonId own = found.get(QualityCheck.BIRTH_DAY).getFirst();
        Actor member = desk.actor(province.mandate("member", "377.1.1"), own, Language.EN);
        assertThat(quality.report(member, province.id("377.1.1")).counts().members())
                .isOne();
        assertThat(quality.findings(member, province.id("377.1.1"), QualityCheck.BIRTH_DAY, 1, 50)
                        .items())
                .extracting(QualityFinding::person)
                .containsExactly(own);
    }

    @Test
    void theListGoesOutAsAFile() {
        assertThat(text(desk.get(officer(), "/quality/early-recognition.csv?unit=377"))
                        .lines()
                        .toList())
                .hasSize(2)
                .first()
                .isEqualTo("\uFEFFName,Cell,What was found");
        assertThat(desk.get(officer(), "/quality/birth-day.xlsx?unit=377").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void thePagesTakeTheSameStatementsHoweverMuchThereIs() {
        desk.page(officer(), "/quality?unit=377");
        for (String path : List.of("/quality", "/quality/birth-day")) {
            int few = statements
                    .during(() -> desk.page(officer(), path + "?unit=377.1.2"))
                    .size();
            assertThat(statements.during(() -> desk.page(officer(), path + "?unit=377.1.1")))
                    .as(path)
                    .hasSize(few)
                    .hasSizeLessThanOrEqualTo(6);
            assertThat(statements.during(() -> desk.page(officer(), path + "?unit=377")))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    private Actor officer() {
        return desk.actor(province.mandate("officer", "377"));
    }
}
