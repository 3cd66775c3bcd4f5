// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.dmn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.dmn.DmnExport;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.eligibility.Outcome;

class DmnTest {

	private static final boolean NIGHTLY = Boolean.getBoolean("zhiheng.nightly");
	private static final int PEOPLE = NIGHTLY ? 10_000 : 120;

	private static PolicyBase base() throws Failure {
		return PolicyFiles.base(List::of, Path.of(System.getProperty("zhiheng.root", "../.."), "bundles", "org.zhiheng.policies", "policies"));
	}

	private static byte[] model(Locale locale) throws Failure, IOException {
		PolicyBase base = base();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DmnExport.write(base, base.documentIds(), locale, out);
		return out.toByteArray();
	}

	@Test
	void theModelHoldsToTheSchemaOfDmn15() throws Exception {
		byte[] model = model(Locale.ENGLISH);
		SchemaFactory schemas = SchemaFactory.newDefaultInstance();
		schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		schemas.newSchema(getClass().getResource("/org/omg/spec/DMN/20230324/DMN15.xsd")).newValidator()
			.validate(new StreamSource(new ByteArrayInputStream(model)));
		assertArrayEquals(model, model(Locale.ENGLISH));
	}

	@Test
	void anotherEngineDecidesAlike() throws Exception {
		Differential differential = new Differential(base());
		Differential.Report known = differential.ask(PEOPLE, 20260101, 0);
		assertEquals(List.of(), known.differences());
		Differential.Report open = differential.ask(PEOPLE, 20260102, 0.15);
		assertEquals(List.of(), open.differences());
		assertTrue(known.outcomes().getOrDefault(Outcome.ELIGIBLE, 0) * 4 >= PEOPLE, "a quarter is eligible: " + known.outcomes());
		assertTrue(known.routes().size() >= (NIGHTLY ? 30 : 10), "by many routes: " + known.routes());
		assertTrue(open.outcomes().size() > 1, open.outcomes().toString());
	}
}
