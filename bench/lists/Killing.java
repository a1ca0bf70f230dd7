import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills an application at random moments of something it was asked to do, and starts it again.
final class Killing {

    private static final double BEYOND = 1.25;

    private final Installation installation;
    private final Random chance;
    private double after;
    private double start;

    Killing(Installation installation, long seed) {
        this.installation = installation;
        this.chance = new Random(seed);
    }

    /// Something asked of the application; that the answer never comes is no fault.
    interface Request {
        void send() throws Exception;
    }

    /// @param seconds how long it takes when nobody is killed; a quarter more, so that some kills come when it is done
    void during(double seconds, Request request) throws Exception {
        after = chance.nextDouble() * seconds * BEYOND;
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            try {
                request.send();
            } catch (Exception cutOff) {
                // The other end is dead.
            }
        });
        TimeUnit.NANOSECONDS.sleep((long) (after * 1e9));
        installation.kill();
        asking.join();
        start = installation.start(List.of());
    }

    String told() {
        return "killed after %.3f s, started again in %.1f s".formatted(after, start);
    }
}
