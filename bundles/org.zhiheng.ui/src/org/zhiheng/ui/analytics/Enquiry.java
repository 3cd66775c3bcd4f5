// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;

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
	private Question question = Question.of(Dimension.REGION, Dimension.YEAR);
	private Set<String> highlighted = Set.of();
	private State state = new Reading();
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
		return question;
	}

	/** Codes of the regions in colour; none for all. */
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
	 * Asks another question.
	 *
	 * @param other broken down by region and year
	 */
	public void ask(Question other) {
		if (!other.equals(question)) {
			question = other;
			count();
		}
	}

	/**
	 * Puts regions in colour, all others in grey.
	 *
	 * @param regions their codes; none for all
	 */
	public void highlight(Set<String> regions) {
		if (!regions.equals(highlighted)) {
			highlighted = Set.copyOf(regions);
			tell();
		}
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
		Question what = question;
		worker.execute(() -> {
			State next = answer(whom, what, called);
			window.execute(() -> {
				if (mine == asked) {
					become(next);
				}
			});
		});
	}

	private static State answer(Population whom, Question what, CodeNames called) {
		try {
			return new Answer(whom, whom.ask(what), called);
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
