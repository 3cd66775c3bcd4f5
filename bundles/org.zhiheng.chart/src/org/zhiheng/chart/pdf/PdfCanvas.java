// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Optional;

import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes what is drawn as operators of a page. Shapes and text only: charts have no pictures in them.
 *
 * <p>Null annotations are off: it overrides methods of libraries that have none.
 */
@NonNullByDefault({})
final class PdfCanvas extends AbstractGraphics2D {

	private static final BufferedImage MEASURE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
	private static final double SAME = 1e-6;

	private final PdfPage page;
	private final PdfDocument document;
	private final StringBuilder out;
	private String clip = "";
	private String state = "";
	private boolean open;

	PdfCanvas(PdfPage page, PdfDocument document) {
		super(false);
		this.gc = new GraphicContext();
		this.page = page;
		this.document = document;
		this.out = page.content();
	}

	private PdfCanvas(PdfCanvas other) {
		super(other);
		this.page = other.page;
		this.document = other.document;
		this.out = other.out;
	}

	/** From the place of a drawing to the place on the page, whose origin is below. */
	private AffineTransform device() {
		AffineTransform device = new AffineTransform(1, 0, 0, -1, 0, page.height());
		device.concatenate(gc.getTransform());
		return device;
	}

	@Override
	public void fill(Shape shape) {
		begin(false);
		path(out, shape, device());
		out.append(even(shape) ? "f*\n" : "f\n");
	}

	private static boolean even(Shape shape) {
		return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
	}

	@Override
	public void draw(Shape shape) {
		AffineTransform device = device();
		double scale = Math.sqrt(Math.abs(device.getDeterminant()));
		boolean similar = Math.abs(Math.hypot(device.getScaleX(), device.getShearY()) - scale) < SAME
			&& Math.abs(Math.hypot(device.getShearX(), device.getScaleY()) - scale) < SAME;
		if (!similar || !(gc.getStroke() instanceof BasicStroke stroke)) {
			fill(gc.getStroke().createStrokedShape(shape));
			return;
		}
		begin(true);
		out.append(Objects.number(Math.max(0.05, stroke.getLineWidth() * scale))).append(" w ").append(stroke.getEndCap()).append(" J ")
			.append(stroke.getLineJoin()).append(" j ").append(Objects.number(Math.max(1, stroke.getMiterLimit()))).append(" M [");
		if (stroke.getDashArray() != null) {
			for (float dash : stroke.getDashArray()) {
				out.append(Objects.number(dash * scale)).append(' ');
			}
		}
		out.append("] ").append(Objects.number(stroke.getDashPhase() * scale)).append(" d\n");
		path(out, shape, device);
		out.append("S\n");
	}

	@Override
	public void drawString(String text, float x, float y) {
		Font font = gc.getFont();
		Optional<EmbeddedFont> embedded = document.font(font);
		Optional<String> glyphs = embedded.flatMap(each -> each.encoded(text));
		if (glyphs.isEmpty()) {
			outlines(text, x, y);
			return;
		}
		begin(false);
		AffineTransform place = device();
		place.translate(x, y);
		place.scale(1, -1);
		out.append("BT /").append(document.fontName(embedded.get())).append(' ').append(Objects.number(font.getSize2D())).append(" Tf ");
		double[] matrix = new double[6];
		place.getMatrix(matrix);
		for (double value : matrix) {
			out.append(Objects.number(value)).append(' ');
		}
		out.append("Tm ").append(glyphs.get()).append(" Tj ET\n");
	}

	/** Letters as shapes: from the font itself, or where it lacks one, from a font of Java that has it. */
	private void outlines(String text, float x, float y) {
		Font font = gc.getFont();
		Font able = font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
		fill(able.createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
	}

	@Override
	public void drawString(AttributedCharacterIterator text, float x, float y) {
		StringBuilder plain = new StringBuilder();
		for (char c = text.first(); c != java.text.CharacterIterator.DONE; c = text.next()) {
			plain.append(c);
		}
		drawString(plain.toString(), x, y);
	}

	/** Takes the clip and the colour into force, where they are not. */
	private void begin(boolean line) {
		StringBuilder wanted = new StringBuilder();
		if (gc.getClip() != null) {
			path(wanted, gc.getClip(), device());
			wanted.append("W n\n");
		}
		if (!open || !wanted.toString().equals(clip)) {
			close();
			clip = wanted.toString();
			out.append("q\n").append(clip);
			open = true;
			state = "";
		}
		Color color = gc.getPaint() instanceof Color solid ? solid : gc.getColor();
		String now = channel(color.getRed()) + channel(color.getGreen()) + channel(color.getBlue()) + (line ? "RG" : "rg") + " /"
			+ document.shade(color.getAlpha()) + " gs\n";
		if (!now.equals(state)) {
			out.append(now);
			state = now;
		}
	}

	private static String channel(int value) {
		return Objects.number(value / 255.0) + " ";
	}

	private void close() {
		if (open) {
			out.append("Q\n");
			open = false;
		}
	}

	private static void path(StringBuilder to, Shape shape, AffineTransform device) {
		double[] at = new double[6];
		double[] last = new double[2];
		for (PathIterator path = shape.getPathIterator(device); !path.isDone(); path.next()) {
			int kind = path.currentSegment(at);
			switch (kind) {
				case PathIterator.SEG_MOVETO -> points(to, "m", at, 2);
				case PathIterator.SEG_LINETO -> points(to, "l", at, 2);
				case PathIterator.SEG_CUBICTO -> points(to, "c", at, 6);
				case PathIterator.SEG_QUADTO -> points(to, "c", cubic(last, at), 6);
				default -> to.append("h\n");
			}
			int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
			if (kind != PathIterator.SEG_CLOSE) {
				last = new double[]{ at[end], at[end + 1] };
			}
		}
	}

	/** PDF has no quadratic curves. */
	private static double[] cubic(double[] from, double[] at) {
		return new double[]{ from[0] + 2 * (at[0] - from[0]) / 3, from[1] + 2 * (at[1] - from[1]) / 3, at[2] + 2 * (at[0] - at[2]) / 3,
			at[3] + 2 * (at[1] - at[3]) / 3, at[2], at[3] };
	}

	private static void points(StringBuilder to, String operator, double[] at, int count) {
		for (int i = 0; i < count; i++) {
			to.append(Objects.number(at[i])).append(' ');
		}
		to.append(operator).append('\n');
	}

	@Override
	public void dispose() {
		close();
	}

	@Override
	public Graphics create() {
		close();
		return new PdfCanvas(this);
	}

	@Override
	public FontMetrics getFontMetrics(Font font) {
		Graphics measure = MEASURE.createGraphics();
		try {
			return measure.getFontMetrics(font);
		} finally {
			measure.dispose();
		}
	}

	@Override
	public GraphicsConfiguration getDeviceConfiguration() {
		return null; // a page has no screen
	}

	@Override
	public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
		return true;
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
		return true;
	}

	@Override
	public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
		// charts have none
	}

	@Override
	public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
		// charts have none
	}

	@Override
	public void setXORMode(Color color) {
		// paper cannot be inverted
	}

	@Override
	public void copyArea(int x, int y, int width, int height, int dx, int dy) {
		// what is drawn on paper cannot be moved
	}
}
