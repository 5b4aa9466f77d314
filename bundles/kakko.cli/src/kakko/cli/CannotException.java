package kakko.cli;

/** What was asked can't be done; the message tells the user why and what to do instead. */
final class CannotException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CannotException(String message) {
		super(message);
	}
}
