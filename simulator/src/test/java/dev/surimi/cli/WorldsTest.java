package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WorldsTest {

  @RegisterExtension static final Shell shell = new Shell();

  @BeforeEach
  void putOne() {
    assertThat(
            shell.run("worlds", "put", "me", "--now", "2031-03-10T10:00:00Z", "--clock", "frozen"))
        .isZero();
  }

  @Test
  void theListHasALineForEachWorld() {
    assertThat(shell.run("worlds", "list")).isZero();
    assertThat(shell.said()).contains("me  2031-03-10T10:00:00Z frozen  seed demo");
  }

  @Test
  void aReadingIsSetInTheFormThatItHas() {
    shell.run(
        "worlds",
        "put",
        "read",
        "--option",
        "guestonline.hold=PT5M",
        "--option",
        "guestonline.push_retries=1");

    var options = shell.client().world("read").get().path("options");
    assertThat(options.path("guestonline.hold").asString()).isEqualTo("PT5M");
    assertThat(options.path("guestonline.push_retries").asInt()).isEqualTo(1);
  }

  @Test
  void aWorldIsShownWithItsOptions() {
    assertThat(shell.run("worlds", "show", "me")).isZero();
    assertThat(shell.said()).contains("\"guestonline.hold\"");
  }

  @Test
  void aForkIsNamedOrNamesItself() {
    assertThat(shell.run("worlds", "fork", "me")).isZero();
    assertThat(shell.run("worlds", "fork", "me", "other")).isZero();

    assertThat(shell.client().worlds()).contains("me-fork-1", "other");
  }

  @Test
  void aNameThatIsTakenFailsAndIsNoWrongUsage() {
    assertThat(shell.run("worlds", "fork", "me", "me")).isEqualTo(1);
    assertThat(shell.said()).contains("choose another name").doesNotContain("Usage:");
  }

  @Test
  void aResetMakesAWorldAsItWasPut() {
    shell.run("worlds", "put", "again", "--now", "2031-03-10T10:00:00Z", "--clock", "frozen");
    shell.run("clock", "again", "advance", "PT1H");

    assertThat(shell.run("worlds", "reset", "again")).isZero();

    assertThat(shell.client().world("again").now()).hasToString("2031-03-10T10:00:00Z");
  }

  @Test
  void whatIsDeletedIsGone() {
    shell.run("worlds", "put", "short");

    assertThat(shell.run("worlds", "delete", "short")).isZero();

    assertThat(shell.client().worlds()).doesNotContain("short");
    assertThat(shell.run("worlds", "delete", "short")).isEqualTo(2);
  }

  @Test
  void aWorldIsCarriedByAFileByteForByte(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("me.json");

    assertThat(shell.run("worlds", "export", "me", file.toString())).isZero();
    assertThat(shell.run("worlds", "import", "copy", file.toString())).isZero();

    assertThat(Files.readAllBytes(file)).isEqualTo(shell.client().world("me").file());
    assertThat(shell.client().world("copy").now()).hasToString("2031-03-10T10:00:00Z");
  }

  @Test
  void aSnapshotIsExportedAsItWas(@TempDir Path folder) throws Exception {
    shell.run("worlds", "put", "old", "--now", "2031-03-10T10:00:00Z", "--clock", "frozen");
    shell.client().world("old").snapshot("before");
    shell.run("clock", "old", "advance", "PT1H");
    Path file = folder.resolve("old.json");

    assertThat(shell.run("worlds", "export", "old", file.toString(), "--snapshot", "before"))
        .isZero();

    assertThat(Files.readString(file)).contains("\"now\":\"2031-03-10T10:00:00Z\"");
  }

  @Test
  void whatIsNoFileOfAWorldIsWrongUsage(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("no.json"), "{}");

    assertThat(shell.run("worlds", "import", "copy", file.toString())).isEqualTo(2);
    assertThat(shell.run("worlds", "import", "copy", folder + "/none.json")).isEqualTo(2);
    assertThat(shell.run("worlds", "export", "nowhere")).isEqualTo(2);
  }
}
