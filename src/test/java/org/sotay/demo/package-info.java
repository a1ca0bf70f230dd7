@NullMarked
package org.sotay.demo;

import org.jspecify.annotations.NullMarked;
