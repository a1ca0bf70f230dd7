package org.sotay.house;

/// What remains of a template when everything that is computed is blanked out; lines stay where they are.
final class TemplateText {

    private final String source;
    private final StringBuilder kept;
    private int at;

    private TemplateText(String source) {
        this.source = source;
        this.kept = new StringBuilder(source.length());
    }

    static String literal(String source) {
        var text = new TemplateText(source);
        text.content(false);
        return text.kept.toString();
    }

    /// Template text up to the end, or up to the backtick that closes a content block.
    private void content(boolean inBlock) {
        while (at < source.length()) {
            if (inBlock && source.charAt(at) == '`') {
                blank(1);
                return;
            }
            if (!computed()) {
                kept.append(source.charAt(at++));
            }
        }
    }

    private boolean computed() {
        if (starts("<%--")) {
            blank(source.indexOf("--%>", at) + 4 - at);
        } else if (starts("${") || starts("!{") || starts("$unsafe{")) {
            blank(source.indexOf("{", at) + 1 - at);
            java('{', '}');
        } else if (starts("@import ") || starts("@param ")) {
            blank(Math.max(source.indexOf('\n', at), at) - at);
        } else if (source.charAt(at) == '@' && at + 1 < source.length() && Character.isLetter(source.charAt(at + 1))) {
            directive();
        } else {
            return false;
        }
        return true;
    }

    /// `@if(…)`, `@template.ui.field(…)`, `@endfor`
    private void directive() {
        int end = at + 1;
        while (end < source.length() && isNamePart(source.charAt(end))) {
            end++;
        }
        blank(end - at);
        if (at < source.length() && source.charAt(at) == '(') {
            blank(1);
            java('(', ')');
        }
    }

    private static boolean isNamePart(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
    }

    /// Java up to the bracket that closes; content blocks in it are template text again.
    private void java(char open, char close) {
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char next = source.charAt(at);
            if (next == '"') {
                string();
            } else if (starts("@`")) {
                blank(2);
                content(true);
            } else {
                depth += next == open ? 1 : next == close ? -1 : 0;
                blank(1);
            }
        }
    }

    private void string() {
        blank(1);
        while (at < source.length() && source.charAt(at) != '"') {
            blank(source.charAt(at) == '\\' ? 2 : 1);
        }
        blank(1);
    }

    private boolean starts(String prefix) {
        return source.startsWith(prefix, at);
    }

    private void blank(int length) {
        for (int end = Math.min(at + length, source.length()); at < end; at++) {
            kept.append(source.charAt(at) == '\n' ? '\n' : ' ');
        }
    }
}
