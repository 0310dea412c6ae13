package app.latchkey.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the form for keys accepts. */
final class KeyRules {

    static final int NAME_MAX = 50;
    static final int ADDRESSES_MAX = 20;
    static final int KEYS_MAX = 50;
    static final int PASSPHRASE_MIN = 8;
    static final int PASSPHRASE_MAX = 32;

    private KeyRules() {}

    /** Problems of a whole request, beside the account's other keys. */
    static List<KeyProblem> problems(KeyRequest request, Collection<PracticeKey> others) {
        var problems = new ArrayList<KeyProblem>();
        if (others.size() >= KEYS_MAX) {
            problems.add(KeyProblem.TOO_MANY_KEYS);
        }
        problems.addAll(problems(request.name(), request.permissions(), request.addresses(), others));
        if (!isPassphrase(request.passphrase())) {
            problems.add(KeyProblem.PASSPHRASE_FORMAT);
        }
        return problems;
    }

    /** Problems of what can still be changed on a key that exists; {@code others} are the account's keys without it. */
    static List<KeyProblem> problems(
            String name, Set<Permission> permissions, List<String> addresses, Collection<PracticeKey> others) {
        var problems = new ArrayList<KeyProblem>();
        if (name.isBlank()) {
            problems.add(KeyProblem.NAME_MISSING);
        } else if (name.codePointCount(0, name.length()) > NAME_MAX) {
            problems.add(KeyProblem.NAME_TOO_LONG);
        } else if (others.stream().anyMatch(key -> key.name().equals(name))) {
            problems.add(KeyProblem.NAME_TAKEN);
        }
        if (permissions.isEmpty()) {
            problems.add(KeyProblem.NO_PERMISSION);
        }
        if (addresses.size() > ADDRESSES_MAX) {
            problems.add(KeyProblem.TOO_MANY_ADDRESSES);
        }
        addresses.stream()
                .filter(text -> AddressRange.parse(text).isEmpty())
                .map(KeyProblem::notAnAddress)
                .forEach(problems::add);
        return problems;
    }

    private static boolean isPassphrase(String text) {
        return text.length() >= PASSPHRASE_MIN
                && text.length() <= PASSPHRASE_MAX
                && text.chars().allMatch(c -> c > ' ' && c <= '~')
                && has(text, c -> c >= '0' && c <= '9')
                && has(text, c -> c >= 'A' && c <= 'Z')
                && has(text, c -> c >= 'a' && c <= 'z')
                && has(text, c -> !Character.isLetterOrDigit(c));
    }

    private static boolean has(String text, IntPredicate kind) {
        return text.chars().anyMatch(kind);
    }
}
