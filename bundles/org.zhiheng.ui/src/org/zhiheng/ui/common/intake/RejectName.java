// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Where the rows that cannot be read are written: beside the file, under a name that is free. */
final class RejectName {

	private RejectName() {
	}

	/**
	 * The path of the reject file.
	 *
	 * @param file that is imported
	 * @param word such as 退回
	 * @return beside it: {@code r.退回.csv}, {@code r.退回2.csv} …
	 */
	static Path beside(Path file, String word) {
		return beside(file, word, Files::exists);
	}

	static Path beside(Path file, String word, Predicate<Path> taken) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		Path path = file.resolveSibling(stem + "." + word + ".csv");
		for (int i = 2; taken.test(path); i++) {
			path = file.resolveSibling(stem + "." + word + i + ".csv");
		}
		return path;
	}
}
