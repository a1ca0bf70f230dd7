package org.sotay.ui;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/// The page of a list that an address asks for, with where it stands in the list.
///
/// @param list what was found for the page
public record Paged<L>(L list, Paging paging) {

    /// Asks for one page after the other until the list ends, for whoever wants it whole without holding it.
    ///
    /// @param size rows a page
    /// @param ask finds the page of that number, from 1
    /// @param total rows in the whole list, as any of its pages tells it
    public static <L> void each(int size, IntFunction<L> ask, ToLongFunction<L> total, Consumer<L> page) {
        L list;
        int number = 1;
        do {
            list = ask.apply(number);
            page.accept(list);
        } while ((long) number++ * size < total.applyAsLong(list));
    }

    /// Asks for the page of the parameter `page`, and once more for the last one where the list ends before it.
    ///
    /// @param size rows a page
    /// @param ask finds the page of that number, from 1
    /// @param total rows in the whole list, as any of its pages tells it
    public static <L> Paged<L> of(Address here, int size, IntFunction<L> ask, ToLongFunction<L> total) {
        int wanted = Paging.pageOf(here.value("page").orElse(null));
        L list = ask.apply(wanted);
        Paging paging = new Paging(wanted, size, total.applyAsLong(list));
        return new Paged<>(paging.page() == wanted ? list : ask.apply(paging.page()), paging);
    }
}
