/// What the house stands on: the database that comes with it, its data directory, the clock, request ids, work that
/// goes on by itself, and the management port.
@NullMarked
@ApplicationModule(displayName = "Platform")
package org.sotay.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
