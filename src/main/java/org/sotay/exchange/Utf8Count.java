package org.sotay.exchange;

/// Counts, over the bytes of a text, how much of it is UTF-8 and how much cannot be, and whether it could be
/// windows-1258, where the five tone marks follow a letter.
final class Utf8Count {

    private long good;
    private long broken;
    private long stray;
    private int awaited;
    private int before;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            add(block[i] & 0xFF);
        }
    }

    private void add(int sign) {
        if (isTone(sign) && !isLetter(before)) {
            stray++;
        }
        before = sign;
        if (awaited > 0) {
            if (sign >= 0x80 && sign < 0xC0) {
                awaited--;
                good += awaited == 0 ? 1 : 0;
                return;
            }
            broken++;
            awaited = 0;
        }
        if (sign >= 0xC2 && sign < 0xF5) {
            awaited = sign < 0xE0 ? 1 : sign < 0xF0 ? 2 : 3;
        } else if (sign >= 0x80) {
            broken++;
        }
    }

    private static boolean isTone(int sign) {
        return sign == 0xCC || sign == 0xD2 || sign == 0xDE || sign == 0xEC || sign == 0xF2;
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || sign >= 0xC0;
    }

    boolean isUtf8() {
        return broken + (awaited > 0 ? 1 : 0) <= good;
    }

    boolean hasStrayMarks() {
        return stray > 0;
    }
}
