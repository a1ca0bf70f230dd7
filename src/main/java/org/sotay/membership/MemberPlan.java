package org.sotay.membership;

import org.jspecify.annotations.Nullable;

/// What is to be written of a row of a file.
///
/// @param person who is known already; none for somebody new
/// @param membership that is known already; none when a further one begins
/// @param samePerson number of an earlier row about the same person, who is new there
/// @param before what is recorded now; none where the membership is new
record MemberPlan(
        @Nullable Long person,
        @Nullable Long membership,
        @Nullable Integer samePerson,
        MemberRecord after,
        @Nullable MemberRecord before) {}
