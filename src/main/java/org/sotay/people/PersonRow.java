package org.sotay.people;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One person as the statements read it that write many.
record PersonRow(
        long id,
        String full_name,
        String given_name,
        String sort_key,
        String words,
        int birth_year,
        @Nullable Integer birth_month,
        @Nullable Integer birth_day,
        Sex sex,
        String ethnicity,
        Schooling schooling,
        @Nullable String profession,
        @Nullable String occupation,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String religion) {

    static PersonRow of(long id, NewPerson person) {
        PersonName name = PersonName.of(person.fullName(), person.givenName());
        return new PersonRow(
                id,
                name.full(),
                name.given(),
                HexFormat.of().formatHex(name.sortKey()),
                String.join(" ", name.searchWords()),
                person.birth().year(),
                person.birth().month(),
                person.birth().day(),
                person.sex(),
                person.ethnicity(),
                person.schooling(),
                person.profession(),
                person.occupation(),
                person.phone(),
                person.email(),
                person.address(),
                person.religion());
    }
}
