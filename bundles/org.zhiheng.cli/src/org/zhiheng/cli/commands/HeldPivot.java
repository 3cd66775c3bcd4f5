// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.exchange.pivot.PivotGrid;
import org.zhiheng.exchange.pivot.PivotPaper;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.SnapshotDate;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotWords;

/** The pivot table that the options ask for, of the applications held. */
final class HeldPivot {

	private final Call call;
	private final Held held;

	HeldPivot(Call call) throws Failure {
		this.call = call;
		this.held = new Held(call);
	}

	/** The question. */
	PivotQuestion question() throws Failure {
		Map<String, String> words = new HashMap<>();
		PivotWords.ALL.forEach(word -> call.text("--" + word).ifPresent(value -> words.put(word, value)));
		return new PivotWords(held.asked()::code).question(words);
	}

	/** Why a cell of the table is what it is. */
	Map<String, @Nullable Object> why() throws Failure {
		PivotQuestion question = question();
		try (Registry registry = new Opening(call).existing()) {
			return new WhyAnswer(call, held).content(registry, held.read(registry), question);
		}
	}

	/** The table with its provenance. */
	PivotPaper paper() throws Failure {
		PivotQuestion question = question();
		boolean restricted = new Role(call).restricted();
		try (Registry registry = new Opening(call).existing()) {
			Population population = held.read(registry);
			Pivot pivot = restricted ? Pivot.of(population, question, Rule.USUAL) : Pivot.of(population, question);
			return new PivotPaper(new PivotGrid(pivot, held.labels()), SnapshotDate.of(registry, pivot.snapshot()));
		}
	}
}
