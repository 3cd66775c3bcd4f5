// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.zhiheng.chart.Picture;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.LastFolder;

/** Asks how large a picture is to be, and then for the file. */
final class ExportDialog extends Dialog {

	private static final int LEAST = 320;
	private static final int MOST = 10_000;
	private static final int TENTHS = 10;
	private static final int SHARPEST = 120;
	private static final int SPACING = 8;
	private static final int WORDS = 320;

	/**
	 * What was chosen.
	 *
	 * @param file where to
	 * @param size how large
	 */
	record Chosen(Path file, ChartFile.Size size) {}

	private final Picture picture;
	private final Phrases phrases;
	private ChartFile.Size size;
	private @Nullable Spinner width;
	private @Nullable Spinner height;
	private @Nullable Spinner scale;
	private @Nullable Label pixels;

	ExportDialog(Shell parent, Picture picture, Phrases phrases) {
		super(parent);
		this.picture = picture;
		this.phrases = phrases;
		this.size = ChartFile.Size.usual(picture);
	}

	/** Asks for both; empty where the person thought better of it. */
	Optional<Chosen> choose() {
		if (open() != OK) {
			return Optional.empty();
		}
		FileDialog dialog = new FileDialog(getParentShell(), SWT.SAVE);
		dialog.setText(phrases.text("export_title"));
		dialog.setFilterExtensions(ChartFile.FORMATS.stream().map(format -> "*." + format).toArray(String[]::new));
		dialog.setFilterNames(ChartFile.FORMATS.stream().map(format -> phrases.text("format_" + format)).toArray(String[]::new));
		dialog.setFileName(new ChartFile(picture, phrases.locale()).name(ChartFile.FORMATS.get(0)));
		dialog.setOverwrite(true);
		return new LastFolder("chart").open(dialog).map(file -> new Chosen(file, size));
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(phrases.text("export_title"));
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		GridLayoutFactory.swtDefaults().numColumns(2).margins(SPACING * 2, SPACING * 2).spacing(SPACING, SPACING).applyTo(area);
		width = spinner(area, "width", size.width(), LEAST, MOST, 0);
		height = spinner(area, "height", size.height(), LEAST / 2, MOST, 0);
		scale = spinner(area, "scale", (int) Math.round(size.scale() * TENTHS), TENTHS / 2, SHARPEST, 1);
		Label words = new Label(area, SWT.WRAP);
		words.setData("org.zhiheng.id", "analytics.export.pixels");
		GridDataFactory.fillDefaults().span(2, 1).hint(WORDS, SWT.DEFAULT).grab(true, false).applyTo(words);
		pixels = words;
		changed();
		return area;
	}

	private Spinner spinner(Composite area, String key, int value, int least, int most, int digits) {
		Label label = new Label(area, SWT.NONE);
		label.setText(phrases.text("export_" + key));
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setData("org.zhiheng.id", "analytics.export." + key);
		spinner.setValues(value, least, most, digits, digits == 0 ? TENTHS : TENTHS / 2, TENTHS * TENTHS);
		spinner.addModifyListener((ModifyListener) e -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
		return spinner;
	}

	private void changed() {
		Label words = pixels;
		if (words == null) {
			return;
		}
		size = new ChartFile.Size(Objects.requireNonNull(width).getSelection(), Objects.requireNonNull(height).getSelection(),
			Objects.requireNonNull(scale).getSelection() / (double) TENTHS);
		words.setText(phrases.text(size.drawable() ? "export_pixels" : "export_toolarge", Math.round(size.width() * size.scale()),
			Math.round(size.height() * size.scale())));
		@Nullable
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(size.drawable());
		}
	}
}
