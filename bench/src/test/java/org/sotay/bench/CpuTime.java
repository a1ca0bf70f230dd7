package org.sotay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

/// Processor time used so far, in seconds: it tells what the cores were busy with while the figures were taken.
///
/// @param everything of the machine, what others took included
record CpuTime(double application, double database, double generator, double everything) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    /// Nothing where the application's process is not told or the machine has no `/proc`.
    static CpuTime now(Settings settings) {
        if (settings.process() == 0 || !Files.exists(PROCESSES)) {
            return new CpuTime(0, 0, 0, 0);
        }
        return new CpuTime(
                seconds(settings.process(), false),
                database(settings.data().resolve("postgres/postmaster.pid")),
                seconds(ProcessHandle.current().pid(), false),
                machine());
    }

    /// A line for whoever started the bench.
    String since(CpuTime before, String scenario) {
        return String.format(
                Locale.ROOT,
                "bench-cpu %s %.2f %.2f %.2f %.2f",
                scenario,
                application - before.application,
                database - before.database,
                generator - before.generator,
                everything - before.everything);
    }

    /// The first line of the file is the server's process; its children serve the connections.
    private static double database(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            long server = Long.parseLong(lines.findFirst().orElseThrow().strip());
            LongStream children = ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::children)
                    .mapToLong(ProcessHandle::pid);
            return seconds(server, true)
                    + children.mapToDouble(child -> seconds(child, false)).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first line of proc_stat(5) but for the fields 4 and 5, in which the cores had nothing to do.
    private static double machine() {
        try (var lines = Files.lines(PROCESSES.resolve("stat"))) {
            String[] fields = lines.findFirst().orElseThrow().strip().split(" +");
            long ticks = 0;
            for (int field = 1; field <= 8; field++) {
                ticks += field == 4 || field == 5 ? 0 : Long.parseLong(fields[field]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fields 14 to 17 of proc(5), counted behind the name, which may hold spaces.
    private static double seconds(long process, boolean withEndedChildren) {
        try {
            String stat = Files.readString(PROCESSES.resolve(process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field < (withEndedChildren ? 15 : 13); field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0; // it has ended meanwhile
        }
    }
}
