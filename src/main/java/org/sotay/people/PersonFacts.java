package org.sotay.people;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Single facts of a person as text, the way revisions write them, and back. Pure.
final class PersonFacts {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private PersonFacts() {}

    /// What is recorded there; none for what is told in words.
    static @Nullable String text(NewPerson facts, ProposalField field) {
        return switch (field) {
            case FULL_NAME -> facts.fullName();
            case BIRTH -> text(facts.birth());
            case SEX -> facts.sex().name();
            case ETHNICITY -> facts.ethnicity();
            case SCHOOLING -> facts.schooling().name();
            case PROFESSION -> facts.profession();
            case OCCUPATION -> facts.occupation();
            case PHONE -> facts.phone();
            case EMAIL -> facts.email();
            case ADDRESS -> facts.address();
            case RELIGION -> facts.religion();
            case MEMBERSHIP -> null;
        };
    }

    /// 1980, 1980-05 or 1980-05-01.
    static String text(PartialDate date) {
        return date.month() == null
                ? "%04d".formatted(date.year())
                : date.day() == null
                        ? "%04d-%02d".formatted(date.year(), date.month())
                        : date.earliest().toString();
    }

    /// The facts with another value in one place; none where the text cannot be such a value.
    static @Nullable NewPerson with(NewPerson facts, ProposalField field, @Nullable String text) {
        Map<ProposalField, String> told = told(facts);
        if (text == null) {
            told.remove(field);
        } else {
            told.put(field, text);
        }
        return read(told, field == ProposalField.FULL_NAME && text != null ? kept(facts, text) : facts.givenName());
    }

    private static Map<ProposalField, String> told(NewPerson facts) {
        Map<ProposalField, String> told = new EnumMap<>(ProposalField.class);
        for (ProposalField field : ProposalField.values()) {
            String value = text(facts, field);
            if (value != null) {
                told.put(field, value);
            }
        }
        return told;
    }

    private static @Nullable NewPerson read(Map<ProposalField, String> told, @Nullable String given) {
        String name = told.get(ProposalField.FULL_NAME);
        PartialDate birth = date(told.get(ProposalField.BIRTH));
        Sex sex = constant(Sex.values(), told.get(ProposalField.SEX));
        String ethnicity = told.get(ProposalField.ETHNICITY);
        Schooling schooling = constant(Schooling.values(), told.get(ProposalField.SCHOOLING));
        if (name == null || birth == null || sex == null || ethnicity == null || schooling == null) {
            return null;
        }
        PersonName written = PersonName.of(name, given);
        return new NewPerson(
                written.full(),
                written.given(),
                birth,
                sex,
                ethnicity,
                told.get(ProposalField.PHONE),
                told.get(ProposalField.EMAIL),
                told.get(ProposalField.ADDRESS),
                schooling,
                told.get(ProposalField.PROFESSION),
                told.get(ProposalField.OCCUPATION),
                told.get(ProposalField.RELIGION));
    }

    /// The facts as they were before a correction; none where what stood there cannot be read any more.
    ///
    /// @param before what stood in each field that was corrected
    static @Nullable NewPerson back(NewPerson facts, ProposalField field, Map<String, String> before) {
        NewPerson was = with(facts, field, before.get(field.key()));
        String given = before.get("givenName");
        if (was == null || given == null) {
            return was;
        }
        return read(told(was), given);
    }

    /// A given name that is not just the last word stays as long as it is part of the name.
    private static @Nullable String kept(NewPerson facts, String name) {
        String given = facts.givenName();
        boolean derived =
                given == null || PersonName.of(facts.fullName(), null).given().equals(given);
        return derived || !PersonName.tidy(name).contains(given) ? null : given;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        Matcher date = DATE.matcher(text == null ? "" : text);
        if (!date.matches()) {
            return null;
        }
        try {
            return new PartialDate(Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
