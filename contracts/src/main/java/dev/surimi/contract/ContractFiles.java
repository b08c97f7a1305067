package dev.surimi.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of one contract. */
final class ContractFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Jackson's plain YAML parser reads an alias as its name; this one reads what it stands for. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLAnchorReplayingFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Opening opening;

  private ContractFiles(Opening opening) {
    this.opening = opening;
  }

  /** Those of the folder {@code contracts/<id>} on the class path. */
  static ContractFiles of(String id) {
    return new ContractFiles(
        file -> {
          String place = "/contracts/" + id + "/" + file;
          InputStream bytes = ContractFiles.class.getResourceAsStream(place);
          if (bytes == null) {
            throw new UnreadableFile("no such file on the class path");
          }
          return bytes;
        });
  }

  /** Those of a folder, or one file that holds everything, as it is exported. */
  static ContractFiles at(Path path) {
    return new ContractFiles(
        file -> Files.newInputStream(Files.isDirectory(path) ? path.resolve(file) : path));
  }

  /** How a file is opened. */
  @FunctionalInterface
  private interface Opening {
    InputStream open(String file) throws IOException;
  }

  /**
   * The object in a file; an {@link UnreadableFile} when there is no such file or no such object.
   */
  ObjectNode read(String file) {
    try (InputStream bytes = opening.open(file)) {
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
