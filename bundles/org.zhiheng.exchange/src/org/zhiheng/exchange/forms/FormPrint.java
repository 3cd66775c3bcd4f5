// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Prints a form: blank, or filled from applications that a registry holds.
 *
 * @param base the policies
 * @param template the form
 * @param given values by hand
 * @param wholeId whether public notices show the whole ID number
 */
public record FormPrint(PolicyBase base, FormTemplate template, Map<String, String> given, boolean wholeId) {

	private static final long LONGEST = 1L << 20;

	public FormPrint {
		given = Map.copyOf(given);
	}

	/**
	 * Gathers the values of applications.
	 *
	 * @param registry where they are held
	 * @param numbers of the applications
	 * @param why who asks for the persons, with a reason; null to leave the persons out. Each is disclosed by a record of its own
	 * @return the values, one for each application that is known
	 * @throws Failure where a person cannot be disclosed
	 */
	public List<FormValues> values(Registry registry, List<String> numbers, @Nullable Provenance why) throws Failure {
		List<FormValues> values = new ArrayList<>();
		for (String number : numbers) {
			Optional<Kept> kept = registry.find(number);
			if (kept.isPresent()) {
				@Nullable
				Identity identity = why == null ? null : registry.identity(number, why);
				values.add(FormValues.of(kept.get().row(), identity, base, template.document(), wholeId).with(given));
			}
		}
		return values;
	}

	/** The values given by hand alone. */
	public List<FormValues> values() {
		return given.isEmpty() ? List.of() : List.of(FormValues.NONE.with(given));
	}

	/** The forms: one for each application, or one for all where it lists them. */
	public List<FilledForm> forms(List<FormValues> values) {
		return template.list() || values.isEmpty() ? List.of(FilledForm.of(template, values))
			: values.stream().map(each -> FilledForm.of(template, List.of(each))).toList();
	}

	/**
	 * Writes a Word file, as many copies as the form asks for being left to the printer.
	 *
	 * @param values of the applications; none for the blank form
	 * @param demo whether the applications are made up
	 * @param out takes the bytes and stays open
	 * @throws Failure ZH-5087 where it cannot be written
	 */
	public void write(List<FormValues> values, boolean demo, OutputStream out) throws Failure {
		Phrases phrases = Phrases.of(FormPrint.class, Locale.SIMPLIFIED_CHINESE);
		String foot = phrases.text("foot", String.join(" ", template.clauses()), template.document(),
			base.document(template.document()).map(each -> String.valueOf(each.getVersion())).orElse("-"),
			template.ours() ? phrases.text("foot.ours") : "", demo ? phrases.text("foot.demo") : "");
		try {
			FormWord.write(forms(values), foot, out);
		} catch (IOException e) {
			throw new Failure(e, FormPrint.class, "ZH-5087", String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Reads values by hand: a JSON object of texts and numbers.
	 *
	 * @param path the file
	 * @return the values
	 * @throws Failure ZH-5086 where it is none
	 */
	public static Map<String, String> given(Path path) throws Failure {
		try {
			if (Files.size(path) > LONGEST) {
				throw new Failure(FormPrint.class, "ZH-5086", path, String.valueOf(LONGEST));
			}
			JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(path));
			if (root == null || !root.isObject()) {
				throw new Failure(FormPrint.class, "ZH-5086", path, "$");
			}
			Map<String, String> given = new LinkedHashMap<>();
			for (Iterator<Map.Entry<String, JsonNode>> all = root.fields(); all.hasNext();) {
				Map.Entry<String, JsonNode> each = all.next();
				if (!each.getValue().isValueNode()) {
					throw new Failure(FormPrint.class, "ZH-5086", path, "$." + each.getKey());
				}
				given.put(each.getKey(), each.getValue().isNull() ? "" : each.getValue().asText());
			}
			return given;
		} catch (IOException e) {
			throw new Failure(e, FormPrint.class, "ZH-5086", path, String.valueOf(e.getClass().getSimpleName()));
		}
	}
}
