// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.zhiheng.exchange.dmn.DecisionModel.Context;
import org.zhiheng.exchange.dmn.DecisionModel.Decision;
import org.zhiheng.exchange.dmn.DecisionModel.Expression;
import org.zhiheng.exchange.dmn.DecisionModel.Literal;
import org.zhiheng.exchange.dmn.DecisionModel.Table;

/**
 * A decision model as DMN 1.5 XML. Which decision needs which follows from the names in its expressions.
 */
final class DmnXml {

	private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/"; //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*"); //$NON-NLS-1$
	private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\""); //$NON-NLS-1$

	private final DecisionModel model;
	private final Set<String> names;
	private final Map<String, Functions.Function> functions = Functions.all();

	DmnXml(DecisionModel model) {
		this.model = model;
		this.names = model.decisions().stream().map(Decision::name).collect(Collectors.toSet());
	}

	void write(OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"); //$NON-NLS-1$
			xml.writeStartDocument("UTF-8", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
			xml.writeStartElement("definitions"); //$NON-NLS-1$
			xml.writeDefaultNamespace(DMN);
			attributes(xml, "id", "eligibility_model", "name", DmnExport.NAME, "namespace", DmnExport.NAMESPACE, "exporter", "Zhiheng"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			new ItemTypes(xml).write();
			element(xml, "inputData", "input_facts", "facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			variable(xml, "facts", "tFacts"); //$NON-NLS-1$ //$NON-NLS-2$
			xml.writeEndElement();
			for (Map.Entry<String, Functions.Function> each : functions.entrySet()) {
				function(xml, each.getKey(), each.getValue());
			}
			for (Decision each : model.decisions()) {
				decision(xml, each);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
		for (int i = 0; i < pairs.length; i += 2) {
			xml.writeAttribute(pairs[i], pairs[i + 1]);
		}
	}

	private static void element(XMLStreamWriter xml, String kind, String id, String name) throws XMLStreamException {
		xml.writeCharacters("\n"); //$NON-NLS-1$
		xml.writeStartElement(kind);
		attributes(xml, "id", id, "name", name); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void variable(XMLStreamWriter xml, String name, String type) throws XMLStreamException {
		xml.writeEmptyElement("variable"); //$NON-NLS-1$
		attributes(xml, "name", name); //$NON-NLS-1$
		if (!type.isEmpty()) {
			attributes(xml, "typeRef", type); //$NON-NLS-1$
		}
	}

	private void function(XMLStreamWriter xml, String name, Functions.Function function) throws XMLStreamException {
		element(xml, "businessKnowledgeModel", "function_" + name, name); //$NON-NLS-1$ //$NON-NLS-2$
		variable(xml, name, ""); //$NON-NLS-1$
		xml.writeStartElement("encapsulatedLogic"); //$NON-NLS-1$
		for (String parameter : function.parameters()) {
			xml.writeEmptyElement("formalParameter"); //$NON-NLS-1$
			attributes(xml, "name", parameter); //$NON-NLS-1$
		}
		literal(xml, function.body());
		xml.writeEndElement();
		knowledge(xml, words(List.of(function.body())), name);
		xml.writeEndElement();
	}

	private static Set<String> words(List<String> texts) {
		Set<String> words = new LinkedHashSet<>();
		for (String text : texts) {
			Matcher matcher = WORD.matcher(TEXT.matcher(text).replaceAll(" ")); //$NON-NLS-1$
			while (matcher.find()) {
				words.add(matcher.group());
			}
		}
		return words;
	}

	private void knowledge(XMLStreamWriter xml, Set<String> words, String self) throws XMLStreamException {
		for (String function : functions.keySet()) {
			if (words.contains(function) && !function.equals(self)) {
				requirement(xml, "knowledgeRequirement", "requiredKnowledge", "#function_" + function); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	private static void requirement(XMLStreamWriter xml, String kind, String role, String reference) throws XMLStreamException {
		xml.writeStartElement(kind);
		xml.writeEmptyElement(role);
		attributes(xml, "href", reference); //$NON-NLS-1$
		xml.writeEndElement();
	}

	private void decision(XMLStreamWriter xml, Decision decision) throws XMLStreamException {
		element(xml, "decision", "decision_" + decision.name(), decision.name()); //$NON-NLS-1$ //$NON-NLS-2$
		attributes(xml, "label", decision.label()); //$NON-NLS-1$
		variable(xml, decision.name(), decision.type());
		Set<String> words = words(texts(decision.expression()));
		if (words.contains("facts")) { //$NON-NLS-1$
			requirement(xml, "informationRequirement", "requiredInput", "#input_facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (String word : words) {
			if (names.contains(word) && !word.equals(decision.name())) {
				requirement(xml, "informationRequirement", "requiredDecision", "#decision_" + word); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		knowledge(xml, words, decision.name());
		expression(xml, decision.expression());
		xml.writeEndElement();
	}

	private static List<String> texts(Expression expression) {
		if (expression instanceof Literal literal) {
			return List.of(literal.text());
		}
		if (expression instanceof Context context) {
			return List.copyOf(context.entries().values());
		}
		Table table = (Table) expression;
		List<String> all = new java.util.ArrayList<>(table.inputs().stream().map(DecisionModel.Input::expression).toList());
		table.rules().forEach(all::addAll);
		return all;
	}

	private static void literal(XMLStreamWriter xml, String text) throws XMLStreamException {
		xml.writeStartElement("literalExpression"); //$NON-NLS-1$
		text(xml, text);
		xml.writeEndElement();
	}

	private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
		xml.writeStartElement("text"); //$NON-NLS-1$
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private static void expression(XMLStreamWriter xml, Expression expression) throws XMLStreamException {
		if (expression instanceof Literal literal) {
			literal(xml, literal.text());
		} else if (expression instanceof Context context) {
			xml.writeStartElement("context"); //$NON-NLS-1$
			for (Map.Entry<String, String> each : context.entries().entrySet()) {
				xml.writeStartElement("contextEntry"); //$NON-NLS-1$
				variable(xml, each.getKey(), ""); //$NON-NLS-1$
				literal(xml, each.getValue());
				xml.writeEndElement();
			}
			xml.writeEndElement();
		} else {
			table(xml, (Table) expression);
		}
	}

	private static void table(XMLStreamWriter xml, Table table) throws XMLStreamException {
		xml.writeStartElement("decisionTable"); //$NON-NLS-1$
		attributes(xml, "hitPolicy", "FIRST"); //$NON-NLS-1$ //$NON-NLS-2$
		for (DecisionModel.Input input : table.inputs()) {
			xml.writeStartElement("input"); //$NON-NLS-1$
			attributes(xml, "label", input.label()); //$NON-NLS-1$
			xml.writeStartElement("inputExpression"); //$NON-NLS-1$
			attributes(xml, "typeRef", input.type()); //$NON-NLS-1$
			text(xml, input.expression());
			xml.writeEndElement();
			xml.writeEndElement();
		}
		for (String output : table.outputs()) {
			xml.writeEmptyElement("output"); //$NON-NLS-1$
			attributes(xml, "name", output, "typeRef", "string"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (List<String> rule : table.rules()) {
			xml.writeStartElement("rule"); //$NON-NLS-1$
			for (int i = 0; i < rule.size(); i++) {
				xml.writeStartElement(i < table.inputs().size() ? "inputEntry" : "outputEntry"); //$NON-NLS-1$ //$NON-NLS-2$
				text(xml, rule.get(i));
				xml.writeEndElement();
			}
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}
}
