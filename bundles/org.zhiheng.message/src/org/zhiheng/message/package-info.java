// SPDX-License-Identifier: EPL-2.0
/**
 * What the workbench tells a person: phrases in two languages, coded failures, progress. It knows nothing of the subject.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.message;
