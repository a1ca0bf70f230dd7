import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// An application that this program starts, stops and kills.
final class Installation {

    private static final Pattern SETUP = Pattern.compile("(/setup/[\\w-]+)");
    private static final long SOON_MS = 300_000;
    private static final double TICKS_PER_SECOND = 100;
    private static final int FIELDS = 2;
    private static final int FIELDS_WITH_ENDED = 4;

    private final Path jar;
    private final Path data;
    private final int port;
    private final Path log;
    private Process process;

    Installation(Path jar, Path data, int port, Path log) {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.log = log;
    }

    Client client() {
        return new Client("http://127.0.0.1:" + port, "");
    }

    /// Starts it and waits for its first page; the seconds that took.
    double start(List<String> settings) throws IOException, InterruptedException {
        long began = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--sotay.data-dir=" + data,
                "--server.port=" + port,
                "--management.server.port=" + (port + 1)));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers()) {
            Client.require(process.isAlive() && seconds(began) * 1000 < SOON_MS, "it does not start, see " + log);
            Thread.sleep(50);
        }
        return seconds(began);
    }

    private boolean answers() throws InterruptedException {
        try {
            return !client().get("/sign-in").isEmpty();
        } catch (IOException | IllegalStateException notYet) {
            return false;
        }
    }

    /// Where the first administrator begins; it is printed a moment after the first page.
    String setup() throws IOException, InterruptedException {
        List<String> links = Client.all(SETUP, Files.readString(log));
        while (links.isEmpty()) {
            Thread.sleep(100);
            links = Client.all(SETUP, Files.readString(log));
        }
        return links.getLast();
    }

    void stop() throws InterruptedException {
        process.destroy();
        Client.require(process.waitFor(60, TimeUnit.SECONDS), "it does not stop");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// The most memory it ever held, in MiB.
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kibibytes -> Long.parseLong(kibibytes) / 1024)
                .sum();
    }

    /// Processor time used so far by the application and its database, in seconds: unlike a clock's, they depend little
    /// on what else the machine does.
    double worked() throws IOException {
        long server = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
        double database = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> worked(child.pid(), FIELDS))
                .sum();
        return worked(process.pid(), FIELDS) + worked(server, FIELDS_WITH_ENDED) + database;
    }

    /// Fields from 14 on of proc(5), counted behind the name, which may hold spaces.
    private static double worked(long process, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            List<String> told = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return told.subList(11, 11 + fields).stream().mapToLong(Long::parseLong).sum() / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
