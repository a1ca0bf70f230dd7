package org.sotay.access.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.access.AccessTable;
import org.sotay.access.AccessTable.FieldGroup;
import org.sotay.access.Role;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Range;

/// The table of access, one line a capability, by the rooms that declare them.
public record AccessPage(List<Room> rooms) {

    /// What belongs together stands together; what is not named here comes last.
    private static final List<String> ORDER =
            List.of("units", "kinds", "members", "absences", "offices", "people", "access");

    /// The capabilities whose names begin with the same word.
    public record Room(String name, List<Line> lines) {}

    /// A capability with how far it reaches for each role.
    public record Line(Capability capability, FieldGroup fields, Map<Role, Range> ranges) {

        /// How far it reaches; none where the role does not have it.
        public @Nullable Range range(Role role) {
            return ranges.get(role);
        }
    }

    public AccessPage {
        rooms = List.copyOf(rooms);
    }

    static AccessPage of(List<AccessTable.Row> rows) {
        Map<Capability, Line> lines = new LinkedHashMap<>();
        for (AccessTable.Row row : rows) {
            lines.computeIfAbsent(
                            row.capability(),
                            capability -> new Line(capability, row.fields(), new EnumMap<>(Role.class)))
                    .ranges()
                    .put(row.role(), row.range());
        }
        Map<String, List<Line>> rooms = new LinkedHashMap<>();
        ORDER.forEach(room -> rooms.put(room, new ArrayList<>()));
        for (Line line : lines.values()) {
            rooms.computeIfAbsent(about(line.capability()), name -> new ArrayList<>())
                    .add(line);
        }
        return new AccessPage(rooms.entrySet().stream()
                .filter(room -> !room.getValue().isEmpty())
                .map(room -> new Room(room.getKey(), List.copyOf(room.getValue())))
                .toList());
    }

    /// The first word of the capability's name: what it is about.
    private static String about(Capability capability) {
        return capability.name().substring(0, capability.name().indexOf('.'));
    }
}
