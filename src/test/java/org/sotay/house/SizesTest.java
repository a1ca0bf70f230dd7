package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static final int TYPE = 250;
    private static final int METHOD = 30;

    @Test
    void typesStaySmall() throws IOException {
        List<String> large = new ArrayList<>();
        for (Path file : Sources.below(Sources.JAVA, ".java")) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > TYPE) {
                    large.add(file + ": " + count + " lines");
                }
            }
        }
        assertThat(large)
                .as("a type longer than %s lines does more than one thing", TYPE)
                .isEmpty();
    }

    @Test
    void methodsStaySmall() throws IOException {
        List<String> large = new ArrayList<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Sources.below(Sources.JAVA, ".java"));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                new LongMethods(Trees.instance(task).getSourcePositions(), large).scan(unit, null);
            }
        }
        assertThat(large)
                .as("a method longer than %s lines does more than one thing", METHOD)
                .isEmpty();
    }

    private static final class LongMethods extends TreePathScanner<Void, Void> {

        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(SourcePositions positions, List<String> found) {
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > METHOD) {
                found.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName() + ": "
                        + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, null);
        }
    }
}
