// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.TreeItem;
import org.zhiheng.statistics.whatif.Parameter;

/** The lines of parameters in the tree of what can be changed. */
public final class Lines {

	private Lines() {
	}

	/** The line of a parameter. */
	public static Optional<TreeItem> find(List<TreeItem> items, String parameter) {
		for (TreeItem each : items) {
			if (each.getData() instanceof Parameter own && own.id().equals(parameter)) {
				return Optional.of(each);
			}
			Optional<TreeItem> below = find(List.of(each.getItems()), parameter);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	/** How many parameters are listed. */
	static int count(List<TreeItem> items) {
		return items.stream().mapToInt(each -> each.getData() == null ? count(List.of(each.getItems())) : 1).sum();
	}
}
