// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table that asks for a row only when it is looked at: numbers to the right, headings that sort, rows that copy as text.
 */
public final class RowTable {

	private static final double BOLD = 1.12;
	private static final int MARGIN = 16;

	/** Who sorts. */
	@FunctionalInterface
	public interface Sorter {

		/**
		 * @param column from 0
		 * @param descending whether from the greatest
		 */
		void sort(int column, boolean descending);
	}

	private static final int AIR = 8;

	private final Composite holder;
	private final Table table;
	private Rows rows = Rows.NONE;
	private @Nullable Sorter sorter;
	private int column;

	/**
	 * @param parent holds the table
	 * @param id by which tests and assistive tools find it
	 * @param headings of its columns
	 */
	public RowTable(Composite parent, String id, List<Heading> headings) {
		holder = new Composite(parent, SWT.NONE);
		table = new Table(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.zhiheng.id", id);
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseDown, e -> column = column(new Point(e.x, e.y)));
		table.addListener(SWT.MeasureItem, e -> e.height = e.gc.getFontMetrics().getHeight() + AIR);
		show(headings);
	}

	/** The composite to be laid out. */
	public Composite control() {
		return holder;
	}

	/** The table itself. */
	public Table table() {
		return table;
	}

	/** Replaces the columns; the rows are gone until new ones are shown. */
	public void show(List<Heading> headings) {
		show(Rows.NONE);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		for (Heading heading : headings) {
			TableColumn column = new TableColumn(table, heading.number() ? SWT.RIGHT : SWT.LEFT);
			column.setText(heading.title());
			column.setToolTipText(heading.title());
			column.setResizable(true);
			layout.setColumnData(column, new ColumnWeightData(heading.weight(), Math.max(heading.least(), width(heading)), true));
			if (heading.sortable()) {
				column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(column)));
			}
		}
		holder.layout(true, true);
	}

	/** What a heading needs to be read whole, in points; themes set headings bold. */
	private int width(Heading heading) {
		GC gc = new GC(table);
		int width = gc.textExtent(heading.title()).x;
		gc.dispose();
		return (int) Math.ceil(width * BOLD) + MARGIN;
	}

	/** Shows other rows; what is selected is forgotten. */
	public void show(Rows shown) {
		rows = shown;
		column = 0;
		table.deselectAll();
		table.setItemCount(shown.size());
		table.clearAll();
	}

	/** The column that was clicked last, 0 where none was since the rows are shown. */
	public int column() {
		return column;
	}

	private int column(Point point) {
		TableItem item = table.getItem(point);
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(point)) {
				return i;
			}
		}
		return 0;
	}

	/** Reads some rows again, because their content has arrived. */
	public void refresh(int first, int last) {
		int end = Math.min(last, table.getItemCount() - 1);
		if (!table.isDisposed() && first <= end) {
			table.clear(first, end);
		}
	}

	/** Who sorts when a heading is clicked. */
	public void onSort(Sorter listener) {
		sorter = listener;
	}

	/** Who is told of the row that is selected, -1 for none. */
	public void onSelect(IntConsumer listener) {
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> listener.accept(table.getSelectionIndex())));
	}

	/** Selects a row without telling; -1 selects none. */
	public void select(int row) {
		if (row < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != row) {
			table.setSelection(row);
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int row = event.index;
		if (row >= rows.size()) {
			return;
		}
		int columns = table.getColumnCount();
		for (int column = 0; column < columns; column++) {
			item.setText(column, rows.cell(row, column));
			item.setFont(column, rows.strong(row, column) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
		}
	}

	private void sort(TableColumn column) {
		boolean descending = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		Sorter listener = sorter;
		if (listener != null) {
			listener.sort(table.indexOf(column), descending);
		}
	}

	/** Copies the rows selected, or all where none is, with their headings, cells parted by tabs. */
	public void copy() {
		String text = text(table.getSelectionCount() > 0 ? table.getSelectionIndices() : IntStream.range(0, rows.size()).toArray());
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private String text(int[] which) {
		String end = System.lineSeparator();
		String head = Stream.of(table.getColumns()).map(TableColumn::getText).collect(Collectors.joining("\t"));
		return IntStream.of(which).sorted().mapToObj(this::line).collect(Collectors.joining(end, head + end, ""));
	}

	private String line(int row) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(column -> rows.cell(row, column)).collect(Collectors.joining("\t"));
	}
}
