package dev.surimi.cli;

import dev.surimi.Sandbox;
import dev.surimi.engine.Imitation;

/** What a person reads when the sandbox has started. */
final class Welcome {

  private Welcome() {}

  static String to(Sandbox sandbox) {
    StringBuilder text = new StringBuilder();
    text.append("Surimi %s is ready at %s%n%n".formatted(Sandbox.version(), sandbox.url()));
    for (Imitation imitation : sandbox.engine().vendors().all()) {
      text.append(
          "  %-12s %s  (or Host: %s)%n"
              .formatted(
                  imitation.id(),
                  sandbox.url(imitation.id()),
                  String.join(", ", imitation.contract().hosts())));
    }
    sandbox.secureUrl().ifPresent(url -> text.append("  with TLS     %s%n".formatted(url)));
    text.append(
        "%n  key          test_demo opens the world \"demo\"; any test_<name> opens another%n"
            .formatted());
    sandbox.engine().vendors().all().stream()
        .findFirst()
        .ifPresent(
            imitation -> text.append("  try          %s%n".formatted(curl(sandbox, imitation))));
    text.append("  control      %s/_sandbox/worlds%n".formatted(sandbox.url()));
    text.append("  console      %s/%n".formatted(sandbox.url()));
    text.append("  stop         Ctrl-C%n".formatted());
    return text.toString();
  }

  private static String curl(Sandbox sandbox, Imitation imitation) {
    String path = imitation.contract().firstCall();
    String key = imitation.vendor().credentials().curl().formatted("test_demo");
    return "curl %s%s %s".formatted(sandbox.url(imitation.id()), path, key);
  }
}
