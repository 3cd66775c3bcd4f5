// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.papers.PaperFinding.Kind;
import org.zhiheng.rules.papers.PaperLine.Need;

/**
 * Holds what was handed in against a checklist. Files are recognised by their names: each stands for the papers whose longest word is in its name.
 */
public final class PaperCheck {

	private static final int LONGEST_SUMMARY = 3000;
	private static final String SUMMARY = "XJ23-4.8";
	private static final String PICTURES = "XJ23-6.2";
	private static final String FILLED = "XJ23-6.1";
	private static final String UPRIGHT = "HT25-5.1.1.5";
	private static final int FROM_SYSTEM = 2022;

	private final Checklist list;
	private final Dossier dossier;
	private final List<PaperFinding> findings = new ArrayList<>();
	private final Map<Paper, List<HandedIn>> found = new java.util.LinkedHashMap<>();

	private PaperCheck(Checklist list, Dossier dossier) {
		this.list = list;
		this.dossier = dossier;
	}

	/**
	 * Checks.
	 *
	 * @param list what is asked
	 * @param dossier what was handed in
	 * @return what was found, in the order of the checklist, then of the files, then what must be masked; none where all is well
	 */
	public static List<PaperFinding> of(Checklist list, Dossier dossier) {
		PaperCheck check = new PaperCheck(list, dossier);
		check.recognise();
		list.lines().forEach(check::line);
		check.files();
		check.fields();
		check.findings.addAll(new Masking(list.document()).check(dossier.files(), dossier.hidden()));
		return List.copyOf(check.findings);
	}

	private void recognise() {
		List<Paper> papers = new ArrayList<>();
		list.lines().forEach(line -> {
			papers.addAll(line.papers());
			line.standIn().ifPresent(papers::add);
		});
		for (int i = 0; i < dossier.files().size(); i++) {
			HandedIn file = dossier.files().get(i);
			int best = papers.stream().filter(Paper::file).mapToInt(paper -> paper.fit(file.name())).max().orElse(0);
			if (best == 0) {
				find(Kind.SUPERFLUOUS, List.of(list.document().getClauses().get(0).getId()), Said.of("found.SUPERFLUOUS", shown(i)));
			} else {
				papers.stream().filter(paper -> paper.file() && paper.fit(file.name()) == best).distinct()
					.forEach(paper -> found.computeIfAbsent(paper, each -> new ArrayList<>()).add(file));
			}
		}
	}

	private String shown(int place) {
		return Masking.shown(dossier.files().get(place), dossier.hidden(), place);
	}

	private void find(Kind kind, List<String> clauses, Wording sentence) {
		findings.add(new PaperFinding(kind, clauses, sentence));
	}

	private List<HandedIn> files(Paper paper) {
		return found.getOrDefault(paper, List.of());
	}

	private void line(PaperLine line) {
		List<Paper> files = line.papers().stream().filter(Paper::file).toList();
		long there = files.stream().filter(paper -> !files(paper).isEmpty()).count();
		if (line.need() == Need.NOT_ASKED) {
			if (there > 0) {
				find(Kind.NOT_ASKED, line.clauses(), Said.of("found.NOT_ASKED", line.words()));
			}
			return;
		}
		if (files.isEmpty() || line.need() == Need.NOT_NEEDED || line.need() == Need.MASKED) {
			return;
		}
		if (line.need() == Need.PRINTED) {
			find(Kind.LOOK, line.clauses(), Said.of("found.PRINTED", line.words(), line.note()));
			return;
		}
		if (files.get(0).kind() == Paper.Kind.PART) {
			if (there > 0 && there < files.size()) {
				find(Kind.INCOMPLETE, line.clauses(), Said.of("found.INCOMPLETE", absent(files)));
			}
		} else if (there < (line.least() == 0 ? files.size() : line.least()) && line.standIn().map(this::files).orElse(List.of()).isEmpty()) {
			absent(line, files);
		}
		if (files.get(0).kind() == Paper.Kind.CERTIFICATE) {
			certificates().forEach(file -> source(line, files.get(0), file, shown(dossier.files().indexOf(file))));
		}
		files.forEach(paper -> files(paper).forEach(file -> look(line, paper, file)));
	}

	private List<HandedIn> certificates() {
		return found.entrySet().stream().filter(each -> each.getKey().kind() == Paper.Kind.CERTIFICATE).flatMap(each -> each.getValue().stream())
			.distinct().toList();
	}

	private Wording absent(List<Paper> papers) {
		return Wording.list(papers.stream().filter(paper -> files(paper).isEmpty()).map(Paper::name).toList());
	}

