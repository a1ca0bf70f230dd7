package org.sotay.ui;

/// What a form sends along so that no foreign page can send it.
///
/// @param parameter name of the hidden field
/// @param header name of the header that scripts send
/// @param token the value of either
public record Csrf(String parameter, String header, String token) {

    /// For pages without a form that changes anything.
    static Csrf none() {
        return new Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
