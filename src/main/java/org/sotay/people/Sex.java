package org.sotay.people;

/// Sex as recorded in the member file.
public enum Sex {
    FEMALE,
    MALE
}
