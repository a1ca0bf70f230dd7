/// Sign-in and account pages, and the guard at the door of every request.
@NullMarked
package org.sotay.account.web;

import org.jspecify.annotations.NullMarked;
