package org.sotay.account;

/// A session together with the secret that its browser keeps.
public record SessionKey(long session, String secret) {

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "SessionKey " + session;
    }
}
