package org.sotay.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A real browser for tests: `@ExtendWith(Browser.class)`, then take a `Browser` as a parameter.
///
/// One Chromium serves the whole test run; each session is as fresh as a new visitor's.
public final class Browser implements ParameterResolver {

    private static final List<String> QUIET = List.of(
            "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private com.microsoft.playwright.Browser chromium;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser;
        return this;
    }

    /// A session of its own in a window of this size; closed afterwards.
    public void visit(Screen screen, Consumer<Page> visitor) {
        visit(screen, true, visitor);
    }

    /// The same, with JavaScript switched off.
    public void visitWithoutScripts(Screen screen, Consumer<Page> visitor) {
        visit(screen, false, visitor);
    }

    private void visit(Screen screen, boolean scripts, Consumer<Page> visitor) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen != Screen.DESKTOP)
                .setJavaScriptEnabled(scripts);
        try (BrowserContext session = chromium.newContext(options)) {
            visitor.accept(session.newPage());
        }
    }

    /// The windows that the pages are made for.
    public enum Screen {
        NARROW(320, 640),
        PHONE(390, 844),
        DESKTOP(1280, 800);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;

        Chromium() {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                            .setArgs(QUIET));
        }

        /// The places where `src/build/browser.sh` looks too.
        private static Path executable() {
            String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
            return Stream.of(System.getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
                    .filter(name -> name != null && !name.isEmpty())
                    .flatMap(name -> Stream.of(path.split(":"))
                            .map(folder -> Path.of(folder).resolve(name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium: run src/build/browser.sh"));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
