package dev.surimi.control;

import dev.surimi.contract.Lesson;
import dev.surimi.contract.traffic.HarEntry;
import dev.surimi.contract.traffic.HarFile;
import dev.surimi.engine.HarCheck;
import dev.surimi.vendor.Reply;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Recorded traffic, judged by the contracts. */
final class CheckResource {

  private static final String AUTO = "auto";

  private CheckResource() {}

  static Reply check(ControlCall call) {
    HarCheck check = checkOf(call);
    List<HarEntry> entries = entries(call.input().node());
    ObjectNode report = ControlJson.object().put("exchanges", entries.size());
    ArrayNode items = report.putArray("items");
    int judged = 0;
    for (HarEntry entry : entries) {
      for (HarCheck.Checked checked : check.check(entry).stream().toList()) {
        judged++;
        checked.lessons().forEach(lesson -> items.add(json(checked, lesson)));
      }
    }
    return Reply.ok(report.put("judged", judged).put("count", items.size()));
  }

  private static HarCheck checkOf(ControlCall call) {
    String vendor = call.input().text("vendor").orElse(AUTO);
    return vendor.equals(AUTO)
        ? HarCheck.of(call.engine().vendors())
        : HarCheck.of(
            call.engine().vendors(),
            call.engine()
                .vendors()
                .find(vendor)
                .orElseThrow(() -> ControlError.unknownVendor(vendor, call.vendorIds())));
  }

  private static List<HarEntry> entries(JsonNode archive) {
    try {
      return HarFile.entries(archive);
    } catch (HarFile.Unusable unusable) {
      throw ControlError.badMember("/log", unusable.getMessage());
    }
  }

  private static ObjectNode json(HarCheck.Checked checked, Lesson lesson) {
    ObjectNode json = ControlJson.object();
    json.put("exchange", checked.entry().number());
    json.put("vendor", checked.contract().id());
    json.put("operation", checked.judged().operation().map(known -> known.id()).orElse(null));
    return json.setAll(ViolationJson.json(lesson));
  }
}
