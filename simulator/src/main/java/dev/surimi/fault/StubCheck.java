package dev.surimi.fault;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Refuses a mapping that could never answer: when it is made, and not when it is asked. */
final class StubCheck implements StubLifecycleListener {

  private static final int LEAST_STATUS = 200;
  private static final int MOST_STATUS = 999;
  private static final Path FILES = Path.of("/__files");

  @Override
  public String getName() {
    return "surimi-check";
  }

  @Override
  public void beforeStubCreated(StubMapping stub) {
    check(stub.getResponse());
  }

  @Override
  public void beforeStubEdited(StubMapping old, StubMapping stub) {
    check(stub.getResponse());
  }

  private static void check(ResponseDefinition response) {
    if (response.getStatus() < LEAST_STATUS || response.getStatus() > MOST_STATUS) {
      throw refusal("/response/status", "a status of an answer is from 200 to 999");
    }
    if (response.specifiesBodyFile() && !isInFolder(response.getBodyFileName())) {
      throw refusal("/response/bodyFileName", "names a file in the folder __files");
    }
  }

  private static boolean isInFolder(String name) {
    try {
      return FILES.resolve(name).normalize().startsWith(FILES);
    } catch (InvalidPathException none) {
      return false;
    }
  }

  /** What WireMock's admin API answers with 422. */
  static InvalidInputException refusal(String pointer, String why) {
    return new InvalidInputException(Errors.validation(pointer, why));
  }
}
