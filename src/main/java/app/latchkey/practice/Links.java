package app.latchkey.practice;

/** The pages' addresses. Each names its environment, the way OKX's own addresses do. */
final class Links {

    static final String KEYS = "/account/my-api";
    static final String CREATE = KEYS + "/create";
    static final String CONFIRM = KEYS + "/confirm";
    static final String CREATED = KEYS + "/created";
    static final String VIEW = KEYS + "/view";
    static final String EDIT = KEYS + "/edit";
    static final String DELETE = KEYS + "/delete";
    static final String ASSETS = "/balance";
    static final String TROUBLES = "/troubles";
    static final String STYLE = "/style.css";
    static final String ICON = "/icon.svg";

    private Links() {}

    static String in(Environment environment, String path) {
        return path + "?" + parameter(environment) + "=1";
    }

    static String parameter(Environment environment) {
        return environment == Environment.DEMO ? "go-demo-trading" : "go-live-trading";
    }

    static String of(PracticeKey key, String path) {
        return in(key.environment(), path) + "&key=" + key.apiKey();
    }
}
