package org.sotay.procedure;

import java.util.List;

/// A value that is a list of codes, in their order.
public record Codes(List<String> values) {

    public Codes {
        values = List.copyOf(values);
    }

    public boolean contains(String code) {
        return values.contains(code);
    }
}
