package benchmark.inner;

import benchmark.InProcess;
import benchmark.Validator;
import benchmark.Workload;
import com.networknt.schema.Error;
import dev.surimi.contract.Contract;
import dev.surimi.contract.fit.Fit;
import dev.surimi.contract.fit.Fits;
import dev.surimi.engine.ContractMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same message before the same schema: what our own rules take, and what networknt takes. */
public class Judging extends Part {

  @Param public Message message;

  private Fits rules;
  private Validator.Rule validator;
  private JsonNode said;

  /** What is judged, by the name of its schema. */
  public enum Message {
    LIST("booking_list"),
    ENTITY("booking"),
    CREATE("bookings.create.request");

    private final String place;

    Message(String schema) {
      this.place = "/components/schemas/" + schema;
    }
  }

  @Setup
  public void read() {
    Contract contract = Contract.load("guestonline");
    rules = new Fits(contract.document());
    validator = new Validator(contract.document()).at(message.place);
    said = JsonMapper.shared().readTree(bytes());
    if (fits() != Fit.YES || !networknt().isEmpty()) {
      throw new IllegalStateException(said + " does not fit: " + networknt());
    }
  }

  private byte[] bytes() {
    InProcess sandbox = new InProcess();
    sandbox.open("judging", ContractMode.OFF);
    byte[] entity = sandbox.book("judging", "2040-01-02").body();
    return switch (message) {
      case LIST ->
          sandbox.get("judging", "/bookings", Workload.LIST.path().replaceAll(".*[?]", "")).body();
      case ENTITY -> entity;
      case CREATE -> Workload.CREATE.body("2040-01-02", 1).getBytes(StandardCharsets.UTF_8);
    };
  }

  @Benchmark
  public Fit fits() {
    return rules.of("#" + message.place, said);
  }

  @Benchmark
  public List<Error> networknt() {
    return validator.errors(said);
  }
}
