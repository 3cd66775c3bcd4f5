// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.TestPolicies;

/** The shipped policies with something changed. */
final class Versions {

	private Versions() {
	}

	static <T extends PolicyRoot> PolicyBase changed(Class<T> kind, String id, Consumer<T> change) throws IOException, Failure {
		PolicyBase base = TestPolicies.base();
		List<PolicyFile> files = new ArrayList<>();
		for (String each : base.ids()) {
			files.add(each.equals(id) ? new PolicyFile(base.file(each).name(), bytes(kind.cast(EcoreUtil.copy(base.root(each))), change))
				: base.file(each));
		}
		return PolicyFiles.base(() -> files);
	}

	private static <T extends PolicyRoot> byte[] bytes(T copy, Consumer<T> change) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createURI("copy.policy"));
		resource.getContents().add(copy);
		change.accept(copy);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		return out.toByteArray();
	}
}
