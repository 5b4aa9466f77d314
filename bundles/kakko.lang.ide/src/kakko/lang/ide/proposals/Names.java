package kakko.lang.ide.proposals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;

/** Parties and negotiating groups, by every name somebody may begin to type; put in is the name that drafts use. */
final class Names {

	/**
	 * @param japanese as it is usually called, which is nobody's official name
	 * @param others   names and spellings one may type
	 */
	private record Name(String code, String english, String japanese, List<String> others) {

		static Name of(String line) {
			String[] parts = line.split("\t", 4);
			return new Name(parts[0], parts[1], parts[2], parts.length > 3 ? List.of(parts[3].split("\\|")) : List.of());
		}

		Candidate candidate(Kind kind, String explanation) {
			List<String> typed = new ArrayList<>(List.of(english, "the " + english, code, japanese));
			typed.addAll(others);
			return new Candidate(kind, english, typed, english + " (" + code + ")", explanation, false);
		}
	}

	private static final List<Name> PARTIES = read("parties.txt");
	private static final List<Name> GROUPS = read("groups.txt");

	private Names() {
	}

	static List<Candidate> of(Wording wording) {
		List<Candidate> names = new ArrayList<>();
		GROUPS.forEach(name -> names.add(name.candidate(Kind.GROUP, wording.say("name.group", name.japanese))));
		PARTIES.forEach(name -> names.add(name.candidate(Kind.PARTY, wording.say("name.party", name.japanese))));
		return names;
	}

	private static List<Name> read(String file) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(Names.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(Name::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
