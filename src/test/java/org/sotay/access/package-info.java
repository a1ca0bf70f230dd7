@NullMarked
package org.sotay.access;

import org.jspecify.annotations.NullMarked;
