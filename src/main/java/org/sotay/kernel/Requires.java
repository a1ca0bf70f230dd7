package org.sotay.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The route answers only an actor whose acting mandate has the named capability; anybody else gets 404.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /// Name of the capability, for example `members.read`.
    String value();
}
