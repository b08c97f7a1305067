package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

class ControlFilesTest {

  private static final String WORLD = "/worlds/pr-7";

  @RegisterExtension private final Desk desk = Desk.open();

  @BeforeEach
  void freeze() {
    desk.freezeEmpty("pr-7");
  }

  @Test
  void aWorldGoesOnInAnotherFromItsFile() {
    desk.order("pr-7");

    Answered made = desk.put("/worlds/pr-8/file", file());

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("now")).isEqualTo(desk.get(WORLD).text("now"));
    assertThat(desk.order("pr-8").body().path("id").asInt()).isEqualTo(2);
  }

  @Test
  void theSameWorldIsTheSameFile() {
    desk.order("pr-7");
    String file = file();

    desk.put("/worlds/pr-7/file", file);

    assertThat(moment(file())).isEqualTo(moment(file));
  }

  @Test
  void aFileReplacesTheWorldOfItsName() {
    String empty = file();
    desk.order("pr-7");

    assertThat(desk.put(WORLD + "/file", empty).status()).isEqualTo(200);
    assertThat(desk.get(WORLD + "/state/noodlebar/orders").body().path("count").asInt()).isZero();
  }

  @Test
  void aSnapshotIsCarriedAsItWas() {
    desk.put(WORLD + "/snapshots/before", "");
    desk.order("pr-7");

    desk.put("/worlds/pr-8/file", desk.get(WORLD + "/file?snapshot=before").body().toString());

    assertThat(desk.get("/worlds/pr-8/state/noodlebar/orders").body().path("count").asInt())
        .isZero();
  }

  @Test
  void aWebhookThatWasOnItsWayIsSentFromWhereItIsBrought() {
    desk.post(
        WORLD + "/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:1/nobody\"}");
    desk.order("pr-7");
    desk.put("/worlds/pr-8/file", file());

    Answered advanced = desk.post("/worlds/pr-8/clock/advance", "{\"by\":\"P2D\"}");

    assertThat(advanced.body().path("fired").toString()).contains("webhook.");
  }

  @Test
  void aRowThatIsNoneIsRefused() {
    Answered answer =
        desk.put(
            WORLD + "/file", file().replace("\"tables\":{", "\"tables\":{\"noodlebar.cups\":[],"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).contains("there is no table noodlebar.cups");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    Answered answer = desk.put(WORLD + "/file", file().replace("{\"format\":1,", "{\"format\":2,"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).contains("this version reads format 1");
  }

  @Test
  void aFileThatHoldsNoWholeWorldIsRefused() {
    for (String moment :
        new String[] {
          "{\"tables\":{}}", "{\"clock\":null,\"tables\":{}}", "{\"clock\":{},\"tables\":{}}"
        }) {
      String file =
          "{\"format\":1,\"surimi\":\"1\",\"world\":\"pr-7\",\"now\":\"2031-03-14T11:00:00Z\",\"exchange\":0,\"moment\":%s}";

      assertThat(desk.put(WORLD + "/file", file.formatted(moment)).status())
          .as(moment)
          .isEqualTo(400);
    }
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    String file = file().replaceFirst("\"planned\":\\d+", "\"planned\":\"many\"");

    assertThat(desk.put(WORLD + "/file", file).status()).isEqualTo(400);
  }

  @Test
  void aClockThatNeverGoesOnIsRefused() {
    String file = file().replaceFirst("\"speed\":1.0", "\"speed\":0.0");

    assertThat(desk.put(WORLD + "/file", file).text("detail")).contains("speed must be above 0");
  }

  @Test
  void aWorldThatIsNotThereHasNoFile() {
    assertThat(desk.get("/worlds/nobody/file").status()).isEqualTo(404);
  }

  private String file() {
    Answered file = desk.get(WORLD + "/file");
    assertThat(file.status()).isEqualTo(200);
    return file.body().toString();
  }

  /** Without what the machine's clock has to do with it, and how often it has travelled. */
  private static ObjectNode moment(String file) {
    ObjectNode moment =
        (ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(file).path("moment");
    moment.remove("clock");
    return moment;
  }
}
