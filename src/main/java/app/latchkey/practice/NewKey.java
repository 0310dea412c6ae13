package app.latchkey.practice;

/** What a person sees once, when a key is made. */
public record NewKey(String apiKey, String secretKey) {

    @Override
    public String toString() {
        return "NewKey[" + apiKey + "]";
    }
}
