// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.zhiheng.statistics.whatif.Alteration;
import org.zhiheng.statistics.whatif.Parameter;

/** The changes that the sliders stand for, with every move undone and redone. A drag of one slider is one move. */
public final class Moves {

	private List<Alteration> present = List.of();
	private final Deque<List<Alteration>> before = new ArrayDeque<>();
	private final Deque<List<Alteration>> after = new ArrayDeque<>();
	private String dragged = "";

	/** The changes now. */
	public List<Alteration> present() {
		return present;
	}

	/** The value tried of a parameter, empty where it stands as it is. */
	public Optional<BigDecimal> value(Parameter parameter) {
		return present.stream().filter(each -> each.parameter().id().equals(parameter.id())).map(Alteration::value).findFirst();
	}

	/** Tries a value; the present one takes the change back. */
	public void set(Parameter parameter, BigDecimal value) {
		List<Alteration> next = new ArrayList<>(present);
		int at = -1;
		for (int i = 0; i < next.size(); i++) {
			at = next.get(i).parameter().id().equals(parameter.id()) ? i : at;
		}
		BigDecimal own = parameter.present();
		if (own != null && own.compareTo(value) == 0) {
			if (at >= 0) {
				next.remove(at);
			}
		} else if (at >= 0) {
			next.set(at, new Alteration(parameter, value));
		} else {
			next.add(new Alteration(parameter, value));
		}
		move(next, parameter.id());
	}

	/** Takes the change of a parameter back. */
	public void reset(Parameter parameter) {
		move(present.stream().filter(each -> !each.parameter().id().equals(parameter.id())).toList(), "");
	}

	/** Tries other changes altogether. */
	public void all(List<Alteration> changes) {
		move(changes, "");
	}

	private void move(List<Alteration> next, String slider) {
		if (next.equals(present)) {
			return;
		}
		if (slider.isEmpty() || !slider.equals(dragged)) {
			before.push(present);
		}
		dragged = slider;
		after.clear();
		present = List.copyOf(next);
	}

	/** Ends a drag: the next move is one of its own. */
	public void dropped() {
		dragged = "";
	}

	/** Takes the last move back. */
	public void undo() {
		dragged = "";
		if (!before.isEmpty()) {
			after.push(present);
			present = before.pop();
		}
	}

	/** Makes the move again that was taken back last. */
	public void redo() {
		dragged = "";
		if (!after.isEmpty()) {
			before.push(present);
			present = after.pop();
		}
	}
}
