package app.latchkey.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a practice exchange is to be run.
 *
 * @param folder where its state lives; made when it is not there
 * @param port on loopback; 0 takes any that is free
 * @param clock the exchange's time, before anybody moves it
 * @param callerAddress where requests are taken to come from, since on loopback they all come from the same place
 * @param gateOrder every check once
 * @param settleTime how long transfers are pending; zero settles them as they are booked
 * @param rateLimited whether more requests than the documented rates allow are turned away
 * @param slowness how long an answer takes while {@link Trouble#SLOW} is on
 * @param silence how long nobody who asks about transfers is answered once {@link Trouble#ANSWER_LOST} has struck
 * @param mishaps what befalls single requests
 */
public record Options(
        Path folder,
        int port,
        InstantSource clock,
        String callerAddress,
        List<GateCheck> gateOrder,
        Duration settleTime,
        boolean rateLimited,
        Duration slowness,
        Duration silence,
        Mishaps mishaps) {

    public Options {
        gateOrder = everyCheckOnce(gateOrder);
        if (!AddressRange.isAddress(callerAddress)) {
            throw new IllegalArgumentException("Not an address: " + callerAddress);
        }
    }

    /** Any free port, the computer's clock, transfers settled at once, callers at 198.51.100.7, the documented rates. */
    public static Options in(Path folder) {
        return new Options(
                folder,
                0,
                InstantSource.system(),
                "198.51.100.7",
                GateCheck.USUAL_ORDER,
                Duration.ZERO,
                true,
                Duration.ofSeconds(4),
                Duration.ZERO,
                Mishaps.NONE);
    }

    static List<GateCheck> everyCheckOnce(List<GateCheck> order) {
        var all = EnumSet.allOf(GateCheck.class);
        if (order.size() != all.size() || !all.equals(new HashSet<>(order))) {
            throw new IllegalArgumentException("The gate needs every check once: " + order);
        }
        return List.copyOf(order);
    }

    public Options folder(Path other) {
        return changed(copy -> copy.folder = other);
    }

    public Options port(int other) {
        return changed(copy -> copy.port = other);
    }

    public Options clock(InstantSource other) {
        return changed(copy -> copy.clock = other);
    }

    public Options callerAddress(String other) {
        return changed(copy -> copy.callerAddress = other);
    }

    public Options gateOrder(List<GateCheck> other) {
        return changed(copy -> copy.gateOrder = other);
    }

    public Options settleTime(Duration other) {
        return changed(copy -> copy.settleTime = other);
    }

    /** Takes any number of requests, for those who have other things to find out. */
    public Options withoutRateLimits() {
        return changed(copy -> copy.rateLimited = false);
    }

    public Options slowness(Duration other) {
        return changed(copy -> copy.slowness = other);
    }

    public Options silence(Duration other) {
        return changed(copy -> copy.silence = other);
    }

    /** Lets things befall single requests, for those who want to see what a caller makes of them. */
    public Options mishaps(Mishaps other) {
        return changed(copy -> copy.mishaps = other);
    }

    private Options changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.options();
    }

    /** A copy in which one can be another, before it is options again. */
    private static final class Copy {

        Path folder;
        int port;
        InstantSource clock;
        String callerAddress;
        List<GateCheck> gateOrder;
        Duration settleTime;
        boolean rateLimited;
        Duration slowness;
        Duration silence;
        Mishaps mishaps;

        Copy(Options original) {
            folder = original.folder;
            port = original.port;
            clock = original.clock;
            callerAddress = original.callerAddress;
            gateOrder = original.gateOrder;
            settleTime = original.settleTime;
            rateLimited = original.rateLimited;
            slowness = original.slowness;
            silence = original.silence;
            mishaps = original.mishaps;
        }

        Options options() {
            return new Options(
                    folder, port, clock, callerAddress, gateOrder, settleTime, rateLimited, slowness, silence, mishaps);
        }
    }
}
