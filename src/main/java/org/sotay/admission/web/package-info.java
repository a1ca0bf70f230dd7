/// Pages about candidates and their cases.
@NullMarked
package org.sotay.admission.web;

import org.jspecify.annotations.NullMarked;
