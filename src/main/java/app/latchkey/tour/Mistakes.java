package app.latchkey.tour;

/** Goes on in the wizard, with something wrong or with everything right, and sees what is said. */
final class Mistakes {

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    Mistakes(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    /** Types something wrong, goes on, and sees what is said. */
    void wrong(String field, String text, String sentence, String picture) {
        hand.paste(field, text);
        hand.click("Next");
        eyes.see(sentence);
        camera.take("gallery-" + picture);
    }

    /** Goes on to the step of this title. */
    void next(String title) {
        hand.click("Next");
        eyes.see(title);
    }
}
