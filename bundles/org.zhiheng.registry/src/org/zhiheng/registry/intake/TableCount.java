// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import org.zhiheng.registry.TableKind;

/**
 * What became of the rows of one kind of table. Always: read = imported + unchanged + rejected + duplicates.
 *
 * @param table which
 * @param read rows read
 * @param imported new rows and new revisions
 * @param unchanged rows that the registry had already
 * @param rejected rows that could not be read
 * @param duplicates rows that stood in the file before with the same values
 * @param waiting rows, imported or unchanged, that name an application not held yet, or a person of whom no application is held
 */
public record TableCount(TableKind table, long read, long imported, long unchanged, long rejected, long duplicates, long waiting) {

	public TableCount {
		if (read != imported + unchanged + rejected + duplicates) {
			throw new IllegalArgumentException("The counts of an import do not add up"); //$NON-NLS-1$
		}
	}

	static TableCount none(TableKind table) {
		return new TableCount(table, 0, 0, 0, 0, 0, 0);
	}

	TableCount plus(TableCount more) {
		return new TableCount(table, read + more.read, imported + more.imported, unchanged + more.unchanged, rejected + more.rejected,
			duplicates + more.duplicates, waiting + more.waiting);
	}
}
