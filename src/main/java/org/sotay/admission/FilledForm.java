package org.sotay.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An official form with its facts filled in, as it goes on paper.
///
/// @param official whether an organisation issues it; else it is somebody's own paper
/// @param above the organisation above the one that issues it
/// @param of the organisation that issues it
/// @param mark the line with the number, to be written in
/// @param party the title at the top right
/// @param day place and day, the day to be written in
public record FilledForm(
        String number,
        boolean official,
        @Nullable String above,
        String of,
        @Nullable String mark,
        String party,
        String day,
        String title,
        String subtitle,
        List<String> to,
        List<String> facts,
        List<String> body,
        List<String> receives,
        List<Signed> signatures) {

    /// Who signs: the lines above, what is asked of them, and the name below.
    public record Signed(List<String> lines, @Nullable String remark, String name) {

        public Signed {
            lines = List.copyOf(lines);
        }
    }

    public FilledForm {
        to = List.copyOf(to);
        facts = List.copyOf(facts);
        body = List.copyOf(body);
        receives = List.copyOf(receives);
        signatures = List.copyOf(signatures);
    }
}
