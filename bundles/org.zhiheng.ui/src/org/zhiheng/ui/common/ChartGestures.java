// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.zhiheng.chart.Lens;

/**
 * What mouse and keys do on a chart: a drag brushes, a drag with Shift or the middle button pans, the wheel and + − zoom about the pointer or the
 * middle, arrows pan, page keys move over many rows as the wheel does there (with Ctrl it zooms), 0 and a double click show all again, a click chooses.
 */
final class ChartGestures {

	/** Whom they move. */
	interface Target {

		/** The plane of the axes, in points; empty where there is nothing to pan and zoom. */
		Optional<Rectangle2D> plane();

		/** What is looked at. */
		Lens lens();

		/** Whether it is a picture of rows of which not all are seen, over which the wheel moves. */
		boolean scrolled();

		/** Looks at something else. */
		void look(Lens lens);

		/** The pointer rests at a place. */
		void hover(int x, int y);

		/** A place was clicked. */
		void click(int x, int y);

		/** A rectangle was dragged. */
		void brush(Rectangle area);

		/** What is being dragged has changed. */
		void redraw();
	}

	private static final double NEARER = 1.25;
	private static final double STEP = 0.1;
	private static final double PAGE = 0.9;
	private static final int STILL = 4;

	private final Canvas canvas;
	private final Target target;
	private @Nullable Point start;
	private @Nullable Rectangle brushed;
	private boolean panning;

	ChartGestures(Canvas canvas, Target target) {
		this.canvas = canvas;
		this.target = target;
		canvas.addMouseMoveListener(this::move);
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::down));
		canvas.addMouseListener(MouseListener.mouseUpAdapter(this::up));
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> target.look(Lens.ALL)));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		canvas.addTraverseListener(e -> e.doit = true);
	}

	/** The rectangle being dragged, if there is one. */
	Optional<Rectangle> brushed() {
		return Optional.ofNullable(brushed);
	}

	private void down(MouseEvent event) {
		canvas.setFocus();
		if (event.button == 1 || event.button == 2) {
			start = new Point(event.x, event.y);
			panning = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
		}
	}

	private void move(MouseEvent event) {
		Point from = start;
		if (from == null) {
			target.hover(event.x, event.y);
		} else if (panning) {
			target.plane().ifPresent(plane -> target
				.look(target.lens().moved((from.x - event.x) / plane.getWidth(), (event.y - from.y) / plane.getHeight())));
			start = new Point(event.x, event.y);
		} else if (brushed != null || Math.abs(event.x - from.x) > STILL || Math.abs(event.y - from.y) > STILL) {
			brushed = new Rectangle(Math.min(from.x, event.x), Math.min(from.y, event.y), Math.abs(event.x - from.x), Math.abs(event.y - from.y));
			target.redraw();
		}
	}

	private void up(MouseEvent event) {
		Rectangle area = brushed;
		boolean clicked = start != null && !panning && area == null && event.button == 1;
		stop();
		if (area != null) {
			target.brush(area);
		} else if (clicked) {
			target.click(event.x, event.y);
		}
	}

	private void stop() {
		start = null;
		brushed = null;
		panning = false;
		target.redraw();
	}

	private void wheel(Event event) {
		if (target.plane().isPresent() && event.count != 0) {
			event.doit = false;
			if (target.scrolled() && (event.stateMask & SWT.MOD1) == 0) {
				target.look(target.lens().moved(0, event.count > 0 ? STEP : -STEP));
				return;
			}
			zoom(event.count > 0 ? NEARER : 1 / NEARER, event.x, event.y);
		}
	}

	private void zoom(double factor, double x, double y) {
		target.plane().ifPresent(plane -> target.look(target.lens().zoomed(factor, share((x - plane.getMinX()) / plane.getWidth()),
			share((plane.getMaxY() - y) / plane.getHeight()))));
	}

	private static double share(double value) {
		return Math.max(0, Math.min(1, value));
	}

	private void key(KeyEvent event) {
		if (event.keyCode == SWT.ESC && start != null) {
			stop();
			return;
		}
		target.plane().ifPresent(plane -> {
			switch (event.keyCode) {
				case SWT.ARROW_LEFT -> target.look(target.lens().moved(-STEP, 0));
				case SWT.ARROW_RIGHT -> target.look(target.lens().moved(STEP, 0));
				case SWT.ARROW_UP -> target.look(target.lens().moved(0, STEP));
				case SWT.ARROW_DOWN -> target.look(target.lens().moved(0, -STEP));
				case SWT.PAGE_UP -> target.look(target.lens().moved(0, PAGE));
				case SWT.PAGE_DOWN -> target.look(target.lens().moved(0, -PAGE));
				case '+', '=', SWT.KEYPAD_ADD -> zoom(NEARER, plane.getCenterX(), plane.getCenterY());
				case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / NEARER, plane.getCenterX(), plane.getCenterY());
				case '0', SWT.KEYPAD_0, SWT.HOME -> target.look(Lens.ALL);
				default -> {
					// every other key is somebody else's
				}
			}
		});
	}
}
