package org.sotay.intake;

import org.sotay.kernel.Capability;

/// Who brings in lists. What may come in, and where, each target says by a capability of its own.
public final class IntakeCapabilities {

    public static final String IMPORTS_MAKE = "imports.make";

    /// Send files, look at what would become of them, write and take back.
    public static final Capability MAKE_IMPORTS = new Capability(IMPORTS_MAKE);

    private IntakeCapabilities() {}
}
