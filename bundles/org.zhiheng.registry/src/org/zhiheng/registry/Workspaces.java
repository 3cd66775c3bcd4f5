// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/**
 * How workspaces are opened: the port that the store serves.
 */
public interface Workspaces {

	/**
	 * Opens the workspace in a folder.
	 *
	 * @param folder a workspace
	 * @param locale language of the texts that the workspace itself keeps, such as what was repaired on opening
	 * @return the registry, to be closed
	 * @throws Failure where the folder holds none, it is open elsewhere, or it is damaged
	 */
	Registry open(Path folder, Locale locale) throws Failure;

	/**
	 * Makes a workspace in an empty or missing folder and opens it.
	 *
	 * @param folder where
	 * @param demo whether it is for made-up people
	 * @param locale as for {@link #open}
	 * @return the registry, to be closed
	 * @throws Failure where the folder is not empty or cannot be written
	 */
	Registry create(Path folder, boolean demo, Locale locale) throws Failure;

	/** Whether a folder holds a workspace. */
	boolean exists(Path folder);

	/**
	 * Verifies journal and database of a workspace that need not be open.
	 *
	 * @param folder a workspace
	 * @param locale language of the finding in words
	 * @return the finding
	 * @throws Failure where the folder holds no workspace or cannot be read
	 */
	default Verification verify(Path folder, Locale locale) throws Failure {
		return verify(folder, List.of(), locale);
	}

	/**
	 * Verifies journal and database of a workspace against checkpoints that were taken away and brought back.
	 *
	 * @param folder a workspace
	 * @param checkpoints files as {@link Registry#checkpoint()} gave their text
	 * @param locale language of the finding in words
	 * @return the finding
	 * @throws Failure where the folder holds no workspace, cannot be read, or a file is no checkpoint of it
	 */
	default Verification verify(Path folder, List<Path> checkpoints, Locale locale) throws Failure {
		return verify(folder, checkpoints, locale, Progress.NONE);
	}

	/**
	 * The same, telling how far it is; it can be cancelled, and then proves nothing.
	 *
	 * @param folder a workspace
	 * @param checkpoints files as {@link Registry#checkpoint()} gave their text
	 * @param locale language of the finding in words
	 * @param progress told of parts done of all
	 * @return the finding
	 * @throws Failure as above, or 1124 where it was cancelled
	 */
	Verification verify(Path folder, List<Path> checkpoints, Locale locale, Progress progress) throws Failure;
}
