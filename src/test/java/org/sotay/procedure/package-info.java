@NullMarked
package org.sotay.procedure;

import org.jspecify.annotations.NullMarked;
