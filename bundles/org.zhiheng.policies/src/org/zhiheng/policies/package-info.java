// SPDX-License-Identifier: EPL-2.0
/**
 * The notices, regions, series and calendars that ship with the workbench, as data behind the port of the policy model.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.policies;
