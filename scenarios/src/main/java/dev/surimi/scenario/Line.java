package dev.surimi.scenario;

import dev.surimi.client.Refused;

/**
 * A step with its place in the file.
 *
 * @param told as {@code call pending_bookings.create}
 */
public record Line(Place place, String told, Step step) {

  /** Plays the step; what goes wrong knows the line then. */
  public void play(Play play) {
    try {
      step.play(play);
    } catch (Failure failure) {
      throw failure.at(this);
    } catch (Refused refused) {
      throw new Failure(refused.getMessage()).at(this);
    } catch (Skipped skipped) {
      play.skipped(this, skipped.getMessage());
    }
  }
}
