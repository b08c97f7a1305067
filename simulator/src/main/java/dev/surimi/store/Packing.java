package dev.surimi.store;

import dev.surimi.world.Moment;
import dev.surimi.world.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Moments and steps as the bytes that are kept: JSON, and moments gzipped. */
final class Packing {

  private final MomentJson moments;
  private final StepJson steps;

  Packing(Catalogue catalogue) {
    this.moments = new MomentJson(catalogue);
    this.steps = new StepJson(catalogue);
  }

  byte[] pack(Moment moment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(Rows.JSON.writeValueAsBytes(moments.write(moment)));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws Unreadable when it is no moment
   */
  Moment unpackMoment(byte[] content) {
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return moments.read(Rows.JSON.readTree(plain));
    } catch (IOException | JacksonException broken) {
      throw new Unreadable("a moment is broken: " + broken.getMessage());
    }
  }

  /** The steps of one turn. */
  byte[] pack(List<Step> turn) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    turn.stream()
        .filter(step -> !(step instanceof Step.Restored))
        .map(steps::write)
        .forEach(json::add);
    return Rows.JSON.writeValueAsBytes(json);
  }

  /**
   * @throws Unreadable when they are no steps
   */
  List<Step> unpackSteps(byte[] content) {
    List<Step> turn = new ArrayList<>();
    for (JsonNode step : Rows.JSON.readTree(content)) {
      turn.add(steps.read(step));
    }
    return turn;
  }
}
