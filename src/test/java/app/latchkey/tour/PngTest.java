package app.latchkey.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void aPictureOfFewColoursComesBackPixelByPixel() throws IOException {
        var pixels = new int[] {0xFF112233, 0xFFFFFFFF, 0xFF000000, 0xFF112233, 0xFF445566, 0xFFFFFFFE};

        var read = read(new Snapshot(3, 2, pixels));

        assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3)).containsExactly(pixels);
    }

    @Test
    void aPictureOfManyColoursKeepsEachWithinWhatTheEyeForgives() throws IOException {
        var pixels = IntStream.range(0, 4_096)
                .map(i -> 0xFF000000 | (i & 0x3F) << 16 | (i >> 6) << 8)
                .toArray();

        var read = read(new Snapshot(64, 64, pixels)).getRGB(0, 0, 64, 64, null, 0, 64);

        assertThat(IntStream.of(read).distinct().count()).isBetween(100L, 256L);
        for (int i = 0; i < pixels.length; i++) {
            assertThat(Math.abs((read[i] >> 16 & 0xFF) - (pixels[i] >> 16 & 0xFF)))
                    .isLessThanOrEqualTo(8);
            assertThat(Math.abs((read[i] >> 8 & 0xFF) - (pixels[i] >> 8 & 0xFF)))
                    .isLessThanOrEqualTo(8);
        }
    }

    @Test
    void whatPopsUpIsLaidOverThePictureAsFarAsItIsOpaqueAndInside() {
        var window = new Snapshot(2, 2, new int[] {0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000});
        var popUp = new Snapshot(2, 2, new int[] {0x80FFFFFF, 0xFFFF0000, 0x00FFFFFF, 0xFF00FF00});

        window.lay(popUp, 1, 0);

        assertThat(window.argb()).containsExactly(0xFF000000, 0xFF808080, 0xFF000000, 0xFF000000);
    }

    private static BufferedImage read(Snapshot picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Png.of(picture)));
    }
}
