/// Pages and interface of the room.
@NullMarked
package org.sotay.exchange.web;

import org.jspecify.annotations.NullMarked;
