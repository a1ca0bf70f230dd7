package org.sotay.demo;

import java.util.List;

/// A sign-in of the demo with its secrets, as the file of sign-ins holds it.
record DemoSignIn(DemoAccount account, String password, String apiToken) {

    /// Cells of a line, in the order of the file's columns.
    List<String> cells() {
        return List.of(account.username(), password, apiToken, account.role(), account.unitCode(), account.name());
    }

    static DemoSignIn of(List<String> cells) {
        return new DemoSignIn(
                new DemoAccount(cells.get(0), cells.get(3), cells.get(4), cells.get(5)), cells.get(1), cells.get(2));
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "DemoSignIn " + account.username();
    }
}
