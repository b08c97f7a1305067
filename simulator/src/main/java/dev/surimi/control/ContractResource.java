package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.vendor.Reply;

/** The contracts as they are served: the vendors' and, as {@code sandbox}, this API's own. */
record ContractResource(Contract own) {

  Reply get(ControlCall call) {
    Contract contract =
        call.parameter("vendor").equals(own.id()) ? own : call.requireVendor().contract();
    return Reply.ok(contract.document());
  }
}
