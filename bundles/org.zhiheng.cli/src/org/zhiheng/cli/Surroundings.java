// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.Workspaces;

/**
 * What a command needs of the world. Services are asked for when they are first used: a question needs no database.
 *
 * @param workspaces the store
 * @param shipped the notices that come with the product
 * @param help the files of the help by name
 * @param version of the product
 * @param home the folder of this user's own things: workspace, logs
 * @param user login of the actor
 * @param terminal whether a person watches
 */
public record Surroundings(Supplier<Workspaces> workspaces, Supplier<PolicySource> shipped,
	Function<String, Optional<String>> help, String version, Path home, String user,
	boolean terminal) {}
