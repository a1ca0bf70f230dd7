/// Who may see and do what: mandates from offices and grants, and the one table that turns a role into capabilities.
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "organisation", "people", "membership", "intake"})
package org.sotay.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
