package kakko.core.internal.track;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison;
import kakko.core.History.Life;
import kakko.core.Reading;

/** Joins the answers of the single steps into lives; one that went and comes back goes on with its old life. */
final class Lives {

	private final List<Reading> revisions;
	private final List<Comparison> steps;
	private final Trail trail;
	private final Returns returns;
	private final List<Course> courses = new ArrayList<>();
	private Map<Integer, Course> standing = new HashMap<>();
	private Map<Integer, Course> next = new HashMap<>();

	Lives(List<Reading> revisions, List<Comparison> steps, Trail trail, Descent descent) {
		this.revisions = revisions;
		this.steps = steps;
		this.trail = trail;
		this.returns = new Returns(revisions, trail, descent);
	}

	/** In order of birth, then of place. */
	List<Life> all() {
		if (steps.isEmpty()) {
			// nothing is told of a first revision but that they stand there
			trail.standing(revisions.getFirst()).forEach(place -> born(0, place));
		}
		for (int step = 0; step < steps.size(); step++) {
			follow(step);
		}
		return courses.stream().map(Course::life).toList();
	}

	private void follow(int step) {
		next = new HashMap<>();
		List<Trail.Answer> answers = trail.answers(steps.get(step));
		for (int answer = 0; answer < answers.size(); answer++) {
			if (answers.get(answer).from() >= 0) {
				older(step, answers.get(answer), answer);
			}
		}
		for (int answer = 0; answer < answers.size(); answer++) {
			if (answers.get(answer).from() < 0) {
				newer(step, answers.get(answer), answer);
			}
		}
		standing = next;
	}

	private void older(int step, Trail.Answer answer, int index) {
		tell(standing.containsKey(answer.from()) ? standing.get(answer.from()) : born(step, answer.from()), step, index, answer.to());
	}

	private void newer(int step, Trail.Answer answer, int index) {
		Course gone = returns.to(step + 1, answer.to(), courses);
		tell(gone == null ? born(step + 1, answer.to()) : gone, step, index, answer.to());
	}

	private void tell(Course course, int step, int answer, int place) {
		course.tell(step, answer, place);
		next.put(place, course);
	}

	private Course born(int revision, int place) {
		Course course = new Course(revisions.size(), revision, place);
		courses.add(course);
		return course;
	}
}
