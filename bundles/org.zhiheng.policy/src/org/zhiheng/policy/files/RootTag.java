// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyPackage;

/**
 * What the first tag of a policy file says: which kind of root it is and its id. Read without reading the rest, so that catalogues which
 * nobody asks for are never parsed.
 *
 * @param kind name of the root class, such as {@code Document}
 * @param id id of the root
 * @param version as written, 1 where none is
 */
record RootTag(String kind, String id, String version) {

	static RootTag of(PolicyFile file) throws Failure {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
			try {
				return read(reader, file);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw new Failure(e, RootTag.class, "ZH-3003", file.name(), lineOf(e), columnOf(e)); //$NON-NLS-1$
		}
	}

	private static RootTag read(XMLStreamReader reader, PolicyFile file) throws XMLStreamException, Failure {
		while (reader.next() != XMLStreamConstants.START_ELEMENT) {
			if (reader.getEventType() == XMLStreamConstants.DTD) {
				throw new Failure(RootTag.class, "ZH-3002", file.name(), String.valueOf(reader.getLocation().getLineNumber())); //$NON-NLS-1$
			}
		}
		@Nullable
		String id = reader.getAttributeValue(null, "id"); //$NON-NLS-1$
		if (!PolicyPackage.eNS_URI.equals(reader.getNamespaceURI()) || id == null || id.isBlank()) {
			throw new Failure(RootTag.class, "ZH-3009", file.name(), reader.getLocalName()); //$NON-NLS-1$
		}
		@Nullable
		String version = own(reader, "version"); //$NON-NLS-1$
		return new RootTag(reader.getLocalName(), id, version == null ? "1" : version); //$NON-NLS-1$
	}

	/** An attribute of the policy model, which has no namespace: {@code xmi:version} is another. */
	private static @Nullable String own(XMLStreamReader reader, String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeNamespace(i) == null && name.equals(reader.getAttributeLocalName(i))) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	private static String lineOf(XMLStreamException e) {
		return e.getLocation() == null ? "1" : String.valueOf(e.getLocation().getLineNumber()); //$NON-NLS-1$
	}

	private static String columnOf(XMLStreamException e) {
		return e.getLocation() == null ? "1" : String.valueOf(e.getLocation().getColumnNumber()); //$NON-NLS-1$
	}
}
