/// Units and their kinds, and the tree they form: each name, kind and place with the days on which it holds.
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "ui", "exchange"})
package org.sotay.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
