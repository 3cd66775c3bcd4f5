// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.counting;

import org.zhiheng.ui.administration.PageHandler;
import org.zhiheng.ui.administration.Parts;

/** 条款要求的计数. */
public final class CountHandler extends PageHandler {

	/** Made by the workbench. */
	public CountHandler() {
		super(Parts.COUNTS, CountRows.class, "rate"); //$NON-NLS-1$
	}
}
