package dev.surimi.cli;

import dev.surimi.Sandbox;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code surimi}. Exit codes: 0 fine, 1 something failed, 2 wrong usage. */
@Command(
    name = "surimi",
    mixinStandardHelpOptions = true,
    versionProvider = Surimi.Version.class,
    description = "A sandbox that imitates the vendors of restaurant booking APIs.")
public final class Surimi implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          Serve.class,
          Health.class,
          Trigger.class,
          Check.class,
          Proxy.class,
          Play.class,
          Sweeps.class,
          Coverage.class,
          Incidents.class,
          Worlds.class,
          Clock.class,
          Actions.class,
          Tail.class,
          Contracts.class,
          Ca.class);

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Environment environment = new Environment(System.getenv());
    CommandLine command = environment.speakTo(commandFor(arguments));
    if (environment.doubts(command).findAny().isPresent()) {
      environment.doubts(command()).forEach(command.getErr()::println);
    }
    System.exit(command.setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  /** With all of its commands. */
  static CommandLine command() {
    return with(COMMANDS);
  }

  /**
   * With the command that is called, if the first argument names one: to look at all of them would
   * be an eighth of a start.
   */
  static CommandLine commandFor(String... arguments) {
    List<Class<?>> called =
        COMMANDS.stream()
            .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
            .toList();
    return with(called.isEmpty() ? COMMANDS : called);
  }

  private static CommandLine with(List<Class<?>> commands) {
    CommandLine surimi = new CommandLine(new Surimi());
    commands.forEach(surimi::addSubcommand);
    return surimi;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to do, for example: surimi serve");
  }

  /** Says the version of this build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"surimi " + Sandbox.version()};
    }
  }
}
