package dev.surimi.cli;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.SandboxClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A shell beside a running sandbox; what is said is forgotten before each test. */
final class Shell implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private Sandbox sandbox;
  private volatile StringWriter said = new StringWriter();

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    said = new StringWriter();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    sandbox.close();
  }

  SandboxClient client() {
    return SandboxClient.at(sandbox.url());
  }

  String said() {
    return said.toString();
  }

  /** The exit code. */
  int run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--sandbox", sandbox.url().toString()));
    PrintWriter writer = new PrintWriter(said, true);
    return Surimi.command().setOut(writer).setErr(writer).execute(all.toArray(String[]::new));
  }
}
