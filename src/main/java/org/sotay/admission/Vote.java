package org.sotay.admission;

/// What came of a vote, in whole numbers.
///
/// @param electors who may vote, whether present or not: the base of every share
/// @param ballots cards counted, or hands
public record Vote(int electors, int present, int ballots, int inFavour, int against, int invalid) {

    /// The same among so many electors.
    Vote among(int counted) {
        return new Vote(counted, present, ballots, inFavour, against, invalid);
    }
}
