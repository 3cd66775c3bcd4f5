// SPDX-License-Identifier: EPL-2.0
/** Holds what the coverage table says against what the answers cite. */
package org.zhiheng.exchange.coverage;
