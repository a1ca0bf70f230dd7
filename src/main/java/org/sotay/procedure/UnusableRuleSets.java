package org.sotay.procedure;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Language;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;

/// Sets of rules with which the application cannot start; says what is wrong and where.
class UnusableRuleSets extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnusableRuleSets(List<String> lines) {
        super("Sets of rules cannot be used:\n\n" + String.join("\n", lines));
    }

    /// What is told, line by line; in English, as logs are.
    static final class Told {

        private final Texts texts = new Languages(ZoneOffset.UTC, false).in(Language.EN);
        private final List<String> lines = new ArrayList<>();

        boolean isEmpty() {
            return lines.isEmpty();
        }

        void say(String file, String what) {
            lines.add("    " + file + ": " + what);
        }

        void problems(String file, List<RuleProblem> problems) {
            problems.forEach(problem -> say(file, sentence(problem)));
        }

        private String sentence(RuleProblem problem) {
            String line = problem.line() == 0 ? "" : "line " + problem.line() + ", ";
            String key = problem.key().isEmpty() ? "" : problem.key() + ": ";
            return line + key + texts.get(problem.message(), problem.arguments().toArray());
        }

        void contradicts(String file, String id, List<String> keys) {
            say(
                    file,
                    "says something else than the set " + id + " that is kept: " + String.join(", ", keys)
                            + ". A set never changes; the changed one needs another id and another day");
        }

        void incomplete(String id, List<String> keys) {
            say(
                    id,
                    "is kept, but says nothing of " + String.join(", ", keys)
                            + ". This program asks for it: put its whole text with these rules added into the folder"
                            + " rules of the data directory");
        }

        void end() {
            if (!lines.isEmpty()) {
                throw unusable();
            }
        }

        UnusableRuleSets unusable() {
            return new UnusableRuleSets(lines);
        }
    }
}
