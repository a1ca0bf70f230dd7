package org.sotay.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.AccountId;
import org.sotay.platform.DataDirectory;
import org.sotay.procedure.RuleSetStore.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in the sets of rules that lie in files: those of the program and those in the folder `rules` of the data
/// directory. On every node at every start, before anything asks for rules.
@Component
class RuleSetArrivals {

    private static final AccountId INSTALLATION = new AccountId(RuleSetStore.INSTALLATION);

    private final RuleSetStore store;
    private final RuleSetReader reader;
    private final DataDirectory data;
    private final Clock clock;

    RuleSetArrivals(RuleSetStore store, RuleSetReader reader, DataDirectory data, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.data = data;
        this.clock = clock;
    }

    /// Keeps what is new, in a transaction of its own: whoever finds none may only be reading.
    ///
    /// @throws UnusableRuleSets when a file cannot be used, or a set that is kept has become incomplete
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void store() {
        Map<String, RuleFile> files = new LinkedHashMap<>();
        UnusableRuleSets.Told told = new UnusableRuleSets.Told();
        store.lock();
        for (RuleFile file : files()) {
            switch (reader.read(file.text())) {
                case Reading.Faulty(List<RuleProblem> problems) -> told.problems(file.name(), problems);
                case Reading.Whole(RuleSet set) -> {
                    RuleFile other = files.putIfAbsent(set.id(), file);
                    if (other == null) {
                        arrive(file, set, told);
                    } else {
                        told.say(file.name(), "id: " + set.id() + " stands in " + other.name() + ", too");
                    }
                }
            }
        }
        for (RuleSet set : kept()) {
            List<String> missing = reader.missing(set);
            if (!missing.isEmpty() && told.isEmpty()) {
                told.incomplete(set.id(), missing);
            }
        }
        told.end();
    }

    private void arrive(RuleFile file, RuleSet set, UnusableRuleSets.Told told) {
        switch (RuleArrival.of(set, kept())) {
            case RuleArrival.New() -> store.add(set, received(file.text(), INSTALLATION));
            case RuleArrival.Known() -> {}
            case RuleArrival.Extends() -> store.extend(set.id(), received(file.text(), INSTALLATION));
            case RuleArrival.Contradicts(List<String> keys) -> told.contradicts(file.name(), set.id(), keys);
            case RuleArrival.DayTaken(String id) ->
                told.say(file.name(), "inForceOn: " + id + " is in force from " + set.inForceOn() + ", too");
        }
    }

    /// The sets that are kept, the oldest first.
    List<RuleSet> kept() {
        return store.texts().values().stream().map(reader::kept).toList();
    }

    /// A text that arrives now.
    Received received(String text, AccountId by) {
        return new Received(text, sha256(text), clock.instant(), by.value());
    }

    private List<RuleFile> files() {
        try {
            List<RuleFile> files = new ArrayList<>(RuleFile.shipped());
            files.addAll(RuleFile.in(data.resolve("rules")));
            return files;
        } catch (IOException e) {
            UnusableRuleSets.Told told = new UnusableRuleSets.Told();
            told.say(data.resolve("rules").toString(), String.valueOf(e.getMessage()));
            throw told.unusable();
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
