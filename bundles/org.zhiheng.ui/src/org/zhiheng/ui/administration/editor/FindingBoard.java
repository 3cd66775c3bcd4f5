// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.zhiheng.ui.administration.content.Place;

/**
 * What is found in one open file: the findings of its check, and what was typed into fields and could not be taken.
 */
public final class FindingBoard {

	private final PolicyRoot root;
	private final PolicyCheck check;
	private final Map<Place, Finding> refused = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Finding> found;

	FindingBoard(@NonNull PolicyRoot root, @NonNull PolicyCheck check) {
		this.root = root;
		this.check = check;
		this.found = check.of(root);
	}

	/** Checks again; to be called after every command. */
	void refresh() {
		found = check.of(root);
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

	/** Everything, the gravest first. */
	public List<Finding> all() {
		List<Finding> all = new ArrayList<>(refused.values());
		all.addAll(found);
		all.sort(Comparator.comparing(Finding::severity));
		return all;
	}

	/** What stands at an object, or of features of its own parts that have no line of their own. */
	List<Finding> at(EObject object) {
		return all().stream().filter(finding -> finding.subject() == object).toList();
	}

	/** The gravest error, which stands against saving; empty where the file can be saved. */
	Optional<Finding> obstacle() {
		return all().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
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
