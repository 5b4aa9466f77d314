package kakko.ui.review;

import java.util.List;

/** Entries of one kind under their head. */
record Group(String title, List<?> entries) {
}
