// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;

/**
 * Which region a text names; the answer is policy data and comes from the caller.
 */
@FunctionalInterface
public interface RegionNames {

	/**
	 * The regions that a text may mean.
	 *
	 * @param nameOrCode a GB/T 2260 code, or a name of a province, prefecture, county, city or division of the Corps, trimmed
	 * @return GB/T 2260 codes; none where the text is unknown, several where it is ambiguous
	 */
	List<String> codes(String nameOrCode);
}
