/// Pages and interface of the room.
@NullMarked
package org.sotay.membership.web;

import org.jspecify.annotations.NullMarked;
