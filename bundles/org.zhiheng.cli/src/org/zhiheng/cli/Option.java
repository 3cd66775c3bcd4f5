// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

/**
 * One option of a command.
 *
 * @param name with its dashes; without dashes it is a word at its place
 * @param label what the value is called in the help, empty for a switch
 * @param required whether the command cannot start without
 * @param hidden whether the help leaves it out
 */
public record Option(String name, String label, boolean required, boolean hidden) {

	private static final String MORE = " …";

	/** An option that must be given. */
	public static Option required(String name, String label) {
		return new Option(name, label, true, false);
	}

	/** An option that may be given. */
	public static Option optional(String name, String label) {
		return new Option(name, label, false, false);
	}

	/** An option that may be given several times; its values are parted by line ends. */
	public static Option repeated(String name, String label) {
		return new Option(name, label + MORE, false, false);
	}

	/** Whether it may be given several times. */
	public boolean repeats() {
		return label.endsWith(MORE);
	}

	/** A switch. */
	public static Option flag(String name) {
		return new Option(name, "", false, false);
	}

	/** An option for builders, which the help leaves out. */
	public static Option unseen(String name, String label) {
		return new Option(name, label, false, true);
	}

	/** Whether it takes a value. */
	public boolean valued() {
		return !label.isEmpty();
	}
}
