package kakko.ui.review;

import kakko.core.Comparison.Answer;
import kakko.ui.spot.Spot;

/** An answer that the engine isn't sure of. */
record Doubt(String words, Spot spot, Answer answer) {
}
