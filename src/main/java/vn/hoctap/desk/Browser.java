package vn.hoctap.desk;

import java.util.List;

/** What a browser says of itself, in words people know. */
final class Browser {

    /** In this order: most claim to be others too. */
    private static final List<String> BROWSERS =
            List.of("Edg", "CocCoc", "coc_coc_browser", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Browser() {}

    /** "Chrome, Android". */
    static String name(String says, String unknown) {
        var browser = first(BROWSERS, says);
        var system = first(SYSTEMS, says);
        if (browser.isEmpty()) {
            return unknown;
        }
        var known =
                switch (browser) {
                    case "Edg" -> "Edge";
                    case "CocCoc", "coc_coc_browser" -> "Cốc Cốc";
                    default -> browser;
                };
        return system.isEmpty() ? known : known + ", " + system;
    }

    static String icon(String says) {
        var system = first(SYSTEMS, says);
        return system.equals("Android") || system.startsWith("iP") ? "device-mobile" : "monitor";
    }

    private static String first(List<String> words, String in) {
        return words.stream().filter(in::contains).findFirst().orElse("");
    }
}
