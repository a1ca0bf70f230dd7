package org.sotay.procedure;

import static org.jooq.impl.DSL.val;
import static org.sotay.procedure.jooq.Tables.CALENDAR_YEAR;
import static org.sotay.procedure.jooq.Tables.SPECIAL_DAY;
import static org.sotay.procedure.jooq.Tables.SPECIAL_DAY_EARLIER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.sotay.kernel.Actor;
import org.sotay.kernel.WorkingCalendar;
import org.springframework.stereotype.Repository;

/// Keeps the special days of years.
@Repository
class CalendarStore {

    private final DSLContext sql;

    CalendarStore(DSLContext sql) {
        this.sql = sql;
    }

    WorkingCalendar current() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        sql.select(CALENDAR_YEAR.YEAR, SPECIAL_DAY.DAY, SPECIAL_DAY.OFF)
                .from(CALENDAR_YEAR)
                .leftJoin(SPECIAL_DAY)
                .on(SPECIAL_DAY.YEAR.eq(CALENDAR_YEAR.YEAR))
                .forEach(row -> {
                    years.add(row.value1().intValue());
                    if (row.value2() != null) {
                        (row.value3() ? off : worked).add(row.value2());
                    }
                });
        return new WorkingCalendar(off, worked, years);
    }

    List<Integer> years() {
        return sql.select(CALENDAR_YEAR.YEAR)
                .from(CALENDAR_YEAR)
                .orderBy(CALENDAR_YEAR.YEAR)
                .fetch(row -> row.value1().intValue());
    }

    Optional<CalendarYear> year(int year) {
        Result<? extends Record> rows = sql.select(CALENDAR_YEAR.SOURCE)
                .select(SPECIAL_DAY.DAY, SPECIAL_DAY.NAME_VI, SPECIAL_DAY.NAME_EN, SPECIAL_DAY.NAME_DE)
                .from(CALENDAR_YEAR)
                .leftJoin(SPECIAL_DAY)
                .on(SPECIAL_DAY.YEAR.eq(CALENDAR_YEAR.YEAR))
                .where(CALENDAR_YEAR.YEAR.eq((short) year))
                .orderBy(SPECIAL_DAY.DAY)
                .fetch();
        return rows.stream()
                .findFirst()
                .map(row -> new CalendarYear(
                        year,
                        row.get(CALENDAR_YEAR.SOURCE),
                        rows.stream()
                                .filter(one -> one.get(SPECIAL_DAY.DAY) != null)
                                .map(CalendarStore::day)
                                .toList()));
    }

    private static SpecialDay day(Record row) {
        return new SpecialDay(
                row.get(SPECIAL_DAY.DAY),
                new DayNames(row.get(SPECIAL_DAY.NAME_VI), row.get(SPECIAL_DAY.NAME_EN), row.get(SPECIAL_DAY.NAME_DE)));
    }

    /// Those of the days that are recorded.
    Map<LocalDate, SpecialDay> find(Collection<LocalDate> days) {
        return sql.select(SPECIAL_DAY.DAY, SPECIAL_DAY.NAME_VI, SPECIAL_DAY.NAME_EN, SPECIAL_DAY.NAME_DE)
                .from(SPECIAL_DAY)
                .where(SPECIAL_DAY.DAY.in(days))
                .fetchMap(SPECIAL_DAY.DAY, CalendarStore::day);
    }

    /// Lets nobody else change the calendar before this transaction ends.
    void lock() {
        sql.execute("lock table {0} in share row exclusive mode", CALENDAR_YEAR);
    }

    /// Lets nobody change the calendar before this transaction ends; others may do the same.
    void share() {
        sql.execute("lock table {0} in share mode", CALENDAR_YEAR);
    }

    void addYear(int year, String source, Instant now, Actor by) {
        sql.insertInto(CALENDAR_YEAR)
                .set(CALENDAR_YEAR.YEAR, (short) year)
                .set(CALENDAR_YEAR.SOURCE, source)
                .set(CALENDAR_YEAR.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(CALENDAR_YEAR.RECORDED_BY, by.account().value())
                .execute();
    }

    void removeYears(Collection<Integer> years) {
        sql.deleteFrom(CALENDAR_YEAR)
                .where(CALENDAR_YEAR.YEAR.in(
                        years.stream().map(Integer::shortValue).toList()))
                .execute();
    }

    void add(Collection<SpecialDay> days, Instant now, Actor by) {
        sql.batch(days.stream()
                        .map(day -> sql.insertInto(SPECIAL_DAY)
                                .set(SPECIAL_DAY.DAY, day.day())
                                .set(SPECIAL_DAY.OFF, day.off())
                                .set(SPECIAL_DAY.NAME_VI, day.names().vi())
                                .set(SPECIAL_DAY.NAME_EN, day.names().en())
                                .set(SPECIAL_DAY.NAME_DE, day.names().de())
                                .set(SPECIAL_DAY.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                                .set(SPECIAL_DAY.RECORDED_BY, by.account().value()))
                        .toList())
                .execute();
    }

    /// Takes days out; what stood there is kept beside.
    void remove(Collection<LocalDate> days, Instant now, Actor by) {
        sql.insertInto(SPECIAL_DAY_EARLIER)
                .columns(
                        SPECIAL_DAY_EARLIER.DAY,
                        SPECIAL_DAY_EARLIER.NAME_VI,
                        SPECIAL_DAY_EARLIER.NAME_EN,
                        SPECIAL_DAY_EARLIER.NAME_DE,
                        SPECIAL_DAY_EARLIER.RECORDED_AT,
                        SPECIAL_DAY_EARLIER.RECORDED_BY,
                        SPECIAL_DAY_EARLIER.REMOVED_AT,
                        SPECIAL_DAY_EARLIER.REMOVED_BY)
                .select(sql.select(
                                SPECIAL_DAY.DAY,
                                SPECIAL_DAY.NAME_VI,
                                SPECIAL_DAY.NAME_EN,
                                SPECIAL_DAY.NAME_DE,
                                SPECIAL_DAY.RECORDED_AT,
                                SPECIAL_DAY.RECORDED_BY,
                                val(now.atOffset(ZoneOffset.UTC)),
                                val(by.account().value()))
                        .from(SPECIAL_DAY)
                        .where(SPECIAL_DAY.DAY.in(days)))
                .execute();
        sql.deleteFrom(SPECIAL_DAY).where(SPECIAL_DAY.DAY.in(days)).execute();
    }

    /// What stood there before it was taken out, the last time.
    Optional<SpecialDay> removed(LocalDate day) {
        return sql.selectFrom(SPECIAL_DAY_EARLIER)
                .where(SPECIAL_DAY_EARLIER.DAY.eq(day))
                .orderBy(SPECIAL_DAY_EARLIER.ID.desc())
                .limit(1)
                .fetchOptional(row ->
                        new SpecialDay(row.getDay(), new DayNames(row.getNameVi(), row.getNameEn(), row.getNameDe())));
    }
}
