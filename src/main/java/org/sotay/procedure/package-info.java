/// Procedures and the rules they follow: sets of rules with their day and their citations, working days, cases with
/// steps and clocks, and verdicts that explain themselves.
@NullMarked
@ApplicationModule(
        displayName = "Procedure",
        allowedDependencies = {"kernel", "platform", "ui", "exchange", "organisation", "people"})
package org.sotay.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
