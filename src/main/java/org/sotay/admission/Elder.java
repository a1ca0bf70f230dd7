package org.sotay.admission;

/// Whom people listen to in an exception area, so that still less schooling is demanded with consent.
public enum Elder {
    VILLAGE_ELDER,
    VILLAGE_HEAD,
    PERSON_OF_STANDING
}
