package kakko.report.json;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The tables of docs/json.md, and what an output has that they don't allow. */
final class SchemaPage {

	private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)\\n(.*?)(?=^## |\\z)");
	private static final Pattern FIELD = Pattern.compile("(?m)^\\| (\\w+\\??) \\| ([^|]+) \\|");
	private static final Pattern VALUE = Pattern.compile("`(\\w+)`");

	private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

	static SchemaPage read() throws IOException {
		return new SchemaPage(Files.readString(Path.of("../../docs/json.md")));
	}

	SchemaPage(String page) {
		SECTION.matcher(page).results().forEach(section -> objects.put(section.group(1), fields(section.group(2))));
	}

	private static Map<String, String> fields(String section) {
		return FIELD.matcher(section).results().filter(field -> !field.group(1).equals("field"))
				.collect(toMap(field -> field.group(1), field -> field.group(2).strip(), (one, other) -> other, LinkedHashMap::new));
	}

	/** One line each, with the way to it; empty where all is as the page says. */
	List<String> faults(JsonElement output, String object) {
		List<String> faults = new ArrayList<>();
		object(output, object, object, faults);
		return faults;
	}

	private void object(JsonElement value, String name, String at, List<String> faults) {
		if (!value.isJsonObject()) {
			faults.add(at + " is no object");
			return;
		}
		JsonObject object = value.getAsJsonObject();
		Map<String, String> fields = objects.get(name);
		object.keySet().stream().filter(key -> !fields.containsKey(key) && !fields.containsKey(key + "?")).forEach(key -> faults.add(at + "." + key + " isn't on the page"));
		fields.forEach((field, type) -> {
			String key = field.replace("?", "");
			if (object.has(key)) {
				value(object.get(key), type, at + "." + key, faults);
			} else if (!field.endsWith("?")) {
				faults.add(at + "." + key + " is missing");
			}
		});
	}

	private void value(JsonElement value, String type, String at, List<String> faults) {
		if (type.startsWith("list of ")) {
			list(value, type.substring("list of ".length()), at, faults);
		} else if (type.endsWith(" or null")) {
			if (!value.isJsonNull()) {
				value(value, type.substring(0, type.length() - " or null".length()), at, faults);
			}
		} else if (type.startsWith("**") && !type.equals("**pairs**")) {
			object(value, type.replace("*", ""), at, faults);
		} else if (!fits(value, type)) {
			faults.add(at + " is " + value + ", not " + type);
		}
	}

	private void list(JsonElement value, String type, String at, List<String> faults) {
		if (!value.isJsonArray()) {
			faults.add(at + " is no list");
			return;
		}
		JsonArray list = value.getAsJsonArray();
		for (int place = 0; place < list.size(); place++) {
			value(list.get(place), type, at + "[" + place + "]", faults);
		}
	}

	private static boolean fits(JsonElement value, String type) {
		return switch (type) {
			case "text" -> value instanceof JsonPrimitive text && text.isString();
			case "count", "index" -> whole(value);
			case "number 0–1" -> value instanceof JsonPrimitive number && number.isNumber() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1;
			case "yes/no" -> value instanceof JsonPrimitive answer && answer.isBoolean();
			case "**pairs**" -> value instanceof JsonArray pair && pair.size() == 2 && whole(pair.get(0)) && whole(pair.get(1));
			default -> type.startsWith("counts of ") ? counts(value, values(type)) : values(type).contains(value.isJsonPrimitive() ? value.getAsString() : "");
		};
	}

	private static boolean whole(JsonElement value) {
		return value instanceof JsonPrimitive number && number.isNumber() && number.getAsString().matches("\\d+");
	}

	private static boolean counts(JsonElement value, List<String> names) {
		return value instanceof JsonObject counts && names.containsAll(counts.keySet()) && counts.asMap().values().stream().allMatch(SchemaPage::whole);
	}

	private static List<String> values(String type) {
		return VALUE.matcher(type).results().map((MatchResult value) -> value.group(1)).toList();
	}
}
