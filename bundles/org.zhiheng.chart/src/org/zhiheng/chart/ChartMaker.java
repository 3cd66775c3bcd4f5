// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.zhiheng.message.Phrases;

/**
 * Turns a picture into a chart: the frame of words is the same for all kinds.
 */
public final class ChartMaker {

	private static final double TITLE = 18;
	private static final double SUBTITLE = 12.5;
	private static final double FOOTER = 11;
	private static final double SENTENCE = 15;

	private static final List<Drawn<?>> DRAWN = List.of(new Drawn<>(Caterpillar.class, CaterpillarSketch::new),
		new Drawn<>(Heat.class, HeatSketch::new), new Drawn<>(Tiles.class, TilesSketch::new), new Drawn<>(Fan.class, FanSketch::new),
		new Drawn<>(Multiples.class, MultiplesSketch::new), new Drawn<>(Flow.class, FlowSketch::new), new Drawn<>(ScoreBars.class, ScoresSketch::new),
		new Drawn<>(Waterfall.class, WaterfallSketch::new), new Drawn<>(Funnel.class, FunnelSketch::new));

	private final Look look;
	private final Phrases phrases;

	/** @param look how the chart looks */
	public ChartMaker(Look look) {
		this.look = look;
		this.phrases = Phrases.of(ChartMaker.class, look.locale());
	}

	/**
	 * Makes the chart of a picture.
	 *
	 * @param picture what is drawn
	 * @return a chart that says everything its picture says; without data a sentence in its place
	 */
	public JFreeChart make(Picture picture) {
		Plot plot = plot(picture);
		plot.setOutlineVisible(false);
		plot.setBackgroundPaint(look.theme().background());
		plot.setInsets(new RectangleInsets(12, 0, 4, 0));
		JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
		chart.setBackgroundPaint(look.theme().background());
		chart.setBorderVisible(false);
		chart.setPadding(new RectangleInsets(16, 20, 14, 20));
		chart.setAntiAlias(true);
		chart.setTextAntiAlias(true);
		words(chart, picture);
		return chart;
	}

	private Plot plot(Picture picture) {
		if (picture.empty()) {
			return sentence(picture.sentence()
				.orElse(phrases.text(picture.marks().stream().anyMatch(Mark::withheld) ? "Empty.withheld" : "Empty")));
		}
		if (picture instanceof Picture.Lines lines) {
			return new LinePlot(look).plot(lines);
		}
		if (picture instanceof Picture.Bars bars) {
			return new BarPlot(look).plot(bars);
		}
		return new SketchPlot(sketch(picture), look);
	}

	private static Sketch sketch(Picture picture) {
		return DRAWN.stream().flatMap(each -> each.sketch(picture).stream()).findFirst().orElseThrow();
	}

	/** How one kind of picture is drawn. */
	private record Drawn<P extends Picture>(Class<P> kind, Function<P, Sketch> maker) {

		Optional<Sketch> sketch(Picture picture) {
			return kind.isInstance(picture) ? Optional.of(maker.apply(kind.cast(picture))) : Optional.empty();
		}
	}

	private Plot sentence(String words) {
		XYPlot plot = new XYPlot();
		plot.setNoDataMessage(words);
		plot.setNoDataMessageFont(look.typeface().plain(SENTENCE));
		plot.setNoDataMessagePaint(look.theme().quiet());
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinesVisible(false);
		return plot;
	}

	private void words(JFreeChart chart, Picture picture) {
		Heading heading = picture.heading();
		Typeface face = look.typeface();
		Theme theme = look.theme();
		chart.addSubtitle(text(heading.title(), face.bold(TITLE), theme.ink(), RectangleEdge.TOP, 4));
		chart.addSubtitle(text(heading.definition(), face.plain(SUBTITLE), theme.quiet(), RectangleEdge.TOP, 2));
		heading.demo().ifPresent(demo -> chart.addSubtitle(text(demo, face.bold(SUBTITLE), theme.words(1), RectangleEdge.TOP, 2)));
		// what is added at the bottom first lies lowest
		List<String> footer = heading.footer();
		for (int i = footer.size() - 1; i >= 0; i--) {
			String more = i == 0 && cut(picture) ? phrases.text("Footer.separator") + phrases.text("Note.axis") : "";
			chart.addSubtitle(text(footer.get(i) + more, face.plain(FOOTER), theme.quiet(), RectangleEdge.BOTTOM, 2));
		}
		for (int i = heading.notes().size() - 1; i >= 0; i--) {
			chart.addSubtitle(text(heading.notes().get(i), face.plain(FOOTER), theme.ink(), RectangleEdge.BOTTOM, 2));
		}
	}

	/** Whether the axis of rates does not start at zero, which must be said. */
	private static boolean cut(Picture picture) {
		return !picture.empty() && picture instanceof Picture.Lines lines && LinePlot.axis(lines).getLowerBound() > 0;
	}

	private static TextTitle text(String words, Font font, Color paint, RectangleEdge edge, double below) {
		TextTitle title = new TextTitle(words, font, paint, edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP,
			new RectangleInsets(0, 0, below, 0));
		title.setTextAlignment(HorizontalAlignment.LEFT);
		title.setExpandToFitSpace(true);
		return title;
	}
}
