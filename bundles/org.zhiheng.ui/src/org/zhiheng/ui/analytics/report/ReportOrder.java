// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.exchange.report.ReportMaker.Readers;
import org.zhiheng.exchange.report.Template;
import org.zhiheng.exchange.report.TemplateFile;
import org.zhiheng.exchange.report.files.ReportFormat;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;

/**
 * One report as it was ordered.
 *
 * @param year which
 * @param place the file, whose ending says the format
 * @param template a template file; empty for the workspace's own or the standard one
 * @param readers for whom
 * @param scenarios names of the kept scenarios to be printed, empty where the template is to say
 */
record ReportOrder(int year, String place, String template, Readers readers, Optional<List<String>> scenarios) {

	/**
	 * Writes the report; what stood at its place is replaced only when the new file is whole.
	 *
	 * @return the file
	 * @throws Failure ZH-8022 where it cannot be written, or why it cannot be made
	 */
	Path write(Path workspace, Registry registry, PolicyBase policies, Locale locale, Progress progress) throws Failure {
		ReportFormat format = ReportFormat.of(place);
		Template plain = template.isEmpty() ? TemplateFile.of(workspace) : TemplateFile.read(path(template));
		Template wanted = scenarios.map(plain::telling).orElse(plain);
		Report report = new ReportMaker(registry, policies, wanted, new ScenarioFolder(workspace), locale).make(year, readers, progress);
		byte[] bytes = format.bytes(report);
		if (progress.cancelled()) {
			throw new Failure(org.zhiheng.statistics.Population.class, "ZH-4021");
		}
		Path file = path(place);
		Path fresh = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(fresh, bytes);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			removed(fresh, e);
			throw new Failure(e, ReportOrder.class, "ZH-8070", file);
		}
		return file;
	}

	private static void removed(Path fresh, IOException cause) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException again) {
			cause.addSuppressed(again);
		}
	}

	private static Path path(String text) throws Failure {
		try {
			return Path.of(text).toAbsolutePath();
		} catch (InvalidPathException e) {
			throw new Failure(e, ReportOrder.class, "ZH-8070", text);
		}
	}
}
