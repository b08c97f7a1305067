package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;

/** A request for points that was carried out, so that its repetition adds nothing. */
public record PointsRequest(String requestId, long guestId) {

  static final Table<String, PointsRequest> TABLE =
      Table.of("ytimes", "points_requests", PointsRequest.class, PointsRequest::requestId);
}
