// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A tree of maps, lists, texts, numbers, truth values and nulls as JSON text: UTF-8, two blanks a level, a line end at the end.
 */
public final class JsonText {

	private JsonText() {
	}

	/**
	 * Writes an object.
	 *
	 * @param to takes the text; it is flushed, not closed
	 * @param object the members in their order; a number that is no number is written as null
	 * @throws IOException where the text cannot be written
	 */
	public static void write(OutputStream to, Map<String, ?> object) throws IOException {
		JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(to, JsonEncoding.UTF8);
		json.useDefaultPrettyPrinter();
		value(json, object);
		json.writeRaw('\n');
		json.close();
	}

	private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
		if (value instanceof Map<?, ?> map) {
			json.writeStartObject();
			for (Map.Entry<?, ?> each : map.entrySet()) {
				json.writeFieldName(String.valueOf(each.getKey()));
				value(json, each.getValue());
			}
			json.writeEndObject();
		} else if (value instanceof Collection<?> list) {
			json.writeStartArray();
			for (Object each : list) {
				value(json, each);
			}
			json.writeEndArray();
		} else if (value instanceof Double number && !Double.isFinite(number)) {
			json.writeNull();
		} else {
			scalar(json, value);
		}
	}

	private static void scalar(JsonGenerator json, @Nullable Object value) throws IOException {
		if (value == null) {
			json.writeNull();
		} else if (value instanceof Double number) {
			json.writeNumber(number.doubleValue());
		} else if (value instanceof Number number) {
			json.writeNumber(number.toString());
		} else if (value instanceof Boolean flag) {
			json.writeBoolean(flag);
		} else {
			json.writeString(value.toString());
		}
	}
}
