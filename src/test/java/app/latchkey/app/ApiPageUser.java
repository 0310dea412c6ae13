package app.latchkey.app;

import app.latchkey.practice.Browser;
import java.io.IOException;
import java.net.URI;

/** Somebody who makes a key on the practice exchange's API page, in a browser. */
final class ApiPageUser {

    /** What the page shows once. */
    record Made(String apiKey, String secretKey) {}

    private ApiPageUser() {}

    /** Fills in the form and confirms with the code that was sent. */
    static Made makesKey(URI apiPage, String name, String passphrase, String addresses)
            throws IOException, InterruptedException {
        var exchange = URI.create(apiPage.getScheme() + "://" + apiPage.getAuthority());
        var browser = new Browser(exchange).go(apiPage.toString());
        browser.go(browser.find("href=\"([^\"]*/account/my-api/create[^\"]*)\"").replace("&amp;", "&"))
                .submit(
                        "name",
                        name,
                        "purpose",
                        "api-trading",
                        "permission",
                        "read",
                        "permission",
                        "trade",
                        "passphrase",
                        passphrase,
                        "addresses",
                        addresses);
        browser.submit("code", browser.find("id=\"sent-code\"[^>]*>(\\d{6})<"));
        return new Made(
                browser.find("id=\"api-key\"[^>]*>([0-9a-f-]{36})<"),
                browser.find("id=\"secret-key\"[^>]*>([0-9A-F]{32})<"));
    }
}
