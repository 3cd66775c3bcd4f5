// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.nio.file.Path;

/** Which version of the policies is meant. */
public sealed interface Edition {

	/** As it came with the product. */
	record Shipped() implements Edition {}

	/** What questions are answered by now. */
	record InForce() implements Edition {}

	/** The drafts of this workspace, over what is in force. */
	record Drafted() implements Edition {}

	/**
	 * Files of a folder, over what came with the product.
	 *
	 * @param path of the folder
	 */
	record Folder(Path path) implements Edition {}
}
