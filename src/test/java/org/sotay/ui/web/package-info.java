/// Tests of the answers to what went wrong.
@NullMarked
package org.sotay.ui.web;

import org.jspecify.annotations.NullMarked;
