/// From source to recognised member: whom the cells keep on their lists, whether somebody may be admitted and why not,
/// and the way of each case to its decision.
@NullMarked
@ApplicationModule(
        displayName = "Admission",
        allowedDependencies = {
            "kernel",
            "platform",
            "ui",
            "exchange",
            "organisation",
            "people",
            "membership",
            "procedure"
        })
package org.sotay.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
