package app.latchkey.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TourRefusalIT {

    private static final English AS_IT_IS = new English() {
        @Override
        public boolean isOurs(String text) {
            return true;
        }

        @Override
        public Set<String> ofText(String text) {
            return Set.of(text);
        }

        @Override
        public Set<String> ofName(String name) {
            return Set.of(name);
        }
    };

    private static final Computer FAITHFUL = new Computer() {
        @Override
        public void disk(Optional<IOException> refusal) {}

        @Override
        public void browser(boolean starts) {}
    };

    @TempDir
    Path pictures;

    @Test
    void aWindowWhoseBandDoesNotSayPracticeIsNotTouched() throws TimeoutException {
        var touched = new AtomicInteger();
        var said = new ByteArrayOutputStream();

        int code = new Tour(realWindow(touched), pictures, AS_IT_IS, FAITHFUL)
                .walk(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(said));

        assertThat(code).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("The band does not say Practice, and the tour touches nothing else.");
        assertThat(touched).hasValue(0);
        assertThat(pictures.resolve("001-failed.png")).isNotEmptyFile();
    }

    private static Stage realWindow(AtomicInteger touched) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return FxToolkit.setupStage(stage -> {
            var button = new Button("Practise first");
            var root = new VBox(new Label("Real · live trading"), new Label("Real money."), button);
            var scene = new Scene(root, 400, 300);
            scene.addEventFilter(InputEvent.ANY, _ -> touched.incrementAndGet());
            stage.setScene(scene);
            stage.show();
        });
    }
}
