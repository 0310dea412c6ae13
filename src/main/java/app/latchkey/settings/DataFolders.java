package app.latchkey.settings;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where Latchkey keeps its files: one folder per user, and in it one per workspace, each closed to everybody else.
 * Blocking; safe on any thread.
 *
 * @param root the user's folder for Latchkey
 */
public record DataFolders(Path root) {

    private static final String NAME = "Latchkey";

    /**
     * The place that the system keeps for such files: {@code %APPDATA%\Latchkey}, {@code ~/Library/Application
     * Support/Latchkey}, else {@code $XDG_DATA_HOME/latchkey} or {@code ~/.local/share/latchkey}.
     *
     * @param system the system's name as {@code os.name} gives it
     * @param home the user's home folder
     * @param environment the process's environment variables
     */
    public static DataFolders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DataFolders(absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve(NAME));
        }
        if (name.startsWith("mac")) {
            return new DataFolders(
                    home.resolve("Library").resolve("Application Support").resolve(NAME));
        }
        return new DataFolders(absolute(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve(NAME.toLowerCase(Locale.ROOT)));
    }

    /** The folders of whoever runs this process. */
    public static DataFolders ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * The folder of a workspace, made if it is missing.
     *
     * @throws IOException when it cannot be made
     */
    public Path folder(Workspace workspace) throws IOException {
        OwnerOnly.folder(root);
        return OwnerOnly.folder(root.resolve(workspace.name().toLowerCase(Locale.ROOT)));
    }

    /** The settings, which both workspaces share. */
    public SettingsFile settings() throws IOException {
        return new SettingsFile(OwnerOnly.folder(root).resolve("settings.properties"));
    }

    /**
     * Takes the workspace for this process until the lock is closed or the process ends, however it ends. While the
     * process holds it, it must not ask again: on POSIX systems closing the second channel would free the first lock.
     *
     * @return the lock; empty when somebody else has it
     * @throws IOException when the file system knows no locks or refuses the file
     */
    public Optional<WorkspaceLock> lock(Workspace workspace) throws IOException {
        var file = OwnerOnly.file(folder(workspace).resolve("lock"));
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new WorkspaceLock(channel));
            }
        } catch (OverlappingFileLockException _) {
            // held by this very process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** The specification of XDG tells to ignore a relative path; for the others it makes no sense either. */
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
