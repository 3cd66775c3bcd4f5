// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.zhiheng.exchange.scenarios.ScenarioFile;

/**
 * What the view was like when the window closed, so that a change of language or look loses nothing.
 *
 * @param filled whether it filled the window
 * @param tried what was tried; of no year where none was chosen
 */
record Remembered(boolean filled, ScenarioFile tried) {

	private static final String FILLED = "filled"; //$NON-NLS-1$
	private static final String YEAR = "year"; //$NON-NLS-1$
	private static final String NOTICE = "notice"; //$NON-NLS-1$
	private static final String CHANGES = "changes"; //$NON-NLS-1$

	void keep(IMemento memento) {
		memento.putBoolean(FILLED, filled);
		memento.putInteger(YEAR, tried.year());
		memento.putString(CHANGES, String.join("\n", tried.changes())); //$NON-NLS-1$
		if (tried.document() != null) {
			memento.putString(NOTICE, tried.document());
		}
	}

	/** What was kept, empty where nothing was. */
	static Optional<Remembered> of(IMemento memento) {
		@Nullable
		Integer year = memento.getInteger(YEAR);
		@Nullable
		String changes = memento.getString(CHANGES);
		if (year == null || changes == null) {
			return Optional.empty();
		}
		return Optional.of(new Remembered(Boolean.TRUE.equals(memento.getBoolean(FILLED)),
			new ScenarioFile("", year.intValue(), memento.getString(NOTICE), changes.isEmpty() ? List.of() : List.of(changes.split("\n"))))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
