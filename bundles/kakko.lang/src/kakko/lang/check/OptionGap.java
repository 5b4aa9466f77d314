package kakko.lang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.lang.check.Problem.Severity;
import kakko.lang.structure.OptionLabel;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** Option 4, then Option 6; or an Option 2 without an Option 1. */
final class OptionGap implements Check {

	@Override
	public String rule() {
		return "option-gap";
	}

	@Override
	public Severity severity() {
		return Severity.HINT;
	}

	@Override
	public List<Problem> check(Draft draft) {
		List<Problem> problems = new ArrayList<>();
		for (OptionGroup group : draft.getOptionGroups()) {
			int before = 0;
			for (Option option : group.getOptions()) {
				int ordinal = ordinal(option, before);
				if (ordinal > before + 1) {
					problems.add(problem(option.getFirst(), option.getLabelStart(), option.getLabelEnd(), option.getLabel()));
				}
				before = ordinal;
			}
		}
		return problems;
	}

	private static int ordinal(Option option, int before) {
		Optional<OptionLabel> first = OptionLabel.first(option.getFirst()).filter(label -> label.start() == option.getLabelStart());
		return first.or(() -> furtherOn(option)).map(OptionLabel::ordinal).orElse(before);
	}

	private static Optional<OptionLabel> furtherOn(Option option) {
		return OptionLabel.all(option.getFirst()).stream().filter(label -> label.start() == option.getLabelStart()).findFirst();
	}
}
