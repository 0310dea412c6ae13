package app.latchkey.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place whose files go elsewhere by themselves, or with one careless command: no place for a plaintext secret. */
public enum Reach {
    /** In the working tree of a git repository: a commit publishes it, and keeps it for good. */
    GIT,
    /** In a folder that a program copies to other computers. */
    SYNCED;

    private static final String GIT_FOLDER = ".git";

    /** How the folders of well-known services are called, with whatever stands behind: {@code OneDrive - Example}. */
    private static final Pattern SYNCED_NAME = Pattern.compile(
            "(dropbox|onedrive|google ?drive|googledrive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud"
                    + "|pcloud ?drive|mega|megasync|syncthing|seafile|tresorit|box sync|proton drive|resilio sync)"
                    + "([ (-].*)?",
            Pattern.CASE_INSENSITIVE);

    /** What such programs leave in the folders that they look after. */
    private static final List<String> MARKS =
            List.of(".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".sync");

    /**
     * Looks at the folders around a place, and at those to which symbolic links lead. Blocking.
     *
     * @param file need not be there
     * @return the first that was found; empty when nothing was, which proves nothing
     */
    public static Optional<Reach> of(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        var places = Stream.of(folder, real(folder)).distinct().toList();
        if (isAnyAround(places, each -> Files.exists(each.resolve(GIT_FOLDER)))) {
            return Optional.of(GIT);
        }
        return isAnyAround(places, Reach::isSynced) ? Optional.of(SYNCED) : Optional.empty();
    }

    private static boolean isAnyAround(List<Path> places, Predicate<Path> sign) {
        return places.stream()
                .flatMap(place -> Stream.<Path>iterate(place, each -> each != null, Path::getParent))
                .anyMatch(sign);
    }

    private static boolean isSynced(Path folder) {
        var name = folder.getFileName();
        return (name != null && SYNCED_NAME.matcher(name.toString()).matches())
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException _) {
            return folder;
        }
    }
}
