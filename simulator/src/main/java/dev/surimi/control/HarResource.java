package dev.surimi.control;

import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Exchange;
import dev.surimi.vendor.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The journal as an HTTP Archive 1.2, for every tool that reads those. */
record HarResource(String version) {

  Reply get(ControlCall call) {
    LiveWorld live = call.requireWorld();
    List<Exchange> oldestFirst =
        new ArrayList<>(live.journal().exchanges(HarJson::isTraffic, null, Integer.MAX_VALUE));
    Collections.reverse(oldestFirst);
    ObjectNode har = ControlJson.object();
    ObjectNode log = har.putObject("log").put("version", "1.2");
    log.putObject("creator").put("name", "Surimi").put("version", version);
    log.set("entries", ControlJson.array(oldestFirst, each -> HarJson.of(live.name(), each)));
    return Reply.ok(har);
  }
}
