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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.ui.common.Delay;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;
import org.zhiheng.ui.common.TypedPath;

/** Which file, and how its headings are understood. */
final class FilePage extends WizardPage {

	private static final int PAUSE = 300;
	private static final int HEIGHT = 320;

	private final Phrases phrases;
	private @Nullable Text path;
	private @Nullable RowTable table;
	private @Nullable TableKind kind;
	private @Nullable Path file;

	FilePage(Phrases phrases) {
		super("file", phrases.text("file_title"), null);
		this.phrases = phrases;
		setDescription(phrases.text("file_description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(body);
		Text field = new Text(body, SWT.BORDER);
		field.setMessage(phrases.text("file_hint"));
		field.setData("org.zhiheng.id", "import.file");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		Delay delay = new Delay(body, PAUSE, this::inspect);
		field.addModifyListener(e -> {
			file = null;
			setPageComplete(false);
			delay.ask();
		});
		path = field;
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(phrases.text("file_browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		kinds(body);
		RowTable made = new RowTable(body, "import.mapping",
			List.of(Heading.words(phrases.text("mapping_table"), 1, 80), Heading.words(phrases.text("mapping_heading"), 1, 200),
				Heading.words(phrases.text("mapping_column"), 1, 200)));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(made.control());
		table = made;
		setControl(body);
	}

	/** Which table the file holds: told by its headings, or by the person. */
	private void kinds(Composite body) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		new Label(row, SWT.NONE).setText(phrases.text("file_table"));
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.zhiheng.id", "import.table");
		combo.add(phrases.text("file_table_auto"));
		for (int i = 0; i < TableKind.count(); i++) {
			combo.add(TableKind.at(i).label(phrases.locale()));
		}
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			int index = combo.getSelectionIndex();
			kind = index <= 0 ? null : TableKind.at(index - 1);
			inspect();
		}));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(phrases.text("import_title"));
		dialog.setFilterExtensions("*.csv;*.xlsx", "*.*");
		dialog.setFilterNames(new String[]{ phrases.text("file_kinds"), phrases.text("file_all") });
		new LastFolder("import").open(dialog).ifPresent(chosen -> Objects.requireNonNull(path).setText(chosen.toString()));
	}

	private void inspect() {
		String text = Objects.requireNonNull(path).getText().strip();
		RowTable shown = Objects.requireNonNull(table);
		shown.show(Rows.NONE);
		setMessage(null);
		if (text.isEmpty()) {
			return;
		}
		Optional<Path> typed = TypedPath.of(text);
		if (typed.isEmpty()) {
			setMessage(phrases.text("file_no_path"), IMessageProvider.ERROR);
			return;
		}
		Path chosen = typed.get();
		Inspection[] found = new Inspection[1];
		Optional<Failure> problem = ((ImportWizard) getWizard()).run(phrases.text("file_inspecting"),
			progress -> found[0] = Import.inspect(chosen, kind, MappingTemplate.NONE));
		if (problem.isPresent()) {
			setMessage(problem.get().sentence(phrases.locale()), IMessageProvider.ERROR);
			return;
		}
		ImportWords words = new ImportWords(phrases.locale());
		shown.show(new Lines(words.mapping(found[0])));
		String trouble = words.trouble(found[0]);
		boolean mappable = HandMapping.of(found[0], MappingTemplate.NONE).isPresent();
		String hint = mappable ? phrases.text("trouble_map", trouble) : trouble;
		setMessage(trouble.isEmpty() ? words.summary(found[0]) : hint,
			trouble.isEmpty() ? IMessageProvider.NONE : mappable ? IMessageProvider.WARNING : IMessageProvider.ERROR);
		file = mappable ? chosen : null;
		setPageComplete(mappable);
	}

	/** Which kind of table is read, or null where each table tells itself. */
	@Nullable
	TableKind kind() {
		return kind;
	}

	/** The file chosen, empty while it cannot be imported. */
	Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** Lines of a table. */
	record Lines(List<List<String>> lines) implements Rows {

		@Override
		public int size() {
			return lines.size();
		}

		@Override
		public String cell(int row, int column) {
			return lines.get(row).get(column);
		}
	}
}
