// SPDX-License-Identifier: EPL-2.0
/**
 * What every answer of the rules shares: wording in two languages, grounds, chosen readings of open texts.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.rules;
