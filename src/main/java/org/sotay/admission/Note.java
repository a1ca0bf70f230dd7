package org.sotay.admission;

import java.time.Instant;

/// Something that was noted about a candidate.
public record Note(long id, String text, Instant at, String by) {}
