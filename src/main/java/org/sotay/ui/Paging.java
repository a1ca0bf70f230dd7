package org.sotay.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param page counted from 1
/// @param size rows a page
/// @param total rows in the whole list
public record Paging(int page, int size, long total) {

    /// A page beyond the end is the last one.
    public Paging {
        page = Math.clamp(page, 1, Math.max(1, (int) ((total + size - 1) / size)));
    }

    /// Page number of the parameter `page`; 1 when it is not a number of a page.
    public static int pageOf(@Nullable String typed) {
        if (typed == null || typed.isEmpty() || typed.length() > 6) {
            return 1;
        }
        for (int index = 0; index < typed.length(); index++) {
            if (typed.charAt(index) < '0' || typed.charAt(index) > '9') {
                return 1;
            }
        }
        return Math.max(1, Integer.parseInt(typed));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// Number of the first row shown, counted from 1; 0 when there is none.
    public long from() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    /// Number of the last row shown.
    public long to() {
        return Math.min(total, (long) page * size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /// Page numbers to offer; 0 stands for a gap.
    public List<Integer> offered() {
        List<Integer> offered = new ArrayList<>();
        int last = pages();
        int before = 0;
        for (int candidate = 1; candidate <= last; candidate++) {
            if (candidate == 1 || candidate == last || Math.abs(candidate - page) <= 1) {
                if (candidate - before > 1) {
                    offered.add(0);
                }
                offered.add(candidate);
                before = candidate;
            } else if (candidate < page) {
                candidate = Math.max(candidate, page - 2);
            } else {
                candidate = Math.max(candidate, last - 1);
            }
        }
        return offered;
    }
}
