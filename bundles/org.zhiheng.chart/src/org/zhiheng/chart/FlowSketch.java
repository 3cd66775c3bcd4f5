// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.zhiheng.statistics.Percent;

/**
 * Draws a flow: a bar from zero a step, those who went on in colour, those whose way ended hatched, and ribbons from step to step.
 */
final class FlowSketch implements Sketch {

	private static final double TOP = 24;
	private static final double AIR = 16;
	private static final double BAR = 0.52;
	private static final double LEAST = 0.6;

	/** Stands where a number is withheld; the notes say so. */
	private static final String HIDDEN = "×";

	private final Flow picture;

	FlowSketch(Flow picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		double names = picture.marks().stream().mapToDouble(mark -> pen.width(mark.label(), Pen.TEXT, true)).max().orElse(0);
		double[] widest = columns(pen);
		double right = 0;
		for (double each : widest) {
			right += each + AIR;
		}
		double left = area.getX() + names + AIR / 2;
		Scale scale = new Scale(0, Math.max(1, picture.stages().get(0).mark().counted().total()), left, Math.max(left + 1, area.getMaxX() - right));
		double row = (area.getHeight() - TOP) / picture.stages().size();
		ribbons(pen, scale, area.getY() + TOP, row);
		double end = scale.to();
		for (int i = 0; i < widest.length; i++) {
			end += widest[i] + AIR;
			pen.text(picture.columns().get(i), end, area.getY() + TOP / 2, 1, Pen.SMALL, false, pen.theme().quiet());
			for (int s = 0; s < picture.stages().size(); s++) {
				pen.text(texts(picture.stages().get(s)).get(i), end, area.getY() + TOP + row * (s + 0.5), 1, Pen.SMALL, i == 0,
					i == 0 ? pen.theme().ink() : pen.theme().quiet());
			}
		}
		for (int s = 0; s < picture.stages().size(); s++) {
			double middle = area.getY() + TOP + row * (s + 0.5);
			pen.text(picture.stages().get(s).mark().label(), left - AIR / 2, middle, 1, Pen.TEXT, true, pen.theme().ink());
			bar(pen, picture.stages().get(s), scale, middle - row * BAR / 2, row * BAR);
		}
		pen.line(left, area.getY() + TOP, left, area.getMaxY(), pen.theme().context(), Pen.thin(1));
	}

	private double[] columns(Pen pen) {
		double[] widest = picture.columns().stream().mapToDouble(each -> pen.width(each, Pen.SMALL, false)).toArray();
		for (Flow.Stage stage : picture.stages()) {
			for (int i = 0; i < widest.length; i++) {
				widest[i] = Math.max(widest[i], pen.width(texts(stage).get(i), Pen.SMALL, true));
			}
		}
		return widest;
	}

	private static List<String> texts(Flow.Stage stage) {
		if (stage.mark().withheld()) {
			return List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN);
		}
		return List.of(SizeAxis.label(stage.mark().counted().passed()), Percent.of(stage.mark().counted().rate()),
			stage.before().rate().isPresent() ? Percent.of(stage.before().counted().rate()) : stage.before().withheld() ? HIDDEN : "–",
			stage.ended() < 0 ? HIDDEN : stage.ended() > 0 ? "−" + SizeAxis.label(stage.ended()) : "–");
	}

	private static void bar(Pen pen, Flow.Stage stage, Scale scale, double top, double high) {
		if (stage.mark().withheld()) {
			pen.spot(stage.mark(), new Rectangle2D.Double(scale.from(), top, Math.max(1, scale.to() - scale.from()), high));
			return;
		}
		double from = scale.from();
		double onward = scale.at(stage.onward());
		double end = scale.at(stage.mark().counted().passed());
		pen.fill(new Rectangle2D.Double(from, top, onward - from, high), pen.theme().mark(0));
		if (end - onward > LEAST) {
			Rectangle2D lost = new Rectangle2D.Double(onward, top, end - onward, high);
			pen.fill(lost, pen.theme().background());
			pen.hatch(lost);
			pen.outline(lost, pen.theme().quiet(), Pen.thin(0.8f));
		}
		pen.spot(stage.mark(), new Rectangle2D.Double(from, top, Math.max(1, end - from), high));
	}

	/** Those in both of two steps flow straight down; those who skip a step flow past it to the one after. */
	private void ribbons(Pen pen, Scale scale, double top, double row) {
		List<Flow.Stage> stages = picture.stages();
		for (int s = 0; s + 1 < stages.size(); s++) {
			if (stages.get(s).ended() < 0) {
				continue; // who went on is not told
			}
			double both = stages.get(s + 1).before().counted().passed();
			double foot = top + row * (s + 0.5 + BAR / 2);
			ribbon(pen, scale, 0, both, 0, foot, foot + row * (1 - BAR));
			double past = stages.get(s).onward() - both;
			if (past > 0 && s + 2 < stages.size()) {
				double from = stages.get(s + 2).before().counted().passed();
				ribbon(pen, scale, both, past, from, foot, foot + row * (2 - BAR));
			}
		}
	}

	private static void ribbon(Pen pen, Scale scale, double above, double width, double below, double from, double to) {
		Path2D shape = new Path2D.Double();
		double bend = (to - from) / 2;
		shape.moveTo(scale.at(above), from);
		shape.curveTo(scale.at(above), from + bend, scale.at(below), to - bend, scale.at(below), to);
		shape.lineTo(scale.at(below + width), to);
		shape.curveTo(scale.at(below + width), to - bend, scale.at(above + width), from + bend, scale.at(above + width), from);
		shape.closePath();
		pen.fill(shape, pen.theme().band(0));
	}
}
