// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.edit.Sample;
import org.zhiheng.policy.word.ModelWords;

class PolicyWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyKindFeatureAndLiteralHasAName(String language) {
		PolicyWords words = new PolicyWords(Locale.forLanguageTag(language), CodeNames.PLAIN);
		for (EClassifier classifier : PolicyPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				assertFalse(words.kind(kind).isBlank());
				kind.getEStructuralFeatures().forEach(feature -> assertFalse(words.feature(feature).isBlank()));
			}
			if (classifier instanceof EEnum literals) {
				literals.getELiterals()
					.forEach(literal -> assertFalse(words.value(PolicyPackage.Literals.NORM__HANDLING, literal.getInstance()).isBlank()));
			}
		}
	}

	@Test
	void noNameIsLeftOfAFeatureThatIsGone() throws IOException {
		Set<String> known = new HashSet<>();
		for (EClassifier classifier : PolicyPackage.eINSTANCE.getEClassifiers()) {
			known.add("class." + classifier.getName());
			if (classifier instanceof EClass kind) {
				kind.getEStructuralFeatures().forEach(feature -> {
					known.add("feature." + feature.getName());
					known.add("feature." + kind.getName() + "." + feature.getName());
				});
			}
		}
		properties(ModelWords.class, "messages.properties").stringPropertyNames().stream()
			.filter(key -> key.startsWith("class.") || key.startsWith("feature.")).forEach(key -> assertTrue(known.contains(key), key));
	}

	@Test
	void objectsAreCalledByTheirNamesInTheReadersLanguage() throws Exception {
		PolicyWords chinese = new PolicyWords(Locale.SIMPLIFIED_CHINESE, CodeNames.PLAIN);
		assertEquals("高级", chinese.name(Sample.senior(Sample.notice())));
		assertEquals("申报", chinese.name(Sample.step(Sample.notice())));
		assertEquals("Declaration", new PolicyWords(Locale.ENGLISH, CodeNames.PLAIN).name(Sample.step(Sample.notice())));
		assertEquals("工程技术", chinese.name(Sample.engineering(Sample.series())));
	}

	private static Properties properties(Class<?> origin, String name) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(origin.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
