package org.sotay.admission;

import java.util.List;
import java.util.Map;

/// One page of a list of candidates, or the beginning of each column of a board.
///
/// @param total how many candidates the query matches in all
/// @param counts how many of them there are in each stage, whatever stage the query asks for
public record CandidateList(List<CandidateRow> items, int total, Map<Stage, Integer> counts) {

    public CandidateList {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    /// How many are in the stage.
    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    /// How many are on the way.
    public int onTheWay() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(Stage.OFFICIAL) < 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
