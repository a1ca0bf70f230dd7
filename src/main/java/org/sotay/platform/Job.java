package org.sotay.platform;

/// Work that goes on by itself while nobody waits: each piece on one node at a time.
///
/// When that node dies, the piece is done again from its beginning, by another one or after the next start. So what it
/// changes comes true in one transaction at its end, or is recognised when it is met again.
public interface Job {

    /// What this kind of work is called, for ever: it stands in the database, such as `exchange-list`.
    String name();

    /// Does one piece of work. A node that stops waits a few seconds for it, and interrupts the thread then.
    ///
    /// @param subject what it is about: the key of a row in a table of the room
    void run(long subject);

    /// Says of a piece of work that nobody does it any more: it failed, or several nodes died over it.
    void givenUp(long subject);
}
