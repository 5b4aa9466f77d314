package kakko.ui.compare.sheet;

import kakko.core.Comparison.Row;
import kakko.ui.compare.text.Side;

/**
 * What is selected on the sheet.
 *
 * @param side      on which the user pointed; the newer where both stand
 * @param paragraph index on that side
 * @param bracket   index on that side, or -1
 */
public record Pointed(Row row, Side side, int paragraph, int bracket) {
}
