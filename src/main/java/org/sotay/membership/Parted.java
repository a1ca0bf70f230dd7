package org.sotay.membership;

import java.util.List;

/// A merge that was taken back.
///
/// @param stays facts that were taken over and do not go back, as they were corrected since
public record Parted(Merge merge, List<MergeField> stays) {

    public Parted {
        stays = List.copyOf(stays);
    }
}
