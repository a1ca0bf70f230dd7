package org.sotay.intake.web;

import java.util.List;
import java.util.Optional;
import org.sotay.exchange.FieldType;
import org.sotay.exchange.ImportField;
import org.sotay.intake.Import;
import org.sotay.intake.ImportState;
import org.sotay.intake.ProblemTexts;
import org.sotay.intake.Progress;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// Words for what happens to a file.
public final class ImportTexts {

    private static final String PLACE = "place";

    private ImportTexts() {}

    /// What the rows of a file are.
    public static String target(Texts texts, String target) {
        return texts.get("intake.page.target." + target);
    }

    /// How far it has come; what is being done where something is.
    public static String state(Texts texts, Import one) {
        Progress progress = one.progress();
        return texts.get(progress == null ? "intake.page.state." + one.state() : "intake.page.work." + progress.work());
    }

    /// How a state looks.
    public static String kind(Import one) {
        if (!one.rests()) {
            return "info";
        }
        return switch (one.state()) {
            case PREVIEW -> "accent";
            case COMMITTED -> "ok";
            case FAILED -> "err";
            case READING, COMMITTING, UNDONE -> "";
        };
    }

    /// Whether nothing of the file is recorded, so that it can be thrown away.
    public static boolean droppable(Import one) {
        return one.rests() && (one.state() == ImportState.PREVIEW || one.state() == ImportState.FAILED);
    }

    /// A value of a field as readers write it.
    public static String value(Texts texts, List<ImportField> fields, String name, String value) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> value(texts, field, value))
                .orElse(value);
    }

    private static String value(Texts texts, ImportField field, String value) {
        boolean dated = field.type() instanceof FieldType.Day || field.type() instanceof FieldType.PartOfDay;
        return dated
                ? TypedDate.parse(value)
                        .map(date -> texts.day(date.year(), date.month(), date.day()))
                        .orElse(value)
                : word(texts, field, value);
    }

    /// What a code of a field is called; any other value as it is.
    static String word(Texts texts, ImportField field, String value) {
        return field.type() instanceof FieldType.Choice choice
                ? choice.code(value)
                        .map(code -> choice.label(code, texts.language()))
                        .orElse(value)
                : value;
    }

    /// What can stand in a field of which only some words are known.
    public static List<Option> choices(Texts texts, List<ImportField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.type() instanceof FieldType.Choice)
                .map(field -> (FieldType.Choice) field.type())
                .flatMap(choice -> choice.labels().keySet().stream()
                        .map(code -> new Option(code, choice.label(code, texts.language()))))
                .toList();
    }

    /// What the reader has to know, and where in the file it is.
    public static String said(Texts texts, Refusal refusal) {
        String sentence = texts.get(refusal.key(), refusal.arguments().toArray());
        return row(refusal)
                .map(row -> column(refusal)
                        .map(column -> texts.get("intake.page.place.cell", row, ProblemTexts.letters(column), sentence))
                        .orElseGet(() -> texts.get("intake.page.place.row", row, sentence)))
                .orElse(sentence);
    }

    /// The row of the file that a sentence is about.
    static Optional<Integer> row(Refusal refusal) {
        return place(refusal, 2);
    }

    /// The column that a sentence is about, from 1.
    static Optional<Integer> column(Refusal refusal) {
        return place(refusal, 1);
    }

    private static Optional<Integer> place(Refusal refusal, int fromTheEnd) {
        List<Object> arguments = refusal.arguments();
        return refusal.field().equals(PLACE) && arguments.size() >= 2
                ? Optional.of(((Number) arguments.get(arguments.size() - fromTheEnd)).intValue())
                        .filter(number -> number > 0)
                : Optional.empty();
    }
}
