package org.sotay.organisation;

import static org.jooq.impl.DSL.countDistinct;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.KIND_CHILD;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sotay.organisation.jooq.tables.records.KindRecord;
import org.springframework.stereotype.Repository;

/// Keeps the kinds of units and which may stand below which.
@Repository
class KindStore {

    private final DSLContext sql;

    KindStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Kind> all() {
        Map<String, Set<String>> children = sql.selectFrom(KIND_CHILD).fetch().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getParent(), Collectors.mapping(row -> row.getChild(), Collectors.toSet())));
        return sql.selectFrom(KIND).fetch().stream()
                .map(row -> kind(row, children.getOrDefault(row.getCode(), Set.of())))
                .sorted(Comparator.comparingInt(Kind::position).thenComparing(Kind::code))
                .toList();
    }

    Optional<Kind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// How many units are or were of the kind.
    int units(String code) {
        return sql.select(countDistinct(UNIT_FACT.UNIT_ID))
                .from(UNIT_FACT)
                .where(UNIT_FACT.KIND.eq(code))
                .fetchSingle()
                .value1();
    }

    /// Adds the kind; false when there is one of that code.
    boolean add(Kind kind) {
        boolean added = sql.insertInto(KIND)
                        .set(KIND.CODE, kind.code())
                        .set(row(kind))
                        .onConflict(KIND.CODE)
                        .doNothing()
                        .execute()
                > 0;
        if (added) {
            allow(kind);
        }
        return added;
    }

    /// Writes the kind as given; false when its version is no longer the one that is kept.
    boolean change(Kind kind) {
        boolean changed = sql.update(KIND)
                        .set(row(kind))
                        .set(KIND.VERSION, KIND.VERSION.plus(1))
                        .where(KIND.CODE.eq(kind.code()), KIND.VERSION.eq(kind.version()))
                        .execute()
                > 0;
        if (changed) {
            sql.deleteFrom(KIND_CHILD).where(KIND_CHILD.PARENT.eq(kind.code())).execute();
            allow(kind);
        }
        return changed;
    }

    private void allow(Kind kind) {
        sql.batch(kind.children().stream()
                        .map(child -> sql.insertInto(KIND_CHILD, KIND_CHILD.PARENT, KIND_CHILD.CHILD)
                                .values(kind.code(), child))
                        .toList())
                .execute();
    }

    private static KindRecord row(Kind kind) {
        KindRecord row = new KindRecord();
        row.setPosition((short) kind.position());
        row.setNameVi(kind.name().vi());
        row.setNameEn(kind.name().en());
        row.setNameDe(kind.name().de());
        row.setHoldsMembers(kind.holdsMembers());
        row.setRoot(kind.root());
        return row;
    }

    private static Kind kind(Record row, Set<String> children) {
        return new Kind(
                row.get(KIND.CODE),
                row.get(KIND.POSITION),
                new KindName(row.get(KIND.NAME_VI), row.get(KIND.NAME_EN), row.get(KIND.NAME_DE)),
                row.get(KIND.HOLDS_MEMBERS),
                row.get(KIND.ROOT),
                children,
                row.get(KIND.VERSION));
    }
}
