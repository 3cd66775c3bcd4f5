// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.ui.analytics.pivot.PivotSides.Side;
import org.zhiheng.ui.common.Capital;

/** Three lists beside each other, dimensions being dragged between them or moved by buttons. */
final class SidesControl {

	private static final int WIDTH = 104;

	private final Map<Side, List> lists = new EnumMap<>(Side.class);
	private final Composite body;
	private final Phrases phrases;
	private final Consumer<PivotSides> changed;
	private PivotSides sides = new PivotSides(java.util.List.of(), java.util.List.of());

	SidesControl(Composite parent, Phrases phrases, Consumer<PivotSides> changed) {
		this.phrases = phrases;
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(4, 2).applyTo(body);
		for (Side side : Side.values()) {
			Label label = new Label(body, SWT.NONE);
			label.setText(phrases.text("side_" + side));
		}
		for (Side side : Side.values()) {
			lists.put(side, list(side));
		}
		button("to_ROWS", () -> move(Side.ROWS));
		button("to_COLUMNS", () -> move(Side.COLUMNS));
		button("to_FREE", () -> move(Side.FREE));
	}

	Composite control() {
		return body;
	}

	private List list(Side side) {
		List list = new List(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		list.setData("org.zhiheng.id", "analytics.pivot." + side.name().toLowerCase(java.util.Locale.ROOT));
		list.setToolTipText(phrases.text("side_tip"));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 60).applyTo(list);
		list.addListener(SWT.FocusIn, e -> lists.values().stream().filter(each -> each != list).forEach(List::deselectAll));
		list.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS) {
				move(Side.FREE);
			} else if (e.keyCode == SWT.ARROW_UP && (e.stateMask & SWT.MOD1) != 0) {
				chosen().ifPresent(each -> changed.accept(sides.up(each)));
				e.doit = false;
			}
		});
		list.addListener(SWT.DefaultSelection, e -> move(side == Side.FREE ? Side.ROWS : Side.FREE));
		DragSource source = new DragSource(list, DND.DROP_MOVE);
		source.setTransfer(new Transfer[]{ TextTransfer.getInstance() });
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = chosen().isPresent();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = chosen().map(Dimension::key).orElse("");
			}
		});
		DropTarget target = new DropTarget(list, DND.DROP_MOVE);
		target.setTransfer(new Transfer[]{ TextTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				Dimension.of(String.valueOf(event.data)).ifPresent(each -> changed.accept(sides.move(each, side)));
			}
		});
		return list;
	}

	private void button(String key, Runnable act) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(phrases.text(key));
		button.setData("org.zhiheng.id", "analytics.pivot." + key);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> act.run()));
	}

	private Optional<Dimension> chosen() {
		for (Map.Entry<Side, List> each : lists.entrySet()) {
			int at = each.getValue().getSelectionIndex();
			if (at >= 0) {
				return Optional.of(sides.at(each.getKey()).get(at));
			}
		}
		return Optional.empty();
	}

	private void move(Side to) {
		chosen().ifPresent(each -> changed.accept(sides.move(each, to)));
	}

	/** Shows where dimensions stand. */
	void show(PivotSides shown, Labels labels) {
		sides = shown;
		lists.forEach((side, list) -> {
			String[] names = shown.at(side).stream().map(each -> Capital.of(labels.dimension(each))).toArray(String[]::new);
			if (!java.util.Arrays.equals(names, list.getItems())) {
				list.setItems(names);
			}
		});
	}
}
