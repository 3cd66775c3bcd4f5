// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Some codes to be ticked under a heading, and one click for all of them. */
public final class CheckList {

	private final Composite body;
	private final Composite boxes;
	private final Link all;
	private final Consumer<Set<String>> changed;
	private List<String> codes = List.of();

	/**
	 * @param parent holds it
	 * @param id by which tests and assistive tools find it
	 * @param title the heading
	 * @param everything the words of the click that ticks all
	 * @param columns how many stand beside each other
	 * @param changed takes the codes that are ticked
	 */
	public CheckList(Composite parent, String id, String title, String everything, int columns, Consumer<Set<String>> changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		body.setData("org.zhiheng.id", id);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(body);
		Label heading = new Label(body, SWT.NONE);
		heading.setText(title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		all = new Link(body, SWT.NONE);
		all.setText("<a>" + everything + "</a>");
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.accept(new LinkedHashSet<>(codes))));
		boxes = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(4, 0).applyTo(boxes);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(boxes);
	}

	/** The composite to be laid out. */
	public Composite control() {
		return body;
	}

	/**
	 * Shows codes.
	 *
	 * @param shown the codes that can be ticked
	 * @param ticked those that are
	 * @param names what they are called
	 * @return whether the list has grown or shrunk, so that its surroundings must be laid out anew
	 */
	public boolean show(List<String> shown, Set<String> ticked, UnaryOperator<String> names) {
		boolean other = !shown.equals(codes);
		if (other) {
			codes = List.copyOf(shown);
			for (var box : boxes.getChildren()) {
				box.dispose();
			}
			codes.forEach(code -> box(code, names.apply(code)));
		}
		for (var child : boxes.getChildren()) {
			((Button) child).setSelection(ticked.contains(child.getData()));
		}
		all.setVisible(ticked.size() < codes.size());
		return other;
	}

	private void box(String code, String name) {
		Button box = TickBox.in(boxes, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		box.setText(name.replace("&", "&&"));
		box.setData(code);
		box.setData("org.zhiheng.id", body.getData("org.zhiheng.id") + "." + code);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.accept(ticked())));
	}

	private Set<String> ticked() {
		Set<String> ticked = new LinkedHashSet<>();
		for (var child : boxes.getChildren()) {
			if (((Button) child).getSelection()) {
				ticked.add((String) child.getData());
			}
		}
		return ticked;
	}
}
