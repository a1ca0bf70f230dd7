package org.sotay.procedure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a set of rules that arrives is beside those that are there.
sealed interface RuleArrival {

    /// No set has its id or its day.
    record New() implements RuleArrival {}

    /// It says nothing that the set of its id does not say.
    record Known() implements RuleArrival {}

    /// It says all that the set of its id says, and has rules that were not asked for when that one arrived.
    record Extends() implements RuleArrival {}

    /// It says something else than the set of its id; a set never changes.
    record Contradicts(List<String> keys) implements RuleArrival {}

    /// Another set is in force from the same day.
    record DayTaken(String id) implements RuleArrival {}

    /// What a set is beside those that are there.
    ///
    /// @param sets as far as they can be read
    static RuleArrival of(RuleSet arriving, List<RuleSet> sets) {
        for (RuleSet set : sets) {
            if (set.id().equals(arriving.id())) {
                return beside(set, arriving);
            }
        }
        return sets.stream()
                .filter(set -> set.inForceOn().equals(arriving.inForceOn()))
                .findFirst()
                .<RuleArrival>map(set -> new DayTaken(set.id()))
                .orElseGet(New::new);
    }

    private static RuleArrival beside(RuleSet kept, RuleSet arriving) {
        List<String> others = Stream.concat(
                        heads(kept, arriving),
                        kept.values().keySet().stream()
                                .filter(key -> arriving.values().containsKey(key))
                                .filter(key -> !Objects.equals(
                                        kept.values().get(key),
                                        arriving.values().get(key)))
                                .sorted())
                .toList();
        if (!others.isEmpty()) {
            return new Contradicts(others);
        }
        return kept.values().keySet().containsAll(arriving.values().keySet()) ? new Known() : new Extends();
    }

    private static Stream<String> heads(RuleSet kept, RuleSet arriving) {
        return Stream.concat(
                Stream.of("inForceOn").filter(key -> !kept.inForceOn().equals(arriving.inForceOn())),
                Stream.of("name").filter(key -> !kept.names().equals(arriving.names())));
    }
}
