package dev.surimi.scenario.report;

import dev.surimi.scenario.Played;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML in a file: a case for each playing. */
public final class JunitReport implements Report {

  private static final Predicate<String> WRITABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]").asPredicate().negate();

  private final Path file;
  private final List<Played> all = new ArrayList<>();

  public JunitReport(Path file) {
    this.file = file;
  }

  /** Whether it can be written at the end of a play that has yet to begin. */
  public static boolean isWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.exists(file)
        ? Files.isRegularFile(file) && Files.isWritable(file)
        : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }

  @Override
  public void tell(Played played) {
    all.add(played);
  }

  @Override
  public void end(Summary summary) {
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument();
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "surimi play");
      xml.writeAttribute("tests", "" + summary.played());
      xml.writeAttribute("failures", "" + summary.failed());
      for (Played played : all) {
        testcase(xml, played);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException | IOException broken) {
      throw new UncheckedIOException(new IOException(file + ": " + broken.getMessage(), broken));
    }
  }

  private static void testcase(XMLStreamWriter xml, Played played) throws XMLStreamException {
    String run = played.run() == 1 ? "" : " (run " + played.run() + ")";
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", clean(played.scenario().file()));
    xml.writeAttribute("name", clean(played.scenario().name()) + run);
    xml.writeAttribute(
        "time", String.format(Locale.ROOT, "%.3f", played.duration().toMillis() / 1000.0));
    if (!played.isFine()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", clean(played.problem().get(0)));
      xml.writeCharacters(clean(String.join("\n", played.problem())));
      xml.writeEndElement();
    }
    if (!played.skipped().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean("skipped " + String.join("\nskipped ", played.skipped())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** XML has no place for control characters. */
  private static String clean(String text) {
    return WRITABLE.test(text)
        ? text
        : text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "�");
  }
}
