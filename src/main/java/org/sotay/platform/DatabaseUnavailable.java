package org.sotay.platform;

import org.jspecify.annotations.Nullable;

/// The embedded database cannot run here; says why and what would help.
class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    DatabaseUnavailable(String reason, String cure, @Nullable Throwable cause) {
        super(reason, cause);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
