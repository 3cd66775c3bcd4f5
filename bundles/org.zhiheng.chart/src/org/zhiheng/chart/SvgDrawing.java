// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zhiheng.message.Failure;

/**
 * A picture as SVG: vector shapes, text that stays text, a title and a description for screen readers, and no reference to anything outside.
 *
 * <p>The document is the Java platform's own, whose attributes come in a fixed order, so that the same picture gives the same bytes.
 */
final class SvgDrawing {

	private static final String SVG = "http://www.w3.org/2000/svg";

	/** One font of each platform. */
	private static final List<String> OTHERS = List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC");

	private final Picture picture;
	private final Look look;

	SvgDrawing(Picture picture, Look look) {
		this.picture = picture;
		this.look = look;
	}

	byte[] bytes(int width, int height) throws Failure {
		try {
			return written(root(width, height));
		} catch (ParserConfigurationException | TransformerException e) {
			throw new Failure(e, SvgDrawing.class, "ZH-4101", "SVG", String.valueOf(e.getMessage()));
		}
	}

	private Element root(int width, int height) throws ParserConfigurationException {
		Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg",
			null);
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
		context.setComment(null);
		context.setPrecision(2);
		SVGGraphics2D g2 = new SVGGraphics2D(context, false);
		g2.setSVGCanvasSize(new Dimension(width, height));
		new ChartMaker(look).make(picture).draw(g2, new Rectangle2D.Double(0, 0, width, height));
		Element root = g2.getRoot();
		root.setAttribute("viewBox", "0 0 " + width + " " + height);
		root.setAttribute("role", "img");
		root.setAttribute("xml:lang", look.locale().toLanguageTag());
		describe(document, root);
		fallBack(root);
		return root;
	}

	private void describe(Document document, Element root) {
		Heading heading = picture.heading();
		Element description = document.createElementNS(SVG, "desc");
		String notes = heading.notes().stream().collect(Collectors.joining(" "));
		description.setTextContent(heading.definition() + " " + notes + " " + String.join(" ", heading.footer()) + " " + heading.demo().orElse(""));
		root.insertBefore(description, root.getFirstChild());
		Element title = document.createElementNS(SVG, "title");
		title.setTextContent(heading.title());
		root.insertBefore(title, description);
	}

	/** A reader's machine may lack the font chosen here: the others follow it. */
	private void fallBack(Element element) {
		if (element.hasAttribute("font-family")) {
			String others = OTHERS.stream().filter(each -> !each.equals(look.typeface().family())).map(each -> "'" + each + "'")
				.collect(Collectors.joining(", "));
			element.setAttribute("font-family", "'" + look.typeface().family() + "', " + others + ", sans-serif");
		}
		for (int i = 0; i < element.getChildNodes().getLength(); i++) {
			if (element.getChildNodes().item(i) instanceof Element child) {
				fallBack(child);
			}
		}
	}

	private static byte[] written(Element root) throws TransformerException {
		TransformerFactory factory = TransformerFactory.newDefaultInstance();
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
		Transformer transformer = factory.newTransformer();
		transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		transformer.transform(new DOMSource(root), new StreamResult(bytes));
		return bytes.toByteArray();
	}
}
