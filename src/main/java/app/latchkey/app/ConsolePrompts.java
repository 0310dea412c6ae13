package app.latchkey.app;

import app.latchkey.key.Secret;
import java.io.Console;
import java.util.Optional;

/** Asks on the terminal. */
record ConsolePrompts(Console console) implements SelfTestCommand.Prompts {

    @Override
    public Optional<String> line(String question) {
        return Optional.ofNullable(console.readLine("%s", question)).map(String::strip);
    }

    @Override
    public Optional<Secret> secret(String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(Secret::owning);
    }
}
