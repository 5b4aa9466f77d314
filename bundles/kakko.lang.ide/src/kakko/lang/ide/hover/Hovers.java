package kakko.lang.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.internal.Quote;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.matching.Matching;
import kakko.lang.ide.references.Reference;
import kakko.lang.ide.references.Reference.Kind;
import kakko.lang.ide.references.References;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Note;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;
import kakko.model.drafts.Piece;

/** Tells in words what a place of a draft is, as far as the draft alone shows it. */
public final class Hovers {

	private final DraftText draft;
	private final int offset;
	private final Wording wording;

	private Hovers(DraftText draft, int offset, Wording wording) {
		this.draft = draft;
		this.offset = offset;
		this.wording = wording;
	}

	/** Empty where nothing is to be said: words outside brackets and options. */
	public static Optional<Hover> at(DraftText draft, int offset, Locale language) {
		if (draft.draft().getBlocks().isEmpty()) {
			return Optional.empty();
		}
		Hovers hovers = new Hovers(draft, offset, new Wording(language));
		return Stream.of(hovers.aside(), hovers.mention(), hovers.note(), hovers.stray(), hovers.around()).flatMap(Optional::stream).findFirst();
	}

	private Block block() {
		return draft.offsets().place(offset).block();
	}

	/** Head, page mark, comment, furniture. */
	private Optional<Hover> aside() {
		return switch (block().getKind()) {
		case HEAD -> say(block(), "hover.head");
		case PAGE -> say(block(), "hover.page");
		case COMMENT -> say(block(), "hover.comment");
		case FURNITURE -> say(block(), "hover.furniture");
		default -> Optional.empty();
		};
	}

	private Optional<Hover> say(Block block, String key) {
		return Optional.of(new Hover(draft.offsets().range(block), List.of(wording.say(key))));
	}

	private Optional<Hover> mention() {
		return References.at(draft, offset).map(reference -> new Hover(reference.place(), List.of(told(reference))));
	}

	private String told(Reference reference) {
		return reference.kind() == Kind.FOOTNOTE ? wording.say("hover.footnote", reference.named(), reference.preview()) : reference.preview();
	}

	private Optional<Hover> note() {
		return pieces().filter(Note.class::isInstance).map(draft.offsets()::range).filter(place -> place.start() <= offset && offset < place.end()).findFirst()
				.map(place -> new Hover(place, List.of(wording.say("hover.note"))));
	}

	private Stream<Piece> pieces() {
		return block().getPieces().stream();
	}

	private Optional<Hover> stray() {
		return draft.draft().getStrays().stream().filter(this::isAt).findFirst().map(stray -> new Hover(draft.offsets().range(stray), List.of(wording.say("hover.stray"))));
	}

	private boolean isAt(Closer stray) {
		return draft.offsets().range(stray).start() == offset;
	}

	private Optional<Hover> around() {
		Optional<Bracket> bracket = Matching.bracket(draft, offset);
		Optional<Option> option = Matching.option(draft, offset);
		List<String> lines = new ArrayList<>();
		bracket.ifPresent(found -> lines.addAll(told(found)));
		option.ifPresent(found -> lines.addAll(told(found)));
		Optional<Range> place = bracket.map(found -> Places.of(draft, found)).or(() -> option.map(found -> Places.of(draft, found)));
		return place.map(found -> new Hover(found, lines));
	}

	private List<String> told(Bracket bracket) {
		List<String> lines = new ArrayList<>();
		lines.add(switch (bracket.getKind()) {
		case ASIDE -> wording.say("hover.aside");
		case BLANK -> wording.say("hover.blank", depth(bracket));
		case NEGOTIATION -> wording.say("hover.bracket", depth(bracket));
		});
		if (bracket.getChoice() != null) {
			List<Bracket> members = bracket.getChoice().getMembers();
			lines.add(wording.say("hover.choice", members.indexOf(bracket) + 1, members.size(), String.join(" / ", members.stream().map(this::words).toList())));
		}
		Block opening = (Block) bracket.getOpener().eContainer();
		if (bracket.getCloser() == null) {
			lines.add(wording.say("hover.unclosed"));
		} else if (bracket.getCloser().eContainer() != opening) {
			lines.add(wording.say("hover.spanning", ((Block) bracket.getCloser().eContainer()).getIndex() - opening.getIndex() + 1));
		}
		return lines;
	}

	/** Brackets under negotiation around its words, itself among them. */
	private static int depth(Bracket bracket) {
		int depth = 0;
		for (Bracket around = bracket; around != null; around = around.getParent()) {
			depth += around.getKind() == BracketKind.ASIDE ? 0 : 1;
		}
		return depth;
	}

	private String words(Bracket bracket) {
		Block block = (Block) bracket.getOpener().eContainer();
		int end = bracket.getCloser() != null && bracket.getCloser().eContainer() == block ? bracket.getCloser().getOffset() : block.getText().length();
		return Quote.of(block.getText().substring(bracket.getOpener().getOffset() + 1, end));
	}

	private List<String> told(Option option) {
		List<Option> options = ((OptionGroup) option.eContainer()).getOptions();
		List<String> lines = new ArrayList<>(List.of(wording.say("hover.option", option.getLabel(), options.indexOf(option) + 1, options.size())));
		if (option.isNoText()) {
			lines.add(wording.say("hover.noText"));
		}
		if (!option.getBinds().isEmpty()) {
			lines.add(wording.say("hover.binds", option.getBinds()));
		}
		if (option.getLast() != option.getFirst()) {
			lines.add(wording.say("hover.scope", Quote.of(option.getLast().getText())));
		}
		return lines;
	}
}
