package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sotay.kernel.Language;

/// The text of a set of rules is read strictly, and all that is wrong with it is told with where it stands.
class RuleSetReaderTest {

    private static final RuleKey<Integer> AGE = RuleKey.years("test.age");
    private static final RuleKey<Integer> DAYS = RuleKey.workingDays("test.days");
    private static final RuleKey<Fraction> VOTE = RuleKey.fraction("test.vote");
    private static final RuleKey<Boolean> FLAG = RuleKey.flag("test.flag");
    private static final RuleKey<Codes> AREAS = RuleKey.codes("test.areas", List.of("ISLAND", "BORDER"));
    private static final RuleKeys ROOM = new RuleKeys() {

        @Override
        public String texts() {
            return "test.rule.";
        }

        @Override
        public List<RuleGroup> groups() {
            return List.of(RuleGroup.of("one", AGE, DAYS), RuleGroup.of("two", VOTE, FLAG, AREAS.within(1, 2)));
        }
    };
    private static final RuleSetReader READER = new RuleSetReader(List.of(ROOM));

    private static final String SOUND = """
        id: A-1
        inForceOn: 2021-07-30
        name: { vi: "Một", en: "One", de: "Eins" }
        regulations:
          main: { number: "24-QĐ/TW", issuedOn: 2021-07-30 }
        rules:
          test.age: { value: 18, regulation: main, clause: 1.1.1, confirmed: true }
          test.days: { value: 60, regulation: main, clause: "4", confirmed: true }
          test.vote: { value: 2/3, regulation: main, confirmed: false }
          test.flag: { value: true, regulation: main, confirmed: true }
          test.areas: { value: [ISLAND, BORDER], regulation: main, confirmed: true }
        """;

    @Test
    void aSoundTextIsReadWithItsCitations() {
        RuleSet set = whole(SOUND);
        assertThat(set.id()).isEqualTo("A-1");
        assertThat(set.inForceOn()).isEqualTo(LocalDate.of(2021, 7, 30));
        assertThat(set.names()).containsEntry(Language.VI, "Một").containsEntry(Language.DE, "Eins");
        assertThat(set.rule(AGE))
                .isEqualTo(
                        new RuleValue<>(AGE, 18, new Citation("24-QĐ/TW", LocalDate.of(2021, 7, 30), "1.1.1"), true));
        assertThat(set.rule(DAYS).citation().clause()).isEqualTo("4");
        assertThat(set.rule(VOTE).confirmed()).isFalse();
        assertThat(set.rule(VOTE).citation().clause()).isNull();
        assertThat(set.value(VOTE).of(20)).isEqualTo(14);
        assertThat(set.value(FLAG)).isTrue();
        assertThat(set.value(AREAS).values()).containsExactly("ISLAND", "BORDER");
    }

