// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.lint.Finding;
import org.zhiheng.rules.lint.Fix;
import org.zhiheng.rules.lint.Lint;

/**
 * Has the lint look at what is being edited, in the background and a moment after the last change. It works on a copy, so that typing never waits
 * for it, and its findings speak of the objects that are edited.
 */
final class LintWatch {

	private static final long PAUSE = 150;

	private final PolicyRoot root;
	private final PolicyBase base;
	private final Consumer<List<Finding>> told;
	private final Display display = Display.getCurrent();
	private final Job job;
	private EcoreUtil.Copier copied = new EcoreUtil.Copier();
	private @Nullable PolicyRoot copy;
	private int state;

	/**
	 * @param name what the job is called
	 * @param root what is edited
	 * @param base what it stands with
	 * @param told takes the findings, on the window's thread
	 */
	LintWatch(@NonNull String name, PolicyRoot root, PolicyBase base, Consumer<List<Finding>> told) {
		this.root = root;
		this.base = base;
		this.told = told;
		this.job = Job.createSystem(name, this::look);
	}

	/** The model changed. To be called on the window's thread. */
	synchronized void changed() {
		copied = new EcoreUtil.Copier();
		copy = (PolicyRoot) copied.copy(root);
		copied.copyReferences();
		state++;
		job.cancel();
		job.schedule(PAUSE);
	}

	/** Ends the watch. */
	void dispose() {
		job.cancel();
	}

	private IStatus look(IProgressMonitor monitor) {
		int looked;
		@Nullable
		PolicyRoot present;
		EcoreUtil.Copier origins;
		synchronized (this) {
			looked = state;
			present = copy;
			origins = copied;
		}
		PolicyRoot seen = Objects.requireNonNull(present);
		List<Finding> found = new Lint(base.with(seen)).of(String.valueOf(seen.getId()));
		Map<EObject, EObject> edited = new IdentityHashMap<>();
		origins.forEach((original, twin) -> edited.put(twin, original));
		List<Finding> mapped = found.stream().map(each -> mapped(each, edited)).toList();
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> tell(mapped, looked));
		}
		return Status.OK_STATUS;
	}

	/** What was found in a state that is past is not told; the next look is on its way. */
	private void tell(List<Finding> found, int looked) {
		if (looked == state) {
			told.accept(found);
		}
	}

	private static Finding mapped(Finding each, Map<EObject, EObject> edited) {
		Fix fix = each.fix();
		Fix own = fix == null ? null
			: new Fix(fix.label(), new ArrayList<>(fix.changes().stream()
				.map(change -> new Fix.Change(edited.getOrDefault(change.object(), change.object()), change.feature(), change.value())).toList()));
		EObject object = each.object();
		return new Finding(each.code(), each.severity(), each.document(), each.clauses(), each.sentence(),
			object == null ? null : edited.getOrDefault(object, object), each.feature(), own);
	}
}
