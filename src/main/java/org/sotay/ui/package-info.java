/// The look and the speech of every page: layout, forms, lists, languages, errors.
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"kernel", "platform"})
package org.sotay.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
