// SPDX-License-Identifier: EPL-2.0
/** Made-up applicants with planted truths, for demonstrations, tests and benchmarks. Nobody of them exists, and each shows it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.demo;
