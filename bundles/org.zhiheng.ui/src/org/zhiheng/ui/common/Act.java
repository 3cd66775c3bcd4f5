// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

/**
 * Something a reader can do: a button, or a line of a menu.
 *
 * @param id by which tests find it
 * @param words what it does
 * @param act does it
 */
public record Act(String id, String words, Runnable act) {}
