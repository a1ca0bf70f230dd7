import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks an installation as a browser does, or as a program with a token.
final class Client {

    /// What was answered.
    record Answer(int status, String body) {

        private static Answer of(HttpResponse<String> answer) {
            return new Answer(answer.statusCode(), answer.body());
        }

        /// What it says if it is of that status; otherwise this is the end.
        String expect(int expected) {
            require(status == expected, "answered with " + status + " instead of " + expected + ": " + body);
            return body;
        }
    }

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Client(String address, String token) {
        this.address = address;
        this.token = token;
    }

    Client with(String other) {
        return new Client(address, other);
    }

    String get(String path) throws IOException, InterruptedException {
        return text(request(path).GET().build(), 200);
    }

    /// What is answered, whatever it is.
    Answer ask(String path) throws IOException, InterruptedException {
        return Answer.of(http.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    void download(String path, Path file) throws IOException, InterruptedException {
        HttpResponse<Path> answer = http.send(
                request(path).GET().build(),
                BodyHandlers.ofFile(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING));
        require(answer.statusCode() == 200, path + " answers " + answer.statusCode());
    }

    /// Sends JSON.
    Answer json(String path, String body) throws IOException, InterruptedException {
        return Answer.of(http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    /// Fills in the form on a page and sends it; what the page after it says.
    String form(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        String body = "_csrf=" + encoded(first(CSRF, get(page))) + "&"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return text(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                200);
    }

    /// Uploads a file.
    Answer upload(String path, Map<String, String> fields, Path file) throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, file.getFileName()));
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return Answer.of(http.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString()));
    }

    /// Sends nothing but the wish; the status of the answer, which is not waited for beyond that.
    int post(String path) throws IOException, InterruptedException {
        return http.send(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding())
                .statusCode();
    }

    void delete(String path) throws IOException, InterruptedException {
        text(request(path).DELETE().build(), 204);
    }

    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        require(found.find(), "no " + pattern + " in " + text.substring(0, Math.min(600, text.length())));
        return found.group(1);
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private String text(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        require(
                answer.statusCode() == expected,
                request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
