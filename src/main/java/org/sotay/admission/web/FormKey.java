package org.sotay.admission.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The key that names a form, so that sent twice it does its work once.
final class FormKey {

    private FormKey() {}

    /// A key of its own.
    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /// The key that was sent; a new one where none can be read.
    static UUID of(@Nullable String key) {
        try {
            return UUID.fromString(String.valueOf(key));
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }

    /// The key a program sent, whatever it looks like; a new one where it sent none.
    static UUID named(@Nullable String key) {
        return key == null || key.isBlank()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
