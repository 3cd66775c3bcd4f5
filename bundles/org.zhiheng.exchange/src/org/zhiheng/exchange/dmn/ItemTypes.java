// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The types of the model: the facts of the question files as one structure, and what decisions give.
 */
final class ItemTypes {

	private final XMLStreamWriter xml;

	ItemTypes(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * A fact with its members.
	 *
	 * @param name last part of its key
	 * @param type of the vocabulary, OBJECT where keys only share a beginning
	 * @param members by name
	 */
	record Member(String name, FactType type, Map<String, Member> members) {}

	/** The facts that a question may carry, as a tree. */
	static Map<String, Member> facts() {
		Map<String, Member> root = new LinkedHashMap<>();
		for (Fact fact : Vocabulary.standard().facts()) {
			if (fact.path() != null) {
				Map<String, Member> at = root;
				String[] parts = fact.key().split("\\."); //$NON-NLS-1$
				for (int i = 0; i < parts.length; i++) {
					FactType type = i == parts.length - 1 ? fact.type() : FactType.OBJECT;
					at = at.computeIfAbsent(parts[i], name -> new Member(name, type, new LinkedHashMap<>())).members();
				}
			}
		}
		return root;
	}

	void write() throws XMLStreamException {
		start("tFacts"); //$NON-NLS-1$
		members(facts());
		leaf("check_timetable", "boolean", false); //$NON-NLS-1$ //$NON-NLS-2$
		leaf("none", "string", true); //$NON-NLS-1$ //$NON-NLS-2$
		xml.writeEndElement();
		structure("tRuled", List.of("result:string", "clause:string")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		structure("tAnswer", List.of("result:string", "clause:string")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		structure("tRoute", List.of("fits:boolean", "met:boolean", "passes:boolean", "clause:string", "identified:boolean", "list_clause:string")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		structure("tFinding", List.of("stage:number", "applies:boolean", "passes:boolean", "clause:string", "identified:boolean", "rescued:boolean", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"prevailing:string")); //$NON-NLS-1$
		list("tFindings", "tFinding"); //$NON-NLS-1$ //$NON-NLS-2$
		list("tRoutes", "tRoute"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void start(String name) throws XMLStreamException {
		xml.writeCharacters("\n"); //$NON-NLS-1$
		xml.writeStartElement("itemDefinition"); //$NON-NLS-1$
		DmnXml.attributes(xml, "name", name); //$NON-NLS-1$
	}

	private void list(String name, String type) throws XMLStreamException {
		start(name);
		DmnXml.attributes(xml, "isCollection", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		reference(type);
		xml.writeEndElement();
	}

	private void structure(String name, List<String> members) throws XMLStreamException {
		start(name);
		for (String member : members) {
			String[] parts = member.split(":"); //$NON-NLS-1$
			leaf(parts[0], parts[1], false);
		}
		xml.writeEndElement();
	}

	private void leaf(String name, String type, boolean many) throws XMLStreamException {
		xml.writeStartElement("itemComponent"); //$NON-NLS-1$
		DmnXml.attributes(xml, "name", name); //$NON-NLS-1$
		if (many) {
			DmnXml.attributes(xml, "isCollection", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		reference(type);
		xml.writeEndElement();
	}

	private void reference(String type) throws XMLStreamException {
		xml.writeStartElement("typeRef"); //$NON-NLS-1$
		xml.writeCharacters(type);
		xml.writeEndElement();
	}

	private void members(Map<String, Member> members) throws XMLStreamException {
		for (Member member : new ArrayList<>(members.values())) {
			if (member.members().isEmpty()) {
				leaf(member.name(), feel(member.type()), member.type() == FactType.CODES);
				continue;
			}
			xml.writeStartElement("itemComponent"); //$NON-NLS-1$
			DmnXml.attributes(xml, "name", member.name()); //$NON-NLS-1$
			boolean list = member.type() == FactType.LIST;
			if (list) {
				DmnXml.attributes(xml, "isCollection", "true"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			members(member.members());
			if (list) {
				leaf("none", "string", true); //$NON-NLS-1$ //$NON-NLS-2$
			}
			xml.writeEndElement();
		}
	}

	private static String feel(FactType type) {
		return switch (type) {
			case INTEGER, DECIMAL -> "number"; //$NON-NLS-1$
			case DATE -> "date"; //$NON-NLS-1$
			case BOOLEAN -> "boolean"; //$NON-NLS-1$
			default -> "string"; //$NON-NLS-1$
		};
	}
}
