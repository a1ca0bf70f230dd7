package org.sotay.ui;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line icons of the sprite, each ready to be written into a page.
final class Icons {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z0-9-]+)\"");

    private final Map<String, Content> icons = new HashMap<>();

    Icons(Assets assets) {
        String sprite = assets.find("icons.svg")
                .map(asset -> new String(asset.plain(), StandardCharsets.UTF_8))
                .orElseThrow();
        Matcher symbols = SYMBOL.matcher(sprite);
        while (symbols.find()) {
            String markup = "<svg class=\"ic\" aria-hidden=\"true\"><use href=\"" + assets.path("icons.svg") + "#i-"
                    + symbols.group(1) + "\"/></svg>";
            icons.put(symbols.group(1), output -> output.writeContent(markup));
        }
    }

    /// @throws IllegalArgumentException when the sprite has no such icon
    Content get(String name) {
        Content icon = icons.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("No icon " + name);
        }
        return icon;
    }
}
