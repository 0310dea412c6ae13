package app.latchkey.okx;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One object of an OKX answer, read forgivingly: missing, null, {@code ""} and {@code []} are all "absent", numbers
 * stand for strings; whatever else has the wrong shape is a {@link WrongShape} that says where.
 *
 * @param path where the object stands in the body, e.g. {@code data[0]}
 */
record Row(JsonNode node, String path) {

    /** Bounded, so that no exponent can blow up into a gigabyte of zeros. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][-+]?[0-9]{1,2})?");

    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,15}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** The only row of an answer that has to have one. */
    static Row first(List<Row> data) {
        if (data.isEmpty()) {
            throw new WrongShape("data[0]");
        }
        return data.getFirst();
    }

    Optional<String> text(String field) {
        var value = node.path(field);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!isScalar(value)) {
            throw new WrongShape(at(field));
        }
        return Optional.of(value.asText());
    }

    String needText(String field) {
        return text(field).orElseThrow(() -> new WrongShape(at(field)));
    }

    /** An amount with exactly the digits of the wire. */
    Optional<BigDecimal> amount(String field) {
        return text(field).map(text -> {
            if (!AMOUNT.matcher(text).matches()) {
                throw new WrongShape(at(field));
            }
            return new BigDecimal(text);
        });
    }

    BigDecimal needAmount(String field) {
        return amount(field).orElseThrow(() -> new WrongShape(at(field)));
    }

    /** A time in Unix milliseconds. */
    Optional<Instant> moment(String field) {
        return text(field).map(text -> {
            if (!MILLIS.matcher(text).matches()) {
                throw new WrongShape(at(field));
            }
            return Instant.ofEpochMilli(Long.parseLong(text));
        });
    }

    Instant needMoment(String field) {
        return moment(field).orElseThrow(() -> new WrongShape(at(field)));
    }

    /** A small whole number: of decimals, of confirmations. */
    Optional<Integer> count(String field) {
        return text(field).map(text -> {
            if (!COUNT.matcher(text).matches()) {
                throw new WrongShape(at(field));
            }
            return Integer.valueOf(text);
        });
    }

    /** Yes or no in any of OKX's forms: {@code true}, {@code "true"}, {@code "1"}. */
    Optional<Boolean> flag(String field) {
        var value = node.path(field);
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        return text(field).map(text -> switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new WrongShape(at(field));
        });
    }

    /** One of OKX's documented codes; empty when it is absent or not among them. */
    <E extends Wire> Optional<E> oneOf(E[] documented, String field) {
        return text(field).flatMap(text -> Arrays.stream(documented)
                .filter(each -> each.wire().equals(text))
                .findFirst());
    }

    /** The object inside this one; an absent one has no fields. */
    Row row(String field) {
        var value = node.path(field);
        if (!isAbsent(value) && !value.isObject()) {
            throw new WrongShape(at(field));
        }
        return new Row(value, at(field));
    }

    /** A list in either of OKX's forms: {@code "a,b"} or {@code ["a","b"]}. */
    List<String> words(String field) {
        var value = node.path(field);
        var words = new ArrayList<String>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (!isScalar(value.get(i))) {
                    throw new WrongShape(at(field) + '[' + i + ']');
                }
                words.add(value.get(i).asText());
            }
        } else {
            text(field).ifPresent(text -> words.addAll(Arrays.asList(text.split(",", -1))));
        }
        return words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** The objects of a list inside this one; an absent list is an empty one. */
    List<Row> rows(String field) {
        var list = node.path(field);
        if (isAbsent(list)) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new WrongShape(at(field));
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < list.size(); i++) {
            var row = new Row(list.get(i), at(field) + '[' + i + ']');
            if (!row.node.isObject()) {
                throw new WrongShape(row.path);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + '.' + field;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    private static boolean isScalar(JsonNode value) {
        return value.isTextual() || value.isNumber();
    }
}
