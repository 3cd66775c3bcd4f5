// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.checking;

import org.zhiheng.ui.administration.PageHandler;
import org.zhiheng.ui.administration.Parts;

/** 逐项核对. */
public final class CheckHandler extends PageHandler {

	/** Made by the workbench. */
	public CheckHandler() {
		super(Parts.CHECKS, CheckPage.class, "kept"); //$NON-NLS-1$
	}
}
