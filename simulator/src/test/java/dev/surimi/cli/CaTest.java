package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaTest {

  private final StringWriter said = new StringWriter();
  private final String home = System.getProperty("user.home");
  @TempDir private Path folder;

  @BeforeEach
  void beAtHomeElsewhere() {
    System.setProperty("user.home", folder.toString());
  }

  @AfterEach
  void goHome() {
    System.setProperty("user.home", home);
  }

  @Test
  void whatIsWrittenIsWhatIsPrinted() throws Exception {
    Path file = folder.resolve("ca.pem");

    run("ca", "--out", file.toString());
    run("ca");

    assertThat(said.toString())
        .startsWith("-----BEGIN CERTIFICATE")
        .isEqualTo(Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsWrongUsage() {
    assertThat(run("ca", "--out", folder.resolve("nowhere/ca.pem").toString())).isEqualTo(2);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return Surimi.command().setOut(writer).setErr(writer).execute(arguments);
  }
}
