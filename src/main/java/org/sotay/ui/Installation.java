package org.sotay.ui;

/// What the pages must know about this installation; the room of accounts tells it.
public interface Installation {

    /// Whether it holds invented people only.
    boolean demo();
}
