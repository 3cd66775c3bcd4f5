// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.message.Failure;

/**
 * Shows a picture, sharp at the zoom of the monitor it is on and in the theme in force, or a sentence where there is none.
 *
 * <p>Plain widgets within, no subclasses: the theme's style sheet finds widgets by the name of their class.
 */
public final class ChartCanvas {

	private static final int LEAST_HEIGHT = 180;
	private static final double SMALLEST = 0.5;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final ChartOverlay overlay;
	private final Locale locale;
	private final Typeface typeface = Typeface.installed();
	private final ChartImage image = new ChartImage();
	private @Nullable Picture picture;
	private int least = LEAST_HEIGHT;
	private int comfortable;
	private String sentence = "";
	private final ChartGestures gestures;
	private final ChartPart part = new ChartPart();
	private Consumer<Lens> looked = other -> {};
	private final ChartScroll scroll;
	private Consumer<Optional<Mark>> chosen = mark -> {};
	private Consumer<List<Mark>> brushed = marks -> {};
	private Function<Optional<Mark>, List<Act>> acts = mark -> List.of();

	/**
	 * @param parent holds the canvas
	 * @param id by which tests and assistive tools find it
	 * @param locale the reader's language
	 */
	public ChartCanvas(Composite parent, String id, Locale locale) {
		this.locale = locale;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		canvas.setData("org.zhiheng.id", id);
		overlay = new ChartOverlay(canvas);
		scroller.setContent(canvas);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		canvas.addPaintListener(this::paint);
		canvas.addDisposeListener(e -> image.dispose());
		canvas.addListener(SWT.ZoomChanged, e -> refresh());
		new ChartMenu(canvas, this::offered);
		scroll = new ChartScroll(canvas, this::lens, this::choose);
		gestures = new ChartGestures(canvas, new Moved());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = description();
			}
		});
	}

	/** The outermost widget, to be laid out. */
	public Composite control() {
		return scroller;
	}

	/**
	 * Draws letters and marks smaller where the canvas is narrower than this, so that the plot keeps its share.
	 *
	 * @param width in points
	 */
	public void comfortable(int width) {
		comfortable = width;
	}

	/** What takes the keyboard. */
	public void setFocus() {
		canvas.setFocus();
	}

	/**
	 * Shows a picture.
	 *
	 * @param shown painted at the next chance
	 * @param height in points below which it is scrolled and not squeezed
	 */
	public void show(Picture shown, int height) {
		Picture before = picture;
		if (before == null || !before.getClass().equals(shown.getClass()) || !before.heading().equals(shown.heading())) {
			part.reset();
		}
		picture = shown;
		least = height;
		refresh();
	}

	/**
	 * Shows a sentence in place of a picture: why there is none, and what to do.
	 *
	 * @param words the sentence
	 */
	public void say(String words) {
		picture = null;
		least = LEAST_HEIGHT;
		sentence = words;
		refresh();
	}

	/** The picture shown, if there is one. */
	public Optional<Picture> picture() {
		return Optional.ofNullable(picture);
	}

	/** What a reader who does not see the picture is told; of a missing picture the sentence. */
	public String description() {
		Picture shown = picture;
		if (shown == null) {
			return sentence;
		}
		return shown.heading().title() + " " + shown.heading().definition() + " " + String.join(" ", shown.heading().footer());
	}

	/** Who is told when a mark, or the empty plane, is clicked. */
	public void onChoose(Consumer<Optional<Mark>> listener) {
		chosen = listener;
	}

	/** Who is told of the marks in a rectangle that was dragged, where there are any. */
	public void onBrush(Consumer<List<Mark>> listener) {
		brushed = listener;
	}

	/** What can be done with a mark, or with the whole where none is meant; shown as a menu. */
	public void onMenu(Function<Optional<Mark>, List<Act>> offered) {
		acts = offered;
	}

	private List<Act> offered(Optional<Point> at) {
		return picture == null ? List.of() : acts.apply(at.flatMap(place -> image.markAt(place.x, place.y)));
	}

	/** Which part of the plane is looked at. */
	public Lens lens() {
		return part.lens();
	}

	/** Who is told when a reader looks at another part of the plane. */
	public void onLook(Consumer<Lens> listener) {
		looked = listener;
	}

	/** Looks at another part of the plane, as far as the picture has one, and tells. */
	public void choose(Lens other) {
		if (!other.equals(lens()) && image.plane().isPresent()) {
			look(Optional.of(other));
			looked.accept(other);
		}
	}

	/** Looks at a part of the plane without telling; empty where the picture is seen as it first was. */
	public void look(Optional<Lens> other) {
		if (part.look(other, first())) {
			image.forget();
			canvas.redraw();
		}
	}

	/** What is looked at first. */
	private Lens first() {
		Picture shown = picture;
		Rectangle area = canvas.getClientArea();
		return shown == null ? Lens.ALL : ChartPart.first(shown, least, Math.max(comfortable, area.width), area.height);
	}

	/** Paints anew, because what is shown has changed. */
	public void refresh() {
		image.dispose();
		if (!canvas.isDisposed()) {
			canvas.setToolTipText(null);
			Picture shown = picture;
			scroller.setMinHeight(shown != null && ChartPart.rows(shown) ? Math.min(least, LEAST_HEIGHT) : least);
			canvas.redraw();
		}
	}

	private Look look() {
		return new Look(Surface.of(scroller.getParent()).dark() ? Theme.DARK : Theme.LIGHT, typeface, locale);
	}

	private void paint(PaintEvent event) {
		Rectangle area = canvas.getClientArea();
		Picture shown = picture;
		if (area.isEmpty()) {
			return;
		}
		if (shown == null) {
			overlay.sentence(event.gc, area, sentence);
			return;
		}
		if (part.follow(first())) {
			image.forget();
		}
		scroll.show(ChartPart.rows(shown) ? lens() : Lens.ALL);
		image.shrink(Math.max(SMALLEST, Math.min(1, area.width / (double) Math.max(1, comfortable))));
		try {
			event.gc.drawImage(image.of(canvas.getDisplay(), shown, look(), area, lens()), 0, 0);
			overlay.rows(event.gc, area, part.told(shown, Math.max(comfortable, area.width), locale));
			gestures.brushed().ifPresent(drag -> overlay.brush(event.gc, drag));
		} catch (Failure failure) {
			overlay.sentence(event.gc, area, failure.sentence(locale));
		}
	}

	private void hover(int x, int y) {
		Picture shown = picture;
		Optional<Mark> mark = image.markAt(x, y);
		String words = shown == null || mark.isEmpty() ? null : new ChartExport(shown, look()).hover(mark.get());
		if (!Objects.equals(words, canvas.getToolTipText())) {
			canvas.setToolTipText(words);
			canvas.setCursor(mark.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	/** What the gestures move. */
	private final class Moved implements ChartGestures.Target {

		@Override
		public Optional<Rectangle2D> plane() {
			return picture == null ? Optional.empty() : image.plane();
		}

		@Override
		public Lens lens() {
			return part.lens();
		}

		@Override
		public void look(Lens other) {
			choose(other);
		}

		@Override
		public boolean scrolled() {
			Picture shown = picture;
			return shown != null && part.someRows(shown);
		}

		@Override
		public void hover(int x, int y) {
			ChartCanvas.this.hover(x, y);
		}

		@Override
		public void click(int x, int y) {
			if (picture != null) {
				chosen.accept(image.markAt(x, y));
			}
		}

		@Override
		public void brush(Rectangle area) {
			List<Mark> marks = picture == null ? List.of() : image.within(area);
			if (!marks.isEmpty()) {
				brushed.accept(marks);
			}
		}

		@Override
		public void redraw() {
			canvas.redraw();
		}
	}
}
