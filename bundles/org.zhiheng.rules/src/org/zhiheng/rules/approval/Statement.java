// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

/**
 * What an administrator says of a text outside the notices: that its condition is met, or is not, by everybody in scope, and where that is
 * written. It takes effect as any change of a policy does, after somebody else's approval.
 *
 * @param text the text exactly as a condition names it
 * @param met whether its condition is met
 * @param by who says so
 * @param on when
 * @param source where it is written, so that another person can look it up
 * @param quote the words there, or null
 * @param span the days asked about for which it holds
 * @param scope the requests it speaks of
 * @param asks what the text asks of each person, or null where the condition is met, or is not, by everybody in scope
 */
public record Statement(String text, boolean met, String by, LocalDate on, String source, @Nullable String quote, Span span, Requests scope,
	@Nullable Condition asks) {

	/** What is said of everybody in scope. */
	public Statement(String text, boolean met, String by, LocalDate on, String source, @Nullable String quote, Span span, Requests scope) {
		this(text, met, by, on, source, quote, span, scope, null);
	}

	/** Id of the catalogue that ships without any. */
	public static final String CATALOGUE = "assertions"; //$NON-NLS-1$

	/**
	 * Days, both ends included.
	 *
	 * @param from null for always before
	 * @param to null for always after
	 */
	public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

		/** Every day. */
		public static final Span ALWAYS = new Span(null, null);

		boolean backward() {
			return from != null && to != null && to.isBefore(from);
		}
	}

	/**
	 * Requests that a statement speaks of; an empty list leaves that open.
	 *
	 * @param levels codes of the levels asked for
	 * @param routes codes of the routes asked for
	 */
	public record Requests(List<String> levels, List<String> routes) {

		/** Every request. */
		public static final Requests ALL = new Requests(List.of(), List.of());

		public Requests {
			levels = List.copyOf(levels);
			routes = List.copyOf(routes);
		}
	}

	/**
	 * Enters the statement into a catalogue, behind those that are there: the last one that fits prevails.
	 *
	 * @param catalogue the file to start from; it is not changed
	 * @param version version that the new file bears
	 * @param known the texts that conditions name
	 * @return the new file
	 * @throws Failure 3163 where no condition names the text, 3164 without a source, 3165 where the days run backward, 3166 where the file is no
	 *     catalogue of assertions
	 */
	public PolicyFile in(PolicyFile catalogue, int version, List<ExternalText> known) throws Failure {
		if (known.stream().noneMatch(each -> each.text().equals(text))) {
			throw new Failure(Statement.class, "ZH-3163", text, known.stream().map(ExternalText::text).collect(Collectors.joining("; "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (source.isBlank()) {
			throw new Failure(Statement.class, "ZH-3164"); //$NON-NLS-1$
		}
		if (span.backward()) {
			throw new Failure(Statement.class, "ZH-3165", String.valueOf(span.from()), String.valueOf(span.to())); //$NON-NLS-1$
		}
		PolicyRoot root = PolicyFiles.read(catalogue);
		if (!(root instanceof AssertionCatalogue all)) {
			throw new Failure(Statement.class, "ZH-3166", catalogue.name()); //$NON-NLS-1$
		}
		all.getAssertions().add(assertion(freeId(all)));
		root.setVersion(version);
		return PolicyFiles.write(root, catalogue.name());
	}

	/** The statement as an entry of a catalogue. */
	public Assertion assertion(String id) {
		Assertion assertion = PolicyFactory.eINSTANCE.createAssertion();
		assertion.setId(id);
		assertion.setText(text);
		assertion.setValue(met);
		if (asks != null) {
			assertion.setCondition(EcoreUtil.copy(asks));
		}
		assertion.setAssertedBy(by);
		assertion.setAssertedOn(on);
		assertion.setSource(source);
		assertion.setQuote(quote);
		assertion.setValidFrom(span.from());
		assertion.setValidTo(span.to());
		if (!scope.levels().isEmpty() || !scope.routes().isEmpty()) {
			Scope taken = PolicyFactory.eINSTANCE.createScope();
			taken.getLevels().addAll(scope.levels());
			taken.getRoutes().addAll(scope.routes());
			assertion.setScope(taken);
		}
		return assertion;
	}

	/** An id that no entry of a catalogue has. */
	public static String freeId(AssertionCatalogue catalogue) {
		Set<String> taken = catalogue.getAssertions().stream().map(Assertion::getId).collect(Collectors.toSet());
		int number = taken.size() + 1;
		while (taken.contains("A-" + number)) { //$NON-NLS-1$
			number++;
		}
		return "A-" + number; //$NON-NLS-1$
	}
}
