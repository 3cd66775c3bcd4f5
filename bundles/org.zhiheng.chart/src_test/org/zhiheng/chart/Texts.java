// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The words of a drawing with the places their letters take, in points. */
final class Texts {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	/** What of a font's size letters rise above the line they stand on, and fall below it. */
	private static final double RISE = 0.74;
	private static final double FALL = 0.06;

	record Text(String words, Rectangle2D place) {}

	private Texts() {
	}

	/** All words of an SVG drawing. */
	static List<Text> of(byte[] svg, Typeface face) {
		List<Text> texts = new ArrayList<>();
		NodeList nodes = document(svg).getElementsByTagName("text");
		for (int i = 0; i < nodes.getLength(); i++) {
			Element text = (Element) nodes.item(i);
			float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
			Font font = "bold".equals(inherited(text, "font-weight")) ? face.bold(size) : face.plain(size);
			double width = font.getStringBounds(text.getTextContent(), EXACT).getWidth();
			double x = Double.parseDouble(text.getAttribute("x"));
			double y = Double.parseDouble(text.getAttribute("y"));
			texts.add(new Text(text.getTextContent(), new Rectangle2D.Double(x, y - size * RISE, width, size * (RISE + FALL))));
		}
		return texts;
	}

	private static org.w3c.dom.Document document(byte[] svg) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new AssertionError(e);
		}
	}

	private static String inherited(Element element, String attribute) {
		for (Node at = element; at instanceof Element each; at = at.getParentNode()) {
			if (each.hasAttribute(attribute)) {
				return each.getAttribute(attribute);
			}
		}
		return "";
	}
}
