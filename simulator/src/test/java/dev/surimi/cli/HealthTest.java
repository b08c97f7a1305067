package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HealthTest {

  @Test
  void aSandboxThatServesIsWell() {
    assertThat(exit(InSandbox.sandbox().url().getPort())).isZero();
  }

  @Test
  void whereNobodyServesNobodyIsWell() {
    assertThat(exit(1)).isEqualTo(1);
  }

  private static int exit(int port) {
    return new CommandLine(new Surimi())
        .setOut(new PrintWriter(new StringWriter()))
        .execute("health", "--port", Integer.toString(port));
  }
}
