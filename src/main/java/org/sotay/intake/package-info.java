/// Lists that come in: a file is read, its columns understood, every row checked and shown before anything is written;
/// written as a whole or not at all, and taken back as long as nothing has come to depend on it.
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"kernel", "ui", "platform", "exchange", "organisation"})
package org.sotay.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
