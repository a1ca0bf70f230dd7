package org.sotay.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sotay.ui.Address;

/// What somebody selected on a page of a list, as parameters of the list's address.
public final class Selection {

    /// Numbers of the rows that are ticked, with a hyphen between; the whole page where there are none.
    private static final String TICKED = "ticked";
    /// The page of the list on which they stand.
    private static final String AT = "at";

    private Selection() {}

    /// The address of those who are ticked on the page of a list.
    public static Address ticked(Address list, Collection<?> numbers) {
        return page(list).with(TICKED, numbers.stream().map(String::valueOf).collect(Collectors.joining("-")));
    }

    /// The address of everybody on the page of a list.
    public static Address page(Address list) {
        return list.with(AT, list.value("page").orElse("1"));
    }

    /// The address of the list, at the page on which a selection was made.
    public static Address list(Address selection) {
        return selection.with("page", selection.value(AT).orElse("1"));
    }

    /// The rows of that page that are selected.
    public static <T> List<T> among(Address selection, List<T> page, Function<T, Object> number) {
        return selection
                .value(TICKED)
                .map(ticked -> among(page, Set.copyOf(Arrays.asList(ticked.split("-", -1))), number))
                .orElse(page);
    }

    private static <T> List<T> among(List<T> page, Set<String> ticked, Function<T, Object> number) {
        return page.stream()
                .filter(row -> ticked.contains(number.apply(row).toString()))
                .toList();
    }
}
