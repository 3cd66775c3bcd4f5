// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * One application with its person, as an import or the demonstration hands it to the registry.
 *
 * @param row the application
 * @param identity the person
 */
public record Submission(ApplicationRow row, Identity identity) {}
