package dev.surimi.cli;

import dev.surimi.contract.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that are said by the environment: {@code --max-worlds} is {@code SURIMI_MAX_WORLDS}, for
 * every option of every command. What the command line says wins.
 */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {

  private static final String PREFIX = "SURIMI_";
  private static final String RULE =
      "%nAn option may come from the environment as well: --some-option as SURIMI_SOME_OPTION.";

  /** Variables that are read by others than the command line. */
  private static final Set<String> OTHERS =
      Set.of("SURIMI_BROWSER", "SURIMI_CONTROL", "SURIMI_POSTGRES", "SURIMI_URL");

  /** Lets all its commands ask here for what their callers leave out. */
  CommandLine speakTo(CommandLine command) {
    command.setDefaultValueProvider(this);
    all(command).forEach(each -> each.getCommandSpec().usageMessage().footer(RULE));
    return command;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && isSaid(option)
        ? variables.get(variable(option))
        : null;
  }

  /** A line for each variable that looks like an option and is none. */
  Stream<String> doubts(CommandLine command) {
    Set<String> known = new TreeSet<>(OTHERS);
    all(command)
        .flatMap(each -> each.getCommandSpec().options().stream())
        .filter(Environment::isSaid)
        .forEach(option -> known.add(variable(option)));
    return variables.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .sorted()
        .map(name -> "surimi: no option is called " + name + Nearest.question(name, known));
  }

  private static boolean isSaid(OptionSpec option) {
    return !option.usageHelp() && !option.versionHelp();
  }

  private static String variable(OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().distinct().flatMap(Environment::all));
  }
}
