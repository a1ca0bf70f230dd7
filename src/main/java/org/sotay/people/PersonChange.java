package org.sotay.people;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// The record of a person before and after a correction.
///
/// @param before what it must still be when it is written
public record PersonChange(PersonId person, NewPerson before, NewPerson after) {

    /// One field of a person before and after.
    public record OfField(
            String field, @Nullable String before, @Nullable String after) {}
}
