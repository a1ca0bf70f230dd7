package org.sotay.people;

import org.jspecify.annotations.Nullable;

/// What is recorded of a person.
///
/// @param fullName as it is written, family name first
/// @param givenName the part one is called by; found from the full name when missing
/// @param ethnicity code such as `kinh`
/// @param phone digits, with or without a leading `+`
/// @param occupation code such as `farmer`
/// @param religion code such as `catholic`; sensitive, none when not told
public record NewPerson(
        String fullName,
        @Nullable String givenName,
        PartialDate birth,
        Sex sex,
        String ethnicity,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        Schooling schooling,
        @Nullable String profession,
        @Nullable String occupation,
        @Nullable String religion) {}
