package org.sotay.access;

import org.sotay.kernel.Capability;

/// What one may do with roles.
public final class AccessCapabilities {

    public static final String ACCESS_READ = "access.read";

    /// See the table of roles and capabilities.
    public static final Capability READ_ACCESS = new Capability(ACCESS_READ);

    private AccessCapabilities() {}
}
