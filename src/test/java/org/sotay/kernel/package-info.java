@NullMarked
package org.sotay.kernel;

import org.jspecify.annotations.NullMarked;
