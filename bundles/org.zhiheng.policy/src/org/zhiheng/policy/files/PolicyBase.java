// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.policy.CalendarCatalogue;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.InterpretationCatalogue;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.PrecedenceCatalogue;
import org.zhiheng.policy.PrecedenceStep;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.RegionCatalogue;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;

/**
 * All notices and catalogues that questions are answered from. A file is parsed when something of it is first asked for.
 *
 * <p>The content is shared and must not be changed: edits go to a copy, which becomes a base of its own.
 */
public final class PolicyBase {

	private static final int SHORT = 8;

	private final Map<String, Held> held;
	private final Map<String, Clause> clauses = new HashMap<>();
	private final Map<String, Interpretation> interpretations = new LinkedHashMap<>();
	private boolean indexed;

	PolicyBase(Map<String, Held> held) {
		this.held = held;
	}

	/** The ids of all notices, in the order of their files. */
	public List<String> documentIds() {
		return held.values().stream().map(Held::tag).filter(tag -> "Document".equals(tag.kind())).map(RootTag::id).toList(); //$NON-NLS-1$
	}

	/** All notices. */
	public List<Document> documents() {
		return documentIds().stream().map(this::root).map(Document.class::cast).toList();
	}

	/** A notice by its id, such as {@code HT25}. */
	public Optional<Document> document(String id) {
		return held.containsKey(id) && root(id) instanceof Document document ? Optional.of(document) : Optional.empty();
	}

	/** A clause of any notice by its id, such as {@code BZ-3.1.2}. */
	public synchronized Optional<Clause> clause(String id) {
		if (!indexed) {
			documents().forEach(document -> document.getClauses().forEach(clause -> clauses.put(clause.getId(), clause)));
			indexed = true;
		}
		return Optional.ofNullable(clauses.get(id));
	}

	/** An open question of the texts by its id, such as {@code AMB-SI-SUM}. */
	public synchronized Optional<Interpretation> interpretation(String id) {
		if (interpretations.isEmpty()) {
			for (InterpretationCatalogue catalogue : catalogues(InterpretationCatalogue.class)) {
				catalogue.getInterpretations().forEach(each -> interpretations.put(each.getId(), each));
			}
		}
		return Optional.ofNullable(interpretations.get(id));
	}

	/** All open questions of the texts. */
	public List<Interpretation> interpretations() {
		return catalogues(InterpretationCatalogue.class).stream().flatMap(each -> each.getInterpretations().stream()).toList();
	}

	/** What administrators have asserted of texts outside the notices. */
	public List<Assertion> assertions() {
		return catalogues(AssertionCatalogue.class).stream().flatMap(each -> each.getAssertions().stream()).toList();
	}

	/** Which clause prevails over which, as data. */
	public List<Prevalence> prevalences() {
		return catalogues(PrecedenceCatalogue.class).stream().flatMap(each -> each.getOverrides().stream()).toList();
	}

	/** The ordered tests that find the governing notice. */
	public List<PrecedenceStep> precedence() {
		return catalogues(PrecedenceCatalogue.class).stream().flatMap(each -> each.getTests().stream())
			.sorted((a, b) -> Integer.compare(a.getOrder(), b.getOrder())).toList();
	}

	/** All regions, those of the past included. */
	public List<Region> regions() {
		return catalogues(RegionCatalogue.class).stream().flatMap(each -> each.getRegions().stream()).toList();
	}

	/** Regions by code or by the key of question files; several where a code changed its name over time. */
	public List<Region> regions(String codeOrKey) {
		return regions().stream().filter(each -> codeOrKey.equals(each.getCode()) || codeOrKey.equals(each.getKey())).toList();
	}

	/** All series of titles. */
	public List<Series> series() {
		return catalogues(SeriesCatalogue.class).stream().flatMap(each -> each.getSeries().stream()).toList();
	}

	/** A series by code, name or another name in use. */
	public Optional<Series> series(String name) {
		return series().stream().filter(each -> name.equals(each.getCode()) || name.equals(each.getName()) || each.getAliases().contains(name))
			.findFirst();
	}

	/** The layers of the working-day calendars. */
	public List<CalendarLayer> calendarLayers() {
		return catalogues(CalendarCatalogue.class).stream().flatMap(each -> each.getLayers().stream()).toList();
	}

	/** What identifies the version of every file by which answers are given: id of the root to SHA-256 of the bytes, notices first. */
	public Map<String, String> digests() {
		Map<String, String> digests = new LinkedHashMap<>();
		documentIds().forEach(id -> digests.put(id, file(id).digest()));
		held.forEach((id, each) -> digests.putIfAbsent(id, each.file().digest()));
		return digests;
	}

	/**
	 * Names all that answers are given by in one short word: whatever differs in any file, catalogues too, gives another one.
	 *
	 * @return the first eight hexadecimal digits of the SHA-256 over {@link #digests}
	 */
	public String fingerprint() {
		StringBuilder all = new StringBuilder();
		digests().forEach((id, digest) -> all.append(id).append(' ').append(digest).append('\n'));
		return new PolicyFile("", all.toString().getBytes(StandardCharsets.UTF_8)).digest().substring(0, SHORT); //$NON-NLS-1$
	}

	/** The version of a root, as written in its file. */
	public String version(String id) {
		return Objects.requireNonNull(held.get(id), id).tag().version();
	}

	/** The file of a root. */
	public PolicyFile file(String id) {
		return Objects.requireNonNull(held.get(id), id).file();
	}

	/** The root under an id, a notice or a catalogue. */
	public PolicyRoot root(String id) {
		try {
			return Objects.requireNonNull(held.get(id), id).root();
		} catch (Failure e) {
			throw new IllegalStateException("Shipped policy " + id + ": " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The ids of all roots. */
	public List<String> ids() {
		return List.copyOf(held.keySet());
	}

	/**
	 * The same with other content: for looking at what is being edited beside what it stands with. The bytes of a replaced file are those it had.
	 *
	 * @param changed the content, in place of the root of the same id or beside the others; it must not change while this base is in use
	 * @return a base of its own
	 */
	public PolicyBase with(PolicyRoot... changed) {
		Map<String, Held> other = new LinkedHashMap<>(held);
		for (PolicyRoot root : changed) {
			String id = String.valueOf(root.getId());
			@Nullable
			Held before = held.get(id);
			RootTag tag = new RootTag(root.eClass().getName(), id, before == null ? "1" : before.tag().version()); //$NON-NLS-1$
			other.put(id, new Held(tag, before == null ? new PolicyFile(id + PolicyFiles.ENDING, new byte[0]) : before.file(), root));
		}
		return new PolicyBase(other);
	}

	/** The notice that an object of it belongs to, where it is of one. */
	public static Optional<Document> documentOf(EObject part) {
		@Nullable
		EObject holder = part;
		while (holder != null && !(holder instanceof Document)) {
			holder = holder.eContainer();
		}
		return holder instanceof Document document ? Optional.of(document) : Optional.empty();
	}

	private <T extends PolicyRoot> List<T> catalogues(Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Map.Entry<String, Held> each : held.entrySet()) {
			if (kind.getSimpleName().equals(each.getValue().tag().kind())) {
				found.add(kind.cast(root(each.getKey())));
			}
		}
		return found;
	}
}
