package org.sotay.kernel;

/// Identifies an account, that is somebody or something that can sign in.
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
