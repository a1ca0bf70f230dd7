@NullMarked
package org.sotay.intake;

import org.jspecify.annotations.NullMarked;
