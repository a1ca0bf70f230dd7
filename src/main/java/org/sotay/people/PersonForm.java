package org.sotay.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// What was typed about a person, kept as it was typed.
public record PersonForm(
        @Nullable String fullName,
        @Nullable String givenName,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String schooling,
        @Nullable String profession,
        @Nullable String occupation,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String religion) {

    /// An empty form.
    public static PersonForm empty() {
        return new PersonForm("", "", "", "", "kinh", "UPPER_SECONDARY", "", "", "", "", "", "");
    }

    /// The form that shows what is recorded; the date as the reader writes dates.
    public static PersonForm of(PersonDetails details, Texts texts) {
        NewPerson facts = details.facts();
        return new PersonForm(
                facts.fullName(),
                facts.givenName(),
                PersonTexts.born(texts, facts.birth()),
                facts.sex().name(),
                facts.ethnicity(),
                facts.schooling().name(),
                facts.profession(),
                facts.occupation(),
                facts.phone(),
                facts.email(),
                facts.address(),
                facts.religion());
    }

    /// The person told here, or why it cannot be read.
    public Read read() {
        PartialDate born = TypedDate.parse(birth)
                .map(date -> new PartialDate(date.year(), date.month(), date.day()))
                .orElse(null);
        Sex told = constant(Sex.values(), sex).orElse(null);
        Schooling schooled = constant(Schooling.values(), schooling).orElse(null);
        String name = text(fullName);
        String people = text(ethnicity);
        if (born == null || told == null || schooled == null || name == null || people == null) {
            return new Read(null, missing(born, told, schooled, name, people));
        }
        return new Read(
                new NewPerson(
                        name,
                        text(givenName),
                        born,
                        told,
                        people,
                        digits(phone),
                        text(email),
                        text(address),
                        schooled,
                        text(profession),
                        text(occupation),
                        text(religion)),
                List.of());
    }

    private static List<Refusal> missing(
            @Nullable PartialDate born,
            @Nullable Sex sex,
            @Nullable Schooling schooling,
            @Nullable String name,
            @Nullable String ethnicity) {
        List<Refusal> reasons = new ArrayList<>();
        require(name, "fullName", "people.refusal.name-missing", reasons);
        require(born, "birth", "people.refusal.birth-unreadable", reasons);
        require(sex, "sex", "people.refusal.choose", reasons);
        require(ethnicity, "ethnicity", "people.refusal.choose", reasons);
        require(schooling, "schooling", "people.refusal.choose", reasons);
        return reasons;
    }

    private static void require(@Nullable Object value, String field, String key, List<Refusal> reasons) {
        if (value == null) {
            reasons.add(Refusal.at(field, key));
        }
    }

    /// What a form was read as: the person, or the reasons why not.
    public record Read(@Nullable NewPerson person, List<Refusal> reasons) {}

    /// What was typed in a field, without what cannot be seen; none when nothing was.
    public static @Nullable String text(@Nullable String typed) {
        String text = typed == null ? "" : Names.visible(typed).strip();
        return text.isEmpty() ? null : text;
    }

    /// A telephone number without what only groups its digits.
    public static @Nullable String digits(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.replaceAll("[\\s.()\\-]", "");
    }

    /// The constant of that name.
    public static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String typed) {
        for (E value : values) {
            if (value.name().equals(typed)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
