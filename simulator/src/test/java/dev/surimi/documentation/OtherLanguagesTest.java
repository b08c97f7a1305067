package dev.surimi.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.surimi.InSandbox;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests of README in other languages run as they are, where their interpreters are installed. */
class OtherLanguagesTest {

  @ParameterizedTest
  @CsvSource({"python3, booking.py", "php, booking.php", "node, booking.mjs"})
  void aTestThatNeedsNothingButHttpRunsAsItIs(String interpreter, String file)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(interpreter), interpreter + " is not installed");
    ProcessBuilder test = new ProcessBuilder(interpreter, "../docs/testing/" + file);
    test.environment().put("SURIMI_SANDBOX", InSandbox.sandbox().url().toString());
    Process running = test.redirectErrorStream(true).start();

    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.exitValue()).as(said).isZero();
    assertThat(said).isEmpty();
  }

  private static boolean isInstalled(String interpreter) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> new File(folder, interpreter).canExecute());
  }
}
