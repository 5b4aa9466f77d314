package kakko.ui.analysis;

import java.nio.file.Path;

import kakko.core.Reading;
import kakko.model.drafts.Draft;

/**
 * A draft as every part of the window sees it; read once, never changed, seen from any thread.
 *
 * @param file    a revision or copy of a dossier, or any file that can be read
 * @param text    the draft in the draft language: of a {@code .draft} file its very characters
 * @param draft   the same, parsed
 * @param reading the same, as the engine names it: by index
 */
public record ReadDraft(Path file, String text, Draft draft, Reading reading) {
}
