// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.edit.check.Finding;
import org.zhiheng.policy.edit.check.PolicyCheck;
import org.zhiheng.policy.edit.check.Severity;
import org.zhiheng.rules.lint.Fix;
import org.zhiheng.ui.administration.content.Place;

/**
 * What is found in one open file: the findings of its check, those of the lint that come a moment later, and what was typed into fields and could
 * not be taken.
 */
public final class FindingBoard {

	private final PolicyRoot root;
	private final PolicyCheck check;
	private final Locale locale;
	private final Map<Place, Finding> refused = new LinkedHashMap<>();
	private final Map<Finding, org.zhiheng.rules.lint.Finding> inspected = new IdentityHashMap<>();
	private final List<Finding> inspections = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Finding> found;

	FindingBoard(@NonNull PolicyRoot root, @NonNull PolicyCheck check, Locale locale) {
		this.root = root;
		this.check = check;
		this.locale = locale;
		this.found = check.of(root);
	}

	/** Checks again; to be called after every command. */
	void refresh() {
		found = check.of(root);
		listeners.forEach(Runnable::run);
	}

	/** Takes what the lint found, in place of what it found before. */
	void inspected(List<org.zhiheng.rules.lint.Finding> now) {
		inspected.clear();
		inspections.clear();
		for (org.zhiheng.rules.lint.Finding each : now) {
			EObject object = each.object();
			Severity severity = Severity.valueOf(each.severity().name());
			Finding finding = new Finding(severity, object == null ? root : object, each.feature(), each.sentence().in(locale));
			inspections.add(finding);
			inspected.put(finding, each);
		}
		listeners.forEach(Runnable::run);
	}

	/** Notes what is wrong with the text in a field, or with null that nothing is. */
	void refuse(Place place, @Nullable String sentence) {
		Finding finding = sentence == null ? null : new Finding(Severity.ERROR, place.object(), place.feature(), sentence);
		Finding before = finding == null ? refused.remove(place) : refused.put(place, finding);
		if (finding != null || before != null) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Whether the text in a field could not be taken. */
	boolean refuses(Place place) {
		return refused.containsKey(place);
	}

	/** Everything, the gravest first. What check and lint both find of one field is told once, by the lint, which knows more. */
	public List<Finding> all() {
		List<Finding> all = new ArrayList<>(refused.values());
		found.stream().filter(each -> each.severity() == Severity.ERROR || inspections.stream().noneMatch(other -> same(each, other)))
			.forEach(all::add);
		all.addAll(inspections);
		all.sort(Comparator.comparing(Finding::severity));
		return all;
	}

	private static boolean same(Finding one, Finding other) {
		return one.subject() == other.subject() && one.feature() != null && one.feature() == other.feature();
	}

	/** What stands at an object: of the lint only what can be put right there, the rest is for the list of problems. */
	List<Finding> at(EObject object) {
		return all().stream().filter(finding -> finding.subject() == object).filter(each -> !inspected.containsKey(each) || fix(each).isPresent())
			.toList();
	}

	/** The gravest error that stands against saving; empty where the file can be saved. What the lint finds stands against approval only. */
	Optional<Finding> obstacle() {
		return all().stream().filter(finding -> finding.severity() == Severity.ERROR && !inspected.containsKey(finding)).findFirst();
	}

	/** What would remove a finding, where a fix is known. */
	public Optional<Fix> fix(Finding finding) {
		return Optional.ofNullable(inspected.get(finding)).map(org.zhiheng.rules.lint.Finding::fix);
	}

	/** The clauses a finding of the lint stands on; none for other findings. */
	public List<String> clauses(Finding finding) {
		return Optional.ofNullable(inspected.get(finding)).map(org.zhiheng.rules.lint.Finding::clauses).orElse(List.of());
	}

	/** Adds a listener, told on the window's thread. */
	public void listen(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}
}
