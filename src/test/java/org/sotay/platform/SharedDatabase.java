package org.sotay.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/// Test classes with this mark share one database of their own that is made once in a test run and never reset: for
/// what
/// is expensive to load and only looked at.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = TestGround.DATABASE + "=shared")
public @interface SharedDatabase {}
