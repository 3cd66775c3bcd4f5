// SPDX-License-Identifier: EPL-2.0
/**
 * What the policy office shows, without widgets: the files of a workspace, their tree, names and calendars.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.ui.administration.content;
