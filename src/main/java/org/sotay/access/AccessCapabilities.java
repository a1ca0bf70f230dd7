package org.sotay.access;

import org.sotay.kernel.Capability;

/// What one may do with roles and with the accounts that hold them.
public final class AccessCapabilities {

    public static final String ACCESS_READ = "access.read";
    public static final String ACCESS_GRANT = "access.grant";

    /// See the table of roles and capabilities.
    public static final Capability READ_ACCESS = new Capability(ACCESS_READ);
    /// Make accounts, let them sign in or not, grant roles to them and end grants.
    public static final Capability GRANT_ACCESS = new Capability(ACCESS_GRANT);

    private AccessCapabilities() {}
}
