package dev.surimi.cli;

import dev.surimi.Sandbox;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** By name, in the order in which they are shown. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("serve", Serve.class);
    COMMANDS.put("health", Health.class);
    COMMANDS.put("trigger", Trigger.class);
    COMMANDS.put("check", Check.class);
    COMMANDS.put("proxy", Proxy.class);
    COMMANDS.put("play", Play.class);
    COMMANDS.put("sweep", Sweeps.class);
    COMMANDS.put("coverage", Coverage.class);
    COMMANDS.put("incident", Incidents.class);
    COMMANDS.put("worlds", Worlds.class);
    COMMANDS.put("clock", Clock.class);
    COMMANDS.put("actions", Actions.class);
    COMMANDS.put("tail", Tail.class);
    COMMANDS.put("contracts", Contracts.class);
    COMMANDS.put("ca", Ca.class);
  }

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("serve")) {
      Sandbox.prepare(); // while the command line is read, which takes as long
    }
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
    String called = arguments.length > 0 ? arguments[0] : "";
    return COMMANDS.containsKey(called)
        ? with(Map.of(called, COMMANDS.get(called)))
        : with(COMMANDS);
  }

  private static CommandLine with(Map<String, Class<?>> commands) {
    CommandLine surimi = new CommandLine(new Surimi());
    commands.forEach(surimi::addSubcommand);
    return surimi;
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
