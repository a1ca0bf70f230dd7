package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitFigures;
import org.sotay.organisation.UnitFilter;
import org.sotay.organisation.UnitList;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.sotay.organisation.UnitQuery.Depth;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the list of units of a page from its address: words, depth, order, page.
@Component
class UnitTables {

    static final int SIZE = 50;

    private static final int PIECE = 1_000;

    private static final String LIST = "list";
    private static final String MEMBERS = "members";
    private static final Map<String, Depth> DEPTHS = Map.of("grassroots", Depth.GRASSROOTS, "cells", Depth.CELLS);

    private final UnitLists lists;
    private final ObjectProvider<UnitFigures> figures;
    private final List<UnitFilter> filters;

    UnitTables(UnitLists lists, ObjectProvider<UnitFigures> figures, List<UnitFilter> filters) {
        this.lists = lists;
        this.figures = figures;
        this.filters = filters;
    }

    UnitsTable table(Actor actor, UnitAt unit, LocalDate day, Address here, Texts texts) {
        Optional<UnitFilter> filter = filter(here);
        Depth depth = depth(here);
        UnitFigures known = figures.getIfAvailable();
        Sort sort = sort(here, depth, known);
        boolean byMembers = sort.column().equals(MEMBERS);
        UnitQuery query = query(actor, unit, day, here);
        String text = here.value("q").orElse("");
        Paged<UnitList> shown = Paged.of(
                here,
                SIZE,
                page -> lists.list(actor, byMembers ? query.whole() : query.at(page, SIZE)),
                UnitList::total);
        UnitList list = shown.list();
        Paging paging = shown.paging();
        List<UnitsTable.Row> rows = rows(list.items(), day, known);
        return new UnitsTable(
                depth,
                byMembers ? pageByMembers(rows, sort.descending(), paging.page()) : rows,
                list.base(),
                known != null,
                known != null && known.opens(actor),
                sort,
                paging,
                chips(here, texts),
                clear(here, text, filter.isPresent()));
    }

    /// Whether numbers of members are known.
    boolean counted() {
        return figures.getIfAvailable() != null;
    }

    /// What is filtered, for somebody who sees the list without its page.
    List<String> inWords(Address here, Texts texts) {
        return Chip.inWords(here.value("q").orElse(""), chips(here, texts));
    }

    /// How many rows the list has.
    int total(Actor actor, UnitAt unit, LocalDate day, Address here) {
        return lists.list(actor, query(actor, unit, day, here).at(1, 1)).total();
    }

    /// Every row of the list one by one, whatever page the address asks for.
    void each(Actor actor, UnitAt unit, LocalDate day, Address here, Consumer<UnitsTable.Row> row) {
        UnitFigures known = figures.getIfAvailable();
        Sort sort = sort(here, depth(here), known);
        UnitQuery query = query(actor, unit, day, here);
        if (sort.column().equals(MEMBERS)) {
            List<UnitsTable.Row> rows = rows(lists.list(actor, query.whole()).items(), day, known);
            byMembers(rows, sort.descending()).forEach(row);
            return;
        }
        Paged.each(
                PIECE,
                page -> lists.list(actor, query.at(page, PIECE)),
                UnitList::total,
                piece -> rows(piece.items(), day, known).forEach(row));
    }

    /// The list an address asks for, on its first page.
    private UnitQuery query(Actor actor, UnitAt unit, LocalDate day, Address here) {
        Optional<UnitFilter> filter = filter(here);
        Depth depth = depth(here);
        Sort sort = sort(here, depth, figures.getIfAvailable());
        return new UnitQuery(
                unit.id(),
                day,
                depth,
                here.value("q").orElse(""),
                filter.map(chosen -> chosen.cells(actor, unit.id(), day)),
                sort.column().equals("name") ? UnitQuery.Order.NAME : UnitQuery.Order.KIND,
                sort.descending() && !sort.column().equals(MEMBERS),
                1,
                SIZE);
    }

    private static Sort sort(Address here, Depth depth, @Nullable UnitFigures known) {
        return Sort.parse(here.value("sort").orElse(null), orders(depth, known != null), "kind");
    }

    /// The units below are few where they stand directly below; only there they can be ordered by their members.
    private static List<String> orders(Depth depth, boolean counted) {
        return depth == Depth.CHILDREN && counted ? List.of("name", "kind", MEMBERS) : List.of("name", "kind");
    }

    private static List<UnitsTable.Row> rows(List<ChildUnit> units, LocalDate day, @Nullable UnitFigures known) {
        Map<UnitId, Integer> members = known == null || units.isEmpty()
                ? Map.of()
                : known.members(units.stream().map(ChildUnit::id).toList(), day);
        return units.stream()
                .map(unit -> new UnitsTable.Row(unit, members.getOrDefault(unit.id(), 0)))
                .toList();
    }

    private static List<UnitsTable.Row> pageByMembers(List<UnitsTable.Row> all, boolean descending, int page) {
        List<UnitsTable.Row> sorted = byMembers(all, descending);
        int from = (int) Math.min(sorted.size(), (page - 1L) * SIZE);
        return sorted.subList(from, Math.min(sorted.size(), from + SIZE));
    }

    private static List<UnitsTable.Row> byMembers(List<UnitsTable.Row> all, boolean descending) {
        Comparator<UnitsTable.Row> order = Comparator.comparingInt(UnitsTable.Row::members);
        return all.stream().sorted(descending ? order.reversed() : order).toList();
    }

    private Depth depth(Address here) {
        return filter(here).isPresent()
                ? Depth.CELLS
                : here.value(LIST).map(DEPTHS::get).orElse(Depth.CHILDREN);
    }

    private Optional<UnitFilter> filter(Address here) {
        Optional<String> wanted = here.value(LIST);
        return filters.stream()
                .filter(filter -> wanted.filter(filter.name()::equals).isPresent())
                .findFirst();
    }

    private static @Nullable Address clear(Address here, String text, boolean filtered) {
        Address bare = here.without("q", "page");
        if (filtered) {
            return bare.without(LIST);
        }
        return text.isBlank() ? null : bare;
    }

    private List<Chip> chips(Address here, Texts texts) {
        Address unsorted = here.without("sort");
        List<Chip> chips = new ArrayList<>();
        chips.add(Chip.of(unsorted, LIST, "grassroots", texts.get("organisation.list.chip.grassroots")));
        chips.add(Chip.of(unsorted, LIST, "cells", texts.get("organisation.list.chip.cells")));
        filters.forEach(filter -> chips.add(Chip.of(unsorted, LIST, filter.name(), texts.get(filter.label()))));
        return chips;
    }
}
