@NullMarked
package org.sotay.people;

import org.jspecify.annotations.NullMarked;
