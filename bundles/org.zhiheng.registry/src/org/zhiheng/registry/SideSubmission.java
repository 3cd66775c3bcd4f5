// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of a table beside that of applications, as an import or the demonstration hands it to the registry.
 *
 * @param row the row
 * @param identity the person it is about; null in tables that are about applications
 */
public record SideSubmission(SideRow row, @Nullable Identity identity) {

	public SideSubmission {
		if (row.table().ofPersons() == (identity == null)) {
			throw new IllegalArgumentException("a person is named where the table is about persons, and only there"); //$NON-NLS-1$
		}
	}
}
