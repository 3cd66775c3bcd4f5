// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicySource;

/** Small policy files, written as files are written. */
public final class Sample {

	/** The notice, its questions and the series. */
	public static final PolicySource SHIPPED = () -> List.of(notice("450"), questions(), series());

	private static final String HEAD = """
		<?xml version="1.0" encoding="UTF-8"?>
		<policy:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:policy="http://zhiheng.org/policy/1" %s>
		""";

	private Sample() {
	}

	/** The notice with a senior fee. */
	public static PolicyFile notice(String fee) {
		return file("ht25.policy", "Document", "id=\"HT25\" number=\"〔2025〕1号\" title=\"通知\" year=\"2025\"",
			"""
				  <territory>653200</territory>
				  <clauses id="HT25-3" printed="三" quote="时间安排"/>
				  <clauses id="HT25-3.1" printed="三（一）" quote="申报截止时间为2025年3月6日"/>
				  <clauses id="HT25-5.7.2" printed="五（七）" quote="高级450元/人，中级280元/人"/>
				  <norms xsi:type="policy:TimetableStep" id="N-T" clauses="HT25-3.1" summary="申报" step="DECLARATION" opens="2025-02-17" closes="2025-03-06">
				    <interpretations>AMB-A</interpretations>
				  </norms>
				  <norms xsi:type="policy:PeriodRule" id="N-P" clauses="HT25-3.1" step="POST_FILING" trigger="DOCUMENT_ISSUED" length="5"/>
				  <norms xsi:type="policy:FeeTariff" id="N-F" clauses="HT25-5.7.2" summary="收费">
				    <rows label="高级" amount="%s">
				      <levels>SENIOR</levels>
				    </rows>
				  </norms>
				  <norms xsi:type="policy:PassRateRule" id="N-R" clauses="HT25-5.7.2" year="2025" level="INTERMEDIATE"/>
				"""
				.formatted(fee));
	}

	static PolicyFile questions() {
		return file("interpretations.policy", "InterpretationCatalogue", "id=\"interpretations\"", """
			  <interpretations id="AMB-A" question="问一">
			    <readings key="X" text="甲"/>
			  </interpretations>
			  <interpretations id="AMB-B" question="问二">
			    <clauses>HT25-5.7.2</clauses>
			  </interpretations>
			""");
	}

	/** The series. */
	public static PolicyFile series() {
		return file("series.policy", "SeriesCatalogue", "id=\"series\"", """
			  <series code="ENGINEERING" name="工程技术" nameEn="Engineering">
			    <titles level="SENIOR" name="正高级工程师"/>
			    <specialties name="建材" clause="HT25-3.1"/>
			  </series>
			""");
	}

	private static PolicyFile file(String name, String kind, String attributes, String body) {
		return new PolicyFile(name, (HEAD.formatted(kind, attributes) + body + "</policy:" + kind + ">\n").getBytes(StandardCharsets.UTF_8));
	}
}
