package app.latchkey.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours that stand for all colours of a picture. A window has few colours and many shades at the edges of
 * its letters; those are what is rounded, and never by more than the eye forgives.
 */
final class Palette {

    private static final int MOST = 256;

    private final List<Integer> colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    /** The finest palette that will do for these pixels. */
    static Palette of(int[] argb) {
        var byFrequency = byFrequency(argb);
        int distance = 0;
        while (true) {
            var colours = covering(byFrequency, distance);
            if (colours.size() <= MOST) {
                return new Palette(colours);
            }
            distance += 2;
        }
    }

    /** Red, green and blue of each colour in turn. */
    byte[] rgb() {
        var bytes = new byte[colours.size() * 3];
        for (int i = 0; i < colours.size(); i++) {
            int colour = colours.get(i);
            bytes[3 * i] = (byte) (colour >> 16);
            bytes[3 * i + 1] = (byte) (colour >> 8);
            bytes[3 * i + 2] = (byte) colour;
        }
        return bytes;
    }

    /** The place in the palette of the colour that is nearest. */
    byte index(int argb) {
        return nearest.computeIfAbsent(argb, this::search);
    }

    private byte search(int argb) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colours.get(i), argb) < distance(colours.get(best), argb)) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static List<Integer> byFrequency(int[] argb) {
        var counts = new HashMap<Integer, Integer>();
        for (int begin = 0, at = 1; begin < argb.length; at++) {
            if (at == argb.length || argb[at] != argb[begin]) {
                counts.merge(argb[begin], at - begin, Integer::sum);
                begin = at;
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Colours such that every other is at most this far from one of them; gives up soon after there are too many. */
    private static List<Integer> covering(List<Integer> byFrequency, int distance) {
        var chosen = new ArrayList<Integer>();
        for (int colour : byFrequency) {
            if (chosen.stream().noneMatch(each -> distance(each, colour) <= distance)) {
                chosen.add(colour);
            }
            if (chosen.size() > MOST) {
                break;
            }
        }
        return chosen;
    }

    /** The largest difference in any of red, green and blue. */
    private static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        int blue = Math.abs((one & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
