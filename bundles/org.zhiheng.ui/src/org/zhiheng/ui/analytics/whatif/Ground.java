// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.message.Phrases;

/** On whom something is tried: the year, and the notice by which they are decided. Choosing either prepares them. */
final class Ground {

	private final Combo year;
	private final Combo notice;
	private final Button start;
	private List<String> notices = List.of();

	/**
	 * @param parent a grid of three columns
	 * @param prepare told when somebody chooses
	 */
	Ground(Composite parent, Phrases phrases, Runnable prepare) {
		year = combo(parent, "year", phrases, prepare); //$NON-NLS-1$
		notice = combo(parent, "notice", phrases, prepare); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(notice);
		start = new Button(parent, SWT.PUSH);
		start.setText(phrases.text("prepare")); //$NON-NLS-1$
		start.setToolTipText(phrases.text("year.told")); //$NON-NLS-1$
		start.setData("org.zhiheng.id", "analytics.whatif.prepare"); //$NON-NLS-1$ //$NON-NLS-2$
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> prepare.run()));
		start.setEnabled(false);
	}

	private static Combo combo(Composite parent, String key, Phrases phrases, Runnable prepare) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.whatif." + key); //$NON-NLS-1$ //$NON-NLS-2$
		combo.setToolTipText(phrases.text(key + ".told")); //$NON-NLS-1$
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> prepare.run()));
		return combo;
	}

	/**
	 * Offers notices.
	 *
	 * @param own the words for the notice that governs on each one's day
	 * @param ids of the notices
	 * @param titles theirs
	 */
	void notices(String own, List<String> ids, List<String> titles) {
		notices = ids;
		notice.setItems(titles.toArray(String[]::new));
		notice.add(own, 0);
		notice.select(0);
	}

	/** Offers years, the first of them chosen. */
	void years(List<String> held) {
		year.setItems(held.toArray(String[]::new));
		year.select(0);
		year.getParent().layout();
		start.setEnabled(!held.isEmpty());
	}

	/** The year chosen, empty while none can be. */
	Optional<Integer> year() {
		return year.getText().isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year.getText()));
	}

	/** The notice chosen, null for the one that governs. */
	@Nullable
	String notice() {
		int at = notice.getSelectionIndex();
		return at <= 0 ? null : notices.get(at - 1);
	}

	/** Whether the years are listed already. */
	boolean listed() {
		return year.getItemCount() > 0;
	}

	/** Chooses; false where the year is not held. */
	boolean choose(int wanted, @Nullable String document) {
		if (year.indexOf(String.valueOf(wanted)) < 0) {
			return false;
		}
		year.setText(String.valueOf(wanted));
		notice.select(1 + notices.indexOf(document));
		return true;
	}
}
