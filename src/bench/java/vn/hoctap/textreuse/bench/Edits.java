package vn.hoctap.textreuse.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Changes to a text as people and old software make them. */
final class Edits {

    private static final String VNI_FROM =
            "áàảãạâấầẩẫậăắằẳẵặéèẻẽẹêếềểễệóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵíìỉĩịđ";
    private static final String[] VNI_TO =
            ("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï eâ eá eà eå eã eä où oø"
                            + " oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû"
                            + " öõ öï yù yø yû yõ î í ì æ ó ò ñ")
                    .split(" ");
    private static final String TCVN3_FROM =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    private static final int[] TCVN3_TO = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9,
        0xCA, 0xCB, 0xAE, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7,
        0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9,
        0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7,
        0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
    };
    private static final Map<Character, Character> CYRILLIC =
            Map.of('a', 'а', 'c', 'с', 'e', 'е', 'o', 'о', 'p', 'р', 'x', 'х', 'y', 'у', 'i', 'і');
    private static final String[] TONE_PLACES = {
        "òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ",
        "ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ"
    };

    private Edits() {}

    /** Exchanges, leaves out or adds that share of the words: four of six are exchanged. */
    static String exchange(String text, double share, List<String> others, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (random.nextDouble() >= share) {
                words.add(word);
                continue;
            }
            int what = random.nextInt(6);
            if (what > 0) {
                words.add(one(others, random));
            }
            if (what == 1) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String one(List<String> others, Random random) {
        String[] words = others.get(random.nextInt(others.size())).split("\\s+");
        return words[random.nextInt(words.length)];
    }

    /** Exchanges neighbouring words at that share of places. */
    static String swap(String text, double share, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            if (random.nextDouble() < share) {
                String word = words[i];
                words[i] = words[i + 1];
                words[++i] = word;
            }
        }
        return String.join(" ", words);
    }

    static String strip(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    static String tcvn3(String text) {
        return map(
                text,
                c -> {
                    int at = TCVN3_FROM.indexOf(Character.toLowerCase(c));
                    return at < 0 ? c : TCVN3_TO[at];
                });
    }

    static String vni(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = VNI_FROM.indexOf(Character.toLowerCase(c));
            String to = at < 0 ? String.valueOf(c) : VNI_TO[at];
            out.append(Character.isUpperCase(c) && at >= 0 ? to.toUpperCase(java.util.Locale.ROOT) : to);
        }
        return out.toString();
    }

    /** What a careless converter leaves: the letters that VNI writes with one character. */
    static String misdecodedVni(String text) {
        return map(
                text,
                c ->
                        switch (c) {
                            case 'ị' -> 'ò';
                            case 'ĩ' -> 'ó';
                            case 'ỉ' -> 'æ';
                            default -> c;
                        });
    }

    static String cyrillic(String text, double share, Random random) {
        return map(
                text,
                c ->
                        random.nextDouble() < share
                                ? CYRILLIC.getOrDefault((char) c, (char) c)
                                : c);
    }

    static String smallCapitals(String text, double share, Random random) {
        String from = "abcdeghiklmnoptuv";
        String to = "ᴀʙᴄᴅᴇɢʜɪᴋʟᴍɴᴏᴘᴛᴜᴠ";
        return map(
                text,
                c -> {
                    int at = from.indexOf(c);
                    return at >= 0 && random.nextDouble() < share ? to.charAt(at) : c;
                });
    }

    static String sprinkle(String text, String sign, double share, Random random) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c);
            if (Character.isLetter(c) && random.nextDouble() < share) {
                out.append(sign);
            }
        }
        return out.toString();
    }

    /** Breaks lines after about so many characters, inside words with a hyphen. */
    static String hyphenate(String text, int width) {
        var out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            column = c == '\n' ? 0 : column + 1;
            boolean inside =
                    i > 0
                            && i + 2 < text.length()
                            && Character.isLetter(text.charAt(i - 1))
                            && Character.isLetter(c)
                            && Character.isLowerCase(text.charAt(i + 1));
            if (column >= width && inside) {
                out.append("-\n");
                column = 0;
            }
        }
        return out.toString();
    }

    static String otherToneAndY(String text) {
        String out = text;
        for (String pair : TONE_PLACES) {
            String[] both = pair.split(" ");
            out = out.replace(both[0] + " ", "\u0001").replace(both[1] + " ", both[0] + " ");
            out = out.replace("\u0001", both[1] + " ");
        }
        return out.replace("kỹ", "kĩ").replace("lý", "lí").replace("quý", "quí").replace("sỹ", "sĩ");
    }

    static String oddSpaces(String text, Random random) {
        String spaces = "\u00A0\u2009\u2003\u202F";
        return map(
                text,
                c -> c == ' ' && random.nextInt(3) == 0 ? spaces.charAt(random.nextInt(4)) : c);
    }

    static String caseAndSigns(String text, Random random) {
        String[] words = text.split(" ");
        Arrays.setAll(
                words,
                i ->
                        switch (random.nextInt(5)) {
                            case 0 -> words[i].toUpperCase(java.util.Locale.ROOT);
                            case 1 -> words[i].replaceAll("[,.;:]$", "");
                            case 2 -> words[i] + (random.nextInt(3) == 0 ? "," : "");
                            default -> words[i];
                        });
        return String.join(" ", words);
    }

    private static String map(String text, IntUnaryOperator change) {
        var out = new StringBuilder();
        text.codePoints().map(change).forEach(out::appendCodePoint);
        return out.toString();
    }
}
