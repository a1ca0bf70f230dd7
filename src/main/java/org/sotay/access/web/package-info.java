/// Pages of the room.
@NullMarked
package org.sotay.access.web;

import org.jspecify.annotations.NullMarked;
