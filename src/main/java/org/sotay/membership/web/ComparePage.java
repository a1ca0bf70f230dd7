package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Pair;
import org.sotay.membership.TimelineEntry;

/// Two members side by side.
///
/// @param apart none unless somebody said that they are two
/// @param decides whether the reader may say so
public record ComparePage(Side first, Side other, List<FactRow> facts, Pair.@Nullable Apart apart, boolean decides) {

    /// One of the two.
    public record Side(MemberFile file, List<TimelineEntry> timeline) {

        public Side {
            timeline = List.copyOf(timeline);
        }
    }

    public ComparePage {
        facts = List.copyOf(facts);
    }

    /// Where the two are compared.
    public String address() {
        return "/quality/duplicates/" + first.file().person() + "/"
                + other.file().person();
    }
}
