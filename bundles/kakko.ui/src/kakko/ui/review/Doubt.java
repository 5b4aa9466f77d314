package kakko.ui.review;

import kakko.core.Corrections;
import kakko.ui.spot.Spot;

/**
 * An answer that the engine isn't sure of.
 *
 * @param confirmed what says that it is right
 */
record Doubt(String words, Spot spot, Corrections confirmed) {
}
