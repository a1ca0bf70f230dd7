package org.sotay.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;

/// What may be recorded of a person. Pure.
final class PersonRules {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_PROFESSION = 200;
    static final int EARLIEST_YEAR = 1880;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’-]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private PersonRules() {}

    /// Why this cannot be recorded on `today`; empty when it can.
    ///
    /// @param before what is recorded already, whose codes may stay though nobody knows them; none when it is new
    static List<Refusal> check(NewPerson person, @Nullable NewPerson before, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        reasons.addAll(name(
                PersonName.tidy(person.fullName()),
                PersonName.tidy(Objects.requireNonNullElse(person.givenName(), ""))));
        if (person.birth().earliest().isAfter(today) || person.birth().year() < EARLIEST_YEAR) {
            reasons.add(Refusal.at("birth", "people.refusal.birth-range", EARLIEST_YEAR));
        }
        reasons.addAll(contact(person));
        reasons.addAll(work(person, before));
        reasons.addAll(code("religion", PersonCodes.RELIGIONS, person.religion(), before, NewPerson::religion));
        return reasons;
    }

    private static List<Refusal> name(String full, String given) {
        List<Refusal> reasons = new ArrayList<>();
        if (full.isEmpty()) {
            reasons.add(Refusal.at("fullName", "people.refusal.name-missing"));
        } else if (full.length() > LONGEST_NAME) {
            reasons.add(Refusal.at("fullName", "people.refusal.name-long", LONGEST_NAME));
        } else if (!NAME.matcher(full).matches()) {
            reasons.add(Refusal.at("fullName", "people.refusal.name-signs"));
        } else if (!Names.isReadable(full)) {
            reasons.add(Refusal.at("fullName", "people.refusal.name-unreadable"));
        }
        if (!given.isEmpty() && (!full.contains(given) || !Names.isReadable(given))) {
            reasons.add(Refusal.at("givenName", "people.refusal.given-name"));
        }
        return reasons;
    }

    private static List<Refusal> work(NewPerson person, @Nullable NewPerson before) {
        List<Refusal> reasons = new ArrayList<>();
        reasons.addAll(code("ethnicity", PersonCodes.ETHNICITIES, person.ethnicity(), before, NewPerson::ethnicity));
        if (person.profession() != null && person.profession().length() > LONGEST_PROFESSION) {
            reasons.add(Refusal.at("profession", "people.refusal.profession-long", LONGEST_PROFESSION));
        }
        reasons.addAll(code("occupation", PersonCodes.OCCUPATIONS, person.occupation(), before, NewPerson::occupation));
        return reasons;
    }

    private static List<Refusal> code(
            String field,
            List<String> known,
            @Nullable String code,
            @Nullable NewPerson before,
            Function<NewPerson, @Nullable String> fact) {
        boolean stays = code == null || (before != null && code.equals(fact.apply(before)));
        return stays || known.contains(code) ? List.of() : List.of(Refusal.at(field, "people.refusal.choose"));
    }

    private static List<Refusal> contact(NewPerson person) {
        List<Refusal> reasons = new ArrayList<>();
        if (person.phone() != null && !PHONE.matcher(person.phone()).matches()) {
            reasons.add(Refusal.at("phone", "people.refusal.phone"));
        }
        if (person.email() != null
                && (person.email().length() > 254
                        || !EMAIL.matcher(person.email()).matches())) {
            reasons.add(Refusal.at("email", "people.refusal.email"));
        }
        if (person.address() != null && person.address().length() > 300) {
            reasons.add(Refusal.at("address", "people.refusal.address-long", 300));
        }
        return reasons;
    }

    /// The fields in which two records of a person differ, each with what stood before and what stands after.
    static Map<String, Change> changes(NewPerson before, NewPerson after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        note(changes, ProposalField.FULL_NAME, before, after);
        note(changes, "givenName", before.givenName(), after.givenName());
        EnumSet.complementOf(EnumSet.of(ProposalField.FULL_NAME)).forEach(field -> note(changes, field, before, after));
        return changes;
    }

    /// One field's value before and after.
    record Change(@Nullable String before, @Nullable String after) {}

    private static void note(Map<String, Change> changes, ProposalField field, NewPerson before, NewPerson after) {
        note(changes, field.key(), PersonFacts.text(before, field), PersonFacts.text(after, field));
    }

    private static void note(
            Map<String, Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Change(before, after));
        }
    }
}
