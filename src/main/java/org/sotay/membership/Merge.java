package org.sotay.membership;

import java.time.Instant;
import org.sotay.kernel.PersonId;

/// One person who was recorded with two cards: what is recorded with the merged one counts for the kept one.
///
/// @param name of the merged one, as recorded there
/// @param by name of who merged them
public record Merge(long id, PersonId kept, PersonId merged, String name, Instant at, String by) {}
