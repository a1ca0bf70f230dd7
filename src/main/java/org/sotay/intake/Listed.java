package org.sotay.intake;

import java.util.List;

/// One page of something, and how many there are.
public record Listed<T>(List<T> items, long total) {

    public Listed {
        items = List.copyOf(items);
    }
}
