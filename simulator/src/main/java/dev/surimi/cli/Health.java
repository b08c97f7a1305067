package dev.surimi.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code surimi health}: for whoever looks after a container that has no shell. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Asks the sandbox on this machine whether it serves. Exit code 1 when not.")
final class Health implements Callable<Integer> {

  private static final int PATIENCE_MILLIS = 2_000;

  @Spec private CommandSpec spec;

  @Option(names = "--port", defaultValue = "8080", description = "the sandbox's port")
  private int port;

  @Override
  public Integer call() {
    URI health = URI.create("http://127.0.0.1:" + port + "/_sandbox/health");
    try {
      HttpURLConnection call = (HttpURLConnection) health.toURL().openConnection();
      call.setConnectTimeout(PATIENCE_MILLIS);
      call.setReadTimeout(PATIENCE_MILLIS);
      int status = call.getResponseCode();
      say(health + " answers " + status);
      return status == HttpURLConnection.HTTP_OK ? 0 : 1;
    } catch (IOException silent) {
      say("no answer from " + health);
      return 1;
    }
  }

  private void say(String what) {
    spec.commandLine().getOut().println(what);
    spec.commandLine().getOut().flush();
  }
}
