// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import org.zhiheng.ui.administration.PageHandler;
import org.zhiheng.ui.administration.Parts;

/** 比较版本. */
public final class CompareHandler extends PageHandler {

	/** Made by the workbench. */
	public CompareHandler() {
		super(Parts.COMPARISON, Differences.class, "compare"); //$NON-NLS-1$
	}
}
