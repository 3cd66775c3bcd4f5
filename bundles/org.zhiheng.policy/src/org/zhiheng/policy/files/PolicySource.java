// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.util.List;

/**
 * The port by which shipped policies reach the workbench. Its one implementation is a declarative service of the bundle that holds them.
 */
public interface PolicySource {

	/**
	 * The files in the order in which documents are listed.
	 *
	 * @return every shipped policy file, read anew at each call
	 */
	List<PolicyFile> files();
}
