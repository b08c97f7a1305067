package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Vendor;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorsTest {

  @TempDir private Path extension;

  @BeforeEach
  void register() throws IOException {
    Path services = Files.createDirectories(extension.resolve("META-INF/services"));
    Files.writeString(services.resolve(Vendor.class.getName()), TooEager.class.getName());
  }

  @Test
  void aVendorThatDisagreesWithItsContractIsRefusedEachTimeInTheSameWords() throws Exception {
    try (URLClassLoader process = new URLClassLoader(withExtension(), platform())) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> discover(process))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("operations of noodlebar handled but not in the contract: [orders.eat]");
      }
    }
  }

  @Test
  void vendorsAreTheSameWhoeverAsksFirst() throws Throwable {
    Thread asking = Thread.currentThread();
    ClassLoader usual = asking.getContextClassLoader();
    try (URLClassLoader process = new URLClassLoader(classPath().toArray(URL[]::new), platform());
        URLClassLoader within = new URLClassLoader(new URL[] {url(extension)}, process)) {
      asking.setContextClassLoader(within);

      assertThat(discover(process)).isNotNull();
    } finally {
      asking.setContextClassLoader(usual);
    }
  }

  /** What another process with this class path, in which nobody has asked before, would find. */
  private static Object discover(ClassLoader process) throws Throwable {
    try {
      return process.loadClass(Vendors.class.getName()).getMethod("discover").invoke(null);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private URL[] withExtension() throws IOException {
    List<URL> all = classPath();
    all.add(url(extension));
    return all.toArray(URL[]::new);
  }

  private static List<URL> classPath() throws IOException {
    List<URL> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      all.add(url(Path.of(entry)));
    }
    return all;
  }

  private static URL url(Path entry) throws IOException {
    return entry.toUri().toURL();
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }
}
