// SPDX-License-Identifier: EPL-2.0
/** Tracing: the journal as people read it, for the window and the command line alike. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.audit;
