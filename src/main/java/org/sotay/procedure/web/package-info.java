/// Pages on which rules and working days can be read.
@NullMarked
package org.sotay.procedure.web;

import org.jspecify.annotations.NullMarked;
