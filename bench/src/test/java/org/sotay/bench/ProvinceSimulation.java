package org.sotay.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyBytes;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What officers do most, one scenario after the other: a fixed number of connections, each signed in by itself, each
/// asking again as soon as it has its answer.
public final class ProvinceSimulation extends Simulation {

    private static final int MEMBERS = 1_000;

    private final Settings settings = Settings.told();
    private final Province province = new Province(settings.address());
    private final SignIn ofTheProvince = SignIn.of(settings.data(), "officer", "37");
    private final SignIn ofTheDistrict = SignIn.of(settings.data(), "officer", "377");
    private final Map<String, CpuTime> began = new ConcurrentHashMap<>();

    {
        List<PopulationBuilder> scenarios = List.of("list", "search", "api-search", "member", "board", "stuck").stream()
                .filter(settings.only()::contains)
                .map(this::scenarioOf)
                .toList();
        setUp(scenarios.reversed().stream()
                        .reduce((later, earlier) -> earlier.andThen(later))
                        .orElseThrow())
                .protocols(protocol());
    }

    private PopulationBuilder scenarioOf(String name) {
        return switch (name) {
            case "list" -> list();
            case "search" -> search();
            case "api-search" -> apiSearch();
            case "member" -> member();
            case "board" -> candidates("board", "/candidates?unit=377&view=board", ofTheDistrict);
            case "stuck" -> candidates("stuck", "/due/stuck?unit=37", ofTheProvince);
            default -> throw new IllegalArgumentException("No scenario " + name);
        };
    }

    /// The members of a district by given name, first 50.
    private PopulationBuilder list() {
        List<Map<String, Object>> sessions = province.sessions(ofTheDistrict, settings.connections());
        String first = sessions.getFirst().get("session").toString();
        byte[] last = utf8(Province.lastMember(province.page(first, "/members?unit=377")));
        HttpRequestActionBuilder request = http("list")
                .get("/members?unit=377")
                .header("Cookie", "#{session}")
                .check(status().is(200), hasText(session -> last));
        return population("list", sessions, request, UnaryOperator.identity());
    }

    /// Part of a name, looked for in the whole province, first 20.
    private PopulationBuilder search() {
        byte[] hit = utf8("href=\"/members/");
        HttpRequestActionBuilder request = http("search")
                .get("/search")
                .queryParam("q", "#{part}")
                .header("Cookie", "#{session}")
                .check(status().is(200), hasText(session -> hit));
        return population("search", province.sessions(ofTheProvince, settings.connections()), request, fed(parts()));
    }

    /// The same as a program asks.
    private PopulationBuilder apiSearch() {
        byte[] hit = utf8("\"items\":[{");
        HttpRequestActionBuilder request = http("api-search")
                .get("/api/v1/members?unit=37&size=20")
                .queryParam("q", "#{part}")
                .header("Authorization", "Bearer " + ofTheProvince.apiToken())
                .check(status().is(200), hasText(session -> hit));
        return population("api-search", List.of(Map.of()), request, fed(parts()));
    }

    /// The page of one of a thousand members from all over the province.
    private PopulationBuilder member() {
        HttpRequestActionBuilder request = http("member")
                .get("/members/#{id}")
                .header("Cookie", "#{session}")
                .check(status().is(200), hasText(session -> utf8(session.getString("name"))));
        return population(
                "member",
                province.sessions(ofTheProvince, settings.connections()),
                request,
                fed(listFeeder(province.members(ofTheProvince.apiToken(), "37", MEMBERS))
                        .random()));
    }

    /// A page of candidates that names at least one.
    private PopulationBuilder candidates(String name, String path, SignIn officer) {
        byte[] hit = utf8("href=\"/candidates/");
        HttpRequestActionBuilder request = http(name)
                .get(path)
                .header("Cookie", "#{session}")
                .check(status().is(200), hasText(session -> hit));
        return population(name, province.sessions(officer, settings.connections()), request, UnaryOperator.identity());
    }

    private PopulationBuilder population(
            String name,
            List<Map<String, Object>> sessions,
            HttpRequestActionBuilder request,
            UnaryOperator<ChainBuilder> question) {
        return scenario(name)
                .feed(listFeeder(sessions).circular())
                .exec(during(settings.warmUp()).on(question.apply(exec(request.silent()))))
                .exec(cpu(session -> began.putIfAbsent(name, CpuTime.now(settings))))
                .exec(during(settings.measured()).on(question.apply(exec(request))))
                .exec(cpu(session -> {
                    CpuTime before = began.remove(name);
                    if (before != null) {
                        System.out.println(CpuTime.now(settings).since(before, name));
                    }
                }))
                .injectOpen(atOnceUsers(settings.connections()));
    }

    private static ChainBuilder cpu(Consumer<Session> note) {
        return exec(session -> {
            note.accept(session);
            return session;
        });
    }

    private static UnaryOperator<ChainBuilder> fed(FeederBuilder<?> feeder) {
        return asked -> feed(feeder).exec(asked);
    }

    private static FeederBuilder<?> parts() {
        return csv("name-parts.csv").random();
    }

    /// Looks in the bytes as they came: the generator shares the cores with what it measures.
    private static CheckBuilder hasText(Function<Session, byte[]> text) {
        return bodyBytes()
                .transformWithSession((bytes, session) -> new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains(new String(text.apply(session), StandardCharsets.ISO_8859_1)))
                .is(true);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpProtocolBuilder protocol() {
        HttpProtocolBuilder protocol = http.baseUrl(settings.address().toString())
                .userAgentHeader("sotay-bench")
                .disableCaching()
                .disableFollowRedirect()
                .disableAutoReferer();
        return settings.gzip() ? protocol.acceptEncodingHeader("gzip") : protocol;
    }
}
