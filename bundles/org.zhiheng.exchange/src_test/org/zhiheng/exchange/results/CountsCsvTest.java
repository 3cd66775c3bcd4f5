// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsLine;

class CountsCsvTest {

	@TempDir
	Path folder;

	private List<CountsLine> read(byte[] bytes) throws IOException, Failure {
		return CountsCsv.read(Files.write(folder.resolve("c.csv"), bytes));
	}

	@Test
	void readsWhatOfficesSave() throws Exception {
		List<CountsLine> expected = List.of(new CountsLine(1, List.of("group", "total")), new CountsLine(2, List.of("和田", "5")));
		String text = "group,total\r\n和田,5\r\n";
		assertEquals(expected, read(text.getBytes(StandardCharsets.UTF_8)));
		assertEquals(expected, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
		assertEquals(expected, read(text.getBytes(Charset.forName("GB18030"))));
		assertEquals(expected, read(text.replace(',', ';').getBytes(StandardCharsets.UTF_8)));
		assertEquals(expected, read(text.replace(',', '\t').getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void numbersLinesAsAnEditorDoes() throws Exception {
		List<CountsLine> lines = read("group,total\n\n\"a\nb\",1\nc,2\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(1, 3, 5), lines.stream().map(CountsLine::number).toList());
	}

	@Test
	void refusesWhatIsNoText() {
		assertEquals("ZH-5022", assertThrows(Failure.class, () -> read(new byte[]{ 'P', 'K', 0, 3, (byte) 0xFF })).code());
		assertEquals("ZH-5021", assertThrows(Failure.class, () -> CountsCsv.read(folder.resolve("none.csv"))).code());
	}

	@Test
	void writesATreeAndNeverNotANumber() throws IOException {
		Map<String, Object> tree = new LinkedHashMap<>();
		tree.put("a", Arrays.asList(1, 2.5, null, Double.NaN, true));
		tree.put("b", Map.of("c", "和\n"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonText.write(out, tree);
		assertEquals("{\"a\":[1,2.5,null,null,true],\"b\":{\"c\":\"和\\n\"}}", out.toString(StandardCharsets.UTF_8).replaceAll("[ \\r\\n]", ""));
	}
}
