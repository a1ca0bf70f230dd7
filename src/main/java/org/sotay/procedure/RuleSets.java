package org.sotay.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sotay.procedure.RuleSetStore.Listed;
import org.springframework.stereotype.Service;

/// The sets of rules of this installation. Which there are is asked anew each time, with one small statement; what
/// stands in them is read once, since it never changes.
@Service
public class RuleSets {

    private final RuleSetStore store;
    private final RuleSetReader reader;
    private final RuleSetArrivals arrivals;
    private final List<RuleKeys> rooms = RuleSetReader.rooms();
    private final Map<Listed, RuleSet> read = new ConcurrentHashMap<>();

    /// @param arrivals so that nobody asks before the sets of the files are there
    RuleSets(RuleSetStore store, RuleSetReader reader, RuleSetArrivals arrivals) {
        this.store = store;
        this.reader = reader;
        this.arrivals = arrivals;
        arrivals.store();
    }

    /// Every set, the oldest first; never none.
    public List<RuleSet> all() {
        List<Listed> listed = listed();
        if (!read.keySet().containsAll(listed)) {
            Map<String, String> texts = store.texts();
            for (Listed one : listed) {
                read.computeIfAbsent(one, missing -> reader.kept(texts.getOrDefault(missing.id(), "")));
            }
        }
        return listed.stream()
                .<RuleSet>mapMulti(
                        (one, next) -> Optional.ofNullable(read.get(one)).ifPresent(next))
                .toList();
    }

    /// A database that was emptied under a running program gets them anew.
    private List<Listed> listed() {
        List<Listed> listed = store.list();
        if (listed.isEmpty()) {
            arrivals.store();
            return store.list();
        }
        return listed;
    }

    /// The set of that id.
    public Optional<RuleSet> find(String id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /// Every set by its id.
    public Map<String, RuleSet> byId() {
        return all().stream().collect(Collectors.toMap(RuleSet::id, Function.identity()));
    }

    /// The set in force on a day. Of a time before the first set nothing is known: the first set answers for it.
    public RuleSet inForceOn(LocalDate day) {
        return inForceOn(all(), day);
    }

    /// The same among sets that were asked for already, the oldest first.
    public static RuleSet inForceOn(List<RuleSet> sets, LocalDate day) {
        return sets.reversed().stream()
                .filter(set -> !set.inForceOn().isAfter(day))
                .findFirst()
                .orElseGet(sets::getFirst);
    }

    /// What the rooms ask for, group by group, in the order in which rules are read.
    public List<RuleKeys> rooms() {
        return rooms;
    }

    /// The text of a set, word for word.
    public Optional<String> text(String id) {
        return find(id).flatMap(set -> store.find(id)).map(RuleSetStore.Received::content);
    }
}
