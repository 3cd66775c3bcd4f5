// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.dmn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.zhiheng.exchange.dmn.DmnExport;
import org.zhiheng.exchange.dmn.DmnFacts;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.eligibility.EligibilityQuestion;

/**
 * Decides questions with Apache KIE's engine on the exported model. The model is compiled once; deciding is what a benchmark measures.
 */
public final class KieDecider {

	/**
	 * What the engine says.
	 *
	 * @param result eligible, not_eligible or undetermined
	 * @param clause the clause that decided
	 */
	public record Answer(String result, String clause) {}

	private final DMNRuntime runtime;
	private final DMNModel model;

	/**
	 * Exports and compiles.
	 *
	 * @param base the policies
	 * @param documents ids of the notices that will be asked about
	 * @throws IOException never, as the export is in memory
	 */
	public KieDecider(PolicyBase base, List<String> documents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DmnExport.write(base, documents, Locale.SIMPLIFIED_CHINESE, bytes);
		Resource resource = ResourceFactory.newByteArrayResource(bytes.toByteArray());
		resource.setSourcePath("eligibility.dmn");
		runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(resource))
			.getOrElseThrow(IllegalStateException::new);
		model = runtime.getModel(DmnExport.NAMESPACE, DmnExport.NAME);
		List<DMNMessage> errors = model.getMessages(DMNMessage.Severity.ERROR);
		if (!errors.isEmpty()) {
			throw new IllegalStateException(errors.toString());
		}
	}

	/** The version of the engine, as its jar says. */
	public static String version() {
		return String.valueOf(DMNRuntime.class.getPackage().getImplementationVersion());
	}

	/** The input of a question, made beforehand so that a benchmark need not count it. */
	public static Map<String, Object> input(EligibilityQuestion question) {
		return DmnFacts.of(question.facts(), question.checkTimetable());
	}

	/**
	 * Decides one question.
	 *
	 * @param document id of the notice
	 * @param facts as {@link #input} makes them
	 * @return the answer
	 */
	public Answer decide(String document, Map<String, Object> facts) {
		DMNContext context = runtime.newContext();
		context.set("facts", facts);
		DMNResult result = runtime.evaluateByName(model, context, document);
		if (result.getDecisionResultByName(document).getResult() instanceof Map<?, ?> answer) {
			return new Answer(String.valueOf(answer.get("result")), String.valueOf(answer.get("clause")));
		}
		throw new IllegalStateException(result.getMessages().toString());
	}
}
