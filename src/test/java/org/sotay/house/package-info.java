/// The guards of the house: what the build checks so that nobody has to remember it.
@NullMarked
package org.sotay.house;

import org.jspecify.annotations.NullMarked;
