package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rack's nested parameters, each rule on its own. */
class NestedFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a=1                                | {'a':'1'}",
        "a[b]=1&a[c]=2                      | {'a':{'b':'1','c':'2'}}",
        "a[b][c][d]=1                       | {'a':{'b':{'c':{'d':'1'}}}}",
        "a[]=1&a[]=2                        | {'a':['1','2']}",
        "a[b][]=1&a[b][]=2                  | {'a':{'b':['1','2']}}",
        "a[][x]=1&a[][y]=2&a[][x]=3         | {'a':[{'x':'1','y':'2'},{'x':'3'}]}",
        "a[][x][y]=1&a[][x][z]=2            | {'a':[{'x':{'y':'1','z':'2'}}]}",
        "a[][x][]=1&a[][x][]=2              | {'a':[{'x':['1','2']}]}",
        "expands%5B%5D=contact              | {'expands':['contact']}",
        "a=one+two%20three                  | {'a':'one two three'}",
        "a=%C3%A9                           | {'a':'é'}",
        "a=1=2                              | {'a':'1=2'}",
        "a                                  | {'a':null}",
        "a=                                 | {'a':''}",
        "a=1&a=2                            | {'a':'2'}",
        "&&a=1&                             | {'a':'1'}",
        "=1                                 | {}",
      })
  void aFormIsReadAsRackReadsIt(String form, String json) {
    assertThat(NestedForm.read(form)).hasToString(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[b]=1&a=2", "a=1&a[b]=2", "a[]=1&a[b]=2", "a[b]=1&a[]=2", "a=1&a[]=2", "a[=1", "a]=1",
            "a[b]c=1", "[a]=1",
        "a[b[c]]=1", "a[][][x]=1", "a=%", "a=%2", "a=%zz", "%zz=1", "a=%00", "a=%ff", "a=%ED%A0%80"
      })
  void aFormThatContradictsItselfOrIsBrokenIsRefused(String form) {
    assertThatThrownBy(() -> NestedForm.read(form)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aNameNestedTooDeeplyIsRefused() {
    assertThatThrownBy(() -> NestedForm.read("a" + "[b]".repeat(40) + "=1"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void tooManyFieldsAreRefused() {
    assertThatThrownBy(() -> NestedForm.read("a[]=1&".repeat(5000))).isInstanceOf(Unreadable.class);
  }

  @Test
  void aLoneSurrogateInAQueryIsRefused() {
    assertThatThrownBy(() -> NestedForm.read("a=\ud800")).isInstanceOf(Unreadable.class);
  }

  @Test
  void bytesAboveAsciiAreUtf8() {
    assertThat(NestedForm.read("a=Céline".getBytes(StandardCharsets.UTF_8)).get("a").asString())
        .isEqualTo("Céline");
  }
}
