package org.sotay.membership;

import java.util.List;

/// One page of what a check has found.
///
/// @param total how many members it has found in all
public record QualityFindings(List<QualityFinding> items, int total) {

    public QualityFindings {
        items = List.copyOf(items);
    }
}
