package org.sotay.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// What a run is told by the system properties `bench.*`.
///
/// @param address of the running application
/// @param data its data directory, where the demo's sign-ins lie
/// @param process the application's, 0 when not told
/// @param connections that ask at the same time, each again as soon as it has its answer
/// @param warmUp before each scenario, asked in the same way and not counted
/// @param measured how long each scenario counts
/// @param only names of the scenarios to run
/// @param gzip whether answers may come compressed
record Settings(
        URI address,
        Path data,
        long process,
        int connections,
        Duration warmUp,
        Duration measured,
        Set<String> only,
        boolean gzip) {

    static Settings told() {
        return new Settings(
                URI.create(System.getProperty("bench.address", "http://127.0.0.1:8080")),
                Path.of(System.getProperty("bench.data", "../data")),
                Long.getLong("bench.process", 0),
                Integer.getInteger("bench.connections", 32),
                Duration.ofSeconds(Integer.getInteger("bench.warm-up", 20)),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 30)),
                Set.of(System.getProperty("bench.only", "list,search,api-search,member,board,stuck")
                        .split(",")),
                Boolean.getBoolean("gzip"));
    }
}
