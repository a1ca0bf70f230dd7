package org.sotay.organisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.sotay.organisation.UnitReach.below;
import static org.sotay.organisation.UnitReach.holds;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitQuery.Depth;
import org.sotay.organisation.jooq.tables.Unit;
import org.sotay.organisation.jooq.tables.UnitFact;
import org.sotay.organisation.jooq.tables.UnitPlace;
import org.springframework.stereotype.Repository;

/// Lists units as of a day: below one, by their names, and as a tree.
@Repository
class UnitListStore {

    private static final Unit PARENT = UNIT.as("parent");
    private static final UnitFact PARENT_FACT = UNIT_FACT.as("parent_fact");
    private static final UnitPlace CHILD = UNIT_PLACE.as("child");
    private static final Field<String> PARENT_CODE = field(name("parent_code"), SQLDataType.VARCHAR);
    private static final Field<String> PARENT_NAME = field(name("parent_name"), SQLDataType.VARCHAR);
    private static final Field<Integer> CHILDREN = field(name("children"), SQLDataType.INTEGER);
    private static final Field<Integer> TOTAL = field(name("total"), SQLDataType.INTEGER);

    private static final String TREE = """
        with me as (
            select unit_place.unit_id, unit_place.parent_id, unit_place.path, exists (
                select 1 from organisation.unit_place c
                where c.parent_id = unit_place.unit_id and c.valid @> {1}) as opened
            from organisation.unit
            join organisation.unit_place on unit_place.unit_id = unit.id and unit_place.valid @> {1}
            where unit.code = {0} and {2}),
        shown as (
            select unit_place.unit_id, nlevel(unit_place.path) as level
            from me, organisation.unit_place
            where unit_place.unit_id = any(string_to_array(me.path::text, '.')::bigint[])
                and (me.opened or unit_place.unit_id <> me.unit_id)
                and unit_place.valid @> {1} and {2}
            union all
            select unit_place.unit_id, null
            from me
            join organisation.unit_place
                on unit_place.parent_id = case when me.opened then me.unit_id else me.parent_id end
                and unit_place.valid @> {1}
            where {2}
            union all
            select unit_id, null from me where not opened and parent_id is null)
        select u.id, u.code, f.name, s.level
        from shown s
        join organisation.unit u on u.id = s.unit_id
        join organisation.unit_fact f on f.unit_id = u.id and f.valid @> {1}
        join organisation.kind k on k.code = f.kind
        order by s.level nulls last, k.position, f.sort_key, u.code
        """;

    private final DSLContext sql;

    UnitListStore(DSLContext sql) {
        this.sql = sql;
    }

