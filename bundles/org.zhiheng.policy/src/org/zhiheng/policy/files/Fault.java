// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.io.IOException;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.SAXParseException;
import org.zhiheng.message.Failure;

/**
 * Turns what the XMI reader reports into one sentence with file and line.
 */
final class Fault {

	private Fault() {
	}

	static Failure of(PolicyFile file, Resource resource, IOException thrown) {
		for (Resource.Diagnostic error : resource.getErrors()) {
			if (error instanceof XMIException exception) {
				return of(file, exception);
			}
		}
		@Nullable
		Throwable cause = thrown;
		while (cause != null && !(cause instanceof SAXParseException) && !(cause instanceof XMIException)) {
			cause = cause.getCause();
		}
		if (cause instanceof SAXParseException sax) {
			return malformed(file, sax, sax.getLineNumber(), sax.getColumnNumber());
		}
		return cause instanceof XMIException exception ? of(file, exception) : new Failure(thrown, Fault.class, "ZH-3001", file.name()); //$NON-NLS-1$
	}

	private static Failure of(PolicyFile file, XMIException e) {
		String line = String.valueOf(Math.max(1, e.getLine()));
		if (e instanceof UnresolvedReferenceException reference) {
			return new Failure(e, Fault.class, "ZH-3005", file.name(), line, reference.getReference()); //$NON-NLS-1$
		}
		if (e instanceof FeatureNotFoundException feature) {
			return new Failure(e, Fault.class, "ZH-3004", file.name(), line, feature.getName()); //$NON-NLS-1$
		}
		if (e instanceof ClassNotFoundException kind) {
			return new Failure(e, Fault.class, "ZH-3004", file.name(), line, kind.getName()); //$NON-NLS-1$
		}
		if (e instanceof PackageNotFoundException unknown) {
			return new Failure(e, Fault.class, "ZH-3004", file.name(), line, unknown.uri()); //$NON-NLS-1$
		}
		if (e instanceof IllegalValueException value) {
			return new Failure(e, Fault.class, "ZH-3010", file.name(), line, String.valueOf(value.getValue()), value.getFeature().getName()); //$NON-NLS-1$
		}
		return malformed(file, e, e.getLine(), e.getColumn());
	}

	private static Failure malformed(PolicyFile file, Exception e, int line, int column) {
		if (String.valueOf(e.getMessage()).contains("DOCTYPE")) { //$NON-NLS-1$
			return new Failure(e, Fault.class, "ZH-3002", file.name(), String.valueOf(Math.max(1, line))); //$NON-NLS-1$
		}
		return new Failure(e, Fault.class, "ZH-3003", file.name(), String.valueOf(Math.max(1, line)), String.valueOf(Math.max(1, column))); //$NON-NLS-1$
	}
}
