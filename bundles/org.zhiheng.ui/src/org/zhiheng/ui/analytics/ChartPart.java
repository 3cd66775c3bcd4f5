// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.actions.ActionFactory;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.message.Failure;
import org.zhiheng.ui.common.ChartCanvas;
import org.zhiheng.ui.common.ChartClipboard;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.ToolAction;

/** A view of one chart of the answer. */
public abstract class ChartPart extends EnquiryPart {

	private @Nullable ChartCanvas canvas;

	/** By which tests and assistive tools find the canvas. */
	abstract String id();

	/** The picture of an answer. */
	abstract Picture picture(Answer answer, Set<String> highlighted);

	/** The height in points below which the picture is scrolled. */
	abstract int least(Picture picture);

	/** The region that a mark stands for, if it is one's. */
	abstract Optional<String> region(Mark mark);

	@Override
	final void create(Composite parent) {
		ChartCanvas made = new ChartCanvas(parent, id(), phrases().locale());
		made.onChoose(mark -> enquiry().highlight(mark.flatMap(this::region).map(Set::of).orElse(Set.of())));
		canvas = made;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(this::copyPicture));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new ToolAction("analytics.copyPicture", phrases().text("copyPicture"), "icons/analytics/copy.svg", this::copyPicture));
		bar.add(new ToolAction("analytics.copyNumbers", phrases().text("copyNumbers"), "icons/analytics/copyNumbers.svg", this::copyNumbers));
		bar.add(new ToolAction("analytics.export", phrases().text("export"), "icons/analytics/export.svg", this::export));
	}

	/** What is on the canvas. */
	public final ChartCanvas canvas() {
		return Objects.requireNonNull(canvas);
	}

	@Override
	final void refresh() {
		Enquiry.State state = enquiry().state();
		if (state instanceof Answer answer) {
			Picture picture = picture(answer, enquiry().highlighted());
			canvas().show(picture, least(picture));
		} else {
			canvas().say(sentence(state));
		}
	}

	/** The picture to be exported or copied, if there is one. */
	public final Optional<Picture> picture() {
		return canvas().picture();
	}

	/** Puts the picture on the clipboard as pixels and as the text of its numbers. */
	public final void copyPicture() {
		picture().ifPresent(picture -> {
			try {
				new ChartClipboard(getSite().getShell().getDisplay(), phrases().locale()).picture(picture);
			} catch (Failure failure) {
				tell(failure);
			}
		});
	}

	/** Puts the numbers of the picture on the clipboard. */
	public final void copyNumbers() {
		picture().ifPresent(new ChartClipboard(getSite().getShell().getDisplay(), phrases().locale())::numbers);
	}

	/** Asks for a file and writes the picture into it. */
	public final void export() {
		picture().ifPresent(picture -> {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText(phrases().text("export_title"));
			dialog.setFilterExtensions(ChartFile.FORMATS.stream().map(format -> "*." + format).toArray(String[]::new));
			dialog.setFilterNames(ChartFile.FORMATS.stream().map(format -> phrases().text("format_" + format)).toArray(String[]::new));
			dialog.setFileName(new ChartFile(picture, phrases().locale()).name(ChartFile.FORMATS.get(0)));
			dialog.setOverwrite(true);
			new LastFolder("chart").open(dialog).ifPresent(this::export);
		});
	}

	/**
	 * Writes the picture into a file.
	 *
	 * @param file .svg, .png or .csv
	 */
	public final void export(Path file) {
		picture().ifPresent(picture -> {
			try {
				new ChartFile(picture, phrases().locale()).write(file);
				getViewSite().getActionBars().getStatusLineManager().setMessage(phrases().text("exported", file));
			} catch (Failure failure) {
				tell(failure);
			}
		});
	}

	private void tell(Failure failure) {
		MessageDialog.openError(getSite().getShell(), getPartName(), failure.sentence(phrases().locale()));
	}

	@Override
	public final void setFocus() {
		canvas().setFocus();
	}
}
