package org.sotay.admission;

import org.sotay.kernel.PersonId;

/// An official member who could look after a candidate or introduce them.
public record Backer(PersonId person, String name) {}
