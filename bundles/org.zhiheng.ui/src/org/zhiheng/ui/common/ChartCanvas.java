// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.chart.ChartExport;
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

	private static final int AIR = 24;
	private static final int LEAST_HEIGHT = 180;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final Locale locale;
	private final Typeface typeface = Typeface.installed();
	private final ChartImage image = new ChartImage();
	private @Nullable Picture picture;
	private int least = LEAST_HEIGHT;
	private String sentence = "";
	private Consumer<Optional<Mark>> chosen = mark -> {};

	/**
	 * @param parent holds the canvas
	 * @param id by which tests and assistive tools find it
	 * @param locale the reader's language
	 */
	public ChartCanvas(Composite parent, String id, Locale locale) {
		this.locale = locale;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
		canvas.setData("org.zhiheng.id", id);
		scroller.setContent(canvas);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		canvas.addPaintListener(this::paint);
		canvas.addDisposeListener(e -> image.dispose());
		canvas.addListener(SWT.ZoomChanged, e -> refresh());
		canvas.addMouseMoveListener(this::hover);
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::choose));
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

	/** Paints anew, because what is shown has changed. */
	public void refresh() {
		image.dispose();
		if (!canvas.isDisposed()) {
			canvas.setToolTipText(null);
			scroller.setMinHeight(least);
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
			paintSentence(event.gc, area, sentence);
			return;
		}
		try {
			event.gc.drawImage(image.of(canvas.getDisplay(), shown, look(), area), 0, 0);
		} catch (Failure failure) {
			paintSentence(event.gc, area, failure.sentence(locale));
		}
	}

	private void paintSentence(GC gc, Rectangle area, String words) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		try {
			layout.setText(words);
			layout.setFont(canvas.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setSpacing(AIR / 4);
			layout.setWidth(Math.max(1, area.width - 2 * AIR));
			layout.draw(gc, AIR, Math.max(AIR, (area.height - layout.getBounds().height) / 2));
		} finally {
			layout.dispose();
		}
	}

	private void hover(MouseEvent event) {
		Picture shown = picture;
		Optional<Mark> mark = image.markAt(event.x, event.y);
		String words = shown == null || mark.isEmpty() ? null : new ChartExport(shown, look()).hover(mark.get());
		if (!Objects.equals(words, canvas.getToolTipText())) {
			canvas.setToolTipText(words);
			canvas.setCursor(mark.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void choose(MouseEvent event) {
		canvas.setFocus();
		if (event.button == 1 && picture != null) {
			chosen.accept(image.markAt(event.x, event.y));
		}
	}
}
