/// Pages and interface of the room.
@NullMarked
package org.sotay.organisation.web;

import org.jspecify.annotations.NullMarked;
