// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.WhatIfWords;

/**
 * Says for whom a scenario changes something and by which clause; where small cells are withheld, why nobody is listed.
 *
 * @param shell above which it is said
 * @param locale the reader's language
 */
public record Whom(Shell shell, Locale locale) {

	/**
	 * Says it.
	 *
	 * @param result the answer
	 * @param words names of it
	 * @param by the dimension of the table
	 * @param row of the table, 0 for everybody
	 */
	public void say(Published result, WhatIfWords words, Dimension by, int row) {
		Phrases phrases = Phrases.of(WhatIfView.class, locale);
		if (result.restricted()) {
			MessageDialog.openInformation(shell, phrases.text("why"), words.withheld(result)); //$NON-NLS-1$
		} else {
			new TouchedDialog(shell, Touched.of(phrases, words, result, by, row), phrases.text("why")).open(); //$NON-NLS-1$
		}
	}
}
