package org.sotay.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A port of the loopback address, kept from everybody else until the server that is to have it starts.
///
/// It comes from below the range that operating systems give to clients: one from that range may be taken between
/// letting go and using it.
final class ReservedPort implements AutoCloseable {

    private static final int FIRST = 15432;
    private static final int LAST = 15999;

    private final ServerSocket socket;

    private ReservedPort(ServerSocket socket) {
        this.socket = socket;
    }

    static ReservedPort take() throws IOException {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(ReservedPort::bind)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ReservedPort::new)
                .orElseThrow(() -> new IOException("No free port between " + FIRST + " and " + LAST));
    }

    private static @Nullable ServerSocket bind(int port) {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            return null;
        }
    }

    int number() {
        return socket.getLocalPort();
    }

    /// From now on somebody else may take it; a second time does nothing.
    void letGo() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        letGo();
    }
}
