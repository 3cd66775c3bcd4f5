// SPDX-License-Identifier: EPL-2.0
/**
 * Keeps an edited policy file: on disk and in the journal before anybody is told that it is saved.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.ui.administration.saving;
