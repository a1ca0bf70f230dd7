/// Who is a member, where and in which standing, on any day: memberships, cells, absences, offices, and how it ended.
@NullMarked
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {"kernel", "ui", "exchange", "organisation", "people"})
package org.sotay.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
