package org.sotay.exchange;

import org.sotay.ui.Address;

/// Which list somebody wants as a file.
///
/// @param source name of a [ListSource]
/// @param address the parameters it goes by; of its path nothing is known later
public record ListOrder(String source, Address address, FileFormat format) {

    private static final String LATER = "later";

    /// Whether it is to be written while nobody waits, however short it is.
    boolean later() {
        return address.value(LATER).isPresent();
    }

    /// The parameters as they are kept.
    String kept() {
        return address.without(LATER, "page").under("").toString();
    }

    /// An order that was kept.
    static ListOrder of(String source, String kept, FileFormat format) {
        return new ListOrder(source, Address.of("", kept.isEmpty() ? null : kept.substring(1)), format);
    }
}
