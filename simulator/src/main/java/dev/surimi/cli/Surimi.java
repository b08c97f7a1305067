package dev.surimi.cli;

import dev.surimi.Sandbox;
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
    description = "A sandbox that imitates the vendors of restaurant booking APIs.",
    subcommands = {
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
      Ca.class
    })
public final class Surimi implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Environment environment = new Environment(System.getenv());
    CommandLine command = environment.speakTo(new CommandLine(new Surimi()));
    environment.doubts(command).forEach(command.getErr()::println);
    System.exit(command.setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
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
