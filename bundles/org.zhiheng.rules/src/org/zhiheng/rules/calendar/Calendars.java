// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.files.PolicyBase;

/**
 * Finds the calendar by which a region, or the territory of a notice, counts working days.
 */
public final class Calendars {

	private final PolicyBase base;

	/** @param base policies with regions and calendars */
	public Calendars(PolicyBase base) {
		this.base = base;
	}

	/** The calendar of a region, given by its code or key: the layers of all regions in which it lies, the widest first. */
	public WorkCalendar of(String region) {
		Set<String> within = new HashSet<>();
		List<String> order = new ArrayList<>();
		climb(region, within, order);
		List<CalendarLayer> layers = new ArrayList<>();
		for (int i = order.size() - 1; i >= 0; i--) {
			String code = order.get(i);
			base.calendarLayers().stream().filter(layer -> code.equals(layer.getRegion())).forEach(layers::add);
		}
		return new WorkCalendar(layers);
	}

	/** The calendar of a notice's territory. */
	public WorkCalendar of(Document document) {
		return of(document.getTerritory().isEmpty() ? "000000" : document.getTerritory().get(0)); //$NON-NLS-1$
	}

	private void climb(@Nullable String region, Set<String> within, List<String> order) {
		if (region == null || region.isBlank()) {
			return;
		}
		for (Region each : base.regions(region)) {
			if (within.add(each.getCode())) {
				order.add(each.getCode());
				climb(each.getParent(), within, order);
			}
		}
	}
}
