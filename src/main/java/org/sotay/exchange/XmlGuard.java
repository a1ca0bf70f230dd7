package org.sotay.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Lets XML through in which tags follow each other within reach: what stands between two of them, and a tag itself, is
/// held in memory by whoever parses it.
final class XmlGuard extends FilterReader {

    /// A cell of Excel has at most 32,767 signs, of which each may be written with eight.
    private static final int REACH = 300_000;

    private int since;

    XmlGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] block, int offset, int length) throws IOException {
        int read = super.read(block, offset, length);
        for (int i = offset; i < offset + read; i++) {
            since = block[i] == '<' ? 0 : since + 1;
            if (since > REACH) {
                throw new UnreadableFile("exchange.problem.bomb");
            }
        }
        return read;
    }
}
