// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What a measure over a list looks at.
 */
final class Read {

	private static final String AS_OF = "as_of"; //$NON-NLS-1$

	private Read() {
	}

	/** Keys of all facts and lists: whatever in it is the text of a key, the stretch of an entry, and the day asked about. */
	static Set<String> by(Total total) {
		Set<String> keys = new TreeSet<>();
		texts(total, keys);
		for (TreeIterator<EObject> all = total.eAllContents(); all.hasNext();) {
			texts(all.next(), keys);
		}
		keys.add(AS_OF);
		return keys;
	}

	private static void texts(EObject part, Set<String> keys) {
		for (EAttribute each : part.eClass().getEAllAttributes()) {
			if (!each.isMany() && part.eGet(each) instanceof String text && !text.isBlank()) {
				keys.add(text);
			}
		}
		if (part instanceof Total total) {
			keys.add(total.getList() + ".from"); //$NON-NLS-1$
			keys.add(total.getList() + ".to"); //$NON-NLS-1$
		}
	}

	/** Whether nothing in it compares a day with the calendar. */
	static boolean relative(Total total) {
		for (TreeIterator<EObject> all = total.eAllContents(); all.hasNext();) {
			EObject part = all.next();
			if (part instanceof Comparison comparison && (day(comparison.getFact()) || comparison.getFact().startsWith(AS_OF))
				|| part instanceof EachYear || part instanceof ExternalCondition
				|| part instanceof Elapsed elapsed && elapsed.getFact().startsWith(AS_OF)) {
				return false;
			}
		}
		return true;
	}

	private static boolean day(String key) {
		return Vocabulary.standard().fact(key).filter(each -> each.type() != FactType.DATE).isEmpty();
	}
}
