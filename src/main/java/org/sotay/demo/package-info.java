/// The province of the article as a deterministic demonstration, built through the other rooms' own use cases.
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "kernel",
            "platform",
            "ui",
            "organisation",
            "people",
            "membership",
            "access",
            "account",
            "intake",
            "admission"
        })
package org.sotay.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
