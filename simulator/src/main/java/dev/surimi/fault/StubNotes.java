package dev.surimi.fault;

import com.github.tomakehurst.wiremock.common.Notifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What WireMock has to say goes into the sandbox's log. */
final class StubNotes implements Notifier {

  private static final Logger LOG = LoggerFactory.getLogger(StubNotes.class);

  @Override
  public void info(String message) {
    LOG.debug("{}", message);
  }

  @Override
  public void error(String message) {
    LOG.warn("{}", message);
  }

  @Override
  public void error(String message, Throwable why) {
    LOG.warn("{}", message, why);
  }
}
