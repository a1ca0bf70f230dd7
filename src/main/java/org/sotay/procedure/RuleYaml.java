package org.sotay.procedure;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Takes the text of a set of rules apart. Nothing is ever constructed from it: no tags, anchors or aliases, one
/// document, few levels.
final class RuleYaml {

    private static final int DEEPEST = 6;

    private RuleYaml() {}

    /// The entries of the only document; none where it cannot be taken apart, and then there are problems.
    static Optional<MappingNode> entries(String text, RuleProblems problems) {
        try {
            refuseTricks(text, problems);
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Node node = yaml().compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.of(0, "procedure.problem.no-entries");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.of(line, "procedure.problem.unparseable", words(e.getProblem()));
        } catch (YAMLException e) {
            problems.of(0, "procedure.problem.unparseable", words(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static void refuseTricks(String text, RuleProblems problems) {
        int documents = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            int line = event.getStartMark().getLine() + 1;
            if (event instanceof AliasEvent) {
                problems.of(line, "procedure.problem.alias");
            } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                problems.of(line, "procedure.problem.alias");
            } else if (isTagged(event)) {
                problems.of(line, "procedure.problem.tag");
            } else if (event.is(Event.ID.DocumentStart) && ++documents == 2) {
                problems.of(line, "procedure.problem.documents");
            }
        }
    }

    private static boolean isTagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(RuleSetReader.LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    private static String words(String told) {
        String line = told.lines().findFirst().orElse("").strip();
        return line.length() <= 200 ? line : line.substring(0, 200);
    }
}
