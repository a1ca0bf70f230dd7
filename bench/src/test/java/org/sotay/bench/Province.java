package org.sotay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The running application as the bench prepares itself with it, before anything is measured.
final class Province {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MEMBER_LINK = Pattern.compile("href=\"/members/\\d+\"");
    private static final int PAGE = 100;

    private final URI address;
    private final HttpClient plain =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    Province(URI address) {
        this.address = address;
    }

    /// As many sessions as there are connections, one after the other: passwords are slow to check on purpose.
    List<Map<String, Object>> sessions(SignIn account, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Map.<String, Object>of("session", session(account)))
                .toList();
    }

    /// Signs in as a browser does; the answer is the `Cookie` header of the session.
    String session(SignIn account) {
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build()) {
            String token =
                    found(FORM_TOKEN, send(browser, request("/sign-in"), 200)).group(1);
            String form = form(Map.of("_csrf", token, "username", account.username(), "password", account.password()));
            HttpRequest.Builder post = request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            send(browser, post, 303);
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("sotay"))
                .map(HttpCookie::getValue)
                .map(value -> "sotay=" + value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No session for " + account));
    }

    /// A page as it is for somebody signed in.
    String page(String session, String path) {
        return send(plain, request(path).header("Cookie", session), 200);
    }

    /// The link of the last member on a page of the list.
    static String lastMember(String page) {
        Matcher links = MEMBER_LINK.matcher(page);
        String last = null;
        while (links.find()) {
            last = links.group();
        }
        if (last == null) {
            throw new IllegalStateException("No member on the page");
        }
        return last;
    }

    /// Members from all over the list of a unit, as `id` and `name`.
    List<Map<String, Object>> members(String token, String unit, int number) {
        int pages = Math.ceilDiv(api(token, unit, 1).get("total").intValue(), PAGE);
        int wanted = Math.ceilDiv(number, PAGE);
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            for (JsonNode item : api(token, unit, 1 + i * (pages - 1) / wanted).get("items")) {
                members.add(Map.of(
                        "id", item.get("id").asText(), "name", item.get("name").asText()));
            }
        }
        return members.subList(0, Math.min(number, members.size()));
    }

    private JsonNode api(String token, String unit, int page) {
        String path = "/api/v1/members?unit=" + unit + "&page=" + page + "&size=" + PAGE;
        try {
            return json.readTree(send(plain, request(path).header("Authorization", "Bearer " + token), 200));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("User-Agent", "sotay-bench");
    }

    private static String send(HttpClient client, HttpRequest.Builder request, int expected) {
        HttpRequest asked = request.build();
        try {
            HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(asked + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Not on the page: " + pattern);
        }
        return matcher;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
