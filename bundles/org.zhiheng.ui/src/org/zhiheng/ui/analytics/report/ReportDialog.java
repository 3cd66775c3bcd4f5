// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.report;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.exchange.report.ReportMaker.Readers;
import org.zhiheng.exchange.report.files.ReportFormat;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.CheckList;
import org.zhiheng.ui.common.LastFolder;

/** Asks which year, which format, for whom, by which template, and where the report goes. */
public final class ReportDialog extends Dialog {

	private static final int WIDTH = 620;

	private final Phrases phrases;
	private @Nullable Combo year;
	private @Nullable Combo format;
	private @Nullable Button office;
	private @Nullable Text template;
	private @Nullable Text place;
	private @Nullable Label problem;
	private @Nullable CheckList list;
	private @Nullable Label without;
	private final OptionalInt first;
	private List<String> kept = List.of();
	private final Set<String> ticked = new LinkedHashSet<>();
	private boolean chosen;
	private Optional<ReportOrder> order = Optional.empty();

	/** @param first the year chosen at first, empty for the latest */
	ReportDialog(Shell parent, Phrases phrases, OptionalInt first) {
		super(parent);
		this.phrases = phrases;
		this.first = first;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("report_title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 10).applyTo(body);
		Label intro = new Label(body, SWT.WRAP);
		intro.setText(phrases.text("report_intro"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(intro);
		year = combo(body, "report_year", "report.year", SWT.DROP_DOWN);
		Combo formats = combo(body, "report_format", "report.format", SWT.READ_ONLY);
		ReportFormat.endings().forEach(ending -> formats.add(phrases.text("report_format_" + ending)));
		formats.select(0);
		formats.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> rename()));
		format = formats;
		template = text(body, "report_template", "report.template", this::findTemplate);
		Objects.requireNonNull(template).setMessage(phrases.text("report_template_hint"));
		Objects.requireNonNull(template).setToolTipText(phrases.text("report_template_place"));
		place = text(body, "report_place", "report.place", this::findPlace);
		new Label(body, SWT.NONE);
		Label none = new Label(body, SWT.WRAP);
		none.setText(phrases.text("report_scenarios_none"));
		none.setData("org.zhiheng.id", "report.scenarios.none");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(none);
		CheckList boxes = new CheckList(body, "report.scenarios", phrases.text("report_scenarios"), phrases.text("report_scenarios_all"), 2, all -> {
			chosen = true;
			ticked.clear();
			ticked.addAll(all);
			shown();
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(boxes.control());
		boxes.control().setVisible(false);
		list = boxes;
		without = none;
		new Label(body, SWT.NONE);
		Button check = new Button(body, SWT.CHECK);
		check.setText(phrases.text("report_office"));
		check.setData("org.zhiheng.id", "report.office");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		office = check;
		Label said = new Label(body, SWT.WRAP);
		said.setData("org.zhiheng.id", "report.problem");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH - 40, 40).applyTo(said);
		problem = said;
		return body;
	}

	private Combo combo(Composite body, String key, String id, int style) {
		new Label(body, SWT.NONE).setText(phrases.text(key));
		Combo combo = new Combo(body, SWT.BORDER | style);
		combo.setData("org.zhiheng.id", id);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private Text text(Composite body, String key, String id, Runnable find) {
		new Label(body, SWT.NONE).setText(phrases.text(key));
		Text text = new Text(body, SWT.BORDER);
		text.setData("org.zhiheng.id", id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(phrases.text("report_browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> find.run()));
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, phrases.text("report_write"), true).setData("org.zhiheng.id", "report.write");
		createButton(parent, IDialogConstants.CANCEL_ID, phrases.text("report_cancel"), false);
	}

	/** Offers the years held, the last of them chosen, once they are known. */
	void years(List<Integer> years) {
		Combo combo = Objects.requireNonNull(year);
		String typed = combo.getText();
		years.forEach(each -> combo.add(Integer.toString(each), 0));
		String last = years.isEmpty() ? "" : Integer.toString(years.get(years.size() - 1));
		combo.setText(!typed.isBlank() ? typed : first.isPresent() ? Integer.toString(first.getAsInt()) : last);
		if (Objects.requireNonNull(place).getText().isBlank()) {
			Objects.requireNonNull(place).setText(Path.of(System.getProperty("user.home", "."), name()).toString());
		}
	}

	/**
	 * Offers the scenarios that the workspace keeps.
	 *
	 * @param names theirs
	 * @param wanted those ticked at first
	 */
	void scenarios(List<String> names, List<String> wanted) {
		kept = names;
		ticked.addAll(wanted);
		chosen |= !wanted.isEmpty();
		shown();
	}

	/** Ticks those that the workspace's own template names. */
	void named(List<String> names) {
		ticked.addAll(names);
		shown();
	}

	private void shown() {
		CheckList boxes = Objects.requireNonNull(list);
		if (boxes.show(kept, ticked, name -> name)) {
			boolean any = !kept.isEmpty();
			for (Control each : new Control[]{ boxes.control(), Objects.requireNonNull(without) }) {
				boolean visible = any == (each == boxes.control());
				each.setVisible(visible);
				((GridData) each.getLayoutData()).exclude = !visible;
			}
			boxes.control().requestLayout();
			Point wanted = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
			getShell().setSize(getShell().getSize().x, Math.max(getShell().getSize().y, wanted.y));
		}
	}

	/** The scenarios to be printed, empty where the template is to say. */
	private Optional<List<String>> told() {
		return chosen ? Optional.of(kept.stream().filter(ticked::contains).toList()) : Optional.empty();
	}

	/** Says what is wrong. */
	void problem(String sentence) {
		Objects.requireNonNull(problem).setText(sentence);
	}

	private String ending() {
		return ReportFormat.endings().get(Math.max(0, Objects.requireNonNull(format).getSelectionIndex()));
	}

	private String name() {
		return phrases.text("report_name", Objects.requireNonNull(year).getText().strip()) + "." + ending();
	}

	private void rename() {
		Text text = Objects.requireNonNull(place);
		if (!text.getText().isBlank()) {
			text.setText(text.getText().replaceFirst("\\.[A-Za-z]{3,4}$", "") + "." + ending());
		}
	}

	private void findTemplate() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions("*.properties;*.template;*.txt", "*.*");
		new LastFolder("template").open(dialog).ifPresent(file -> Objects.requireNonNull(template).setText(file.toString()));
	}

	private void findPlace() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFileName(name());
		dialog.setFilterExtensions("*." + ending());
		new LastFolder("report").open(dialog).ifPresent(file -> Objects.requireNonNull(place).setText(file.toString()));
	}

	@Override
	protected void okPressed() {
		String which = Objects.requireNonNull(year).getText().strip();
		String where = Objects.requireNonNull(place).getText().strip();
		if (!which.matches("[0-9]{4}")) {
			problem(phrases.text("report_noYear"));
			return;
		}
		if (where.isEmpty()) {
			problem(phrases.text("report_noPlace"));
			return;
		}
		String file = where.toLowerCase(java.util.Locale.ROOT).endsWith("." + ending()) ? where : where + "." + ending();
		Readers readers = Objects.requireNonNull(office).getSelection() ? Readers.OFFICE : Readers.PUBLIC;
		order = Optional.of(new ReportOrder(Integer.parseInt(which), file, Objects.requireNonNull(template).getText().strip(), readers, told()));
		super.okPressed();
	}

	/** What was ordered, empty where the person thought better of it. */
	Optional<ReportOrder> order() {
		return order;
	}
}
