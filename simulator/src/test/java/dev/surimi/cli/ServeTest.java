package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyTokenIsRefused(String token) {
    StringWriter said = new StringWriter();

    int exit =
        Surimi.command()
            .setErr(new PrintWriter(said))
            .execute("serve", "--port", "0", "--token", token);

    assertThat(exit).isEqualTo(2);
    assertThat(said.toString()).contains("--token is empty");
  }
}
