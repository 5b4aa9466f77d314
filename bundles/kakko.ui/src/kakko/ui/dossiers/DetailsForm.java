package kakko.ui.dossiers;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kakko.documents.Metadata;
import kakko.dossier.Details;
import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** Fields for what is known of a revision; tells after each change what stands in them. */
public final class DetailsForm {

	private static final int WIDE = 3;

	private final Wording wording = Wording.ofWindow();
	private final Consumer<Optional<Details>> changed;
	private final Composite area;
	private final Text label;
	private final VersionFields version;
	private final Text title;
	private final Text symbol;
	private final Text body;
	private final Text agendaItem;
	private boolean showing;

	/** @param changed takes the details, or nothing while they can't be kept so: no label, or a date that isn't one */
	public DetailsForm(Composite parent, Consumer<Optional<Details>> changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
		label = field("details.label", WIDE);
		name("details.version");
		version = new VersionFields(area, this::tell);
		GridDataFactory.fillDefaults().grab(true, false).span(WIDE, 1).applyTo(version.control());
		title = field("details.titleOfDraft", WIDE);
		symbol = field("details.symbol", WIDE);
		body = field("details.body", 1);
		agendaItem = field("details.agendaItem", 1);
	}

	/** @param columns that the field is wide */
	private Text field(String key, int columns) {
		name(key);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(80, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> tell());
		SpokenName.of(text, wording.say(key));
		return text;
	}

	private void name(String key) {
		Label name = new Label(area, SWT.NONE);
		name.setText(wording.say(key));
		GridDataFactory.swtDefaults().applyTo(name);
	}

	public void show(Details details) {
		showing = true;
		Metadata metadata = details.metadata();
		label.setText(details.label());
		version.show(metadata.version());
		title.setText(metadata.title());
		symbol.setText(metadata.symbol());
		body.setText(metadata.body());
		agendaItem.setText(metadata.agendaItem());
		showing = false;
	}

	private void tell() {
		if (!showing) {
			changed.accept(entered());
		}
	}

	private Optional<Details> entered() {
		return label.getText().isBlank() ? Optional.empty()
				: version.entered().map(date -> new Details(label.getText(),
						new Metadata(title.getText().strip(), symbol.getText().strip(), body.getText().strip(), agendaItem.getText().strip(), date)));
	}

	public void setEnabled(boolean enabled) {
		for (Control control : area.getChildren()) {
			control.setEnabled(enabled);
		}
	}

	public Control control() {
		return area;
	}
}
