package org.sotay.admission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.procedure.Finding;

/// How a pool stands: how many are eligible, and how many miss which rule.
///
/// @param missing persons, each counted once a rule
public record EligibilityCounts(Map<Outlook, Integer> outlooks, Map<EligibilityRule, Integer> missing) {

    public EligibilityCounts {
        outlooks = Map.copyOf(outlooks);
        missing = Map.copyOf(missing);
    }

    static EligibilityCounts of(List<List<Finding>> pool) {
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        Map<String, Integer> missing = new HashMap<>();
        for (List<Finding> findings : pool) {
            outlooks.merge(Outlook.of(findings), 1, Integer::sum);
            findings.stream()
                    .filter(finding -> !finding.met())
                    .map(Finding::rule)
                    .distinct()
                    .forEach(rule -> missing.merge(rule, 1, Integer::sum));
        }
        Map<EligibilityRule, Integer> byRule = new EnumMap<>(EligibilityRule.class);
        for (EligibilityRule rule : EligibilityRule.values()) {
            byRule.put(rule, missing.getOrDefault(rule.word(), 0));
        }
        return new EligibilityCounts(outlooks, byRule);
    }

    public int of(Outlook outlook) {
        return outlooks.getOrDefault(outlook, 0);
    }

    public int of(EligibilityRule rule) {
        return missing.getOrDefault(rule, 0);
    }

    /// Everybody in the pool.
    public int all() {
        return outlooks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The rules that somebody misses, in their order.
    public List<EligibilityRule> missed() {
        return Arrays.stream(EligibilityRule.values())
                .filter(rule -> of(rule) > 0)
                .toList();
    }
}
