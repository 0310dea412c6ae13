package app.latchkey.ui.practice;

import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Shown;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The band's right end in the Practice workspace: which problems are on, and the way to the others. */
public final class RehearsalBar extends HBox {

    /** Problems end by themselves, and other hands begin them; two seconds late is soon enough. */
    private static final Duration BETWEEN_LOOKS = Duration.seconds(2);

    private final Texts texts;
    private final Label on = Announcer.live(new Label("", new FontIcon(Feather.ALERT_TRIANGLE)));

    public RehearsalBar(Texts all, RehearsalViewModel model) {
        this.texts = all.of("rehearse");
        getStyleClass().add("rehearsal-bar");
        on.getStyleClass().add("rehearsal-on");
        on.setMinWidth(USE_PREF_SIZE);
        var button = Actions.button(texts.get("open"), model::toggle);
        button.getStyleClass().add("band-button");
        getChildren().addAll(on, button);

        var looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, _ -> model.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        model.available().subscribe(there -> {
            Shown.only(there, this);
            if (there) {
                looks.playFromStart();
            } else {
                looks.stop();
            }
        });
        model.active().subscribe(this::tell);
    }

    private void tell(List<Standing> active) {
        on.setVisible(!active.isEmpty());
        on.setText(
                switch (active.size()) {
                    case 0 -> "";
                    case 1 -> texts.get("on.one", title(active.getFirst()));
                    default -> texts.get("on.more", title(active.getFirst()), active.size() - 1);
                });
    }

    private String title(Standing standing) {
        return texts.get(standing.what().name() + ".title");
    }
}
