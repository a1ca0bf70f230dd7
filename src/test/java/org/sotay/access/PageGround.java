package org.sotay.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The whole application without a server, and a [Desk] to use its pages from.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "sotay.texts.strict=true")
@AutoConfigureMockMvc
@Import(Desk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface PageGround {}
