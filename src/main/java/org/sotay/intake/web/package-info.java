/// Pages on which lists come in.
@NullMarked
package org.sotay.intake.web;

import org.jspecify.annotations.NullMarked;
