package dev.surimi.cli;

import dev.surimi.contract.traffic.HarEntry;
import dev.surimi.contract.traffic.HarFile;
import dev.surimi.engine.HarCheck;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.Vendors;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code surimi check traffic.har --vendor V}: recorded traffic, judged by a contract. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Judges recorded traffic (HAR 1.2) by the vendors' contracts, requests and answers.",
      "Exit code 1 when a contract is broken or nothing could be judged, 2 when the input is no HAR."
    })
final class Check implements Callable<Integer> {

  private static final String AUTO = "auto";
  private static final long PROGRESS_EVERY = 16L << 20;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the HAR file; - reads the standard input")
  private String file;

  @Option(
      names = "--vendor",
      defaultValue = AUTO,
      description = "whose contract; auto goes by each URL's host, or by /<vendor>/ in its path")
  private String vendor;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how to say it: ${COMPLETION-CANDIDATES}")
  private CheckReport.Format format;

  @Option(
      names = "--strict",
      description = "let warnings, such as a parameter that nobody knows, fail the check too")
  private boolean strict;

  @Override
  public Integer call() {
    Vendors vendors = Vendors.discover();
    HarCheck check =
        vendor.equals(AUTO) ? HarCheck.of(vendors) : HarCheck.of(vendors, require(vendors));
    PrintWriter out = spec.commandLine().getOut();
    CheckReport report = format.on(out);
    CheckSummary summary = new CheckSummary();
    try (InputStream input = new Progress(open(), spec.commandLine().getErr())) {
      HarFile.read(input, entry -> check(check, entry, report, summary));
    } catch (HarFile.Unusable | IOException unusable) {
      throw new ParameterException(spec.commandLine(), file + ": " + unusable.getMessage());
    } catch (OutOfMemoryError tooLarge) { // one entry is: what is read is not kept
      throw new ParameterException(
          spec.commandLine(),
          file + ": an exchange is larger than the memory; give Java more with -Xmx");
    }
    report.end(summary);
    out.flush();
    return summary.fails(strict) ? 1 : 0;
  }

  private static void check(
      HarCheck check, HarEntry entry, CheckReport report, CheckSummary summary) {
    summary.saw();
    check
        .check(entry)
        .ifPresent(
            checked -> {
              summary.judged(checked);
              report.tell(checked);
            });
  }

  private Imitation require(Vendors vendors) {
    return vendors
        .find(vendor)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no vendor is called "
                        + vendor
                        + "; there are "
                        + String.join(", ", vendors.all().stream().map(Imitation::id).toList())));
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return System.in;
    }
    Path path = Path.of(file);
    if (Files.notExists(path) || Files.isDirectory(path) || !Files.isReadable(path)) {
      throw new IOException("there is no such file that can be read");
    }
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /** Says now and then how much has been read, on a long way. */
  private static final class Progress extends FilterInputStream {
    private final PrintWriter err;
    private long bytes;

    Progress(InputStream input, PrintWriter err) {
      super(input);
      this.err = err;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = super.read(target, from, length);
      long before = bytes / PROGRESS_EVERY;
      bytes += Math.max(count, 0);
      if (bytes / PROGRESS_EVERY > before) {
        err.printf("%d MiB read%n", bytes >> 20);
        err.flush();
      }
      return count;
    }
  }
}
