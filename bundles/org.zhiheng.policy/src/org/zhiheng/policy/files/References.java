// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyRoot;

/**
 * References from one file to another, which XMI itself does not resolve: interpretations by id.
 */
final class References {

	private References() {
	}

	static void check(PolicyBase base, Collection<String> roots) throws Failure {
		for (String id : roots) {
			PolicyRoot root = base.root(id);
			for (var all = root.eAllContents(); all.hasNext();) {
				EObject each = all.next();
				if (each instanceof OpenReading open) {
					known(base, id, open.getInterpretation());
				}
				if (each instanceof Norm norm) {
					for (String interpretation : norm.getInterpretations()) {
						known(base, id, interpretation);
					}
				}
			}
		}
	}

	private static void known(PolicyBase base, String root, String interpretation) throws Failure {
		if (base.interpretation(interpretation).isEmpty()) {
			PolicyFile file = base.file(root);
			throw new Failure(References.class, "ZH-3005", file.name(), String.valueOf(file.lineOf(interpretation)), interpretation); //$NON-NLS-1$
		}
	}
}
