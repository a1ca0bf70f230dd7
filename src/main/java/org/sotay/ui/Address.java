package org.sotay.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Address of a page within the application: a path and its parameters in order.
///
/// Lists keep their whole state here, so that Back, bookmarks and shared links work.
public final class Address {

    private final String path;
    private final List<Parameter> parameters;

    /// One parameter, decoded.
    public record Parameter(String name, String value) {}

    private Address(String path, List<Parameter> parameters) {
        this.path = path;
        this.parameters = List.copyOf(parameters);
    }

    /// An address without parameters.
    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /// The address with the parameters of a raw query string; what cannot be decoded is left out.
    public static Address of(String path, @Nullable String query) {
        if (query == null || query.isEmpty()) {
            return of(path);
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!name.isEmpty() && !value.isEmpty()) {
                parameters.add(new Parameter(name, value));
            }
        }
        return new Address(path, parameters);
    }

    /// The same parameters under another path.
    public Address under(String other) {
        return new Address(other, parameters);
    }

    public String path() {
        return path;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /// The parameters without those named, for the hidden fields of a form that sets them itself.
    public List<Parameter> parametersExcept(String... names) {
        return without(names).parameters;
    }

    /// First value of a parameter.
    public Optional<String> value(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name.equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /// One of the values, in small letters; none where nobody knows what stands there.
    public <E extends Enum<E>> Optional<E> choice(String name, E[] values) {
        return value(name).flatMap(typed -> find(values, typed));
    }

    /// How addresses and the interface for programs write a value: `ARMED_FORCES` as `armed-forces`.
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value of that word.
    public static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    /// This address with the parameter set to one value, in place of any it had.
    public Address with(String name, Object value) {
        List<Parameter> changed = new ArrayList<>(parameters.size() + 1);
        for (Parameter parameter : parameters) {
            if (!parameter.name.equals(name)) {
                changed.add(parameter);
            }
        }
        changed.add(new Parameter(name, value.toString()));
        return new Address(path, changed);
    }

    /// This address without the parameters.
    public Address without(String... names) {
        List<String> unwanted = List.of(names);
        return new Address(
                path,
                parameters.stream()
                        .filter(parameter -> !unwanted.contains(parameter.name))
                        .toList());
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// The address as it is written in a link.
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        StringBuilder text = new StringBuilder(path);
        char mark = '?';
        for (Parameter parameter : parameters) {
            text.append(mark).append(encode(parameter.name)).append('=').append(encode(parameter.value));
            mark = '&';
        }
        return text.toString();
    }

    private static String encode(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            boolean plain = (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9')
                    || sign == '-'
                    || sign == '.'
                    || sign == '_';
            if (!plain) {
                return URLEncoder.encode(text, StandardCharsets.UTF_8);
            }
        }
        return text;
    }
}
