// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.zhiheng.chart.Caterpillar;
import org.zhiheng.chart.Heat;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Multiples;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Tiles;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.ui.common.Act;
import org.zhiheng.ui.common.ChartCanvas;
import org.zhiheng.ui.common.CopyAction;
import org.zhiheng.ui.common.Delay;
import org.zhiheng.ui.common.ToolAction;

/** The answer as a chart in one of its forms: the forms are chosen above it, filters stand beside them. */
public final class ChartView extends EnquiryPart {

	private static final int FRAME = 190;
	private static final int COMFORTABLE = 600;
	/** Columns of numbers beside the plot need more. */
	private static final int ROOMY = 640;
	private static final int MAP = 470;
	private static final int LEAST = 300;
	private static final int BAR = 17;
	/** So long after the last movement what is looked at becomes a step that can be taken back, in milliseconds. */
	private static final int STILL = 500;

	private record Shown(Answer answer, ChartForm form, Set<String> highlighted) {}

	private @Nullable ChartCanvas canvas;
	private @Nullable ChartBar bar;
	private @Nullable PictureOutput output;
	private @Nullable Shown shown;
	private @Nullable Shown done;
	private Optional<Mark> chosen = Optional.empty();
	private Pane pane = Pane.MAIN;

	@Override
	void create(Composite parent) {
		pane = Pane.of(getViewSite().getId());
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		bar = new ChartBar(body, pane, phrases(), enquiry());
		ChartCanvas made = new ChartCanvas(body, pane == Pane.MAIN ? "analytics.regions" : "analytics.trend", phrases().locale());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.comfortable(COMFORTABLE);
		made.onChoose(this::choose);
		made.onBrush(this::brush);
		made.onMenu(this::acts);
		Delay settled = new Delay(made.control(), STILL, () -> enquiry().step(enquiry().scene().looking(pane, made.lens())));
		made.onLook(lens -> settled.ask());
		canvas = made;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(this::copyPicture));
		output = new PictureOutput(getViewSite(), getPartName(), phrases());
		tools(getViewSite().getActionBars().getToolBarManager(), made);
	}

	private void tools(IToolBarManager tools, ChartCanvas made) {
		if (pane == Pane.MAIN) {
			tools.add(new ToolAction("analytics.undo", phrases().text("step_undo"), "icons/analytics/undo.svg", enquiry()::undo));
			tools.add(new ToolAction("analytics.redo", phrases().text("step_redo"), "icons/analytics/redo.svg", enquiry()::redo));
		}
		tools.add(new ToolAction("analytics.whole", phrases().text("zoom_whole"), "icons/analytics/whole.svg", () -> made.choose(Lens.ALL)));
		tools.add(new ToolAction("analytics.why", phrases().text("why"), "icons/analytics/why.svg", () -> why(chosen)));
		tools.add(new ToolAction("analytics.pin", phrases().text("pin"), "icons/analytics/pin.svg", this::pin));
		tools.add(new ToolAction("analytics.toBoard", phrases().text("card_board"), "icons/analytics/board.svg",
			() -> picture().ifPresent(picture -> toBoard(getSite().getPage(), card(), picture.heading().title()))));
		tools.add(new ToolAction("analytics.copyPicture", phrases().text("copyPicture"), "icons/analytics/copy.svg", this::copyPicture));
		tools.add(new ToolAction("analytics.copyNumbers", phrases().text("copyNumbers"), "icons/analytics/copyNumbers.svg", this::copyNumbers));
		tools.add(new ToolAction("analytics.export", phrases().text("export"), "icons/analytics/export.svg", this::export));
	}

	/** What is on the canvas. */
	public ChartCanvas canvas() {
		return Objects.requireNonNull(canvas);
	}

	@Override
	void refresh() {
		ChartForm form = enquiry().form(pane);
		Objects.requireNonNull(bar).show(form);
		if (done != null && done.equals(shown)) {
			canvas().look(enquiry().scene().lens(pane));
		}
		Enquiry.State state = enquiry().state();
		if (state instanceof Answer answer) {
			Objects.requireNonNull(bar).filters(enquiry().question(), answer.names());
			Shown wanted = new Shown(answer, form, enquiry().highlighted());
			if (!wanted.equals(shown)) {
				shown = wanted;
				enquiry().draw(answer, form, enquiry().highlighted(), drawing -> show(wanted, drawing));
			}
		} else {
			shown = null;
			canvas().say(sentence(state));
		}
	}

	private void show(Shown wanted, Drawing drawing) {
		if (!wanted.equals(shown) || canvas().control().isDisposed()) {
			return; // something else has been asked for meanwhile
		}
		done = wanted;
		chosen = Optional.empty();
		if (drawing instanceof Drawing.Drawn drawn) {
			canvas().comfortable(drawn.picture() instanceof Caterpillar || drawn.picture() instanceof Picture.Bars ? ROOMY : COMFORTABLE);
			canvas().show(drawn.picture(), least(drawn.picture()));
			canvas().look(enquiry().scene().lens(pane));
		} else if (drawing instanceof Drawing.Undrawable reason) {
			canvas().say(reason.sentence());
		}
	}

	/** Pictures of rows are scrolled and not squeezed. */
	static int least(Picture picture) {
		if (picture.empty()) {
			return FRAME;
		}
		if (picture instanceof Picture.Bars || picture instanceof Caterpillar) {
			return FRAME + BAR * picture.marks().size();
		}
		if (picture instanceof Tiles) {
			return MAP;
		}
		return picture instanceof Heat || picture instanceof Multiples ? Math.max(LEAST, picture.height() * 3 / 4) : LEAST;
	}

	/** Whether what is on the canvas is what was asked last. */
	public boolean settled() {
		return enquiry().state() instanceof Answer answer && answer.breakdown().question().equals(enquiry().question())
			&& new Shown(answer, enquiry().form(pane), enquiry().highlighted()).equals(done);
	}

	private void choose(Optional<Mark> mark) {
		chosen = mark;
		picture().ifPresent(picture -> {
			Brush brush = new Brush(enquiry().question(), picture);
			enquiry().highlight(mark.map(brush::groups).orElse(Set.of()));
			mark.ifPresent(this::rows);
		});
	}

	/** What can be done with a mark, or with all where none is meant. */
	private List<Act> acts(Optional<Mark> mark) {
		List<Act> acts = new ArrayList<>();
		acts.add(new Act("analytics.menu.why", phrases().text("why"), () -> why(mark)));
		mark.ifPresent(each -> {
			acts.add(new Act("analytics.menu.rows", phrases().text("menu_rows"), () -> rows(each)));
			if (enquiry().form(pane).brushed()) {
				acts.add(new Act("analytics.menu.only", phrases().text("menu_only"), () -> brush(List.of(each))));
			}
		});
		return acts;
	}

	/** Lists the applications behind a mark, but not where they are withheld. */
	private void rows(Mark mark) {
		if (picture().isPresent() && enquiry().state() instanceof Answer answer) {
			if (mark.withheld()) {
				refuse(new Failure(Population.class, "ZH-4037", Rule.USUAL.threshold()).sentence(phrases().locale()));
				return;
			}
			RowsView.open(getSite().getPage(), answer, new Brush(enquiry().question(), picture().get()).pointed(mark, answer.population()));
		}
	}

	/** Says why a mark shows what it shows; without one, the total of the question. */
	void why(Optional<Mark> mark) {
		if (picture().isPresent() && enquiry().state() instanceof Answer answer) {
			Brush brush = new Brush(enquiry().question(), picture().get());
			why(answer, mark.map(each -> brush.pointed(each, answer.population())).orElseGet(() -> Pointed.total(enquiry().question())),
				this::refuse);
		}
	}

	private void refuse(String sentence) {
		MessageDialog.openInformation(getSite().getShell(), getPartName(), sentence);
	}

	/** Narrows the question to what some marks stand for. */
	void brush(List<Mark> marks) {
		if (enquiry().form(pane).brushed()) {
			picture().ifPresent(picture -> enquiry().ask(new Brush(enquiry().question(), picture).narrowed(marks)));
		}
	}

	/** What is shown, to be kept. */
	private Card card() {
		return new Card(enquiry().question(), enquiry().form(pane));
	}

	/** Keeps the chart beside for comparison. */
	public void pin() {
		picture().ifPresent(picture -> PinsView.pin(getSite().getPage(), card(), picture));
	}

	/** Puts a chart on the board. */
	static void toBoard(IWorkbenchPage page, Card card, String title) {
		try {
			if (page.showView(BoardView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof BoardView board) {
				board.add(card, title);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** The picture to be exported or copied, if there is one. */
	public Optional<Picture> picture() {
		return canvas().picture();
	}

	/** Puts the picture on the clipboard as pixels and as the text of its numbers. */
	public void copyPicture() {
		picture().ifPresent(output()::copyPicture);
	}

	/** Puts the numbers of the picture on the clipboard. */
	public void copyNumbers() {
		picture().ifPresent(output()::copyNumbers);
	}

	/** Asks for size and file and writes the picture into it. */
	public void export() {
		picture().ifPresent(output()::export);
	}

	/**
	 * Writes the picture into a file.
	 *
	 * @param file .svg, .png or .csv
	 */
	public void export(Path file) {
		picture().ifPresent(picture -> output().export(picture, file));
	}

	private PictureOutput output() {
		return Objects.requireNonNull(output);
	}

	@Override
	public void setFocus() {
		canvas().setFocus();
	}
}
