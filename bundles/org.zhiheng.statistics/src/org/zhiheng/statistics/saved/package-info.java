// SPDX-License-Identifier: EPL-2.0
/** Questions that were saved under a name, to be asked again or sent to another office. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.statistics.saved;
