package dev.surimi.cli;

import dev.surimi.http.LocalAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code surimi ca}: the certificate to trust, so that {@code --https-port} is believed. */
@Command(
    name = "ca",
    mixinStandardHelpOptions = true,
    description = "Prints the certificate of this machine's local authority, as PEM.")
final class Ca implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(LocalAuthority.in(LocalAuthority.usualFile()).pem());
    spec.commandLine().getOut().flush();
  }
}
