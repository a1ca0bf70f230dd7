package org.sotay.membership;

/// How many members a unit and everything below it has on one day.
public record MemberCounts(int official, int probationary) {

    public int members() {
        return official + probationary;
    }
}
