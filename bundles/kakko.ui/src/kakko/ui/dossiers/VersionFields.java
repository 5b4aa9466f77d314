package kakko.ui.dossiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kakko.dossier.VersionDate;
import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** Date, time and zone of a version, each as far as it is known. */
final class VersionFields {

	private static final Pattern FORM = Pattern.compile("([^T]*)(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+-]\\d\\d:\\d\\d)?)?");
	/** Where conferences are held. */
	private static final String[] ZONES = { "", "Z", "+01:00", "+02:00", "+03:00", "+04:00", "+05:30", "+07:00", "+08:00", "+09:00", "-03:00", "-04:00", "-05:00" };

	private final Wording wording = Wording.ofWindow();
	private final Composite area;
	private final Text date;
	private final Text time;
	private final Combo zone;
	private final Label hint;

	VersionFields(Composite parent, Runnable changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
		date = new Text(area, SWT.BORDER);
		date.setMessage(wording.say("details.dateForm"));
		GridDataFactory.fillDefaults().hint(96, SWT.DEFAULT).applyTo(date);
		time = new Text(area, SWT.BORDER);
		time.setMessage(wording.say("details.timeForm"));
		GridDataFactory.fillDefaults().hint(64, SWT.DEFAULT).applyTo(time);
		zone = new Combo(area, SWT.DROP_DOWN);
		zone.setItems(ZONES);
		GridDataFactory.fillDefaults().hint(84, SWT.DEFAULT).applyTo(zone);
		hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
		name(date, "details.date");
		name(time, "details.time");
		name(zone, "details.zone");
		for (Control each : new Control[] { date, time, zone }) {
			each.addListener(SWT.Modify, event -> {
				judge();
				changed.run();
			});
		}
	}

	private void name(Control field, String key) {
		SpokenName.of(field, wording.say(key));
		field.setToolTipText(wording.say(key));
	}

	/** @param version ISO 8601, or empty */
	void show(String version) {
		Matcher form = FORM.matcher(version);
		boolean known = form.matches();
		date.setText(known ? form.group(1) : version);
		time.setText(known && form.group(2) != null ? form.group(2) : "");
		zone.setText(known && form.group(3) != null ? form.group(3) : "");
		judge();
	}

	/** ISO 8601, empty where nothing was entered, nothing where it is no date. */
	Optional<String> entered() {
		String at = time.getText().isBlank() ? "" : "T" + padded(time.getText().strip()) + zone.getText().strip();
		return Optional.of(date.getText().strip() + at).filter(VersionDate::isValid);
	}

	private static String padded(String hours) {
		return hours.matches("\\d:\\d\\d") ? "0" + hours : hours;
	}

	private void judge() {
		zone.setEnabled(!time.getText().isBlank());
		hint.setText(entered().isPresent() ? "" : wording.say("details.noDate"));
		area.layout();
	}

	Control control() {
		return area;
	}
}
