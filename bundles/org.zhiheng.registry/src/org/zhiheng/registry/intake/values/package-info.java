// SPDX-License-Identifier: EPL-2.0
/**
 * Reads single cells as offices write them and gives canonical values, or says why a cell cannot be read. It never guesses.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.registry.intake.values;
