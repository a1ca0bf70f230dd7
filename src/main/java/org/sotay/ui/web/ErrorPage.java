package org.sotay.ui.web;

/// An answer that is not what was asked for.
///
/// @param key stem of the messages `.title` and `.text`
public record ErrorPage(int status, String key) {

    static ErrorPage of(int status) {
        String known = switch (status) {
            case 400, 403, 404, 405, 409, 413, 429, 503 -> Integer.toString(status);
            case 415, 422 -> "400";
            default -> status < 500 ? "400" : "500";
        };
        return new ErrorPage(status, "ui.error." + known);
    }
}
