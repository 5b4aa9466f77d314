package kakko.benchmark.peers;

import java.util.List;

/**
 * @param millis   of each run
 * @param heapPeak highest use of all heap pools together, in bytes; 0 where the peer is no Java program
 */
public record Measured(List<Double> millis, long heapPeak, Answer answer) {

	public double median() {
		List<Double> sorted = millis.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}
}
