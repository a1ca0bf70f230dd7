package org.sotay.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/// Tells which parameter of a request no text can have: control characters, or bytes that are no UTF-8. Nor does any
/// form of ours count its fields: a bracket in a name is an attempt to write into a list at a place of one's own.
public final class UnreadableRequest {

    private static final String ATTRIBUTE = UnreadableRequest.class.getName();
    private static final char UNDECODABLE = '\ufffd';

    private UnreadableRequest() {}

    /// The first parameter that cannot be read; its name is remembered if it can be read itself.
    static Optional<String> find(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (!isReadable(parameter.getKey()) || parameter.getKey().indexOf('[') >= 0) {
                return Optional.of("");
            }
            for (String value : parameter.getValue()) {
                if (!isReadable(value)) {
                    request.setAttribute(ATTRIBUTE, parameter.getKey());
                    return Optional.of(parameter.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /// The parameter for which the request was refused, where it has a name.
    public static Optional<String> parameter(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    /// Whether a text has no sign that no text has.
    public static boolean isReadable(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            boolean layout = sign == '\t' || sign == '\n' || sign == '\r';
            if (sign == UNDECODABLE || (Character.isISOControl(sign) && !layout)) {
                return false;
            }
        }
        return true;
    }
}
