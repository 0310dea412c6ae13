package app.latchkey.key;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a label in a pasted text stands for, in English and Chinese and in the spellings of configuration files.
 *
 * <p>Works on characters, never on a {@code String}: what is looked at may turn out to be a secret.
 */
enum PastedLabel {
    API_KEY("apikey apikeyid accesskey accesskeyid key api密钥 api密鑰 api秘钥 api秘鑰 api金鑰 公钥 公鑰"),
    SECRET_KEY("secretkey apisecretkey secretapikey secretaccesskey secret 私钥 私鑰 密钥 密鑰 秘钥 秘鑰 金鑰"),
    PASSPHRASE("passphrase apikeypassphrase password passwd apipass pass clientid 密码 密碼 密码短语 密碼短語 通行短语 通行短語 口令"),
    NAME("apiname apikeyname keyname label api名称 api名稱 名称 名稱 备注 備註 备注名 備註名"),
    ADDRESSES("ip ipaddress ipaddresses ipwhitelist ip地址 ip白名单 ip白名單 绑定ip 綁定ip"),
    OTHER("permission permissions 权限 權限 purpose 用途 environment 环境 環境 created");

    private static final int LONGEST = 48;

    /** Words that may stand beside a label without changing what it means. */
    private static final List<String> FILLERS =
            List.of("okx", "okex", "exchange", "api", "your", "my", "new", "the", "v", "您的", "你的", "的");

    private static final List<String> IDLE_ENDINGS = List.of("com", "demo", "live", "prod", "test", "value", "okx");

    private static final Map<PastedLabel, List<String>> SPELLINGS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), label -> List.of(label.spellings.split(" ", -1))));

    private final String spellings;

    /** @param spellings without blanks and capitals, one behind the other */
    PastedLabel(String spellings) {
        this.spellings = spellings;
    }

    /** What the words just before a separator stand for, whatever else stands before them. */
    static Optional<PastedLabel> endingIn(char[] text, int from, int to) {
        return withLetters(text, from, to, (letters, length) -> longest(letters, length)
                .or(() -> longest(letters, withoutIdleEnding(letters, length)))
                .map(Match::label));
    }

    /** What a piece of text stands for that is a label and nothing else. */
    static Optional<PastedLabel> whole(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!mayStandInWholeLabel(text[i])) {
                return Optional.empty();
            }
        }
        return withLetters(text, from, to, PastedLabel::wholeOf);
    }

    private static Optional<PastedLabel> wholeOf(char[] letters, int length) {
        var last = longest(letters, length);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int rest = length - last.get().length();
        while (rest > 0) {
            int shorter = withoutOne(letters, rest);
            if (shorter == rest) {
                return Optional.empty();
            }
            rest = shorter;
        }
        return last.map(Match::label);
    }

    /** Drops one filler or further label from the end. */
    private static int withoutOne(char[] letters, int length) {
        return FILLERS.stream()
                .filter(filler -> endsWith(letters, length, filler))
                .map(filler -> length - filler.length())
                .findFirst()
                .orElseGet(() -> longest(letters, length)
                        .map(found -> length - found.length())
                        .orElse(length));
    }

    private record Match(PastedLabel label, int length) {}

    private static Optional<Match> longest(char[] letters, int length) {
        Optional<Match> best = Optional.empty();
        for (var label : values()) {
            for (var spelling : SPELLINGS.getOrDefault(label, List.of())) {
                if (endsWith(letters, length, spelling)
                        && spelling.length() > best.map(Match::length).orElse(0)) {
                    best = Optional.of(new Match(label, spelling.length()));
                }
            }
        }
        return best;
    }

    private static int withoutIdleEnding(char[] letters, int length) {
        return IDLE_ENDINGS.stream()
                .filter(ending -> endsWith(letters, length, ending))
                .map(ending -> length - ending.length())
                .findFirst()
                .orElse(length);
    }

    private static boolean endsWith(char[] letters, int length, String ending) {
        int start = length - ending.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (letters[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStandInWholeLabel(char c) {
        return Character.isLetter(c) || " _-.:/()：（）\t".indexOf(c) >= 0;
    }

    private interface Look {
        Optional<PastedLabel> at(char[] letters, int length);
    }

    /** Lends the letters alone, all small. */
    private static Optional<PastedLabel> withLetters(char[] text, int from, int to, Look look) {
        if (to - from > LONGEST) {
            return Optional.empty();
        }
        var letters = new char[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text[i])) {
                letters[length++] = Character.toLowerCase(text[i]);
            }
        }
        try {
            return look.at(letters, length);
        } finally {
            Arrays.fill(letters, '\0');
        }
    }
}
