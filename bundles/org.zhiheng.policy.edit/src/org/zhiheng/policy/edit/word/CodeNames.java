// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.word;

/**
 * Names codes whose dictionary stands elsewhere: levels, routes, regions, series.
 */
@FunctionalInterface
public interface CodeNames {

	/** Leaves every code as it is. */
	CodeNames PLAIN = code -> code;

	/**
	 * The name of a code.
	 *
	 * @param code as policy files write it
	 * @return its name, or the code itself where no dictionary has it
	 */
	String name(String code);
}
