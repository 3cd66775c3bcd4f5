// SPDX-License-Identifier: EPL-2.0
/**
 * Applications as they are observed, the people behind them, and the ports through which both are kept: immutable records, no database, no window.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.registry;
