// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

/** The ground of the shipped policies, read from the files beside this bundle. */
final class TestGround {

	private TestGround() {
	}

	static DemoGround shipped() {
		return PolicyGround.of(policies());
	}

	static PolicyBase policies() {
		try (Stream<Path> files = Files.list(Path.of("../org.zhiheng.policies/policies"))) {
			List<PolicyFile> read = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".policy")).sorted().toList()) {
				read.add(new PolicyFile(file.getFileName().toString(), Files.readAllBytes(file)));
			}
			return PolicyFiles.base(() -> read);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Failure e) {
			throw new IllegalStateException(e);
		}
	}
}
