// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Parameter;

/** The tree of what can be changed, with present values and those tried; what is changed stands out. */
final class ParameterTree {

	private static final int TRIED = 2;
	/** Shorter texts are read whole where they stand. */
	private static final int LONG = 18;

	private final Composite holder;
	private final Tree tree;
	private final Function<Parameter, String[]> values;
	private final Map<String, TreeItem> items = new HashMap<>();

	/**
	 * @param parent holds it
	 * @param phrases headings
	 * @param values present value and value tried of a parameter, the latter empty where it is not changed
	 * @param chosen told of the parameter selected
	 */
	ParameterTree(Composite parent, Phrases phrases, Function<Parameter, String[]> values, Consumer<Parameter> chosen) {
		this.values = values;
		holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		tree = new Tree(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		tree.setHeaderVisible(true);
		tree.setData("org.zhiheng.id", "analytics.whatif.parameters"); //$NON-NLS-1$ //$NON-NLS-2$
		column(layout, phrases.text("parameter"), SWT.LEFT, 76, 240); //$NON-NLS-1$
		column(layout, phrases.text("present"), SWT.RIGHT, 12, 84); //$NON-NLS-1$
		column(layout, phrases.text("tried"), SWT.RIGHT, 12, 84); //$NON-NLS-1$
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Parameter parameter = e.item == null ? null : parameter((TreeItem) e.item);
			if (parameter != null) {
				chosen.accept(parameter);
			}
		}));
		tree.addListener(SWT.MouseMove, e -> {
			TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(e.x, e.y));
			tree.setToolTipText(item == null || item.getText(0).length() < LONG ? null : item.getText(0).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private void column(TreeColumnLayout layout, String title, int style, int weight, int least) {
		TreeColumn column = new TreeColumn(tree, style);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, least, true));
	}

	/** What is to be laid out. */
	Control control() {
		return holder;
	}

	/** Shows other lines; what was selected stays so where it is still there. */
	void show(List<Offer.Line> lines) {
		String selected = selected();
		tree.setRedraw(false);
		tree.removeAll();
		items.clear();
		lines.forEach(each -> add(new TreeItem(tree, SWT.NONE), each));
		for (TreeItem each : tree.getItems()) {
			open(each);
		}
		tree.setRedraw(true);
		TreeItem again = items.get(selected);
		if (again != null) {
			tree.setSelection(again);
		}
	}

	/** Selects the line of a parameter, if it is listed. */
	void select(Parameter parameter) {
		TreeItem item = items.get(parameter.id());
		if (item != null) {
			tree.setSelection(item);
			tree.showItem(item);
		}
	}

	private String selected() {
		TreeItem[] selection = tree.getSelection();
		Parameter parameter = selection.length == 0 ? null : parameter(selection[0]);
		return parameter == null ? "" : parameter.id(); //$NON-NLS-1$
	}

	private void add(TreeItem item, Offer.Line line) {
		item.setText(0, line.text());
		item.setData(line.parameter());
		Parameter parameter = line.parameter();
		if (parameter != null) {
			items.put(parameter.id(), item);
			value(item, parameter);
		}
		line.parts().forEach(each -> add(new TreeItem(item, SWT.NONE), each));
	}

	private static void open(TreeItem item) {
		item.setExpanded(true);
		for (TreeItem each : item.getItems()) {
			open(each);
		}
	}

	private static @Nullable Parameter parameter(TreeItem item) {
		return item.getData() instanceof Parameter parameter ? parameter : null;
	}

	private void value(TreeItem item, Parameter parameter) {
		String[] told = values.apply(parameter);
		if (!item.getText(TRIED - 1).equals(told[0])) {
			item.setText(TRIED - 1, told[0]);
		}
		if (!item.getText(TRIED).equals(told[1])) {
			item.setText(TRIED, told[1]);
			item.setFont(told[1].isEmpty() ? null : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
	}

	/** Shows the values tried. */
	void refresh() {
		items.values().forEach(item -> {
			Parameter parameter = parameter(item);
			if (parameter != null) {
				value(item, parameter);
			}
		});
	}

	void setFocus() {
		tree.setFocus();
	}
}
