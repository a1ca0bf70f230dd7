package org.sotay.membership;

/// How many members a unit and everything below it has on one day.
public record MemberCounts(int official, int probationary) {

    static final MemberCounts NOBODY = new MemberCounts(0, 0);

    public int members() {
        return official + probationary;
    }

    MemberCounts plus(MemberCounts other) {
        return new MemberCounts(official + other.official, probationary + other.probationary);
    }
}
