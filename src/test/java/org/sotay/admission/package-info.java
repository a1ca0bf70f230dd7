@NullMarked
package org.sotay.admission;

import org.jspecify.annotations.NullMarked;
