package org.sotay.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Random tokens, and the fingerprints under which they are kept.
@Component
public class Secrets {

    private static final int BYTES = 32;
    private static final int START = 12;

    private final SecureRandom random = new SecureRandom();

    /// 256 random bits, in letters that fit into cookies and addresses.
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    /// SHA-256; enough for tokens, which nobody can guess, and never used for passwords.
    static byte[] fingerprint(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `text` so that only whoever knows `secret` can read it.
    byte[] seal(String secret, String text) {
        byte[] start = new byte[START];
        random.nextBytes(start);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, start, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(START + sealed.length).put(start).put(sealed).array();
    }

    /// What [#seal] was given.
    static String open(String secret, byte[] sealed) {
        byte[] start = Arrays.copyOf(sealed, START);
        byte[] rest = Arrays.copyOfRange(sealed, START, sealed.length);
        return new String(cipher(Cipher.DECRYPT_MODE, secret, start, rest), StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, String secret, byte[] start, byte[] input) {
        byte[] key = sign(secret.getBytes(StandardCharsets.UTF_8), "seal");
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, start));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// HMAC-SHA-256 of `text` under `key`.
    public static byte[] sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
