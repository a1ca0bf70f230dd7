package org.sotay.membership.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.membership.MergeField;
import org.sotay.membership.Merging;
import org.sotay.ui.Address;

/// What was chosen in the form of a merge; what cannot be read chooses nothing.
record MergeForm(Map<String, String> typed) {

    Merging merging(long kept, long merged) {
        return new Merging(new PersonId(kept), new PersonId(merged), take(), seen(), key());
    }

    /// Fields of which the value of the merged card is chosen.
    Set<MergeField> take() {
        return Arrays.stream(MergeField.values())
                .filter(field -> MergePage.TAKE.equals(typed.get(Address.word(field))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MergeField.class)));
    }

    private Merging.Seen seen() {
        return new Merging.Seen(
                number("keptVersion"), number("keptMembership"), number("mergedVersion"), number("mergedMembership"));
    }

    private int number(String name) {
        String value = typed.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    UUID key() {
        @Nullable String key = typed.get("key");
        try {
            return UUID.fromString(key == null ? "" : key);
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }
}
