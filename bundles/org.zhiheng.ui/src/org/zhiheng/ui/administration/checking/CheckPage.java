// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.checking;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.duties.Duties;
import org.zhiheng.rules.duties.DutyFinding;
import org.zhiheng.rules.duties.DutyRecord;
import org.zhiheng.ui.administration.ChosenPlace;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.StandingPage;
import org.zhiheng.ui.administration.content.Place;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;

/**
 * 逐项核对: a matter of the office, its points as questions, how each stands by its clause, and the record of it in the journal.
 *
 * <p>Fields are filled by the workbench's calls in their order; {@code base} is null where the policies cannot be read.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class CheckPage extends StandingPage {

	private static final String ROLE = "administrator"; //$NON-NLS-1$
	private static final int LEFT = 25;
	private static final int RIGHT = 75;
	private static final int ABOVE = 56;
	private static final int BELOW = 44;

	private final ISelectionProvider chosen = new ChosenPlace();
	private Phrases phrases;
	private PolicyBase base;
	private Duties duties;
	private RowTable matters;
	private EntryForm form;
	private RowTable table;
	private Label verdict;
	private Text name;
	private Text reason;
	private Button record;
	private List<String> shown = List.of();
	private List<@NonNull DutyFinding> findings = List.of();
	private String matter = ""; //$NON-NLS-1$

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(CheckPage.class, session.locale());
		getSite().setSelectionProvider(chosen);
		GridLayoutFactory.fillDefaults().margins(18, 14).applyTo(parent);
		try {
			base = session.policies();
			duties = new Duties(base);
		} catch (Failure failure) {
			new Label(parent, SWT.WRAP).setText(failure.sentence(session.locale()));
			return;
		}
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setSashWidth(14);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		matters = new RowTable(sash, "check.matters", List.of(Heading.words(phrases.text("matter"), 1, 120))); //$NON-NLS-1$ //$NON-NLS-2$
		shown = duties.matters();
		matters.show(new TextRows(shown.stream().map(each -> List.of(Duties.name(each).in(session.locale()))).toList()));
		matters.onSelect(this::matter);
		SashForm right = new SashForm(sash, SWT.VERTICAL);
		right.setSashWidth(14);
		form = new EntryForm(right, phrases, this::judge);
		result(right);
		right.setWeights(ABOVE, BELOW);
		sash.setWeights(LEFT, RIGHT);
		matters.select(0);
		matter(0);
	}

	private void result(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(side);
		verdict = new Label(side, SWT.WRAP);
		verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		verdict.setData(Parts.WIDGET_ID, "check.verdict"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		table = new RowTable(side, "check.findings", //$NON-NLS-1$
			List.of(Heading.words(phrases.text("stands"), 14, 80), Heading.words(phrases.text("point"), 66, 160),  //$NON-NLS-1$ //$NON-NLS-2$
				Heading.words(phrases.text("clause"), 20, 80))); //$NON-NLS-1$
		table.onSelect(row -> {
			if (row >= 0) {
				base.clause(findings.get(row).point().clause())
					.ifPresent(clause -> chosen.setSelection(new StructuredSelection(new Place(clause, null))));
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		Composite line = new Composite(side, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		name = field(line, "name"); //$NON-NLS-1$
		reason = field(line, "reason"); //$NON-NLS-1$
		record = new Button(line, SWT.PUSH);
		record.setText(phrases.text("record")); //$NON-NLS-1$
		record.setToolTipText(phrases.text("record_means")); //$NON-NLS-1$
		record.setData(Parts.WIDGET_ID, "check.record"); //$NON-NLS-1$
		record.addListener(SWT.Selection, event -> record());
	}

	private Text field(Composite side, String key) {
		Text text = new Text(side, SWT.BORDER | SWT.SINGLE);
		text.setMessage(phrases.text(key));
		text.setData(Parts.WIDGET_ID, "check." + key); //$NON-NLS-1$
		text.addListener(SWT.Modify, event -> enable());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		return text;
	}

	private void matter(int row) {
		if (row >= 0 && !matter.equals(shown.get(row))) {
			matter = shown.get(row);
			form.ask(duties.entries(matter));
			judge();
		}
	}

	private void judge() {
		findings = duties.check(matter, form.answers());
		verdict.setText(phrases.text("all_" + Duties.together(findings))); //$NON-NLS-1$
		table.show(new TextRows(findings.stream().map(each -> List.of(phrases.text("verdict_" + each.verdict()), //$NON-NLS-1$
			each.point().asked().in(session.locale()), each.point().clause())).toList()));
		enable();
		verdict.getParent().layout();
	}

	/** A record without a name of what was checked, or of nothing answered, would say nothing. */
	private void enable() {
		record.setEnabled(!form.answers().isEmpty() && !name.getText().isBlank() && !reason.getText().isBlank());
	}

	private void record() {
		Map<@NonNull String, @NonNull String> answers = form.answers();
		DutyRecord kept = new DutyRecord(matter, name.getText(), answers, findings);
		String why = reason.getText().strip();
		record.setEnabled(false);
		new RegistryTask<>(phrases.text("recording"), session, record, //$NON-NLS-1$
			(registry, progress) -> registry.record(kept.change(session.actor(ROLE, "CHECK", why), why)), //$NON-NLS-1$
			recording -> told(phrases.text("recorded", kept.name().strip())), this::told).schedule(); //$NON-NLS-1$
	}

	private void told(String sentence) {
		enable();
		new MessageDialog(record.getShell(), phrases.text("title"), null, sentence, MessageDialog.INFORMATION, 0, phrases.text("close")).open(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setFocus() {
		if (matters != null) {
			matters.table().setFocus();
		}
	}
}
