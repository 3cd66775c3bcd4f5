// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The folder that a kind of file dialog was left in, remembered over restarts. */
public final class LastFolder {

	private final String kind;

	/** @param kind of dialog, such as {@code export} */
	public LastFolder(String kind) {
		this.kind = kind;
	}

	/**
	 * Opens a dialog where it was left and remembers where it is left now.
	 *
	 * @param dialog ready to be opened
	 * @return the file chosen, empty where the person thought better of it
	 */
	public Optional<Path> open(FileDialog dialog) {
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LastFolder.class)).getDialogSettings();
		@Nullable
		String last = settings.get("folder." + kind);
		dialog.setFilterPath(last == null ? System.getProperty("user.home") : last);
		@Nullable
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		Path file = Path.of(chosen).toAbsolutePath();
		settings.put("folder." + kind, String.valueOf(file.getParent()));
		return Optional.of(file);
	}
}
