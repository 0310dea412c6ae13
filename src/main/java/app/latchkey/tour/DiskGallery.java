package app.latchkey.tour;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;

/** What the wizard says on a disk that does not take what is to be saved. */
final class DiskGallery {

    /**
     * One way to be refused.
     *
     * @param name for the picture
     * @param refusal what the system reports
     * @param sentence how both of its sentences begin
     */
    private record Refused(String name, IOException refusal, String sentence) {}

    private static final String FILE = "vault.latchkey";
    private static final List<Refused> EVERY = List.of(
            new Refused("full", new FileSystemException(FILE, null, "No space left on device"), "The disk is full"),
            new Refused("not-allowed", new AccessDeniedException(FILE), "Latchkey is not allowed to write"),
            new Refused(
                    "no-replace",
                    new AtomicMoveNotSupportedException(FILE, FILE, null),
                    "This file system cannot replace a file in one step"),
            new Refused(
                    "other", new FileSystemException(FILE, null, "Input/output error"), "The disk reported an error"));

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;
    private final Computer computer;

    DiskGallery(Eyes eyes, Hand hand, Camera camera, Computer computer) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
        this.computer = computer;
    }

    /**
     * Goes on with each way to be refused, and stays where it was.
     *
     * @param what is not saved, for the pictures
     * @param alsoSaid what else is to be read each time
     */
    void next(String what, String alsoSaid) {
        for (var way : EVERY) {
            computer.disk(Optional.of(way.refusal()));
            hand.click("Next");
            eyes.see(way.sentence());
            eyes.see(alsoSaid);
            camera.take("gallery-" + what + "-" + way.name());
        }
        computer.disk(Optional.empty());
    }
}
