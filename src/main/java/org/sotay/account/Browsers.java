package org.sotay.account;

import java.util.List;

/// Names a browser and its system from what it calls itself, well enough to recognise one's own.
public final class Browsers {

    private record Sign(String mark, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("coc_coc_browser", "Cốc Cốc"),
            new Sign("FxiOS", "Firefox"),
            new Sign("Firefox", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private Browsers() {}

    /// For example "Firefox, Linux"; what is not recognised stays as it is, shortened.
    public static String describe(String userAgent) {
        String browser = find(BROWSERS, userAgent);
        String system = find(SYSTEMS, userAgent);
        if (browser.isEmpty()) {
            return userAgent.length() > 60 ? userAgent.substring(0, 60) + "…" : userAgent;
        }
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String find(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.mark))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
