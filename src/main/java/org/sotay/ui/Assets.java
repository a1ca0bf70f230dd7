package org.sotay.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.webjars.WebJarVersionLocator;

/// Style sheets, scripts and pictures, read and compressed once; their address changes when any of them does.
public final class Assets {

    /// Bootstrap and what we change of it arrive together: between the two, a browser would look for pictures that the
    /// content policy refuses.
    private static final String STYLE = "sotay.css";

    private static final String THEME = "assets/theme.css";

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String base;

    /// One file as it is sent.
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the network, never compared
    public record Asset(String type, byte[] plain, byte[] gzipped) {}

    public Assets() {
        WebJarVersionLocator webJars = new WebJarVersionLocator();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/*")) {
                String name = resource.getFilename();
                if (name != null && name.contains(".") && !THEME.endsWith(name)) {
                    add(name, resource);
                }
            }
            add(STYLE, webJar(webJars, "bootstrap", "dist/css/bootstrap.min.css"), new ClassPathResource(THEME));
            add("htmx.min.js", webJar(webJars, "htmx.org", "dist/htmx.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.base = "/assets/" + fingerprint() + "/";
    }

    /// Address of a file, without a trailing name: `/assets/<version>/`.
    public String base() {
        return base;
    }

    /// Address of a file.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public String path(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return base + name;
    }

    /// The file of a name.
    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void add(String name, Resource... parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (Resource part : parts) {
            try (InputStream input = part.getInputStream()) {
                input.transferTo(whole);
            }
            if (parts.length > 1) {
                whole.write('\n');
            }
        }
        byte[] plain = whole.toByteArray();
        assets.put(name, new Asset(type(name), plain, gzip(plain)));
    }

    private static Resource webJar(WebJarVersionLocator webJars, String name, String file) {
        String path = webJars.fullPath(name, file);
        if (path == null) {
            throw new IllegalStateException("No " + file + " in the WebJar " + name);
        }
        return new ClassPathResource(path);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> throw new IllegalArgumentException("What is " + name + "?");
        };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.plain));
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
