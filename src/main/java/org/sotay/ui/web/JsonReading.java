package org.sotay.ui.web;

import com.fasterxml.jackson.annotation.Nulls;
import org.sotay.platform.UnreadableRequest;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// What programs send is read as strictly as what forms send: no text has control characters, and no list has gaps.
@Configuration(proxyBeanMethods = false)
class JsonReading {

    private static final String UNREADABLE = "no text has such signs";

    @Bean
    JsonMapperBuilderCustomizer readableJson() {
        SimpleModule texts = new SimpleModule("texts")
                .addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new Name());
        return mapper -> mapper.addModule(texts).changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    /// A text.
    private static final class Text extends StringDeserializer {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = super.deserialize(json, context);
            if (text != null && !UnreadableRequest.isReadable(text)) {
                throw context.weirdStringException(text, String.class, UNREADABLE);
            }
            return text;
        }
    }

    /// The name of something in a list of named things.
    private static final class Name extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            if (!UnreadableRequest.isReadable(name)) {
                throw context.weirdKeyException(String.class, name, UNREADABLE);
            }
            return name;
        }
    }
}
