@NullMarked
package org.sotay.organisation;

import org.jspecify.annotations.NullMarked;
