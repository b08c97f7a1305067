package dev.surimi.contract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractPageTest {

  private static final String PAGE = ContractPage.of(Contract.load("teahouse"));

  @Test
  void anOperationSaysHowItIsCalled() {
    assertThat(PAGE)
        .contains("## Pots\n\n### pots.list\n\n`GET /pots` · documented\n\nThe pots of a day\n")
        .contains("Also `/pot/{pot}/cup/{cup}`");
  }

  @Test
  void aParameterHasItsTypeAndItsSource() {
    assertThat(PAGE)
        .contains("| `day` | query | string (date) | yes |  | documented |")
        .contains("| `id` | path | integer | yes |  | documented |")
        .contains("| `expands[]` | query | list of one of \"guest\", \"cups\" |");
  }

  @Test
  void aBodyHasItsFields() {
    assertThat(PAGE)
        .contains("Body: `application/x-www-form-urlencoded`, `application/json`")
        .contains("| `tea` |");
  }

  @Test
  void anAnswerHasItsSource() {
    assertThat(PAGE).contains("| 422 | object refusal | Refused. | observed |");
  }

  @Test
  void webhooksOptionsAndDoubtsFollow() {
    assertThat(PAGE)
        .contains("## Webhooks\n\n### pot.ready\n")
        .contains("| `teahouse.steeping` | string (duration) | `\"PT4M\"` |")
        .contains("| `pots.brew` | printed twice, once with GET |");
  }

  @Test
  void everyPageTellsEveryOperationEventOptionAndNote() throws IOException {
    for (Contract contract : SourcesPageTest.contracts()) {
      String page = ContractPage.of(contract);

      for (Operation operation : contract.operations()) {
        assertThat(page).contains("### " + operation.id() + "\n", operation.summary().strip());
      }
      for (Event event : contract.events()) {
        assertThat(page).contains("### " + event.name() + "\n");
      }
      for (String option : contract.options().keySet()) {
        assertThat(page).contains("| `" + contract.id() + "." + option + "` |");
      }
      assertThat(page).doesNotContain("\n\n\n");
    }
  }
}
