// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicySource;

/**
 * Serves the five notices and the shared catalogues that ship with the workbench.
 */
@Component(service = PolicySource.class)
public final class ShippedPolicies implements PolicySource {

	/** The notices first, in the order of norms, then what they share. */
	private static final List<String> NAMES = List.of("bz", "xj70", "xj23", "ht25", "jx19", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		"interpretations", "precedence", "regions", "series", "calendars", "assertions"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Override
	public List<PolicyFile> files() {
		return NAMES.stream().map(ShippedPolicies::file).toList();
	}

	private static PolicyFile file(String name) {
		String path = "/policies/" + name + ".policy"; //$NON-NLS-1$ //$NON-NLS-2$
		try (@Nullable
		InputStream in = ShippedPolicies.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("Missing " + path); //$NON-NLS-1$
			}
			return new PolicyFile(name + ".policy", in.readAllBytes()); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
