package org.sotay.kernel;

/// Something an actor may do or see, declared by the room that guards it, for example `members.read`.
///
/// Who has it, and over which units, stands in the one table of the room `access`.
public record Capability(String name) {

    @Override
    public String toString() {
        return name;
    }
}
