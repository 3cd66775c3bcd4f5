// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.edit.Additions;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.CalendarDays;
import org.zhiheng.ui.administration.content.Names;
import org.zhiheng.ui.administration.content.Place;

/**
 * What the sheets of one editor work with: the file, its words, the form and the way back to the editor.
 */
final class Desk {

	/** What the editor does for its sheets. */
	interface Host {

		/** A person went to a place; the clause behind it is to be shown. */
		void at(Place place);

		/** A person asked for the clause itself. */
		void showClause(Place place);
	}

	private final PolicyEditing editing;
	private final Names names;
	private final CalendarDays days;
	private final PolicyBase base;
	private final FindingBoard board;
	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Host host;
	private final PolicyWords words;
	private final Phrases phrases;
	private final Additions additions;
	private final Icons icons;
	private final PixelConverter pixels;
	private final DataBindingContext bindings = new DataBindingContext();
	private final Map<Place, Control> fields = new HashMap<>();

	Desk(@NonNull PolicyEditing editing, @NonNull Names names, @NonNull CalendarDays days, @NonNull PolicyBase base,
		@NonNull FindingBoard board, ScrolledForm form, FormToolkit toolkit, Host host) {
		this.editing = editing;
		this.names = names;
		this.days = days;
		this.base = base;
		this.board = board;
		this.form = form;
		this.toolkit = toolkit;
		this.host = host;
		this.words = names.words();
		this.phrases = Phrases.of(Desk.class, words.locale());
		this.additions = new Additions(editing, words.locale());
		this.icons = new Icons(form);
		this.pixels = new PixelConverter(form);
	}

	PolicyEditing editing() {
		return editing;
	}

	Names names() {
		return names;
	}

	CalendarDays days() {
		return days;
	}

	/** All policies, for look-ups. */
	PolicyBase base() {
		return base;
	}

	FindingBoard board() {
		return board;
	}

	FormToolkit toolkit() {
		return toolkit;
	}

	Host host() {
		return host;
	}

	PolicyWords words() {
		return words;
	}

	Additions additions() {
		return additions;
	}

	Icons icons() {
		return icons;
	}

	DataBindingContext bindings() {
		return bindings;
	}

	String text(String key, Object... arguments) {
		return phrases.text(key, arguments);
	}

	/** The width of so many digits. */
	int width(int characters) {
		return pixels.convertWidthInCharsToPixels(characters);
	}

	/** Lays the form out anew after lines came or went. */
	void reflow() {
		if (!form.isDisposed()) {
			form.getBody().layout(true, true);
			form.reflow(true);
		}
	}

	/** Notes which control edits a place, names it for tests, and tells the editor when a person goes there. */
	void field(Control control, EObject owner, @Nullable EStructuralFeature feature, String id) {
		Place place = new Place(owner, feature);
		fields.put(place, control);
		control.setData(Parts.WIDGET_ID, id);
		control.addListener(SWT.FocusIn, event -> host.at(place));
		control.addListener(SWT.Dispose, event -> fields.remove(place, control));
	}

	/** Whether a person is in a field of an object. */
	boolean isAt(EObject object) {
		return fields.entrySet().stream().anyMatch(each -> each.getKey().object() == object && each.getValue().isFocusControl());
	}

	/** Whether a field edits a place. */
	boolean has(Place place) {
		return fields.containsKey(place);
	}

	/** Puts the cursor into the field of a place. Returns whether there is one. */
	boolean go(Place place) {
		Control control = fields.get(place);
		if (control == null) {
			control = fields.entrySet().stream().filter(each -> each.getKey().object() == place.object()).map(Map.Entry::getValue).findFirst()
				.orElse(null);
		}
		if (control == null) {
			return false;
		}
		FormToolkit.ensureVisible(control);
		return control.setFocus();
	}

	void dispose() {
		bindings.dispose();
	}
}
