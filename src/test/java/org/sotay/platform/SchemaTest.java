package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sotay.house.Drift;

/// The database as the migrations make it from nothing: one schema per room, and walls between them here too.
class SchemaTest {

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'public')" + " and n.nspname not like 'pg\\_%'";

    private static java.sql.Connection connection;
    private static DSLContext sql;

    @BeforeAll
    static void connect() throws Exception {
        connection = DriverManager.getConnection(TestServer.instance().urlOf("look"), "postgres", "");
        sql = DSL.using(connection, SQLDialect.POSTGRES);
    }

    @AfterAll
    static void disconnect() throws Exception {
        connection.close();
    }

    @Test
    void aRoomReadsAnothersTablesOnlyThroughItsViews() {
        List<String> peeking = rows("""
            select distinct n.nspname || '.' || c.relname || ' reads ' || tn.nspname || '.' || t.relname
            from pg_rewrite w
            join pg_class c on c.oid = w.ev_class
            join pg_namespace n on n.oid = c.relnamespace
            join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                            and d.refclassid = 'pg_class'::regclass
            join pg_class t on t.oid = d.refobjid
            join pg_namespace tn on tn.oid = t.relnamespace
            where OURS
            and tn.nspname <> n.nspname
            and tn.nspname not in ('pg_catalog', 'information_schema')
            and t.relname not like '%\\_view'
            """).into(String.class);
        assertThat(peeking).isEmpty();
    }

    @Test
    void thePublicSchemaKeepsNothingButTheHistory() {
        assertThat(sql.fetch("select tablename from pg_tables where schemaname = 'public'")
                        .into(String.class))
                .allMatch(table -> table.startsWith("flyway_schema_history"));
    }

    @Test
    void theDataDictionaryIsUpToDate() {
        var page = new StringBuilder("# Data dictionary\n\nWritten by `SchemaTest`; do not edit.\n");
        String table = "";
        for (Record column : columns()) {
            String name = column.get("relation", String.class);
            if (!name.equals(table)) {
                table = name;
                page.append(heading(column));
            }
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            column.get("name", String.class),
                            column.get("type", String.class),
                            column.get("required", Boolean.class) ? "yes" : "",
                            text(column.get("comment", String.class))));
        }
        Drift.check("data.md", page.toString());
    }

    private static String heading(Record column) {
        return "\n## %s\n\n%s| column | type | required | |\n|---|---|---|---|\n"
                .formatted(
                        column.get("relation", String.class),
                        column.get("about", String.class) == null
                                ? ""
                                : text(column.get("about", String.class)) + "\n\n");
    }

    private static Result<Record> rows(String query) {
        return sql.fetch(query.replace("OURS", OURS));
    }

    private static String text(String comment) {
        return comment == null ? "" : comment.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private static Result<Record> columns() {
        return rows("""
            select n.nspname || '.' || c.relname as relation,
                   a.attname as name,
                   format_type(a.atttypid, a.atttypmod) as type,
                   a.attnotnull as required,
                   col_description(c.oid, a.attnum) as comment,
                   obj_description(c.oid, 'pg_class') as about
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and OURS
            order by n.nspname, c.relname, a.attnum
            """);
    }
}
