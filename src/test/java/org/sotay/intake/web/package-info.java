@NullMarked
package org.sotay.intake.web;

import org.jspecify.annotations.NullMarked;
