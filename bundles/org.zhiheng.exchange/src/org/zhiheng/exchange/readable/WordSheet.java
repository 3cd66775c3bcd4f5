// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What all Word files written here have in common: A4, no clock in their properties, the same bytes for the same content. */
public final class WordSheet {

	private static final String LOG = "log4j.provider"; //$NON-NLS-1$
	private static final Date NEVER = new Date(315_532_800_000L);
	private static final int WIDTH = 11906;
	private static final int HEIGHT = 16838;
	private static final int HEADER = 720;

	/**
	 * The margins of all pages, in twentieths of a point.
	 *
	 * @param left of the text
	 * @param right of the text
	 * @param top of the text
	 * @param bottom of the text
	 * @param footer from the lower edge of the page to the foot
	 */
	public record Margins(int left, int right, int top, int bottom, int footer) {}

	private final XWPFDocument word;

	private WordSheet(XWPFDocument word) {
		this.word = word;
	}

	/** A file without content; whoever asked for it closes it. */
	public static XWPFDocument blank() {
		if (System.getProperty(LOG) == null) {
			// the library for Word files logs by an interface whose default complains on the terminal that nobody listens
			System.setProperty(LOG, "org.apache.logging.log4j.simple.internal.SimpleProvider"); //$NON-NLS-1$
		}
		return new XWPFDocument();
	}

	/** The sheet of a file. */
	public static WordSheet of(XWPFDocument word) {
		return new WordSheet(word);
	}

	/**
	 * Takes the styles of {@code styles.xml}.
	 *
	 * @param beside beside which class it lies
	 * @throws IOException where it cannot be read
	 */
	public void styles(Class<?> beside) throws IOException {
		try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream("styles.xml"))) { //$NON-NLS-1$
			String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			word.createStyles().setStyles(StylesDocument.Factory.parse(all).getStyles());
		} catch (XmlException e) {
			throw new IllegalStateException("styles.xml", e); //$NON-NLS-1$
		}
	}

	/**
	 * Sets page and properties.
	 *
	 * @param title of the file
	 * @param creator who made it
	 * @param margins of all pages
	 */
	public void dress(String title, String creator, Margins margins) {
		CTSectPr section = word.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		CTPageMar around = section.addNewPgMar();
		around.setLeft(BigInteger.valueOf(margins.left()));
		around.setRight(BigInteger.valueOf(margins.right()));
		around.setTop(BigInteger.valueOf(margins.top()));
		around.setBottom(BigInteger.valueOf(margins.bottom()));
		around.setHeader(BigInteger.valueOf(HEADER));
		around.setFooter(BigInteger.valueOf(margins.footer()));
		CoreProperties properties = word.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator(creator);
		properties.setCreated(Optional.of(NEVER));
		properties.setModified(Optional.of(NEVER));
		word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Zhiheng"); //$NON-NLS-1$
	}

	/**
	 * Writes the file.
	 *
	 * @param out takes the bytes and stays open
	 * @throws IOException where they cannot be written
	 */
	public void save(OutputStream out) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		word.write(whole);
		SameBytes.copy(whole.toByteArray(), out);
	}
}
