package dev.surimi.cli;

import dev.surimi.client.Refused;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.Unreachable;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A running sandbox, asked over its control API: the options that say where it is. */
final class Remote {

  /** What was asked is understood, and cannot be now. */
  private static final Set<Integer> NOT_NOW = Set.of(409, 429, 503);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--sandbox",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "where the sandbox serves; ${DEFAULT-VALUE} unless told")
  private String sandbox;

  @Option(names = "--token", paramLabel = "T", description = "the control API's token")
  private String token;

  /** The answer; whatever is wrong with it is wrong usage. */
  <T> T ask(Function<SandboxClient, T> question) {
    try {
      return asked(question);
    } catch (Refused refused) {
      throw wrong(said(refused));
    }
  }

  /** Prints the answer, a line each; the exit code is 1 when the sandbox cannot do it now. */
  int tell(Function<SandboxClient, Stream<String>> question) {
    try {
      print(asked(question));
      return 0;
    } catch (Refused refused) {
      if (NOT_NOW.contains(refused.status())) {
        spec.commandLine().getErr().println(refused.getMessage());
        return 1;
      }
      throw wrong(said(refused));
    }
  }

  private <T> T asked(Function<SandboxClient, T> question) {
    try {
      return question.apply(SandboxClient.at(URI.create(sandbox), Optional.ofNullable(token)));
    } catch (Unreachable nobody) {
      throw wrong(nobody.getMessage());
    } catch (IllegalArgumentException noAddress) {
      throw wrong("--sandbox " + noAddress.getMessage());
    }
  }

  private void print(Stream<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }

  private String said(Refused refused) {
    return sandbox + " answers " + refused.status() + ": " + refused.getMessage();
  }

  ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
