package org.sotay.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FieldChange;
import org.sotay.exchange.FileProblem;
import org.sotay.kernel.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How what is staged stands in its columns: as JSON that nobody queries.
final class Stored {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private Stored() {}

    /// A refusal or a problem: the arguments keep their types, because days and numbers are written as the reader does.
    private record Reason(int column, String field, String key, List<String> arguments) {

        Refusal refusal() {
            return new Refusal(
                    field, key, arguments.stream().map(Stored::argument).toList());
        }

        FileProblem problem(int row) {
            return new FileProblem(
                    row, column, key, arguments.stream().map(Stored::argument).toList());
        }
    }

    static String texts(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static @Nullable String changes(List<FieldChange> changes) {
        return changes.isEmpty() ? null : JSON.writeValueAsString(changes);
    }

    static List<FieldChange> changes(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, CHANGES);
    }

    static @Nullable String refusals(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? null
                : JSON.writeValueAsString(refusals.stream()
                        .map(refusal -> new Reason(0, refusal.field(), refusal.key(), told(refusal.arguments())))
                        .toList());
    }

    static List<Refusal> refusals(@Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, REASONS).stream().map(Reason::refusal).toList();
    }

    static @Nullable String problems(List<FileProblem> problems) {
        return problems.isEmpty()
                ? null
                : JSON.writeValueAsString(problems.stream()
                        .map(problem -> new Reason(problem.column(), "", problem.key(), told(problem.arguments())))
                        .toList());
    }

    static List<FileProblem> problems(int row, @Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, REASONS).stream()
                        .map(reason -> reason.problem(row))
                        .toList();
    }

    static String arguments(List<Object> arguments) {
        return texts(told(arguments));
    }

    static List<Object> arguments(String json) {
        return texts(json).stream().map(Stored::argument).toList();
    }

    static String any(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T any(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    private static List<String> told(List<Object> arguments) {
        List<String> told = new ArrayList<>(arguments.size());
        for (Object argument : arguments) {
            told.add(
                    switch (argument) {
                        case LocalDate day -> "d" + day;
                        case Instant instant -> "i" + instant;
                        case Number number -> "n" + number.longValue();
                        default -> "t" + argument;
                    });
        }
        return told;
    }

    private static Object argument(String told) {
        String text = told.substring(1);
        return switch (told.charAt(0)) {
            case 'd' -> LocalDate.parse(text);
            case 'i' -> Instant.parse(text);
            case 'n' -> Long.valueOf(text);
            default -> text;
        };
    }
}
