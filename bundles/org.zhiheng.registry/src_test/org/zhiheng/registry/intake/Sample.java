// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zhiheng.registry.Column;
import org.zhiheng.registry.FakeRegistry;
import org.zhiheng.registry.IdNumber;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.RegionNames;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/** Small tables of applications for tests. */
final class Sample {

	static final Provenance WHY = new Provenance("tester", false, "administrator", "import", "test", "v1", "");
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
	static final RegionNames REGIONS = name -> switch (name) {
		case "653200", "和田地区", "和田" -> List.of("653200");
		case "653201", "和田市" -> List.of("653201");
		case "鼓楼区" -> List.of("320106", "320302", "350102", "410204");
		default -> List.of();
	};

	private Sample() {
	}

	/** A sound row with the number given. */
	static Map<Column, String> row(int n) {
		Map<Column, String> row = new EnumMap<>(Column.class);
		row.put(Column.APPLICATION_NUMBER, String.format("HT2025%06d", n));
		row.put(Column.YEAR, "2025");
		row.put(Column.NAME, "阿依古丽·买买提");
		row.put(Column.ID_NUMBER, id(n));
		row.put(Column.EMPLOYER, "和田某某建筑有限公司");
		row.put(Column.EMPLOYER_TYPE, "民营企业");
		row.put(Column.REGION, "和田地区");
		row.put(Column.ROUTE, "评审");
		row.put(Column.SERIES, "工程");
		row.put(Column.LEVEL, "中级");
		row.put(Column.EDUCATION, "大学本科");
		row.put(Column.GRADUATED_ON, "2015-07-01");
		row.put(Column.SUBMITTED_AT, "2025-03-02 10:20:00");
		row.put(Column.STATUS, "审核中");
		row.put(Column.FEE, "280");
		return row;
	}

	static Map<Column, String> row(int n, Column column, String value) {
		Map<Column, String> row = row(n);
		row.put(column, value);
		return row;
	}

	static String id(int n) {
		String digits = String.format("653201%04d0101%03d", 1950 + n / 999 % 50, 1 + n % 999);
		return digits + IdNumber.check(digits);
	}

	static List<Column> columns() {
		return new ArrayList<>(row(0).keySet());
	}

	static String line(List<Column> columns, Map<Column, String> row) {
		return columns.stream().map(column -> quoted(row.getOrDefault(column, ""))).collect(Collectors.joining(","));
	}

	static String quoted(String text) {
		return text.matches("(?s).*[,\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	static String heading(List<Column> columns) {
		return columns.stream().map(Column::heading).collect(Collectors.joining(","));
	}

	/** The text of a CSV file with these rows and the columns of {@link #columns()} and of the rows. */
	@SafeVarargs
	static String csv(Map<Column, String>... rows) {
		List<Column> columns = Stream.concat(columns().stream(), Stream.of(rows).flatMap(row -> row.keySet().stream())).distinct().sorted().toList();
		return heading(columns) + "\r\n" + Stream.of(rows).map(row -> line(columns, row) + "\r\n").collect(Collectors.joining());
	}

	static Path file(Path folder, String name, String text) {
		return file(folder, name, text, StandardCharsets.UTF_8);
	}

	static Path file(Path folder, String name, String text, Charset charset) {
		return file(folder, name, text.getBytes(charset));
	}

	static Path file(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static ImportReport run(FakeRegistry registry, Path file) throws Failure {
		return run(registry, ImportRequest.of(file, file.resolveSibling("reject.csv")));
	}

	static ImportReport run(FakeRegistry registry, ImportRequest request) throws Failure {
		return new Import(registry, REGIONS, CLOCK).run(request, WHY, Progress.NONE);
	}
}
