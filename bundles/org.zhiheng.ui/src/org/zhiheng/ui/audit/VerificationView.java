// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Verification.Verdict;
import org.zhiheng.registry.Workspaces;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.Surface;

/** Whether the journal holds: one press, one verdict, and what it proves. */
public final class VerificationView extends ViewPart {

	private static final RGB GOOD = new RGB(0x00, 0x9E, 0x73);
	private static final RGB FAIR = new RGB(0xB8, 0x86, 0x0B);
	private static final RGB BAD = new RGB(0xC8, 0x44, 0x2E);

	private @Nullable Phrases phrases;
	private @Nullable Composite body;
	private @Nullable Button verify;
	private @Nullable Button against;
	private @Nullable ProgressBar bar;
	private @Nullable Button stop;
	private @Nullable Job task;
	private @Nullable Label verdict;
	private @Nullable Label sentence;

	@Override
	public void createPartControl(Composite parent) {
		Phrases words = Phrases.of(VerificationView.class, getSite().getService(Session.class).locale());
		phrases = words;
		Composite inner = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).numColumns(2).equalWidth(true).applyTo(inner);
		body = inner;
		Label lead = label(inner, "audit.lead");
		lead.setText(words.text("verify_lead"));
		verify = button(inner, "audit.verify", words.text("verify"), () -> verify(List.of()));
		against = button(inner, "audit.verify.against", words.text("verify_against"), this::choose);
		bar = new ProgressBar(inner, SWT.NONE);
		bar().setData("org.zhiheng.id", "audit.verify.progress");
		bar().setVisible(false);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, 8).applyTo(bar());
		stop = button(inner, "audit.verify.cancel", words.text("verify_cancel"), this::stop);
		stopping().setVisible(false);
		verdict = label(inner, "audit.verdict");
		verdict().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		sentence = label(inner, "audit.verdict.sentence");
	}

	private static Label label(Composite parent, String id) {
		Label label = new Label(parent, SWT.WRAP);
		label.setData("org.zhiheng.id", id);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button button(Composite parent, String id, String words, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words);
		button.setData("org.zhiheng.id", id);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private ProgressBar bar() {
		return Objects.requireNonNull(bar);
	}

	private Button stopping() {
		return Objects.requireNonNull(stop);
	}

	private void stop() {
		Job running = task;
		if (running != null) {
			running.cancel();
		}
	}

	/** Shows each percent in this view, too. */
	private Progress watched(Progress progress) {
		return new Progress() {

			private long told = -1;

			@Override
			public void at(long done, long total) {
				progress.at(done, total);
				long percent = total <= 0 ? 0 : 100 * done / total;
				if (percent != told) {
					told = percent;
					tellPercent((int) percent);
				}
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	private void tellPercent(int percent) {
		ProgressBar shown = bar();
		if (!shown.isDisposed()) {
			shown.getDisplay().asyncExec(() -> {
				if (!shown.isDisposed()) {
					shown.setSelection(percent);
					shown.setToolTipText(percent + " %");
				}
			});
		}
	}

	private Label verdict() {
		return Objects.requireNonNull(verdict);
	}

	private Phrases phrases() {
		return Objects.requireNonNull(phrases);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(phrases().text("verify_against"));
		new LastFolder("checkpoint").open(dialog).ifPresent(file -> verify(List.of(file)));
	}

	/**
	 * Verifies the open workspace.
	 *
	 * @param checkpoints brought back from outside; none where there are none
	 */
	public void verify(List<Path> checkpoints) {
		Session session = getSite().getService(Session.class);
		Workspaces workspaces = getSite().getService(Workspaces.class);
		busy(true);
		bar().setSelection(0);
		RegistryTask<Verification> made = new RegistryTask<>(phrases().text("verify_job"), session, verdict(),
			(registry, progress) -> workspaces.verify(session.folder(), checkpoints, session.locale(), watched(progress)), this::show, this::fail);
		task = made;
		made.schedule();
	}

	private void busy(boolean busy) {
		bar().setVisible(busy);
		stopping().setVisible(busy);
		Objects.requireNonNull(verify).setEnabled(!busy);
		Objects.requireNonNull(against).setEnabled(!busy);
	}

	private void show(Verification found) {
		VerdictWords words = VerdictWords.of(found, phrases().locale());
		String when = phrases().text("verify_when", new JournalWords(phrases().locale()).when(java.time.Instant.now()));
		tell(words.verdict(), words.sentence() + "\n\n" + words.meaning() + "\n\n" + String.join("\n", words.numbers()) + "\n" + when,
			found.verdict() == Verdict.ANCHORED ? GOOD : found.verdict() == Verdict.CONSISTENT ? FAIR : BAD);
	}

	private void fail(String why) {
		tell(phrases().text("verify_failed"), why, BAD);
	}

	private void tell(String head, String words, RGB colour) {
		busy(false);
		verdict().setText(head);
		verdict().setForeground(new Color(Surface.of(verdict()).dark() ? lighter(colour) : colour));
		Objects.requireNonNull(sentence).setText(words.replace("&", "&&"));
		Objects.requireNonNull(body).layout(true, true);
	}

	private static RGB lighter(RGB colour) {
		float[] hsb = colour.getHSB();
		return new RGB(hsb[0], hsb[1] * 0.7f, Math.min(1, hsb[2] * 1.3f));
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(verify).setFocus();
	}
}
