// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.Value;

/**
 * The tables of a report as a workbook (ECMA-376): numbers as numbers with their formats, header rows that stay in sight and repeat in print, and a last
 * sheet that says from what it was made.
 */
final class WorkbookReport {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int LONGEST = 31;
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final Report report;
	private final Map<String, WorkbookSheet> sheets = new LinkedHashMap<>();

	WorkbookReport(Report report) {
		this.report = report;
		boolean english = Locale.ENGLISH.getLanguage().equals(report.locale().getLanguage());
		for (Part part : report.parts()) {
			if (part instanceof Part.Table table) {
				sheets.put(name(table.sheet()), new WorkbookSheet(table.caption(), report, table));
			}
		}
		List<List<Value>> rows = new ArrayList<>();
		report.provenance().forEach((name, value) -> rows.add(List.of(new Value.Words(name), new Value.Words(value))));
		for (Part part : report.parts()) {
			if (part instanceof Part.Item item) {
				rows.add(List.of(new Value.Words(""), new Value.Words(item.text())));
			}
		}
		String name = english ? "Provenance" : "出处";
		sheets.put(name(name), new WorkbookSheet(name, report, new Part.Table(name, name, List.of(new Part.Column(english ? "Item" : "项目", 30),
			new Part.Column(english ? "Content" : "内容", 110)), rows, List.of())));
	}

	/** A name that a workbook allows and that no other sheet has. */
	private String name(String wanted) {
		String clean = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
		String name = clean.substring(0, Math.min(LONGEST, clean.length()));
		Set<String> taken = new HashSet<>();
		sheets.keySet().forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
		for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
			name = clean.substring(0, Math.min(LONGEST - 3, clean.length())) + " " + i;
		}
		return name;
	}

	void write(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		put(zip, "[Content_Types].xml", types());
		put(zip, "_rels/.rels", HEAD
			+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
			+ RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" "
			+ "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
		put(zip, "docProps/core.xml",
			HEAD + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
				+ "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + WorkbookSheet.escaped(report.title())
				+ "</dc:title><dc:creator>Zhiheng</dc:creator>"
				+ "</cp:coreProperties>");
		put(zip, "xl/workbook.xml", workbook());
		put(zip, "xl/_rels/workbook.xml.rels", relations());
		put(zip, "xl/styles.xml", WorkbookSheet.styles(MAIN));
		int number = 0;
		for (WorkbookSheet sheet : sheets.values()) {
			number++;
			put(zip, "xl/worksheets/sheet" + number + ".xml", sheet.xml(MAIN));
		}
		zip.finish();
	}

	private String types() {
		StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
			+ "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
			+ "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
			+ "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/docProps/core.xml\" "
			+ "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
		for (int i = 1; i <= sheets.size(); i++) {
			xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i)
				.append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
		}
		return xml.append("</Types>").toString();
	}

	private String workbook() {
		StringBuilder xml = new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
		StringBuilder names = new StringBuilder("<definedNames>");
		int i = 0;
		for (Map.Entry<String, WorkbookSheet> sheet : sheets.entrySet()) {
			i++;
			xml.append("<sheet name=\"").append(WorkbookSheet.escaped(sheet.getKey())).append("\" sheetId=\"").append(i).append("\" r:id=\"rId")
				.append(i)
				.append("\"/>");
			names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i - 1).append("\">'")
				.append(WorkbookSheet.escaped(sheet.getKey())).append("'!$").append(WorkbookSheet.HEADER).append(":$").append(WorkbookSheet.HEADER)
				.append("</definedName>");
		}
		return xml.append("</sheets>").append(names).append("</definedNames></workbook>").toString();
	}

	private String relations() {
		StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 1; i <= sheets.size(); i++) {
			xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(RELATIONS).append("/worksheet\" Target=\"worksheets/sheet")
				.append(i)
				.append(".xml\"/>");
		}
		return xml.append("<Relationship Id=\"rIdStyles\" Type=\"").append(RELATIONS).append("/styles\" Target=\"styles.xml\"/></Relationships>")
			.toString();
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
