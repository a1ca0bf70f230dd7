package org.sotay.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whoever asks: the first argument of every use case, and the principal of every signed-in request.
///
/// @param acting the mandate chosen for this request; none for somebody without office or membership
/// @param mandates every mandate in force today
/// @param ranges what the acting mandate gives, from the one table of the room `access`
public record Actor(
        AccountId account,
        @Nullable PersonId person,
        String name,
        @Nullable Mandate acting,
        List<Mandate> mandates,
        Map<Capability, Range> ranges,
        Preferences preferences) {

    /// What `capability` reaches for this actor; never null, possibly empty.
    public Scope scope(Capability capability) {
        Range range = ranges.get(capability);
        return range == null ? Scope.none() : Scope.of(range, acting == null ? null : acting.unit(), person);
    }

    /// Whether `capability` reaches anything at all.
    public boolean may(Capability capability) {
        return !scope(capability).isEmpty();
    }

    /// Lets only a role pass that reaches the whole installation. Use cases that load in bulk trust what they are
    /// given;
    /// that anybody else calls one is a mistake in the program.
    ///
    /// @throws IllegalStateException when the role reaches less
    public void mustReachEverywhere() {
        if (!ranges.containsValue(Range.EVERYWHERE)) {
            throw new IllegalStateException("Account " + account + " does not act for the whole installation");
        }
    }

    /// The role of the acting mandate, if there is one.
    public Optional<String> role() {
        return Optional.ofNullable(acting).map(Mandate::role);
    }
}
