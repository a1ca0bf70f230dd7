package org.sotay.membership;

/// A time of absence as it is recorded.
public record AbsenceTerm(long id, AbsenceFact fact) {}
