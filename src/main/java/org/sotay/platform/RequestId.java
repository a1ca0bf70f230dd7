package org.sotay.platform;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of one request: it stands in the answer's header, in each log line and on error pages.
public final class RequestId {

    static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /// Never empty; "-" outside a request that the filter has seen.
    public static String of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
    }

    /// Keeps the id that a proxy in front has given, if it is harmless in a log, and makes one otherwise.
    static String assign(ServletRequest request, @Nullable String given) {
        if (request.getAttribute(ATTRIBUTE) instanceof String id) {
            return id;
        }
        String id = given != null && ACCEPTABLE.matcher(given).matches() ? given : next();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String next() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