	private void absent(PaperLine line, List<Paper> files) {
		if (files.get(0).kind() == Paper.Kind.CERTIFICATE && line.need() == Need.REFERENCE) {
			return;
		}
		Wording what = line.least() > 0 ? line.words() : absent(files);
		@Nullable
		Paper other = line.fallback();
		Wording asked = other == null ? what : Said.of("line.fallback", what, other.name());
		switch (line.need()) {
			case REQUIRED -> find(Kind.MISSING, line.clauses(), Said.of("found.MISSING", asked));
			case PERHAPS -> find(Kind.PERHAPS_MISSING, line.clauses(), Said.of("found.PERHAPS_MISSING", asked, line.note()));
			default -> find(Kind.NOT_OFFERED, line.clauses(), Said.of("found.NOT_OFFERED", asked));
		}
	}

	private void look(PaperLine line, Paper paper, HandedIn file) {
		String name = shown(dossier.files().indexOf(file));
		if (paper.kind() == Paper.Kind.SUMMARY && line.clause().equals(SUMMARY)) {
			@Nullable
			String text = file.text();
			long length = text == null ? 0 : text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
			if (text == null) {
				find(Kind.LOOK, line.clauses(), Said.of("found.LENGTH", name, String.valueOf(LONGEST_SUMMARY)));
			} else if (length > LONGEST_SUMMARY) {
				find(Kind.TOO_LONG, line.clauses(), Said.of("found.TOO_LONG", name, String.valueOf(length), String.valueOf(LONGEST_SUMMARY)));
			}
		} else if (paper.kind() == Paper.Kind.STAMPED && !Boolean.TRUE.equals(file.stamped())) {
			find(file.stamped() == null ? Kind.LOOK : Kind.STAMP, line.clauses(),
				Said.of(file.stamped() == null ? "found.STAMP" : "found.NO_STAMP", name));
		}
	}

	/** Where certificates of continuing education must come from; which rule says so is told by what the clause names. */
	private void source(PaperLine line, Paper paper, HandedIn file, String name) {
		String clause = line.clause();
		@Nullable
		String industry = file.industry();
		boolean building = industry != null && industry.contains("住建");
		@Nullable
		Integer year = file.year();
		String wanted = switch (clause) {
			case "BZ-5.1.3" -> building ? "" : "专技天下";
			case "BZ-5.1.4" -> building ? "住建" : "";
			case "HT25-5.1.5.2" -> year != null && year <= FROM_SYSTEM ? "" : "系统";
			default -> "";
		};
		if (wanted.isEmpty()) {
			return;
		}
		@Nullable
		String source = file.source();
		if (source == null) {
			find(Kind.LOOK, line.clauses(), Said.of("found.SOURCE", name, paper.name()));
		} else if (!source.contains(wanted) && !("专技天下".equals(wanted) && source.contains("zgzjzj"))) {
			find(Kind.SOURCE, line.clauses(), Said.of("found.WRONG_SOURCE", name, source, paper.name()));
		}
	}

	private void files() {
		Set<String> clauses = new HashSet<>(list.clauses());
		for (int i = 0; i < dossier.files().size(); i++) {
			HandedIn file = dossier.files().get(i);
			@Nullable
			Long bytes = file.bytes();
			String upright = List.of(PICTURES, UPRIGHT).stream().filter(clauses::contains).findFirst()
				.orElse(list.document().getClauses().get(0).getId());
			if (bytes != null && bytes == 0) {
				find(Kind.EMPTY, List.of(upright), Said.of("found.EMPTY", shown(i)));
			}
			if (clauses.contains(PICTURES) && !"jpg".equals(file.ending()) && !file.ending().isEmpty()) {
				find(Kind.FORM, List.of(PICTURES), Said.of("found.FORM", shown(i)));
			}
		}
	}

	private void fields() {
		for (PaperLine line : list.lines()) {
			for (Paper paper : line.papers()) {
				if (paper.kind() == Paper.Kind.FIELD && !dossier.fields().containsKey(paper.item())) {
					find(Kind.LOOK, line.clauses(), Said.of("found.FIELD", paper.name()));
				}
			}
		}
		boolean filled = list.document().getClauses().stream().anyMatch(clause -> FILLED.equals(clause.getId()));
		dossier.fields().forEach((field, value) -> {
			if (value == null || value.isBlank()) {
				List<String> clauses = new ArrayList<>();
				list.lines().stream().filter(line -> line.papers().stream().anyMatch(paper -> paper.item().equals(field)))
					.forEach(line -> clauses.add(line.clause()));
				if (filled) {
					clauses.add(FILLED);
				}
				if (!clauses.isEmpty()) {
					find(Kind.BLANK, clauses, Said.of(filled ? "found.BLANK" : "found.UNFILLED", field));
				}
			}
		});
	}
}
