/// Persons: names as they are written, birth, contact, schooling, sensitive attributes, and the search by name.
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "ui"})
package org.sotay.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
