package org.sotay.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;

/// What every page needs around its content; made once a request.
public final class Shell {

    /// How many entries the bar of a phone holds, "More" being one of them.
    private static final int PHONE_ENTRIES = 5;

    private final Frame frame;
    private final Texts texts;
    private final Visit visit;
    private final AsOf asOf;
    private @Nullable Csrf csrf;

    /// The part of a shell that is the same for all requests.
    record Frame(Assets assets, Icons icons, List<Navigation> navigation, boolean demo) {}

    Shell(Frame frame, Texts texts, Visit visit) {
        this.frame = frame;
        this.texts = texts;
        this.visit = visit;
        this.asOf = AsOf.parse(visit.here().value("on").orElse(null), visit.today());
    }

    public Texts texts() {
        return texts;
    }

    /// Whoever is signed in.
    public @Nullable Actor actor() {
        return visit.actor();
    }

    public boolean signedIn() {
        return visit.actor() != null;
    }

    /// Name of whoever is signed in, else empty.
    public String name() {
        Actor actor = visit.actor();
        return actor == null ? "" : actor.name();
    }

    /// First letters of the first and the last word of the name.
    public String initials() {
        String name = name().strip();
        if (name.isEmpty()) {
            return "";
        }
        int last = name.lastIndexOf(' ') + 1;
        return last == 0 ? name.substring(0, 1) : name.substring(0, 1) + name.charAt(last);
    }

    /// The address of this page with all its parameters.
    public Address here() {
        return visit.here();
    }

    /// The day this page tells about.
    public AsOf asOf() {
        return asOf;
    }

    public LocalDate today() {
        return visit.today();
    }

    /// Whether the reader looks at another day than today.
    public boolean otherDay() {
        return !asOf.on().equals(visit.today());
    }

    /// Whether the reader's navigation leads there: a page may point to one of a room above it only then.
    public boolean leadsTo(String path) {
        return navigation().stream().anyMatch(item -> item.entry().path().equals(path));
    }

    /// A link that keeps the day the reader is looking at.
    public String keep(String path) {
        if (!otherDay()) {
            return path;
        }
        return path + (path.indexOf('?') < 0 ? "?on=" : "&on=") + asOf.on();
    }

    public Csrf csrf() {
        if (csrf == null) {
            csrf = visit.csrf().get();
        }
        return csrf;
    }

    /// Headers that htmx sends along.
    public String scriptHeaders() {
        return "{\"" + csrf().header() + "\":\"" + csrf().token() + "\"}";
    }

    public Preferences preferences() {
        return visit.preferences();
    }

    /// Value of `data-bs-theme`; none lets the device decide.
    public @Nullable String theme() {
        return switch (preferences().theme()) {
            case SYSTEM -> null;
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /// Value of `data-print`; none for the ordinary size.
    public @Nullable String print() {
        return preferences().largePrint() ? "large" : null;
    }

    /// Whether the switch to dark is of use; both switches are while the device decides.
    public boolean offersDark() {
        return preferences().theme() != Theme.DARK;
    }

    public boolean offersLight() {
        return preferences().theme() != Theme.LIGHT;
    }

    public String requestId() {
        return visit.requestId();
    }

    public boolean demo() {
        return frame.demo();
    }

    public @Nullable Toast toast() {
        return visit.toast();
    }

    /// An icon of the sprite, without `i-`.
    public Content icon(String name) {
        return frame.icons().get(name);
    }

    /// Address of a style sheet, script or picture.
    public String asset(String name) {
        return frame.assets().path(name);
    }

    /// How a mandate is called: the title and the unit.
    public String title(Mandate mandate) {
        String role = texts.get("ui.role." + mandate.title());
        return mandate.unitName() == null ? role : role + " · " + mandate.unitName();
    }

    /// The main navigation in order; nothing for a visitor who has not signed in.
    public List<NavItem> navigation() {
        Actor actor = visit.actor();
        if (actor == null) {
            return List.of();
        }
        List<NavEntry> entries = new ArrayList<>();
        for (Navigation navigation : frame.navigation()) {
            entries.addAll(navigation.entries(actor));
        }
        entries.sort((one, other) -> Integer.compare(one.order(), other.order()));
        long narrow = entries.stream().filter(entry -> !entry.wide()).count();
        long room = entries.size() > PHONE_ENTRIES ? PHONE_ENTRIES - 1 - narrow : PHONE_ENTRIES;
        List<NavItem> items = new ArrayList<>(entries.size());
        for (NavEntry entry : entries) {
            boolean folded = entry.wide() && room-- <= 0;
            items.add(new NavItem(entry, keep(entry.path()), isCurrent(entry.path()), folded));
        }
        return items;
    }

    private boolean isCurrent(String path) {
        String here = visit.here().path();
        return here.equals(path) || (path.length() > 1 && here.startsWith(path) && here.charAt(path.length()) == '/');
    }
}
