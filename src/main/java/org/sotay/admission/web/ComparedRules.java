package org.sotay.admission.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.admission.EligibilityReport;
import org.sotay.admission.EligibilityRule;
import org.sotay.procedure.Finding;

/// What several sets of rules say of one person, rule by rule.
///
/// @param findings one of each set, in the order of the sets; none where the rule does not apply under it
public record ComparedRules(String rule, List<Optional<Finding>> findings) {

    public ComparedRules {
        findings = List.copyOf(findings);
    }

    /// Whether the sets differ: in what they say, or in what they demand.
    public boolean differ() {
        return findings.stream()
                        .map(found -> found.map(finding -> List.of(finding.verdict(), finding.statement())))
                        .distinct()
                        .count()
                > 1;
    }

    /// Row by row, in the order in which rules are told; two introducers have a row each.
    static List<ComparedRules> of(List<EligibilityReport> reports) {
        Map<String, List<Optional<Finding>>> rows = new LinkedHashMap<>();
        for (int column = 0; column < reports.size(); column++) {
            Map<String, Integer> seen = new HashMap<>();
            for (Finding finding : reports.get(column).findings()) {
                String key = finding.rule() + " " + seen.merge(finding.rule(), 1, Integer::sum);
                rows.computeIfAbsent(key, row -> new ArrayList<>(Collections.nCopies(reports.size(), Optional.empty())))
                        .set(column, Optional.of(finding));
            }
        }
        return Arrays.stream(EligibilityRule.values())
                .flatMap(rule -> rows.entrySet().stream()
                        .filter(row -> row.getKey().startsWith(rule.word() + " "))
                        .map(row -> new ComparedRules(rule.word(), row.getValue())))
                .toList();
    }
}
