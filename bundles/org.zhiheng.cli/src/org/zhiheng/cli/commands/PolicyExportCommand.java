// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.dmn.DmnExport;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;

/** {@code policy export}: a version as a document to read and sign, or as DMN for other engines. */
public final class PolicyExportCommand implements Command {

	private static final List<String> FORMATS = List.of("docx", "html", "dmn");
	private static final String OUT = "--out";
	private static final String DOCUMENT = "--document";

	@Override
	public List<Option> options() {
		return List.of(Format.requiredOption(FORMATS), Option.required(OUT, "F"), Option.optional(DOCUMENT, "ID"),
			Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		String format = Format.of(call, FORMATS).name();
		PolicyBase base = call.policies();
		List<Document> documents = documents(base, call);
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		if ("dmn".equals(format)) {
			List<Document> encoded = documents.stream().filter(DmnExport::encoded).toList();
			DmnExport.write(base, encoded.stream().map(Document::getId).toList(), call.locale(), whole);
			documents = encoded;
		} else {
			PolicyFormat.of(format).write(base, documents, call.locale(), whole);
		}
		call.output().answer(Optional.of(call.file(OUT)), to -> whole.writeTo(to));
		answer(call, base, format, documents, whole.toByteArray());
		return Exit.DONE;
	}

	private static List<Document> documents(PolicyBase base, Call call) throws Failure {
		Optional<String> asked = call.text(DOCUMENT);
		if (asked.isEmpty()) {
			return base.documents();
		}
		List<Document> found = new ArrayList<>();
		for (String id : asked.get().split(",")) {
			Optional<Document> document = base.document(id.strip());
			if (document.isEmpty()) {
				throw new Failure(Program.class, "ZH-7006", DOCUMENT, id, String.join(", ", base.documentIds()));
			}
			found.add(document.get());
		}
		return found;
	}

	private static void answer(Call call, PolicyBase base, String format, List<Document> documents, byte[] bytes) throws Failure, IOException {
		List<Map<String, @Nullable Object>> told = new ArrayList<>();
		for (Document document : documents) {
			Map<String, @Nullable Object> one = new LinkedHashMap<>();
			one.put("id", document.getId());
			one.put("version", document.getVersion());
			one.put("digest", base.file(document.getId()).digest());
			told.add(one);
		}
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", call.text(OUT).orElse(""));
		answer.put("format", format);
		answer.put("documents", told);
		answer.put("digest", new Digest(bytes).hex());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
	}
}
