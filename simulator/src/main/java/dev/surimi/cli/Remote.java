package dev.surimi.cli;

import dev.surimi.client.Refused;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.Unreachable;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A running sandbox, asked over its control API. Whatever is wrong with the answer is wrong usage.
 *
 * @param sandbox where it serves
 * @param token the control API's; null for none
 */
record Remote(CommandSpec spec, String sandbox, String token) {

  <T> T ask(Function<SandboxClient, T> question) {
    try {
      return question.apply(SandboxClient.at(URI.create(sandbox), Optional.ofNullable(token)));
    } catch (Refused refused) {
      throw wrong(sandbox + " answers " + refused.status() + ": " + refused.getMessage());
    } catch (Unreachable nobody) {
      throw wrong(nobody.getMessage());
    } catch (IllegalArgumentException noAddress) {
      throw wrong("--sandbox " + noAddress.getMessage());
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
