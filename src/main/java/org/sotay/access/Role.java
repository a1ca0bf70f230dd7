package org.sotay.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A role somebody acts in; mandates name it in small letters.
public enum Role {
    /// Installs, defines kinds, grants roles; the whole installation.
    ADMINISTRATOR,
    /// Organisation officer of a committee; the unit and everything below.
    OFFICER,
    /// Secretary or deputy of a unit; the unit and everything below.
    SECRETARY,
    /// A member, for the own file and the own cell.
    MEMBER;

    /// The name mandates carry.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// The role of that name, if there is one.
    public static Optional<Role> find(@Nullable String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
