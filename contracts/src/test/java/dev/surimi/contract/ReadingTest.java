package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.json;
import static dev.surimi.contract.Teahouse.object;
import static dev.surimi.contract.Teahouse.operation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "cups, 2, 2",
    "cups, -2, -2",
    "cups, 12345678901234567890, 12345678901234567890",
    "milk, true, true",
    "milk, 1, true",
    "milk, 0, false",
    "sugars, '', null",
    "sugars, 3, 3"
  })
  void aTextIsReadByItsType(String name, String text, String read) {
    assertThat(read(name, text)).isEqualTo(json(read));
  }

  @Test
  void aPriceKeepsItsDecimals() {
    assertThat(read("price", "12.50")).hasToString("12.50");
  }

  @ParameterizedTest
  @CsvSource({
    "cups, two",
    "cups, ''",
    "cups, 2.5",
    "cups, ' 2'",
    "cups, -",
    "price, 1e9",
    "price, 1.",
    "price, .5",
    "price, 1.2.3",
    "milk, yes",
    "milk, ''",
    "guest, Anna",
    "sweets, mochi"
  })
  void whatCannotBeReadStaysText(String name, String text) {
    assertThat(read(name, text).stringValue()).isEqualTo(text);
  }

  @Test
  void aTextOfATextStaysText() {
    assertThat(read("tea", "1").stringValue()).isEqualTo("1");
  }

  @Test
  void arraysAndNestedObjectsAreReadToo() {
    JsonNode read =
        operation("pots.brew")
            .read(object("{sweets: [{name: '1', pieces: '3'}], guest: {name: '2'}}"));

    assertThat(read).isEqualTo(json("{sweets: [{name: '1', pieces: 3}], guest: {name: '2'}}"));
  }

  @Test
  void membersThatNobodyDeclaredStayAsTheyAre() {
    JsonNode text = json("{spoons: '2', metadata: {any: '1'}}");

    assertThat(operation("pots.brew").read(object(text.toString()))).isEqualTo(text);
  }

  @Test
  void queryAndBodyAreReadTogether() {
    assertThat(operation("pots.note").read(object("{text: '1', silent: '1'}")))
        .isEqualTo(json("{text: '1', silent: true}"));
  }

  private static JsonNode read(String name, String text) {
    return operation("pots.brew").read(object("{}").put(name, text)).get(name);
  }
}
