package app.latchkey.ui.shell;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.ui.watch.News;
import app.latchkey.ui.watch.Watch;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above whatever screen is shown what turned without the user, until it is put away. */
final class NewsNote extends HBox {

    /** More are counted. */
    private static final int SHOWN = 3;

    private final Watch watch;
    private final Texts all;
    private final VBox lines = new VBox();

    NewsNote(Texts all, Watch watch) {
        this.watch = watch;
        this.all = all;
        getStyleClass().addAll("notice", "notice-caution", "news");
        var away = Actions.button(all.get("control.close"), watch::putAway);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.BELL), lines, away);
        Shown.during(Bindings.isNotEmpty(watch.news()), this);
        watch.news().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren()
                .setAll(watch.news().stream().limit(SHOWN).map(this::line).collect(Collectors.toList()));
        int more = watch.news().size() - SHOWN;
        if (more > 0) {
            lines.getChildren().add(Wrapped.muted(all.get("watch.more", more)));
        }
    }

    private Label line(News news) {
        return Announcer.live(Wrapped.text(news.whole().in(all)));
    }
}