    @Test
    void aTextThatIsWrongThroughoutIsNotToldToItsEnd() {
        String name = "n".repeat(20_000);
        StringBuilder text = new StringBuilder("regulations:\n  ? " + name + "\n  :\n");
        for (int count = 0; count < 4_000; count++) {
            text.append("    e").append(count).append(":\n");
        }
        Reading reading = READER.read(text.toString());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.problems())
                                .hasSizeLessThanOrEqualTo(100)
                                .allSatisfy(problem ->
                                        assertThat(problem.key().length()).isLessThanOrEqualTo(200)));
    }

    @Test
    void aShareThatMustBeExceededIsWrittenInWords() {
        Fraction share = whole(SOUND.replace("2/3", "more than 1/2")).value(VOTE);
        assertThat(share.of(20)).isEqualTo(11);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("value: 18", "value: 18 years", "test.age", "no-number", 7),
                fault("value: 18", "value: \"18\"", "test.age", "no-number", 7),
                fault("value: 18", "value: 18.5", "test.age", "no-number", 7),
                fault("value: 18", "value: -18", "test.age", "no-number", 7),
                fault("value: 18", "value: 0x12", "test.age", "no-number", 7),
                fault("value: 18", "value: 99999999999", "test.age", "no-number", 7),
                fault("value: 18", "value: [18]", "test.age", "no-number", 7),
                fault("value: 18", "value: ", "test.age", "no-number", 7),
                fault("value: 18", "value: 151", "test.age", "out-of-bounds", 7),
                fault("value: 60", "value: 0", "test.days", "out-of-bounds", 8),
                fault("value: 60", "value: 1001", "test.days", "out-of-bounds", 8),
                fault("value: 18, ", "", "test.age.value", "missing", 7),
                fault("2/3", "0.66", "test.vote", "no-share", 9),
                fault("2/3", "3/2", "test.vote", "no-share", 9),
                fault("2/3", "0/3", "test.vote", "no-share", 9),
                fault("2/3", "2/0", "test.vote", "no-share", 9),
                fault("2/3", "more than 3/3", "test.vote", "no-share", 9),
                fault("value: true", "value: yes", "test.flag", "no-flag", 10),
                fault("value: true", "value: 1", "test.flag", "no-flag", 10),
                fault("[ISLAND, BORDER]", "ISLAND", "test.areas", "no-codes", 11),
                fault("[ISLAND, BORDER]", "[ISLAND, DESERT]", "test.areas", "no-such-code", 11),
                fault("[ISLAND, BORDER]", "[ISLAND, ISLAND]", "test.areas", "code-twice", 11),
                fault("[ISLAND, BORDER]", "[]", "test.areas", "so-many-codes", 11),
                fault("regulation: main, clause: 1.1.1, ", "", "test.age.regulation", "no-citation", 7),
                fault(
                        "regulation: main, clause: 1.1.1",
                        "regulation: other",
                        "test.age.regulation",
                        "no-such-regulation",
                        7),
                fault("clause: 1.1.1, confirmed: true", "clause: 1.1.1", "test.age.confirmed", "missing", 7),
                fault("clause: 1.1.1, confirmed: true", "confirmed: maybe", "test.age.confirmed", "no-flag", 7),
                fault("clause: 1.1.1", "clause: \"\"", "test.age.clause", "no-text", 7),
                fault("clause: 1.1.1", "article: 1", "test.age.article", "unknown", 7),
                fault("test.age:", "test.aeg:", "test.aeg", "unknown", 7),
                fault("test.age: {", "test.age: 18 #", "test.age", "no-entries", 7),
                fault("id: A-1", "id: A 1", "id", "no-id", 1),
                fault("id: A-1", "id: ../A", "id", "no-id", 1),
                fault("id: A-1\n", "", "id", "missing", 1),
                fault("inForceOn: 2021-07-30", "inForceOn: 30/07/2021", "inForceOn", "no-day", 2),
                fault("inForceOn: 2021-07-30", "inForceOn: 2021-02-30", "inForceOn", "no-day", 2),
                fault("inForceOn: 2021-07-30", "inForceOn: 0021-07-30", "inForceOn", "no-day", 2),
                fault(", de: \"Eins\"", "", "name.de", "missing", 3),
                fault("de: \"Eins\"", "de: \"\"", "name.de", "no-text", 3),
                fault("de: \"Eins\"", "de: \"Eins\", fr: \"Un\"", "name.fr", "unknown", 3),
                fault("issuedOn: 2021-07-30", "issuedOn: soon", "regulations.main.issuedOn", "no-day", 5),
                fault("number: \"24-QĐ/TW\", ", "", "regulations.main.number", "missing", 5),
                fault("rules:", "author: me\nrules:", "author", "unknown", 6),
                fault("rules:", "rules: none\nothers:", "rules", "no-entries", 6),
                fault(
                        "  test.days:",
                        "  test.age: { value: 19, regulation: main, confirmed: true }\n  test.days:",
                        "test.age",
                        "twice",
                        8),
                fault("value: 18", "value: !!int 18", "", "tag", 7),
                fault("value: 18", "value: !!java.net.URL [\"http://localhost\"]", "", "tag", 7),
                fault("value: 18", "value: &age 18", "", "alias", 7),
                fault("name: {", "name: !!map {", "", "tag", 3),
                fault("id: A-1", "---\nid: A-1\n---", "", "documents", 3),
                fault("id: A-1", "id: \"A-1", "", "unparseable", -1),
                fault("id: A-1", "id: A-1\n\tindented: by tab", "", "unparseable", -1),
                fault("id: A-1", "id: A-1\u0000", "", "unparseable", -1),
                fault("id: A-1", "id: [[[[[[[[[[A]]]]]]]]]]", "", "unparseable", -1));
    }

    private static Arguments fault(String sound, String faulty, String key, String reason, int line) {
        return Arguments.of(sound, faulty, key, "procedure.problem." + reason, line);
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("faults")
    void eachFaultIsToldWithItsKeyAndLine(String sound, String faulty, String key, String reason, int line) {
        assertThat(SOUND).contains(sound);
        assertThat(problems(SOUND.replace(sound, faulty))).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.message()).isEqualTo(reason);
            assertThat(line == -1 ? -1 : problem.line()).isEqualTo(line);
        });
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheText() {
        String text = SOUND.replace("inForceOn: 2021-07-30", "inForceOn: never")
                .replace("value: 18", "value: eighteen")
                .replace("  test.vote: { value: 2/3, regulation: main, confirmed: false }\n", "")
                .replace("value: true, regulation: main, ", "value: true, ");
        assertThat(problems(text))
                .extracting(RuleProblem::key, RuleProblem::message)
                .containsExactly(
                        tuple("inForceOn", "procedure.problem.no-day"),
                        tuple("test.age", "procedure.problem.no-number"),
                        tuple("test.vote", "procedure.problem.missing"),
                        tuple("test.flag.regulation", "procedure.problem.no-citation"));
    }

    @Test
    void whatIsNoTextOfASetIsRefusedAsAWhole() {
        assertThat(reasons("")).containsExactly("procedure.problem.no-entries");
        assertThat(reasons("# nothing\n")).containsExactly("procedure.problem.no-entries");
        assertThat(reasons("- a\n- b\n")).containsExactly("procedure.problem.no-entries");
        assertThat(reasons("just words")).containsExactly("procedure.problem.no-entries");
        assertThat(reasons(SOUND + "# " + "x".repeat(RuleSetReader.LARGEST)))
                .containsExactly("procedure.problem.too-large");
    }

    @Test
    void aBombOfAliasesIsNotEvenTakenApart() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            char before = (char) (name - 1);
            bomb.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [*")
                    .append(before)
                    .append(", *")
                    .append(before)
                    .append("]\n");
        }
        assertThat(reasons(bomb.toString())).containsOnly("procedure.problem.alias");
        assertThat(reasons("a: &a\n  b: *a\n")).containsOnly("procedure.problem.alias");
    }

    @Test
    void aSetThatIsKeptMayKnowFewerOrMoreRules() {
        String older = SOUND.replace("  test.vote: { value: 2/3, regulation: main, confirmed: false }\n", "");
        assertThat(READER.missing(READER.kept(older))).containsExactly("test.vote");
        String newer = SOUND + "  test.new: { value: 1, regulation: main, confirmed: true }\n";
        assertThat(READER.kept(newer)).isEqualTo(whole(SOUND));
        assertThat(reasons(newer)).containsExactly("procedure.problem.unknown");
    }

    private static RuleSet whole(String text) {
        assertThat(READER.read(text)).isInstanceOf(Reading.Whole.class);
        return READER.kept(text);
    }

    private static List<RuleProblem> problems(String text) {
        return switch (READER.read(text)) {
            case Reading.Faulty(List<RuleProblem> problems) -> problems;
            case Reading.Whole(RuleSet set) -> throw new AssertionError("Read as " + set);
        };
    }

    private static List<String> reasons(String text) {
        return problems(text).stream().map(RuleProblem::message).toList();
    }
}
