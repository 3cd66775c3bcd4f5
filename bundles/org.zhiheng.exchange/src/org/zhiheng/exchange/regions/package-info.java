// SPDX-License-Identifier: EPL-2.0
/** The regions of the policies as imports and statistics ask for them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.exchange.regions;
