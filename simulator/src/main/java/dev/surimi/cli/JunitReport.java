package dev.surimi.cli;

import dev.surimi.contract.Lesson;
import dev.surimi.contract.Violation;
import dev.surimi.engine.HarCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML: a suite with a case for each judged exchange. */
final class JunitReport implements CheckReport {

  private final XMLStreamWriter xml;

  JunitReport(PrintWriter out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument();
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "surimi check");
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void tell(HarCheck.Checked checked) {
    List<Lesson> lessons =
        checked.lessons().stream()
            .filter(lesson -> lesson.violation().severity() == dev.surimi.contract.Severity.ERROR)
            .toList();
    write(
        () -> {
          xml.writeStartElement("testcase");
          xml.writeAttribute("classname", checked.contract().id());
          xml.writeAttribute(
              "name", "exchange " + checked.entry().number() + " " + CheckReport.call(checked));
          if (!lessons.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", line(lessons.get(0)));
            xml.writeCharacters(
                lessons.stream().map(JunitReport::lines).collect(Collectors.joining("\n")));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  private static String line(Lesson lesson) {
    Violation violation = lesson.violation();
    return violation.direction() + " " + violation.pointer() + " " + violation.message();
  }

  private static String lines(Lesson lesson) {
    return line(lesson) + " (" + lesson.source() + ")\n" + lesson.advice();
  }

  @Override
  public void end(CheckSummary summary) {
    write(
        () -> {
          if (summary.judged() == 0) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", "something is judged");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", summary.toString());
            xml.writeEndElement();
            xml.writeEndElement();
          }
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
