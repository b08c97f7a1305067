package dev.surimi.contract;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of one contract on the class path. */
final class ContractFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Jackson's plain YAML parser reads an alias as its name; this one reads what it stands for. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLAnchorReplayingFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String folder;

  ContractFiles(String id) {
    this.folder = "/contracts/" + id + "/";
  }

  /**
   * The object in a file; an {@link UnreadableFile} when there is no such file or no such object.
   */
  ObjectNode read(String file) {
    try (InputStream bytes = ContractFiles.class.getResourceAsStream(folder + file)) {
      if (bytes == null) {
        throw new UnreadableFile("no such file on the class path");
      }
      JsonNode tree = (file.endsWith(".yaml") ? YAML : JSON).readTree(bytes);
      if (tree instanceof ObjectNode object) {
        return object;
      }
      throw new UnreadableFile("an object is expected");
    } catch (JacksonException unreadable) {
      throw new UnreadableFile(unreadable.getOriginalMessage() + where(unreadable));
    } catch (IOException unreadable) {
      throw new UnreadableFile(unreadable.getMessage());
    }
  }

  private static String where(JacksonException unreadable) {
    return unreadable.getLocation() == null
        ? ""
        : " (line "
            + unreadable.getLocation().getLineNr()
            + ", column "
            + unreadable.getLocation().getColumnNr()
            + ")";
  }

  /** Why a file cannot be read. */
  static final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFile(String why) {
      super(why);
    }
  }
}
