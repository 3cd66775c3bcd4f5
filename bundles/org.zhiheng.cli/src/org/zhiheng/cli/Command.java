// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.IOException;
import java.util.List;

import org.zhiheng.message.Failure;

/** One command. */
public interface Command {

	/**
	 * The options it takes, in the order of its help; {@code --locale} and {@code --help} belong to every command.
	 *
	 * @return the options
	 */
	List<Option> options();

	/**
	 * Does the work.
	 *
	 * @param call options and surroundings
	 * @return how it ended
	 * @throws Failure where it cannot be done; the command ends with {@link Exit#CANNOT}
	 * @throws IOException where output cannot be written
	 */
	Exit run(Call call) throws Failure, IOException;
}