    /// One page in one statement; a page without rows takes a second one to say how many there are.
    UnitList list(Scope scope, UnitQuery query) {
        Condition listed = listed(scope, query);
        Condition wanted = wanted(query);
        Field<Integer> base = field(select(count())
                .from(UNIT_PLACE)
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT_PLACE.UNIT_ID), holds(UNIT_FACT.VALID, query.on()))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(listed));
        Result<Record> rows = rows(
                        query.on(),
                        listed.and(wanted),
                        List.of(base.as("base"), count().over().as(TOTAL)))
                .orderBy(order(query))
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch();
        if (rows.isEmpty()) {
            int all = Objects.requireNonNull(sql.select(base).fetchSingle().value1());
            int total = query.filtered() ? sql.fetchCount(rows(query.on(), listed.and(wanted), List.of())) : all;
            return new UnitList(List.of(), total, all);
        }
        Record first = rows.getFirst();
        return new UnitList(rows.map(UnitListStore::child), first.get(TOTAL), first.get("base", Integer.class));
    }

    /// The tree around a unit the scope reaches.
    Optional<UnitTree> tree(Scope scope, String code, LocalDate day) {
        List<UnitTree.Node> line = new ArrayList<>();
        List<UnitTree.Node> below = new ArrayList<>();
        for (Record row : sql.fetch(TREE, val(code), val(day), UnitReach.of(scope, day))) {
            boolean above = row.get("level") != null;
            (above ? line : below)
                    .add(new UnitTree.Node(
                            new UnitId(row.get("id", Long.class)),
                            row.get("code", String.class),
                            row.get("name", String.class)));
        }
        return line.isEmpty() && below.isEmpty() ? Optional.empty() : Optional.of(new UnitTree(code, line, below));
    }

    private SelectConditionStep<Record> rows(LocalDate day, Condition condition, List<SelectField<?>> more) {
        List<SelectField<?>> fields = new ArrayList<>(more);
        fields.addAll(List.of(UNIT.ID, UNIT.CODE, KIND.NAME_VI, KIND.NAME_EN, KIND.NAME_DE));
        fields.addAll(List.of(UNIT_FACT.NAME, UNIT_FACT.KIND, UNIT_FACT.SECTOR, UNIT_FACT.GRASSROOTS));
        fields.addAll(List.of(UNIT_FACT.EMPOWERED_TO_ADMIT, UNIT_FACT.NON_STATE_ENTERPRISE));
        fields.addAll(List.of(PARENT.CODE.as(PARENT_CODE), PARENT_FACT.NAME.as(PARENT_NAME), children(day)));
        return sql.select(fields)
                .from(UnitStore.unitsOn(day))
                .leftJoin(PARENT)
                .on(PARENT.ID.eq(UNIT_PLACE.PARENT_ID))
                .leftJoin(PARENT_FACT)
                .on(PARENT_FACT.UNIT_ID.eq(UNIT_PLACE.PARENT_ID), holds(PARENT_FACT.VALID, day))
                .where(condition);
    }

    private static Field<Integer> children(LocalDate day) {
        return field(select(count())
                        .from(CHILD)
                        .where(CHILD.PARENT_ID.eq(UNIT.ID))
                        .and(holds(CHILD.VALID, day)))
                .as(CHILDREN);
    }

    private static Condition listed(Scope scope, UnitQuery query) {
        Condition there = holds(UNIT_PLACE.VALID, query.on()).and(UnitReach.within(scope, query.on()));
        if (query.depth() == Depth.CHILDREN) {
            return there.and(UNIT_PLACE.PARENT_ID.eq(query.unit().value()));
        }
        return there.and(below(UNIT_PLACE.PATH, query.unit(), query.on()))
                .and(query.depth() == Depth.CELLS ? condition(KIND.HOLDS_MEMBERS) : condition(UNIT_FACT.GRASSROOTS));
    }

    private static Condition wanted(UnitQuery query) {
        Condition among = query.among()
                .map(units -> condition("{0} = any({1})", UNIT.ID, val(UnitId.values(units))))
                .orElse(noCondition());
        return query.text().isEmpty() ? among : among.and(named(query.text()));
    }

    private static Condition named(String text) {
        Condition words = condition(
                "{0} @@ (select string_agg(word || ':*', ' & ')::tsquery from unnest(organisation.words({1})) word)",
                UNIT_FACT.WORDS, val(text));
        boolean likeACode = text.chars().anyMatch(Character::isDigit) && text.indexOf(' ') < 0;
        return likeACode ? words.or(UNIT.CODE.startsWithIgnoreCase(text)) : words;
    }

    private static List<OrderField<?>> order(UnitQuery query) {
        boolean down = query.descending();
        return switch (query.order()) {
            case NAME -> List.of(down ? UNIT_FACT.SORT_KEY.desc() : UNIT_FACT.SORT_KEY.asc(), UNIT.CODE);
            case KIND -> List.of(down ? KIND.POSITION.desc() : KIND.POSITION.asc(), UNIT_FACT.KIND, UNIT.CODE);
        };
    }

    private static ChildUnit child(Record row) {
        String parent = row.get(PARENT_CODE);
        return new ChildUnit(
                new UnitId(row.get(UNIT.ID)),
                row.get(UNIT.CODE),
                UnitStore.traits(row),
                UnitStore.kindName(row),
                parent == null ? null : new UnitLine(parent, Objects.requireNonNull(row.get(PARENT_NAME))),
                row.get(CHILDREN));
    }
}
