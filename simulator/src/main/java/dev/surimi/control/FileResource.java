package dev.surimi.control;

import dev.surimi.engine.Care;
import dev.surimi.engine.LiveWorld;
import dev.surimi.store.Catalogue;
import dev.surimi.store.Snapshot;
import dev.surimi.store.Unreadable;
import dev.surimi.store.WorldFile;
import dev.surimi.vendor.Reply;

/** Worlds as files, from one sandbox to another. */
final class FileResource {

  private final String version;

  FileResource(String version) {
    this.version = version;
  }

  Reply export(ControlCall call) {
    LiveWorld live = call.requireWorld();
    Snapshot snapshot =
        call.input()
            .text("snapshot")
            .map(name -> SnapshotResource.require(live, name))
            .orElseGet(() -> call.engine().travel().present(live));
    return Reply.ok(new WorldFile(live.name(), snapshot).write(catalogue(call), version));
  }

  static Reply bring(ControlCall call) {
    boolean isNew = call.engine().worlds().find(call.parameter("w")).isEmpty();
    return Reply.of(isNew ? 201 : 200, WorldResource.json(brought(call)));
  }

  private static LiveWorld brought(ControlCall call) {
    try {
      Snapshot then = WorldFile.read(call.input().node(), catalogue(call)).snapshot();
      return call.engine().travel().bring(call.parameter("w"), then);
    } catch (Unreadable | IllegalArgumentException unfit) {
      throw ControlError.badMember("/moment", unfit.getMessage());
    }
  }

  private static Catalogue catalogue(ControlCall call) {
    return Care.catalogue(call.engine().vendors());
  }
}
