package dev.surimi.cli;

import dev.surimi.http.LocalAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code surimi ca}: the certificate to trust, so that {@code --https-port} is believed. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Prints the certificate of this machine's local authority, as PEM.")
final class Ca implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where to write it, for a container without a shell; printed unless told")
  private Path out;

  @Override
  public void run() {
    String pem = LocalAuthority.in(LocalAuthority.usualFile()).pem();
    if (out == null) {
      spec.commandLine().getOut().print(pem);
      spec.commandLine().getOut().flush();
    } else {
      write(pem);
    }
  }

  private void write(String pem) {
    try {
      Files.writeString(out, pem);
    } catch (IOException unwritable) {
      throw new ParameterException(spec.commandLine(), "--out " + out + " cannot be written");
    }
  }
}
