package app.latchkey.key;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an account is registered. A key works on its own site's host only; every other host answers as if the key did
 * not exist (50119).
 *
 * <p>Hosts as OKX's v5 documentation names them in July 2026, regional rule of its overview page included.
 */
public enum Site {
    GLOBAL("www.okx.com", "openapi.okx.com"),
    EEA("my.okx.com", "eea.okx.com"),
    US_AU("app.okx.com", "us.okx.com"),
    TURKEY("tr.okx.com", "tr.okx.com"),
    /** The practice exchange: its address is known when it runs. */
    PRACTICE(null, null),
    /** The practice exchange once more, in the part of another site, so that looking for a key's site can be rehearsed. */
    PRACTICE_OTHER(null, null);

    private final Optional<URI> web;
    private final Optional<URI> rest;

    Site(@Nullable String webHost, @Nullable String restHost) {
        this.web = Optional.ofNullable(webHost).map(host -> URI.create("https://" + host));
        this.rest = Optional.ofNullable(restHost).map(host -> URI.create("https://" + host));
    }

    /** The sites of real accounts. */
    public static List<Site> official() {
        return Arrays.stream(values()).filter(Site::isOfficial).toList();
    }

    /** The sites that a key of this one might be from as well; practice and OKX never mix. */
    public List<Site> others() {
        return Arrays.stream(values())
                .filter(site -> site != this && site.isOfficial() == isOfficial())
                .toList();
    }

    public boolean isOfficial() {
        return rest.isPresent();
    }

    /** Address of the site for people, e.g. {@code https://www.okx.com}; none for practice. */
    public Optional<URI> web() {
        return web;
    }

    /** Address of the site's REST host; none for practice. */
    public Optional<URI> rest() {
        return rest;
    }
}
