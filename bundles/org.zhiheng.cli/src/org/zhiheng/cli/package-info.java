// SPDX-License-Identifier: EPL-2.0
/**
 * The same work without a window: reads a command line, runs one command, and answers with an exit code that scripts rely on.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.cli;
