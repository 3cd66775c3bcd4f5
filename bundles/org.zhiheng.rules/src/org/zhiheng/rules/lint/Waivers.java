// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/** People for whom waivers of continuing education are written: who applies for the first time, in each kind of series. */
final class Waivers {

	/** One series of each kind that notices tell apart. */
	static final List<String> SERIES = List.of("会计", "工程", "农业"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Waivers() {
	}

	/** A person of a private enterprise who applies for the first time and has attended nothing. */
	static Facts facts(LocalDate day, Map<String, String> codes) {
		Map<String, Given> given = new HashMap<>();
		codes.forEach((key, code) -> given.put(key, new Given.Value(code)));
		given.put("as_of", new Given.Value(day)); //$NON-NLS-1$
		given.put("first_application", new Given.Value(Boolean.TRUE)); //$NON-NLS-1$
		given.put("ce_exemption_form", new Given.Value(Boolean.FALSE)); //$NON-NLS-1$
		given.put("employer_type", new Given.Value("PRIVATE_ENTERPRISE")); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("employment_status", new Given.Value("ACTIVE")); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("request.route", new Given.Value("REVIEW")); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("request.level", new Given.Value("INTERMEDIATE")); //$NON-NLS-1$ //$NON-NLS-2$
		given.put("continuing_education", new Given.Entries(List.of())); //$NON-NLS-1$
		return Facts.of(given);
	}
}
