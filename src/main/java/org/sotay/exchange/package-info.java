/// Lists as files: what a room shows as a list goes out as CSV or as a workbook, as filtered and with the same columns;
/// a long one is written while nobody waits and kept for a day.
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"kernel", "platform", "ui"})
package org.sotay.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
