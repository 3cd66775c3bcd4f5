// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.registry.intake.Rejection;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;

/** What importing the file would do, found out without keeping anything. */
final class TrialPage extends WizardPage {

	private final Phrases phrases;
	private @Nullable Label result;
	private @Nullable RowTable rejected;
	private @Nullable Path tried;
	private MappingTemplate mapped = MappingTemplate.NONE;
	private @Nullable TableKind table;

	TrialPage(Phrases phrases) {
		super("trial", phrases.text("trial_title"), null);
		this.phrases = phrases;
		setDescription(phrases.text("trial_description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(body);
		Label label = new Label(body, SWT.WRAP);
		label.setData("org.zhiheng.id", "import.trial");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		result = label;
		RowTable made = new RowTable(body, "import.rejected", List.of(Heading.words(phrases.text("rejected_row"), 1, 60),
			Heading.words(phrases.text("rejected_columns"), 2, 100), Heading.words(phrases.text("rejected_reasons"), 4, 160),
			Heading.words(phrases.text("rejected_remedies"), 4, 160)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		rejected = made;
		setControl(body);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		Optional<Path> file = ((ImportWizard) getWizard()).file();
		if (visible && file.isPresent() && !(file.get().equals(tried) && mapped.equals(((ImportWizard) getWizard()).template())
			&& table == ((ImportWizard) getWizard()).table())) {
			// The page must stand before its work begins, or the wizard would show the one before.
			getControl().getDisplay().asyncExec(() -> attempt(file.get()));
		}
	}

	private void attempt(Path file) {
		if (getControl().isDisposed()) {
			return;
		}
		setPageComplete(false);
		setMessage(null);
		say("", Rows.NONE);
		ImportWizard wizard = (ImportWizard) getWizard();
		ImportReport[] report = new ImportReport[1];
		Optional<Failure> problem = wizard.run(phrases.text("trial_job"), progress -> report[0] = wizard.attempt(file, progress));
		if (problem.isPresent()) {
			setMessage(problem.get().sentence(phrases.locale()), IMessageProvider.ERROR);
			return;
		}
		mapped = wizard.template();
		table = wizard.table();
		tried = report[0].cancelled() ? null : file;
		say(report[0].cancelled() ? phrases.text("trial_cancelled") : new ImportWords(phrases.locale()).tried(report[0]),
			new FilePage.Lines(report[0].samples().stream().map(TrialPage::cells).toList()));
		setPageComplete(!report[0].cancelled() && (report[0].imported() > 0 || report[0].rejected() > 0));
	}

	private static List<String> cells(Rejection rejection) {
		return List.of(rejection.row(), rejection.columns(), rejection.reasons(), rejection.remedies());
	}

	private void say(String sentence, Rows rows) {
		Label label = Objects.requireNonNull(result);
		label.setText(sentence.replace("&", "&&"));
		Objects.requireNonNull(rejected).show(rows);
		label.getParent().layout(true, true);
	}
}
