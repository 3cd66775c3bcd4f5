// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Pins the chart in front. */
public final class PinHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ChartView part) {
			part.pin();
		}
		return null;
	}
}
