// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Fields whose values the word processor reckons when it lays the pages out.
 */
public final class Fields {

	/** Adds a field at the end of a paragraph; {@code shown} stands there until it is reckoned. */
	public void add(XWPFParagraph paragraph, String instruction, String shown) {
		CTFldChar begin = paragraph.createRun().getCTR().addNewFldChar();
		begin.setFldCharType(STFldCharType.BEGIN);
		begin.setDirty(true);
		paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " "); //$NON-NLS-1$ //$NON-NLS-2$
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
		paragraph.createRun().setText(shown.isEmpty() ? "…" : shown); //$NON-NLS-1$
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}
}
