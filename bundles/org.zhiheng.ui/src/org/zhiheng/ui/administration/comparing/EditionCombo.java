// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/** Chooses a version; the last line asks for a folder. */
final class EditionCombo {

	private final Combo combo;
	private final Locale locale;
	private final Phrases phrases;
	private final List<Edition> editions = new ArrayList<>(List.of(new Edition.Shipped(), new Edition.InForce(), new Edition.Drafted()));
	private final Runnable changed;
	private int chosen;

	EditionCombo(Composite parent, String id, Locale locale, int chosen, Runnable changed) {
		this.locale = locale;
		this.phrases = Phrases.of(Differences.class, locale);
		this.changed = changed;
		this.chosen = chosen;
		new Label(parent, SWT.NONE).setText(phrases.text(id));
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setData(Parts.WIDGET_ID, "compare." + id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		fill();
		combo.addListener(SWT.Selection, event -> select(combo.getSelectionIndex()));
	}

	private void fill() {
		List<String> names = new ArrayList<>(editions.stream().map(each -> Editions.name(each, locale)).toList());
		names.add(phrases.text("folder")); //$NON-NLS-1$
		combo.setItems(names.toArray(String[]::new));
		combo.select(chosen);
		combo.setToolTipText(names.get(chosen));
	}

	private void select(int line) {
		if (line < editions.size()) {
			chosen = line;
		} else {
			String folder = new DirectoryDialog(combo.getShell(), SWT.OPEN).open();
			if (folder == null) {
				combo.select(chosen);
				return;
			}
			editions.removeIf(Edition.Folder.class::isInstance);
			editions.add(new Edition.Folder(Path.of(folder)));
			chosen = editions.size() - 1;
		}
		fill();
		changed.run();
	}

	Edition edition() {
		return editions.get(chosen);
	}
}
