package org.sotay.ui;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Order of a list by one column, from the parameter `sort`: `name`, or `-name` for descending.
public record Sort(String column, boolean descending) {

    /// What was asked for if the column is one of those allowed, else the column given, ascending.
    public static Sort parse(@Nullable String typed, Collection<String> allowed, String otherwise) {
        if (typed != null && !typed.isEmpty()) {
            boolean descending = typed.charAt(0) == '-';
            String column = descending ? typed.substring(1) : typed;
            if (allowed.contains(column)) {
                return new Sort(column, descending);
            }
        }
        return new Sort(otherwise, false);
    }

    /// The value of `sort` that a click on the head of `clicked` asks for.
    public String next(String clicked) {
        return clicked.equals(column) && !descending ? "-" + clicked : clicked;
    }

    /// Value of `aria-sort`; none for a column that does not order the list.
    public @Nullable String aria(String of) {
        if (!of.equals(column)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }
}
