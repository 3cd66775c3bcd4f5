// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.exchange.forms.FormCheck;
import org.zhiheng.exchange.forms.FormFinding;
import org.zhiheng.exchange.forms.FormPrint;
import org.zhiheng.exchange.forms.FormTemplate;
import org.zhiheng.exchange.forms.FormTemplates;
import org.zhiheng.exchange.forms.FormValues;
import org.zhiheng.exchange.guide.GuidePaper;
import org.zhiheng.exchange.guide.IcsFile;
import org.zhiheng.exchange.papers.ChecklistPaper;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.papers.Checklist;
import org.zhiheng.rules.papers.Checklists;

/**
 * What a person wants printed.
 *
 * @param document id of the notice
 * @param kind guide, checklist, calendar or form
 * @param form id of the form; empty for the others
 * @param applications numbers of the applications that fill the form, with commas between; empty for a blank one
 * @param reason why the persons are to be named; empty to leave them out
 * @param file where to; what stood there before is replaced only when the new file is whole
 */
public record PaperOrder(@NonNull String document, @NonNull Kind kind, @NonNull String form, @NonNull String applications, @NonNull String reason,
	@NonNull Path file) {

	/** What there is to print. */
	public enum Kind {
		/** Where to apply, what to hand in, when, how much, whom to call. */
		GUIDE("docx"), //$NON-NLS-1$
		/** The papers of an application. */
		CHECKLIST("docx"), //$NON-NLS-1$
		/** What is due, for a calendar. */
		CALENDAR("ics"), //$NON-NLS-1$
		/** A form. */
		FORM("docx"); //$NON-NLS-1$

		private final String ending;

		Kind(String ending) {
			this.ending = ending;
		}

		/** The end of the file's name. */
		public String ending() {
			return ending;
		}
	}

	/** The forms that a notice asks for. */
	public static List<FormTemplate> forms(@NonNull String document) {
		return FormTemplates.all().stream().filter(each -> each.document().equals(document)).toList();
	}

	/** The file's name that is offered. */
	public static String name(@NonNull String document, @NonNull Kind kind, @NonNull String form, @NonNull Locale locale) {
		String what = kind == Kind.FORM ? form : document + "-" + Phrases.of(PaperOrder.class, locale).text("file_" + kind.name()); //$NON-NLS-1$ //$NON-NLS-2$
		return what + "." + kind.ending(); //$NON-NLS-1$
	}

	/**
	 * Prints.
	 *
	 * @param base the policies in force
	 * @param registry the applications
	 * @param why who asks, in which role
	 * @param locale language of all but the forms, which speak the language of the notices
	 * @return sentences to tell: where it was written, and what a check of the form's values found
	 * @throws Failure ZH-8092 where an application is not known, ZH-8093 where the file cannot be written, or why a person cannot be disclosed
	 */
	public String print(@NonNull PolicyBase base, @NonNull Registry registry, @NonNull Provenance why, @NonNull Locale locale) throws Failure {
		Phrases phrases = Phrases.of(PaperOrder.class, locale);
		List<String> told = new ArrayList<>();
		List<FormValues> values = kind == Kind.FORM ? values(base, registry, why) : List.of();
		if (kind == Kind.FORM && !applications.isBlank() && reason.isBlank()) {
			told.add(phrases.text("unnamed")); //$NON-NLS-1$
		}
		for (FormValues each : values) {
			for (FormFinding finding : new FormCheck(base).values(template(), each)) {
				told.add(phrases.text("found", finding.sentence().in(locale), String.join(" ", finding.clauses()))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		Path fresh = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
				write(base, registry, values, locale, out);
			}
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Failure(discard(fresh, e), PaperOrder.class, "ZH-8093", file, String.valueOf(e.getMessage())); //$NON-NLS-1$
		}
		told.add(0, phrases.text("done", file)); //$NON-NLS-1$
		return String.join("\n", told); //$NON-NLS-1$
	}

	private static IOException discard(Path fresh, IOException problem) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException again) {
			problem.addSuppressed(again);
		}
		return problem;
	}

	private FormTemplate template() {
		return FormTemplates.find(form).orElseThrow();
	}

	private FormPrint printer(PolicyBase base) {
		return new FormPrint(base, template(), Map.of(), false);
	}

	private List<FormValues> values(PolicyBase base, Registry registry, Provenance why) throws Failure {
		List<String> numbers = Arrays.stream(applications.split("[,，\\s]+")).filter(each -> !each.isEmpty()).distinct().toList(); //$NON-NLS-1$
		for (String number : numbers) {
			if (registry.find(number).isEmpty()) {
				throw new Failure(PaperOrder.class, "ZH-8092", number); //$NON-NLS-1$
			}
		}
		@Nullable
		Provenance asked = reason.isBlank() ? null : why.doing("form " + form, reason.strip()); //$NON-NLS-1$
		return printer(base).values(registry, numbers, asked);
	}

	private void write(PolicyBase base, Registry registry, List<FormValues> values, @NonNull Locale locale, OutputStream out)
		throws IOException, Failure {
		if (kind == Kind.FORM) {
			printer(base).write(values, registry.demo() && !values.isEmpty(), out);
			return;
		}
		Document notice = base.document(document).orElseThrow();
		@Nullable
		Integer own = notice.getYear();
		int year = own == null ? LocalDate.now().getYear() : own;
		Facts facts = Facts.of(Map.of("as_of", new Given.Value(LocalDate.of(year, 12, 31)))); //$NON-NLS-1$
		Checklist list = new Checklists(base).of(document, facts).orElseThrow();
		switch (kind) {
			case CALENDAR -> IcsFile.write(document, new Agenda(base).of(notice, year), locale, out);
			case CHECKLIST -> PolicyFormat.DOCX.write(new ChecklistPaper(base, list, List.of(), false).paper(locale), out);
			default -> PolicyFormat.DOCX.write(new GuidePaper(base, notice, list, new Agenda(base).of(notice, year)).paper(locale), out);
		}
	}
}
