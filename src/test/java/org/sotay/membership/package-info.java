@NullMarked
package org.sotay.membership;

import org.jspecify.annotations.NullMarked;
