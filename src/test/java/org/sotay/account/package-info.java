@NullMarked
package org.sotay.account;

import org.jspecify.annotations.NullMarked;
