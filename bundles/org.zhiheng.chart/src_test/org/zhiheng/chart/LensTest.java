// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

class LensTest {

	private static final Look LOOK = new Look(Theme.LIGHT, Typeface.installed(), Locale.ENGLISH);

	private static List<Picture> pictures() throws Failure {
		List<Picture> pictures = new ArrayList<>();
		BreakdownSubject subject = new BreakdownSubject(Samples.population().ask(Question.of(Dimension.REGION, Dimension.YEAR)),
			Samples.labels(Locale.ENGLISH));
		for (Kind kind : Kind.values()) {
			pictures.add(kind.of(subject, OptionalDouble.empty()));
		}
		pictures.add(new Pictures(Samples.labels(Locale.ENGLISH)).bars(Samples.population().ask(Question.of(Dimension.REGION)), Dimension.REGION,
			Set.of()));
		return pictures;
	}

	@Test
	void everyKindWithAPlaneIsSeenNearerAndWholeAgain() throws Failure {
		for (Picture picture : pictures()) {
			String kind = picture.getClass().getSimpleName();
			LiveChart chart = new LiveChart(picture, LOOK);
			assertTrue(chart.zooms(), kind);
			int[] whole = chart.paint(700, 500, 1, Lens.ALL).argb().clone();
			Lens near = Lens.ALL.zoomed(2.5, 0.3, 0.7);
			Raster part = chart.paint(700, 500, 1, near);
			assertFalse(Arrays.equals(whole, part.argb()), kind);
			assertTrue(part.plane().getWidth() > 100 && part.plane().getHeight() > 100, kind);
			assertTrue(part.spots().size() > 0, kind);
			assertArrayEquals(whole, chart.paint(700, 500, 1, Lens.ALL).argb(), kind);
			assertArrayEquals(whole, new LiveChart(picture, LOOK).paint(700, 500, 1, Lens.ALL).argb(), kind);
		}
	}

	@Test
	void fewerRowsAreSeenNearerAndTheTopFirst() {
		Rectangle2D plane = new Rectangle2D.Double(0, 100, 300, 200);
		RowSpan all = RowSpan.of(50, plane, Lens.ALL);
		assertEquals(List.of(0, 50), List.of(all.from(), all.to()));
		RowSpan top = RowSpan.of(50, plane, Lens.top(0.2));
		assertEquals(List.of(0, 10), List.of(top.from(), top.to()));
		assertEquals(20, top.height(), 1e-9);
		assertEquals(110, top.middle(0), 1e-9);
		assertEquals(Lens.ALL, Lens.top(3));
	}

	@Test
	void rowsThatShareAPointKeepTheLowestAndTheHighest() {
		Random random = new Random(5);
		double[] values = random.doubles(20_000).toArray();
		values[7777] = 5;
		values[123] = -5;
		RowSpan span = RowSpan.of(values.length, new Rectangle2D.Double(0, 0, 300, 400), Lens.ALL);
		List<Integer> drawn = span.drawn(row -> values[row], row -> values[row]);
		assertTrue(drawn.size() <= 1000, drawn.size() + " are drawn on 400 points");
		assertTrue(drawn.contains(7777) && drawn.contains(123));
	}

	@Test
	void barsKeepTheFirstAndTheLastOfThoseTogether() throws Failure {
		Picture.Bars bars = (Picture.Bars) pictures().get(pictures().size() - 1);
		List<Mark> many = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			many.add(bars.bars().get(i % bars.bars().size()));
		}
		Picture.Bars large = new Picture.Bars(bars.heading(), bars.columns(), bars.total(), many, Set.of());
		Picture.Bars seen = large.through(Lens.ALL, 100);
		assertTrue(seen.bars().size() <= 102, String.valueOf(seen.bars().size()));
		assertEquals(many.get(0), seen.bars().get(0));
		assertEquals(many.get(499), seen.bars().get(seen.bars().size() - 1));
		assertEquals(many.subList(0, 50), large.through(Lens.top(0.1), 100).bars());
	}
}
