// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/** Keeps what a builder needs to mend a fault, and leaves one sentence for the person. */
final class CrashLog {

	private final Path home;

	CrashLog(Path home) {
		this.home = home;
	}

	/** Writes a fault to a file of its own and says where. */
	Failure record(Throwable fault) {
		Path file = home.resolve("log").resolve("zhiheng-" + Instant.now().toString().replace(':', '-') + ".log");
		try {
			Files.createDirectories(home.resolve("log"));
			Files.writeString(file, story(fault));
			return new Failure(fault, Program.class, "ZH-7011", fault.getClass().getSimpleName(), file);
		} catch (IOException e) {
			fault.addSuppressed(e);
			return new Failure(fault, Program.class, "ZH-7012", fault.toString());
		}
	}

	private static String story(Throwable fault) {
		StringBuilder text = new StringBuilder();
		@Nullable
		Throwable each = fault;
		while (each != null) {
			text.append(each).append('\n');
			for (StackTraceElement step : each.getStackTrace()) {
				text.append("\tat ").append(step).append('\n');
			}
			each = each.getCause();
		}
		return text.toString();
	}
}
