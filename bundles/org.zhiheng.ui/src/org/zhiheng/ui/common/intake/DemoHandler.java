// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.demo.DemoKeeping;
import org.zhiheng.demo.DemoPopulation;
import org.zhiheng.demo.PolicyGround;
import org.zhiheng.demo.Years;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.RegistryTask;

/** Fills an empty workspace that is marked as demonstration with made-up people. */
public final class DemoHandler extends AbstractHandler {

	private static final long SEED = 1;

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		Shell shell = window.getShell();
		Phrases phrases = Phrases.of(DemoHandler.class, session.locale());
		RegistryTask<String> task = new RegistryTask<>(phrases.text("demo_job"), session, shell,
			(registry, progress) -> fill(registry, session, phrases, progress),
			sentence -> new ResultDialog(shell, phrases, sentence, Optional.empty()).open(),
			sentence -> new ResultDialog(shell, phrases, sentence, Optional.empty()).open());
		task.setUser(true);
		task.schedule();
		return null;
	}

	private static String fill(Registry registry, Session session, Phrases phrases, Progress progress) throws Failure {
		if (!registry.demo()) {
			return phrases.text("demo_real");
		}
		if (registry.count(Filter.ALL) > 0) {
			return phrases.text("demo_full");
		}
		try {
			DemoPopulation population = new DemoPopulation(PolicyGround.of(session.policies()), SEED, Years.USUAL);
			Provenance why = session.actor("clerk", DemoKeeping.ACTION, "");
			DemoKeeping.Result kept = DemoKeeping.keep(registry, population, DemoPopulation.USUAL, why, progress);
			return phrases.text(progress.cancelled() ? "demo_cancelled" : "demo_done", kept.imported(), kept.persons());
		} finally {
			session.changed(Topic.APPLICATIONS);
			session.changed(Topic.JOURNAL);
		}
	}
}
