/// What the pages look like and say.
@NullMarked
package org.sotay.ui;

import org.jspecify.annotations.NullMarked;
