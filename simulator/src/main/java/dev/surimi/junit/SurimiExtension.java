package dev.surimi.junit;

import dev.surimi.client.SandboxClient;
import dev.surimi.client.Violation;
import dev.surimi.client.World;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.AnnotationSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each test a world of its own, in one sandbox for the whole JVM, and fails a test whose
 * calls broke a contract. When a test fails, what happened in its world is attached to it: the
 * calls as a HAR, and everything in order as text.
 *
 * <pre>{@code
 * @ExtendWith(SurimiExtension.class)
 * class BookingTest {
 *   @Test
 *   void aHoldRunsOut(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
 *     ...
 *     world.advance(Duration.ofMinutes(7));
 *   }
 * }
 * }</pre>
 *
 * <p>Parameters may be a {@link World}, a {@link VendorEndpoint} with {@link Vendor}, a {@link
 * Clock} that shows the world's time, and the {@link SandboxClient}. The sandbox is started in the
 * JVM, unless {@code surimi.sandbox} or {@code SURIMI_SANDBOX} say where one runs. Thread-safe:
 * tests may run in parallel.
 */
public final class SurimiExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SurimiExtension.class);
  private static final List<Class<?>> TYPES =
      List.of(World.class, VendorEndpoint.class, Clock.class, SandboxClient.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    var unused = world(context);
  }

  /** The world of the test, made when it is first asked for. */
  private static World world(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(World.class, type -> make(context), World.class);
  }

  private static World make(ExtensionContext context) {
    SharedSandbox shared = SharedSandbox.of(context);
    World world = shared.client().world(shared.newName());
    world.put(settings(context));
    return world;
  }

  private static Map<String, Object> settings(ExtensionContext context) {
    Map<String, Object> settings = new LinkedHashMap<>(Map.of("clock", "frozen"));
    find(context, InWorld.class).ifPresent(wish -> wish(wish, settings));
    return settings;
  }

  private static void wish(InWorld wish, Map<String, Object> settings) {
    settings.put("seed", wish.seed());
    settings.put("clock", wish.clock());
    settings.put("contracts", wish.contracts());
    if (!wish.now().isEmpty()) {
      settings.put("now", wish.now());
    }
    Map<String, JsonNode> options = new LinkedHashMap<>();
    for (String option : wish.options()) {
      String[] nameAndValue = option.split("=", 2);
      options.put(nameAndValue[0], value(nameAndValue.length == 1 ? "" : nameAndValue[1]));
    }
    settings.put("options", options);
  }

  private static JsonNode value(String text) {
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException plain) {
      return JsonMapper.shared().getNodeFactory().stringNode(text);
    }
  }

  private static <A extends java.lang.annotation.Annotation> Optional<A> find(
      ExtensionContext context, Class<A> type) {
    return AnnotationSupport.findAnnotation(context.getElement(), type)
        .or(
            () ->
                context
                    .getTestClass()
                    .flatMap(test -> AnnotationSupport.findAnnotation(test, type)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    World world = world(context);
    try {
      List<Violation> broken = broken(context, world);
      if (!broken.isEmpty() || context.getExecutionException().isPresent()) {
        attach(context, world);
      }
      if (!broken.isEmpty() && context.getExecutionException().isEmpty()) {
        throw new AssertionError(
            "contracts were broken:\n"
                + broken.stream().map(Violation::lesson).collect(Collectors.joining("\n")));
      }
    } finally {
      world.delete();
    }
  }

  private static List<Violation> broken(ExtensionContext context, World world) {
    return find(context, AllowViolations.class).isPresent()
        ? List.of()
        : world.violations().stream().filter(Violation::isError).toList();
  }

  /** Where files cannot be attached, the timeline is reported as text. */
  private static void attach(ExtensionContext context, World world) {
    try {
      publish(context, world);
    } catch (JUnitException disabled) {
      context.publishReportEntry("surimi-timeline", world.timeline());
    }
  }

  private static void publish(ExtensionContext context, World world) {
    context.publishFile(
        "surimi.har",
        MediaType.APPLICATION_JSON,
        file -> Files.writeString(file, world.har().toPrettyString()));
    context.publishFile(
        "surimi-timeline.txt",
        MediaType.TEXT_PLAIN_UTF_8,
        file -> Files.writeString(file, world.timeline()));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TYPES.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == SandboxClient.class) {
      return SharedSandbox.of(context).client();
    }
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "a world belongs to one test: ask for it in the test or in @BeforeEach");
    }
    World world = world(context);
    if (type == World.class) {
      return world;
    }
    return type == Clock.class ? world.clock() : endpoint(parameter, context, world);
  }

  private static VendorEndpoint endpoint(
      ParameterContext parameter, ExtensionContext context, World world) {
    String vendor =
        parameter
            .findAnnotation(Vendor.class)
            .map(Vendor::value)
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        "say whose endpoint: @Vendor(\"guestonline\") VendorEndpoint guestonline"));
    SandboxClient sandbox = SharedSandbox.of(context).client();
    List<String> vendors = sandbox.vendors();
    if (!vendors.contains(vendor)) {
      throw new ParameterResolutionException(
          "no vendor is called " + vendor + "; there are " + String.join(", ", vendors));
    }
    return VendorEndpoint.of(vendor, sandbox.url(vendor), world);
  }
}
