// SPDX-License-Identifier: EPL-2.0
/**
 * Runs the exported DMN in Apache KIE's engine, beside our own rules.
 */
package org.zhiheng.dmn;
