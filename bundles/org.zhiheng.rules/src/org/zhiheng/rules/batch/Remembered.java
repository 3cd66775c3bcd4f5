// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.OpenReading;

/**
 * What the compiler need not do twice: the shapes of one question under the chosen readings, which another reading of one text leaves as they
 * are wherever that text does not occur, and the texts of conditions.
 */
final class Remembered {

	private final Map<Condition, Shape> shapes;
	private final Map<Condition, Set<String>> opened;
	private final Map<Object, String> texts;
	private final @Nullable String tried;

	/** Nothing yet. */
	Remembered() {
		this(new HashMap<>(), new IdentityHashMap<>(), new HashMap<>(), null);
	}

	private Remembered(Map<Condition, Shape> shapes, Map<Condition, Set<String>> opened, Map<Object, String> texts, @Nullable String tried) {
		this.shapes = shapes;
		this.opened = opened;
		this.texts = texts;
		this.tried = tried;
	}

	/** For another question. */
	Remembered question() {
		return new Remembered(new IdentityHashMap<>(), opened, texts, null);
	}

	/** For the same question with one text read otherwise. */
	Remembered trying(String interpretation) {
		return new Remembered(shapes, opened, texts, interpretation);
	}

	Map<Object, String> texts() {
		return texts;
	}

	/** The shape of a condition of the person. */
	Shape shape(Condition condition, Supplier<Shape> make) {
		@Nullable
		String other = tried;
		if (other != null && opened(condition).contains(other)) {
			return make.get();
		}
		@Nullable
		Shape known = shapes.get(condition);
		if (known != null) {
			return known;
		}
		Shape made = make.get();
		shapes.put(condition, made);
		return made;
	}

	/** The open questions in a condition. */
	private Set<String> opened(Condition condition) {
		@Nullable
		Set<String> known = opened.get(condition);
		if (known != null) {
			return known;
		}
		Set<String> ids = new LinkedHashSet<>();
		add(condition, ids);
		condition.eAllContents().forEachRemaining(each -> add(each, ids));
		Set<String> made = Collections.unmodifiableSet(ids);
		opened.put(condition, made);
		return made;
	}

	private static void add(EObject part, Set<String> ids) {
		if (part instanceof OpenReading open) {
			ids.add(open.getInterpretation());
		}
	}
}
