package app.latchkey.vault;

import java.util.HexFormat;

/** Tells whether a file is still the one that was read or written. */
record FileDigest(String hex) {

    static FileDigest of(byte[] file) {
        return new FileDigest(HexFormat.of().formatHex(VaultFile.sha256().digest(file)));
    }
}
