package dev.surimi.contract.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        .satisfies(entry -> assertThat(entry.answer().orElseThrow().status()).isEqualTo(204));
  }

  @Test
  void whatIsNoBase64IsTheBodyItself() {
    assertThat(answered("'text':'A','encoding':'base64'")).isEqualTo("A");
  }

  @Test
  void aBodyThatIsStillZippedIsUnzipped() throws IOException {
    String zipped = Base64.getEncoder().encodeToString(zipped("{}"));

    assertThat(answered("'text':'" + zipped + "','encoding':'base64'")).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'response':null}",
        "{'response':{'status':0,'content':{'size':0,'text':''}}}",
        "{'response':{'status':304,'content':{'size':2,'text':'{}'}}}",
        "{'response':{'status':200,'content':{'size':120}}}"
      })
  void anAnswerThatNeverCameOrWasNotKeptIsNone(String entry) {
    assertThat(read(entry)).singleElement().extracting(HarEntry::answer).isEqualTo(empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a+b@c.fr a%2Bb%40c.fr",
        "100% 100%25",
        "a%40b a%40b",
        "x&y x%26y",
        "20%&x%41 20%25%26x%2541"
      })
  void fieldsAreReadWhetherTheyAreEncodedOrNot(String recorded, String sent) {
    assertThat(sent("'params':[{'name':'a','value':'" + recorded + "'}]")).isEqualTo("a=" + sent);
  }

  @Test
  void fieldsCountWhenTheTextIsEmpty() {
    assertThat(sent("'text':'','params':[{'name':'a[b]','value':'1'}]")).isEqualTo("a%5Bb%5D=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "about:blank",
        "data:image/png;base64,AAAA",
        "blob:https://x/1",
        "chrome-extension://abc/x.js",
        "https://ads.example/x?q={'a':1}|b^c#d",
        "https://ads.example/%zz",
        "https://ex ample.com/a b"
      })
  void everyUrlOfABrowserCanBeRead(String url) {
    assertThat(read("{'request':{'url':'" + url.replace('\'', '`') + "'}}")).hasSize(1);
  }

  @Test
  void aPreflightAndASocketAreNoCalls() {
    String asks = "'headers':[{'name':'access-control-request-method','value':'PUT'}]";

    assertThat(read("{'request':{'method':'OPTIONS'," + asks + "}}").get(0).isCall()).isFalse();
    assertThat(read("{'request':{'method':'OPTIONS'}}").get(0).isCall()).isTrue();
    assertThat(read("{'request':{'method':'GET','url':'wss://x/y'}}").get(0).isCall()).isFalse();
  }

  @Test
  void aZippedArchiveIsRead() throws IOException {
    List<HarEntry> read = new ArrayList<>();

    HarFile.read(new ByteArrayInputStream(zipped("{\"log\":{\"entries\":[{}]}}")), read::add);

    assertThat(read).hasSize(1);
  }

  @Test
  void causesThatAreNestedDeeplyAreSkipped() {
    String causes = "{'parent':".repeat(2_000) + "1" + "}".repeat(2_000);

    assertThat(read("{'_initiator':" + causes + "}")).hasSize(1);
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

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String sent(String postData) {
    HarEntry entry = read("{'request':{'postData':{" + postData + "}}}").get(0);
    return new String(entry.request().body(), UTF_8);
  }

  private static String answered(String content) {
    HarEntry entry = read("{'response':{'status':200,'content':{" + content + "}}}").get(0);
    return new String(entry.answer().orElseThrow().body(), UTF_8);
  }

  private static List<HarEntry> read(String entries) {
    String har = "{'log':{'entries':[" + entries + "]}}";
    List<HarEntry> read = new ArrayList<>();
    HarFile.read(new ByteArrayInputStream(har.replace('\'', '"').getBytes(UTF_8)), read::add);
    return read;
  }
}
