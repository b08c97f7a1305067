package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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
    return Surimi.command()
        .setOut(new PrintWriter(new StringWriter()))
        .execute("health", "--port", Integer.toString(port));
  }
}
