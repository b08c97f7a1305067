package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which page of a list is wanted, and how a list is answered. */
record Paging(Call call, int page, int size) {

  static Paging of(Call call) {
    int page = Parameters.of(call).between(1, Integer.MAX_VALUE, "page").orElse(1);
    return new Paging(call, page, call.options().number("restoplace.page_size"));
  }

  <T> Reply list(List<T> all, Function<T, ? extends JsonNode> json) {
    return list(all.size(), all.stream(), json);
  }

  /** The page of {@code all}, of which there are {@code total}. */
  <T> Reply list(int total, Stream<T> all, Function<T, ? extends JsonNode> json) {
    int pages = Math.max(1, (total + size - 1) / size);
    Stream<T> wanted = page > pages ? Stream.empty() : all.skip((page - 1L) * size).limit(size);
    return Envelope.of(call, array(wanted, json), page, pages);
  }

  static <T> ArrayNode array(Stream<T> all, Function<T, ? extends JsonNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    all.map(json).forEach(array::add);
    return array;
  }
}
