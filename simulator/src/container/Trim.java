import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Copies the jars of a folder without what the image never uses, and SQLite's library out of its jar. The same jars give the
 * same bytes: {@code java -cp asm.jar Trim.java FROM TO}.
 */
final class Trim {

  /** What nobody asks for, whatever the jar. */
  private static final Pattern UNUSED =
      Pattern.compile(
          String.join(
              "|",
              "META-INF/[^/]+\\.(SF|RSA|DSA)", // of a jar that was not trimmed
              "META-INF/services/java\\.security\\.Provider", // we sign with the JDK's own
              "org/sqlite/native/.*", // every system's
              "com/github/tomakehurst/wiremock/(jetty11/.*|jetty/(?!JettyHttpServerFactory).*)", // its web server
              "assets/.*", // and the pages that this shows
              ".*/servlet/(jsp/)?resources/.*", // schemas of web.xml
              "io/prometheus/metrics/(shaded|expositionformats/(generated|internal))/.*", // metrics in Protobuf
              "META-INF/resources/webjars/[^/]+/[^/]+/((development|node)/.*|.*\\.(map|d\\.ts))"));

  /** What is whole: our own, and the drivers, whose classes a user may name in the address of a database. */
  private static final Pattern WHOLE = Pattern.compile("(surimi|postgresql|sqlite|slf4j).*");

  private static final Pattern NAME = Pattern.compile("[\\w$./]+");
  private static final Pattern CLASS = Pattern.compile("(?:META-INF/versions/\\d+/)?(.*)\\.class");
  private static final String SERVICES = "META-INF/services/";

  private final SortedMap<Path, SortedMap<String, byte[]>> jars = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    Trim trim = new Trim();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
        trim.jars.put(from.relativize(file), read(file));
      }
    }
    trim.takeOutSqlite(to);
    trim.jars.values().forEach(jar -> jar.keySet().removeIf(UNUSED.asMatchPredicate()));
    Set<String> used = trim.used();
    for (Path jar : trim.jars.keySet()) {
      trim.jars.get(jar).keySet().removeIf(entry -> !isWhole(jar) && isClass(entry) && !used.contains(nameOf(entry)));
      write(to.resolve(jar), trim.jars.get(jar));
    }
  }

  private void takeOutSqlite(Path to) throws IOException {
    String system = System.getProperty("os.arch").replace("amd64", "x86_64");
    String library = "org/sqlite/native/Linux/" + system + "/libsqlitejdbc.so";
    Path jar = jars.keySet().stream().filter(each -> jars.get(each).containsKey(library)).findAny().orElseThrow();
    Path file = to.resolve(jar).resolveSibling("libsqlitejdbc.so");
    Files.createDirectories(file.getParent());
    Files.write(file, jars.get(jar).get(library));
    age(file);
  }

  // --- what is used ---------------------------------------------------------------------------------

  /**
   * The classes that are led to. A class leads to whatever its constants name, in whatever form: as a class, in a
   * descriptor, in a signature, as a text for reflection; settings lead to what they name, a service to who provides it.
   */
  private Set<String> used() throws IOException {
    Map<String, List<byte[]>> candidates = new HashMap<>();
    Deque<byte[]> unread = new ArrayDeque<>();
    jars.forEach(
        (jar, entries) ->
            entries.forEach(
                (entry, content) -> {
                  if (isClass(entry) && isWhole(jar)) {
                    unread.add(content);
                  } else if (entry.endsWith(".properties") || entry.endsWith(".xml")) {
                    unread.add(content);
                  } else if (isClass(entry)) {
                    candidates.computeIfAbsent(nameOf(entry), name -> new ArrayList<>()).add(content);
                  }
                }));
    services(candidates.keySet(), unread, candidates);

    Set<String> used = new HashSet<>();
    while (!unread.isEmpty()) {
      for (String name : namesIn(unread.pop())) {
        if (candidates.containsKey(name) && used.add(name)) {
          unread.addAll(candidates.get(name));
        }
      }
    }
    return used;
  }

  /** A service of the others is used; one of a large library only if somebody looks for it. */
  private void services(Set<String> large, Deque<byte[]> unread, Map<String, List<byte[]>> candidates) {
    jars.values().stream()
        .flatMap(jar -> jar.entrySet().stream())
        .filter(entry -> entry.getKey().startsWith(SERVICES))
        .forEach(
            entry -> {
              String service = entry.getKey().substring(SERVICES.length()).replace('.', '/');
              if (large.contains(service)) {
                candidates.get(service).add(entry.getValue());
              } else {
                unread.add(entry.getValue());
              }
            });
  }

  private static Set<String> namesIn(byte[] content) throws IOException {
    Set<String> names = new HashSet<>();
    for (String text : textsIn(content)) {
      Matcher matcher = NAME.matcher(text);
      while (matcher.find()) {
        String name = matcher.group().replace('.', '/');
        names.add(name);
        for (int type = name.indexOf('L'); type >= 0; type = name.indexOf('L', type + 1)) {
          names.add(name.substring(type + 1)); // (ILa/b/C;)V
        }
      }
    }
    return names;
  }

  private static List<String> textsIn(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    if (content.length < 10 || in.readInt() != 0xCAFEBABE) {
      return List.of(new String(content, StandardCharsets.UTF_8));
    }
    List<String> texts = new ArrayList<>();
    in.skipBytes(4);
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.add(in.readUTF());
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
        case 5, 6 -> {
          in.skipBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipBytes(2);
        case 15 -> in.skipBytes(3);
        default -> throw new IOException("a constant of an unknown kind, " + tag);
      }
    }
    return texts;
  }

  // --- jars -----------------------------------------------------------------------------------------

  private static boolean isWhole(Path jar) {
    return WHOLE.matcher(jar.getFileName().toString()).matches();
  }

  private static boolean isClass(String entry) {
    return entry.endsWith(".class");
  }

  private static String nameOf(String entry) {
    Matcher matcher = CLASS.matcher(entry);
    return matcher.matches() ? matcher.group(1) : entry;
  }

  private static SortedMap<String, byte[]> read(Path file) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return entries;
  }

  private static void write(Path file, SortedMap<String, byte[]> entries) throws IOException {
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(9);
      for (String name : entries.keySet()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(isClass(name) ? withoutNamesOfVariables(entries.get(name)) : entries.get(name));
      }
    }
    age(file);
  }

  /** The names are for debuggers; the numbers of lines stay, for stack traces. */
  private static byte[] withoutNamesOfVariables(byte[] content) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
              @Override
              public void visitLocalVariable(String n, String t, String s, Label start, Label end, int index) {}
            };
          }
        };
    new ClassReader(content).accept(visitor, 0);
    return writer.toByteArray();
  }

  /** The AOT cache remembers how old a jar is; so a layer is the same as long as what is in it is. */
  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1980-01-01T00:00:00Z")));
  }
}
