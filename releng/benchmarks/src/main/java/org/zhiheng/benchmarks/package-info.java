// SPDX-License-Identifier: EPL-2.0
/** Measures the product against real peers on the same data in one run, and shows that the results are equal. */
package org.zhiheng.benchmarks;
