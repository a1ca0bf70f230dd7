package org.sotay.membership.web;

/// One fact of two who are compared, in the reader's words.
///
/// @param label what the fact is called
/// @param names whether it is written in Vietnamese whatever the reader's language
public record FactRow(String label, String first, String other, boolean names) {

    public boolean differs() {
        return !first.equals(other);
    }
}
