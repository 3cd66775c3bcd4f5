// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.Locale;
import java.util.Optional;

import org.zhiheng.chart.Caterpillar;
import org.zhiheng.chart.Heat;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.Multiples;
import org.zhiheng.chart.Picture;
import org.zhiheng.message.Phrases;

/** Which part of a picture is looked at. Of one with many rows the first are, until a reader chooses another part. */
final class ChartPart {

	/** What title, axes and notes take of a picture of rows. */
	private static final int FRAME = 190;
	/** What of a row must be seen to count as seen. */
	private static final double FULL = 0.1;

	private Lens lens = Lens.ALL;
	private boolean chosen;

	Lens lens() {
		return lens;
	}

	/** Looks at all of another picture. */
	void reset() {
		lens = Lens.ALL;
		chosen = false;
	}

	/**
	 * Looks at another part.
	 *
	 * @param part empty to look at what is looked at first
	 * @param first see {@link #first(Picture, int, int, int)}
	 * @return whether it was another one
	 */
	boolean look(Optional<Lens> part, Lens first) {
		chosen = part.isPresent();
		return move(part.orElse(first));
	}

	/** Keeps to what is looked at first as long as nobody chose; tells whether that has changed. */
	boolean follow(Lens first) {
		return !chosen && move(first);
	}

	private boolean move(Lens other) {
		boolean differs = !other.equals(lens);
		lens = other;
		return differs;
	}

	/** Whether it is a picture of rows of which not all are seen. */
	boolean someRows(Picture shown) {
		return rows(shown) && (lens.low() > 0 || lens.high() < 1);
	}

	/**
	 * Says which rows are seen where not all are: the bar beside a chart hides until the pointer is near.
	 *
	 * @param shown the picture
	 * @param width there is, in points
	 * @param locale the reader's language
	 * @return empty where all are seen
	 */
	String told(Picture shown, int width, Locale locale) {
		if (!someRows(shown)) {
			return ""; //$NON-NLS-1$
		}
		int rows = count(shown, width);
		long first = Math.min(rows, 1 + (long) Math.floor((1 - lens.high()) * rows + FULL));
		long last = Math.max(first, (long) Math.ceil((1 - lens.low()) * rows - FULL));
		return Phrases.of(ChartPart.class, locale).text("chart_rows", first, last, rows); //$NON-NLS-1$
	}

	/** Whether a picture has rows one below the other, which are moved over and not squeezed. */
	static boolean rows(Picture shown) {
		return !shown.empty()
			&& (shown instanceof Picture.Bars || shown instanceof Caterpillar || shown instanceof Heat || shown instanceof Multiples);
	}

	/**
	 * What is looked at first: all, or of many rows as many as can be read.
	 *
	 * @param shown the picture
	 * @param least the height at which all of it can be read at the usual width, in points
	 * @param width there is, in points
	 * @param height there is, in points
	 * @return whole rows from the first, one at least
	 */
	static Lens first(Picture shown, int least, int width, int height) {
		double need = least * (shown.height(width) / (double) shown.height());
		if (!rows(shown) || need <= height) {
			return Lens.ALL;
		}
		int rows = count(shown, width);
		double whole = Math.floor(rows * (height - FRAME) / Math.max(1, need - FRAME) + FULL);
		return Lens.top(Math.max(1, whole) / Math.max(1, rows));
	}

	private static int count(Picture shown, int width) {
		return shown instanceof Multiples panels ? panels.rows(width)
			: shown instanceof Heat heat ? heat.rows().size()
				: shown instanceof Caterpillar groups ? groups.groups().size() : shown instanceof Picture.Bars bars ? bars.bars().size() : 1;
	}
}
