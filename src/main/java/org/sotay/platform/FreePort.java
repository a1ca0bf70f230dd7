package org.sotay.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/// Finds a port below the range that operating systems give to clients: one from that range may be taken between
/// finding and using it.
final class FreePort {

    private static final int FIRST = 15432;
    private static final int LAST = 15999;

    private FreePort() {}

    static int find() throws IOException {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IOException("No free port between " + FIRST + " and " + LAST));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
