// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.TypedPath;

/** Where a file is written: a field with its whole path, and a button that opens the system's dialog. */
public final class PlaceField {

	private final Text file;
	private final Supplier<String> ending;
	private final String remembered;

	/**
	 * @param parent of one column
	 * @param id of the field, for tests
	 * @param browse the button's word
	 * @param remembered under which name the last folder is kept
	 * @param ending of the file, without the dot
	 * @param changed runs when another place stands there
	 */
	public PlaceField(Composite parent, String id, String browse, String remembered, Supplier<String> ending, Runnable changed) {
		this.ending = ending;
		this.remembered = remembered;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		file = new Text(line, SWT.BORDER | SWT.SINGLE);
		file.setData(Parts.WIDGET_ID, id);
		file.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button button = new Button(line, SWT.PUSH);
		button.setText(browse);
		button.addListener(SWT.Selection, event -> browse());
	}

	/** The place, where it is a whole path. */
	public Optional<Path> path() {
		return TypedPath.of(file.getText()).filter(path -> path.isAbsolute() && path.getFileName() != null);
	}

	/** Offers a name, in the folder that stands there, at first the user's own. */
	public void propose(String name) {
		Path folder = path().map(Path::getParent).orElseGet(() -> Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		file.setText(folder.resolve(name).toString());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[]{ "*." + ending.get() }); //$NON-NLS-1$
		path().ifPresent(path -> dialog.setFileName(String.valueOf(path.getFileName())));
		new LastFolder(remembered).open(dialog).ifPresent(path -> file.setText(path.toString()));
	}
}
