package org.sotay.account;

/// The three fields of a change of password.
public record PasswordChange(String current, String wanted, String repeated) {

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
