// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;

/**
 * The one question that all views of the statistics office show: what is asked, of which population, the answer, and what is highlighted in it.
 *
 * <p>It knows nothing of widgets. Counting runs on the worker; everything else, listeners too, on the window's thread. Where questions follow
 * each other quickly only the last is answered.
 */
public final class Enquiry {

	/** What there is to show. */
	public sealed interface State permits Answer, Enquiry.Reading, Enquiry.Nobody, Enquiry.Failed {}

	/** The population is being read. */
	public record Reading() implements State {}

	/**
	 * The workspace holds no applications.
	 *
	 * @param demo whether it is for made-up people
	 */
	public record Nobody(boolean demo) implements State {}

	/**
	 * There is no answer.
	 *
	 * @param sentence why, and what to do
	 */
	public record Failed(String sentence) implements State {}

	private final Executor worker;
	private final Executor window;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private @Nullable Population population;
	private @Nullable CodeNames names;
	private final Trail<Scene> trail = new Trail<>(Scene.FIRST);
	private Set<String> highlighted = Set.of();
	private State state = new Reading();
	private boolean protecting;
	private int asked;

	/**
	 * @param worker counts
	 * @param window brings the answer back to the window's thread
	 */
	public Enquiry(Executor worker, Executor window) {
		this.worker = worker;
		this.window = window;
	}

	/** Adds who is told when anything has changed. */
	public void listen(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}

	/** What there is to show. */
	public State state() {
		return state;
	}

	/** What is asked. */
	public Question question() {
		return trail.present().question();
	}

	/** In which form a pane shows the answer. */
	public ChartForm form(Pane pane) {
		return trail.present().form(pane);
	}

	/** Whether a step can be taken back. */
	public boolean canUndo() {
		return trail.canUndo();
	}

	/** Whether a step taken back can be taken again. */
	public boolean canRedo() {
		return trail.canRedo();
	}

	/** Codes of the groups in colour; none for all. */
	public Set<String> highlighted() {
		return highlighted;
	}

	/** Says that a population is being read; an answer already there stays. */
	public void reading() {
		if (!(state instanceof Answer)) {
			become(new Reading());
		}
	}

	/**
	 * Takes a population and asks it.
	 *
	 * @param read the population
	 * @param called what its codes are called
	 */
	public void take(Population read, CodeNames called) {
		population = read;
		names = called;
		count();
	}

	/** Says why there is no answer. */
	public void fail(String sentence) {
		asked++;
		become(new Failed(sentence));
	}

	/**
	 * Asks another question; a step that can be taken back.
	 *
	 * @param other broken down by one dimension and the year
	 */
	public void ask(Question other) {
		step(trail.present().asking(other));
	}

	/**
	 * Shows the answer in another form; a step that can be taken back.
	 *
	 * @param pane where
	 * @param form how
	 */
	public void show(Pane pane, ChartForm form) {
		step(trail.present().showing(pane, form));
	}

	/**
	 * Goes to another scene; a step that can be taken back.
	 *
	 * @param next what is asked, and how it is shown
	 */
	public void step(Scene next) {
		Question before = question();
		if (trail.step(next)) {
			moved(before);
		}
	}

	/** Whether cells so small that they tell of single people are kept back. */
	public boolean protecting() {
		return protecting;
	}

	/** Keeps small cells back, or shows them. */
	public void protect(boolean small) {
		if (small != protecting) {
			protecting = small;
			count();
		}
	}

	/** What is asked and how it is shown. */
	public Scene scene() {
		return trail.present();
	}

	/** Takes the last step back. */
	public void undo() {
		Question before = question();
		if (trail.undo()) {
			moved(before);
		}
	}

	/** Takes a step again that was taken back. */
	public void redo() {
		Question before = question();
		if (trail.redo()) {
			moved(before);
		}
	}

	private void moved(Question before) {
		if (!Answer.group(before).equals(Answer.group(question()))) {
			highlighted = Set.of();
		}
		if (before.equals(question())) {
			tell();
		} else {
			count();
		}
	}

	/**
	 * Puts groups in colour, all others in grey.
	 *
	 * @param groups their codes; none for all
	 */
	public void highlight(Set<String> groups) {
		if (!groups.equals(highlighted)) {
			highlighted = Set.copyOf(groups);
			tell();
		}
	}

	/**
	 * Lays an answer out on the worker.
	 *
	 * @param answer what is shown
	 * @param form as which chart
	 * @param lit codes of the groups in colour
	 * @param shown takes what there is to show, on the window's thread
	 */
	public void draw(Answer answer, ChartForm form, Set<String> lit, Consumer<Drawing> shown) {
		worker.execute(() -> {
			Drawing drawing = answer.drawn(form, lit);
			window.execute(() -> shown.accept(drawing));
		});
	}

	/**
	 * Answers a card on the worker and lays it out.
	 *
	 * @param like whose population, and whether small cells are kept back
	 * @param card what is asked, and as which chart it is shown
	 * @param shown takes what there is to show, on the window's thread
	 */
	public void draw(Answer like, Card card, Consumer<Drawing> shown) {
		boolean small = like.protection().isPresent();
		worker.execute(() -> {
			State state = answer(like.population(), card.question(), like.names(), small);
			Drawing drawing = state instanceof Answer answer ? answer.drawn(card.form(), Set.of())
				: new Drawing.Undrawable(state instanceof Failed failed ? failed.sentence() : "");
			window.execute(() -> shown.accept(drawing));
		});
	}

	private void count() {
		Population whom = population;
		CodeNames called = names;
		int mine = ++asked;
		if (whom == null || called == null) {
			tell();
			return;
		}
		if (whom.size() == 0) {
			become(new Nobody(whom.snapshot().demo()));
			return;
		}
		Question what = question();
		boolean small = protecting;
		worker.execute(() -> {
			State next = answer(whom, what, called, small);
			window.execute(() -> {
				if (mine == asked) {
					become(next);
				}
			});
		});
	}

	private static State answer(Population whom, Question what, CodeNames called, boolean small) {
		try {
			return new Answer(whom, small ? Published.breakdown(whom, what, Rule.USUAL) : whom.ask(what), called);
		} catch (Failure failure) {
			return new Failed(failure.sentence(called.labels().locale()));
		}
	}

	private void become(State next) {
		state = next;
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
