// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit;

import java.nio.charset.StandardCharsets;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyFile;

/** A small notice and a small catalogue, written as files are written. */
public final class Sample {

	private static final String HEAD = """
		<?xml version="1.0" encoding="UTF-8"?>
		<policy:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:policy="http://zhiheng.org/policy/1" %s>
		""";

	private static final String NOTICE = HEAD.formatted("Document", "id=\"HT25\" number=\"〔2025〕1号\" title=\"通知\" year=\"2025\"")
		+ """
			  <clauses id="HT25-3.1" printed="三（一）" quote="申报截止时间为2025年3月6日"/>
			  <clauses id="HT25-5.7.2" printed="五（七）" quote="高级450元/人，中级280元/人"/>
			  <clauses id="HT25-5.8.3" printed="五（八）" quote="2025年度中级职称评审设置通过率"/>
			  <norms xsi:type="policy:TimetableStep" id="N-HT25-3.1" clauses="HT25-3.1" summary="申报：2025年2月17日至3月6日" step="DECLARATION" opens="2025-02-17" closes="2025-03-06"/>
			  <norms xsi:type="policy:PeriodRule" id="N-P" clauses="HT25-3.1" step="POST_FILING" trigger="DOCUMENT_ISSUED" length="5"/>
			  <norms xsi:type="policy:FeeTariff" id="N-HT25-5.7.2" clauses="HT25-5.7.2" summary="高级450元、中级280元">
			    <rows label="高级" amount="450">
			      <levels>SENIOR</levels>
			    </rows>
			    <rows label="中级" amount="280">
			      <levels>INTERMEDIATE</levels>
			    </rows>
			  </norms>
			  <norms xsi:type="policy:PassRateRule" id="N-HT25-5.8.3" clauses="HT25-5.8.3" year="2025" level="INTERMEDIATE"/>
			</policy:Document>
			""";

	private static final String SERIES = HEAD.formatted("SeriesCatalogue", "id=\"series\"") + """
		  <series code="ENGINEERING" name="工程技术">
		    <titles level="SENIOR" name="正高级工程师"/>
		    <specialties name="建材" clause="XJ23-1.1"/>
		    <specialties name="林业" clause="XJ23-1.1"/>
		  </series>
		  <series code="AGRICULTURE" name="农业技术"/>
		</policy:SeriesCatalogue>
		""";

	private Sample() {
	}

	/** The notice as a file. */
	public static PolicyFile noticeFile() {
		return new PolicyFile("ht25.policy", NOTICE.getBytes(StandardCharsets.UTF_8));
	}

	/** The notice, opened. */
	public static PolicyEditing notice() throws Failure {
		return PolicyEditing.of(noticeFile());
	}

	/** The catalogue, opened. */
	public static PolicyEditing series() throws Failure {
		return PolicyEditing.of(new PolicyFile("series.policy", SERIES.getBytes(StandardCharsets.UTF_8)));
	}

	public static Document document(PolicyEditing editing) {
		return (Document) editing.root();
	}

	public static TimetableStep step(PolicyEditing editing) {
		return (TimetableStep) document(editing).getNorms().get(0);
	}

	public static PeriodRule period(PolicyEditing editing) {
		return (PeriodRule) document(editing).getNorms().get(1);
	}

	public static FeeTariff tariff(PolicyEditing editing) {
		return (FeeTariff) document(editing).getNorms().get(2);
	}

	public static FeeRow senior(PolicyEditing editing) {
		return tariff(editing).getRows().get(0);
	}

	public static PassRateRule rate(PolicyEditing editing) {
		return (PassRateRule) document(editing).getNorms().get(3);
	}

	public static Series engineering(PolicyEditing editing) {
		return ((SeriesCatalogue) editing.root()).getSeries().get(0);
	}
}
