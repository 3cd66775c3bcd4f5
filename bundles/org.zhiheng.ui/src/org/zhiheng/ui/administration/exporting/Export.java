// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.zhiheng.exchange.dmn.DmnExport;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/**
 * An export that a person asked for.
 *
 * @param edition which version
 * @param document id of a notice; empty for all of them
 * @param format how it is written
 * @param file where to; what stood there before is replaced only when the new file is whole
 */
public record Export(Edition edition, String document, Format format, Path file) {

	private static final int STEPS = 3;

	/** How it is written. */
	public enum Format {
		/** A Word file to be read and signed. */
		DOCX,
		/** One HTML file to be read. */
		HTML,
		/** A decision model for other systems. */
		DMN;

		/** The end of the file's name. */
		public String ending() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * What was written.
	 *
	 * @param documents ids and versions of the notices
	 * @param bytes of the file
	 */
	public record Written(List<String> documents, long bytes) {

		public Written {
			documents = List.copyOf(documents);
		}
	}

	/** The file's name that is offered. */
	public static String name(String document, Format format, Locale locale) {
		return (document.isEmpty() ? Phrases.of(Export.class, locale).text("file_all") : document) + "." + format.ending(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The notices of a version that can be written in a format: for other systems, only those with routes to decide by. */
	public static List<Document> documents(PolicyBase base, Format format) {
		return base.documents().stream().filter(each -> format != Format.DMN || DmnExport.encoded(each)).toList();
	}

	/**
	 * Writes the file.
	 *
	 * @param editions where the version is read
	 * @param locale language of everything but the quotes
	 * @param progress three steps: read, made, written
	 * @return what was written; nothing where it was cancelled
	 * @throws Failure ZH-8050 where there is nothing to write, ZH-8051 where the file cannot be written, or why the version cannot be read
	 */
	public Written write(Editions editions, Locale locale, Progress progress) throws Failure {
		progress.at(0, STEPS);
		PolicyBase base = editions.read(edition);
		List<Document> chosen = documents(base, format).stream().filter(each -> document.isEmpty() || document.equals(each.getId())).toList();
		if (chosen.isEmpty()) {
			throw new Failure(Export.class, "ZH-8050", document.isEmpty() ? Editions.name(edition, locale) : document); //$NON-NLS-1$
		}
		progress.at(1, STEPS);
		Path fresh = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
		try {
			write(base, chosen, locale, fresh);
			progress.at(2, STEPS);
			if (progress.cancelled()) {
				Files.deleteIfExists(fresh);
				return new Written(List.of(), 0);
			}
			long bytes = Files.size(fresh);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			progress.at(STEPS, STEPS);
			return new Written(chosen.stream().map(each -> each.getId() + " v" + each.getVersion()).toList(), bytes); //$NON-NLS-1$
		} catch (IOException e) {
			throw new Failure(discard(fresh, e), Export.class, "ZH-8051", file, String.valueOf(e.getMessage())); //$NON-NLS-1$
		}
	}

	private void write(PolicyBase base, List<Document> chosen, Locale locale, Path fresh) throws IOException, Failure {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
			switch (format) {
				case DOCX -> PolicyFormat.DOCX.write(base, chosen, locale, out);
				case HTML -> PolicyFormat.HTML.write(base, chosen, locale, out);
				case DMN -> DmnExport.write(base, chosen.stream().map(Document::getId).toList(), locale, out);
			}
		}
	}

	private static IOException discard(Path fresh, IOException problem) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException again) {
			problem.addSuppressed(again);
		}
		return problem;
	}

	/** What is told when it is done, in sentences. */
	public String told(Written written, Locale locale) {
		Phrases phrases = Phrases.of(Export.class, locale);
		if (written.documents().isEmpty()) {
			return phrases.text("cancelled"); //$NON-NLS-1$
		}
		String documents = String.join(phrases.text("join"), written.documents()); //$NON-NLS-1$
		return phrases.text("done", String.valueOf(written.documents().size()), documents, file); //$NON-NLS-1$
	}
}
