package org.sotay.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was just done, told on the next page, with the way back.
///
/// @param key message key
/// @param arguments of the message, already in the reader's language
/// @param undo path that a POST takes back; none when it cannot be taken back
public record Toast(
        String key, List<String> arguments, @Nullable String undo) {

    /// A step upwards, before the question begins: it could lead above the root.
    private static final Pattern CLIMBS = Pattern.compile("^[^?#]*/\\.\\.(?:[/?#;]|$)");

    private static final String SEPARATOR = "\u001f";

    public Toast {
        arguments = List.copyOf(arguments);
        if (undo != null && !isLocal(undo)) {
            throw new IllegalArgumentException("Not a path of this application: " + undo);
        }
    }

    /// Done, without a way back.
    public static Toast done(String key, String... arguments) {
        return new Toast(key, List.of(arguments), null);
    }

    /// Done, with a way back.
    public static Toast undoable(String undo, String key, String... arguments) {
        return new Toast(key, List.of(arguments), undo);
    }

    String encode() {
        StringBuilder text = new StringBuilder(key).append(SEPARATOR).append(undo == null ? "" : undo);
        arguments.forEach(argument -> text.append(SEPARATOR).append(argument));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// What a cookie holds, if it is one of ours.
    static Optional<Toast> decode(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] pieces = text.split(SEPARATOR, -1);
            if (pieces.length < 2) {
                return Optional.empty();
            }
            List<String> arguments = Arrays.asList(pieces).subList(2, pieces.length);
            return Optional.of(new Toast(pieces[0], arguments, pieces[1].isEmpty() ? null : pieces[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether `path` stays within this application.
    static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && !CLIMBS.matcher(path).find()
                && path.chars().noneMatch(Character::isISOControl);
    }
}
