package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which page of a list is wanted, and how a list is answered. */
record Paging(int page, int maxResults) {

  private static final int DEFAULT = 40;
  private static final int MOST = 100;

  static Paging of(Input input) {
    int page = input.integer("page").orElse(1);
    int maxResults = input.integer("max_results").orElse(DEFAULT);
    if (page < 1) {
      throw input.invalid("page", "must be 1 or more");
    }
    if (maxResults < 1 || maxResults > MOST) {
      throw input.invalid("max_results", "must be from 1 to " + MOST);
    }
    return new Paging(page, maxResults);
  }

  /** The page of {@code all}, of which there are {@code total}, under {@code name}. */
  <T> ObjectNode list(String name, int total, Stream<T> all, Function<T, ? extends JsonNode> json) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("object", "list");
    list.put("total_count", total);
    list.put("num_pages", (total + maxResults - 1) / maxResults);
    list.put("current_page", page);
    list.set(name, array(all.skip((page - 1L) * maxResults).limit(maxResults), json));
    return list;
  }

  /**
   * The page of {@code all}, the newest first: the documentation's first pages begin with the
   * numbers just below those that its next new records get.
   */
  <T> ObjectNode newestFirst(String name, List<T> all, Function<T, ? extends JsonNode> json) {
    List<T> newest = new ArrayList<>(all);
    Collections.reverse(newest);
    return list(name, newest.size(), newest.stream(), json);
  }

  /** A list without pages. */
  static <T> ObjectNode whole(String name, Stream<T> all, Function<T, ? extends JsonNode> json) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("object", "list");
    list.set(name, array(all, json));
    return list;
  }

  static <T> ArrayNode array(Stream<T> all, Function<T, ? extends JsonNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    all.map(json).forEach(array::add);
    return array;
  }
}
