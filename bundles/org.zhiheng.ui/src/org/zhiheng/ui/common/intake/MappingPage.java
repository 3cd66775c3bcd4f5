// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.ui.common.LastFolder;

/** The columns of the file beside the columns of the tables that offices hand in, mapped by name and changed by hand. */
final class MappingPage extends WizardPage {

	private static final int HEIGHT = 320;

	private final Phrases phrases;
	private final Map<String, Combo> combos = new HashMap<>();
	private MappingTemplate template = MappingTemplate.NONE;
	private @Nullable Path shown;
	private @Nullable TableKind table;
	private @Nullable HandMapping mapping;
	private @Nullable ScrolledComposite scroll;
	private @Nullable Composite grid;

	MappingPage(Phrases phrases) {
		super("mapping", phrases.text("map_title"), null);
		this.phrases = phrases;
		setDescription(phrases.text("map_description"));
		setPageComplete(false);
	}

	MappingTemplate template() {
		return template;
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(body);
		ScrolledComposite made = new ScrolledComposite(body, SWT.V_SCROLL | SWT.BORDER);
		made.setExpandHorizontal(true);
		made.setExpandVertical(true);
		made.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
		scroll = made;
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, "map_load", this::load);
		button(buttons, "map_save", this::save);
		setControl(body);
	}

	private void button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(phrases.text(key));
		button.setData("org.zhiheng.id", "import." + key);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		Optional<Path> file = ((ImportWizard) getWizard()).file();
		if (visible && file.isPresent()) {
			@Nullable
			TableKind kind = ((ImportWizard) getWizard()).table();
			boolean other = !file.get().equals(shown) || kind != table;
			table = kind;
			template = other ? MappingTemplate.NONE : template;
			shown = file.get();
			getControl().getDisplay().asyncExec(() -> inspect(other));
		}
	}

	/** Reads the headings under the present template. */
	private void inspect(boolean anew) {
		Path file = shown;
		if (file == null || getControl().isDisposed()) {
			return;
		}
		Inspection[] found = new Inspection[1];
		MappingTemplate tried = template;
		ImportWizard wizard = (ImportWizard) getWizard();
		Optional<Failure> problem = wizard.run(phrases.text("file_inspecting"),
			progress -> found[0] = Import.inspect(file, wizard.table(), tried));
		if (problem.isPresent()) {
			setMessage(problem.get().sentence(phrases.locale()), IMessageProvider.ERROR);
			setPageComplete(false);
			return;
		}
		Optional<HandMapping> now = HandMapping.of(found[0], template);
		mapping = now.isEmpty() ? null : now.get();
		if (anew || now.isEmpty() || !combos.keySet().equals(headings(now.get()))) {
			create();
		}
		now.ifPresent(this::select);
		String trouble = new ImportWords(phrases.locale()).trouble(found[0]);
		long mapped = now.map(each -> each.lines().stream().filter(line -> line.column().isPresent()).count()).orElse(0L);
		String missing = phrases.text("map_trouble", trouble);
		setMessage(trouble.isEmpty() ? phrases.text("map_ready", mapped) : missing,
			trouble.isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
		setPageComplete(trouble.isEmpty());
	}

	/** Headings of applications by themselves, those of other tables behind the table's name. */
	private static String key(HandMapping.Line line) {
		return line.table() == TableKind.APPLICATIONS ? line.heading() : line.table().key() + '!' + line.heading();
	}

	/** The heading; where a workbook holds several tables, with the table's name. */
	private String caption(HandMapping.Line line) {
		HandMapping present = mapping;
		boolean several = present != null && present.lines().stream().map(HandMapping.Line::table).distinct().count() > 1;
		return several ? phrases.text("map_table", line.table().label(phrases.locale()), line.heading()) : line.heading();
	}

	private static Set<String> headings(HandMapping mapping) {
		return new HashSet<>(mapping.lines().stream().map(MappingPage::key).toList());
	}

	private void create() {
		ScrolledComposite holder = Objects.requireNonNull(scroll);
		Control old = grid;
		if (old != null) {
			old.dispose();
		}
		combos.clear();
		Composite made = new Composite(holder, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(16, 5).applyTo(made);
		for (String key : List.of("map_heading", "map_sample", "map_column")) {
			Label caption = new Label(made, SWT.NONE);
			caption.setText(phrases.text(key));
			caption.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		HandMapping present = mapping;
		if (present != null) {
			present.lines().forEach(line -> line(made, line));
		}
		holder.setContent(made);
		holder.setMinSize(made.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		grid = made;
	}

	private void line(Composite parent, HandMapping.Line line) {
		new Label(parent, SWT.NONE).setText(caption(line).replace("&", "&&"));
		Label samples = new Label(parent, SWT.NONE);
		samples.setText(String.join(phrases.text("comma"), line.samples()).replace("&", "&&"));
		samples.setForeground(samples.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(160, SWT.DEFAULT).applyTo(samples);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.zhiheng.id", "import.map." + key(line));
		List<String> names = new ArrayList<>();
		names.add(phrases.text("ignored"));
		for (TableField column : line.table().fields()) {
			names.add(column.label(phrases.locale()) + (column.required() ? phrases.text("map_required") : ""));
		}
		combo.setItems(names.toArray(String[]::new));
		combo.setVisibleItemCount(20);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(line, combo.getSelectionIndex())));
		// the wheel scrolls the page; it must not change a mapping on the way
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combos.put(key(line), combo);
	}

	private void choose(HandMapping.Line line, int index) {
		HandMapping present = mapping;
		if (present != null) {
			template = present.choose(line.table(), line.heading(),
				index <= 0 ? Optional.empty() : Optional.of(line.table().fields().get(index - 1)));
			inspect(false);
		}
	}

	private void select(HandMapping now) {
		now.lines().forEach(line -> {
			Combo combo = combos.get(key(line));
			int index = line.column().map(column -> column.place() + 1).orElse(0);
			if (combo != null && combo.getSelectionIndex() != index) {
				combo.select(index);
			}
		});
	}

	private FileDialog dialog(int style, String key) {
		FileDialog dialog = new FileDialog(getShell(), style);
		dialog.setText(phrases.text(key));
		dialog.setFilterExtensions("*.properties", "*.*");
		dialog.setFilterNames(new String[]{ phrases.text("map_kinds"), phrases.text("file_all") });
		return dialog;
	}

	private void load() {
		new LastFolder("import").open(dialog(SWT.OPEN, "map_load")).ifPresent(file -> {
			try {
				template = MappingTemplate.load(file);
				inspect(false);
			} catch (Failure failure) {
				setMessage(failure.sentence(phrases.locale()), IMessageProvider.ERROR);
			}
		});
	}

	private void save() {
		FileDialog dialog = dialog(SWT.SAVE, "map_save");
		dialog.setOverwrite(true);
		new LastFolder("import").open(dialog).ifPresent(this::save);
	}

	/** Saves the mapping as the template that the command line takes, too. */
	void save(Path file) {
		HandMapping present = mapping;
		try {
			if (present != null) {
				present.whole().save(file);
				setMessage(phrases.text("map_saved", file.getFileName()), IMessageProvider.INFORMATION);
			}
		} catch (Failure failure) {
			setMessage(failure.sentence(phrases.locale()), IMessageProvider.ERROR);
		}
	}
}
