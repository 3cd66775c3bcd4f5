// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.ui.administration.Sample;

class ContentTest {

	@TempDir
	Path folder;

	private PolicyShelf shelf() {
		return new PolicyShelf(Sample.SHIPPED, folder);
	}

	private List<Node> tree() throws Exception {
		return new DocumentTree(new Names(Locale.SIMPLIFIED_CHINESE, List.of()).words()).of(shelf().entries());
	}

	@Test
	void aFileSavedHereStandsInPlaceOfTheShippedOne() throws Exception {
		assertFalse(shelf().entry("ht25.policy").own());
		Files.write(folder.resolve("ht25.policy"), Sample.notice("480").bytes());
		assertTrue(shelf().entry("ht25.policy").own());
		assertEquals(List.of("ht25.policy", "interpretations.policy", "series.policy"),
			shelf().entries().stream().map(each -> each.file().name()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<policy|ZH-3003", "<!DOCTYPE x><x/>|ZH-3002", "clauses=\"HT25-9\"|ZH-3005", "without|ZH-3006" })
	void aBrokenFileSaysWhyAndHidesNoOther(String fault, String code) throws Exception {
		String sound = new String(Sample.notice("450").bytes(), StandardCharsets.UTF_8);
		String broken = fault.startsWith("clauses") ? sound.replace("clauses=\"HT25-5.7.2\" summary", fault + " summary")
			: fault.equals("without") ? sound.replace(" clauses=\"HT25-5.7.2\" summary", " summary") : fault;
		Files.writeString(folder.resolve("ht25.policy"), broken);
		PolicyShelf.Entry entry = shelf().entry("ht25.policy");
		assertNull(entry.root());
		assertEquals(code, Objects.requireNonNull(entry.failure()).code());
		assertNotNull(shelf().entry("series.policy").root());
		assertTrue(tree().stream().anyMatch(node -> node.label().equals("ht25.policy") && node.detail().contains(code)));
		assertEquals(List.of("HT25"), shelf().base().documentIds(), "look-ups fall back to the shipped files");
	}

	@Test
	void clausesNestAsTheyAreNumberedAndRulesLieUnderTheDecidingClause() throws Exception {
		Node notice = tree().get(0);
		assertEquals("〔2025〕1号", notice.label());
		assertEquals(List.of("HT25-3", "HT25-5.7.2"), notice.children().stream().map(Node::detail).toList());
		Node deadline = notice.children().get(0).children().get(0);
		assertEquals("HT25-3.1", deadline.detail());
		assertEquals(List.of("申报", "事后备案"), deadline.children().stream().map(Node::label).toList());
		assertEquals("deadline", deadline.children().get(0).icon());
		assertTrue(notice.matches("截止时间") && deadline.children().get(0).belongsTo("截止时间") && !notice.matches("没有这个"));
	}

	@Test
	void cataloguesStandUnderTheirHeading() throws Exception {
		Node catalogues = tree().get(tree().size() - 1);
		assertEquals(List.of("待解释问题", "系列与专业"), catalogues.children().stream().map(Node::label).toList());
		assertEquals("建材", catalogues.children().get(1).children().get(0).children().get(0).label());
	}

	@Test
	void groundsAreTheClausesAndTheirOpenQuestions() throws Exception {
		PolicyBase base = shelf().base();
		Document notice = base.documents().get(0);
		Grounds deadline = Grounds.of(notice.getNorms().get(0), base);
		assertEquals(List.of("HT25-3.1"), deadline.clauses().stream().map(Clause::getId).toList());
		assertEquals(List.of("AMB-A"), deadline.interpretations().stream().map(Interpretation::getId).toList());
		Grounds fee = Grounds.of(((FeeTariff) notice.getNorms().get(2)).getRows().get(0), base);
		assertEquals(List.of("AMB-B"), fee.interpretations().stream().map(Interpretation::getId).toList());
		assertEquals(new Grounds(List.of(), List.of()), Grounds.of(notice, base));
		SeriesCatalogue series = (SeriesCatalogue) rootOf("series.policy");
		assertEquals(1, Grounds.of(series.getSeries().get(0).getSpecialties().get(0), base).clauses().size());
	}

	@Test
	void namesComeFromTheVocabularyAndTheSeries() throws Exception {
		SeriesCatalogue series = (SeriesCatalogue) rootOf("series.policy");
		assertEquals("工程技术", new Names(Locale.SIMPLIFIED_CHINESE, series.getSeries()).name("ENGINEERING"));
		assertEquals("Engineering", new Names(Locale.ENGLISH, series.getSeries()).name("ENGINEERING"));
		assertEquals("中级", new Names(Locale.SIMPLIFIED_CHINESE, List.of()).name("INTERMEDIATE"));
		assertEquals("?", new Names(Locale.ENGLISH, List.of()).name("?"));
	}

	private PolicyRoot rootOf(String name) throws Exception {
		return Objects.requireNonNull(shelf().entry(name).root());
	}
}
