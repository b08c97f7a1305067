package dev.surimi.contract.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarFileTest {

  @Test
  void aBodyInBase64IsDecoded() {
    assertThat(answered("'mimeType':'application/json','text':'e30=','encoding':'base64'"))
        .hasToString("{}");
  }

  @Test
  void aPictureIsNotKeptButWasThere() {
    String picture = "A".repeat(1 << 20);

    assertThat(answered("'mimeType':'image/png','text':'" + picture + "','encoding':'base64'"))
        .hasSizeLessThan(10)
        .isNotEmpty();
  }

  @Test
  void whatIsNotJudgedMayBeAnything() {
    assertThat(read("{'_more':[{'a':[1,{}]}],'response':{'timings':{},'status':204}}"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.answer().status()).isEqualTo(204));
  }

  @Test
  void brokenBase64IsUnusable() {
    assertThatThrownBy(() -> answered("'text':'A','encoding':'base64'"))
        .isInstanceOf(HarFile.Unusable.class)
        .hasMessageContaining("entry 1");
  }

  @Test
  void anEntryThatIsNoneIsUnusable() {
    assertThatThrownBy(() -> read("{},3,{}"))
        .isInstanceOf(HarFile.Unusable.class)
        .hasMessageContaining("entry 1");
  }

  @Test
  void anArchiveThatIsCutIsUnusable() {
    assertThatThrownBy(() -> read("{},{'request':{"))
        .isInstanceOf(HarFile.Unusable.class)
        .hasMessageContaining("not JSON");
  }

  private static String answered(String content) {
    HarEntry entry = read("{'response':{'content':{" + content + "}}}").get(0);
    return new String(entry.answer().body(), UTF_8);
  }

  private static List<HarEntry> read(String entries) {
    String har = "{'log':{'entries':[" + entries + "]}}";
    List<HarEntry> read = new ArrayList<>();
    HarFile.read(new ByteArrayInputStream(har.replace('\'', '"').getBytes(UTF_8)), read::add);
    return read;
  }
}
