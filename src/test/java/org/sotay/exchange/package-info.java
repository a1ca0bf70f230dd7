@NullMarked
package org.sotay.exchange;

import org.jspecify.annotations.NullMarked;
