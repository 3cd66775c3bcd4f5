// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.policy.edit.form.CodeChoices;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What a form offers: facts by the vocabulary, codes by their dictionaries, series and open questions by their catalogues, and for what the model
 * leaves to words the codes that the notices use.
 */
public final class EditorChoices implements CodeChoices {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+"); //$NON-NLS-1$
	private static final Map<String, String> DICTIONARIES = Map.ofEntries(Map.entry("level", "level"), Map.entry("levels", "level"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Map.entry("forLevel", "level"), Map.entry("route", "route"), Map.entry("routes", "route"), Map.entry("forRoute", "route"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		Map.entry("employerKinds", "employer_type"), Map.entry("employmentStates", "employment_status")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Vocabulary vocabulary = Vocabulary.standard();
	private final PolicyBase base;
	private final PolicyWords words;
	private final Map<EStructuralFeature, Map<String, String>> used = new HashMap<>();

	/**
	 * @param base catalogues and the codes in use
	 * @param words names of codes
	 */
	public EditorChoices(PolicyBase base, PolicyWords words) {
		this.base = base;
		this.words = words;
	}

	@Override
	public Map<String, String> of(EObject owner, EStructuralFeature feature) {
		if (owner instanceof Condition condition) {
			return ofCondition(condition, feature);
		}
		String dictionary = DICTIONARIES.get(feature.getName());
		if (dictionary != null) {
			return with(codes(dictionary), owner, feature);
		}
		if (feature == Literals.NORM__INTERPRETATIONS) {
			Map<String, String> all = new LinkedHashMap<>();
			base.interpretations().forEach(each -> all.put(each.getId(), each.getId()));
			return with(all, owner, feature);
		}
		return used(owner, feature);
	}

	private Map<String, String> ofCondition(Condition owner, EStructuralFeature feature) {
		Locale locale = words.locale();
		if (feature == Literals.COMPARISON__VALUES) {
			Optional<Dictionary> dictionary = dictionary(String.valueOf(((Comparison) owner).getFact()));
			return dictionary.isPresent() ? with(codes(dictionary.get().name()), owner, feature) : Map.of();
		}
		boolean lists = "list".equals(feature.getName()); //$NON-NLS-1$
		boolean named = lists || feature.getEType() == EcorePackage.Literals.ESTRING && !feature.isMany()
			&& List.of("fact", "valueFact", "measure", "since").contains(feature.getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!named) {
			return Map.of();
		}
		String list = "measure".equals(feature.getName()) || "since".equals(feature.getName()) ? listOf(owner) : around(owner); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, String> facts = new LinkedHashMap<>();
		for (Fact fact : vocabulary.facts()) {
			boolean fits = lists ? fact.type() == FactType.LIST : list == null ? outer(fact) : list.equals(fact.list()) || outer(fact);
			if (fits) {
				facts.put(fact.key(), fact.label(locale));
			}
		}
		return with(facts, owner, feature);
	}

	private Optional<Dictionary> dictionary(String key) {
		Optional<Fact> fact = vocabulary.fact(key);
		String name = fact.isPresent() ? fact.get().dictionary() : null;
		return vocabulary.dictionaries().stream().filter(each -> each.name().equals(name) && !each.codes().isEmpty()).findFirst();
	}

	/** Facts that stand for themselves: not the members of a list, of which there are several. */
	private boolean outer(Fact fact) {
		String list = fact.list();
		return list == null || vocabulary.fact(list).filter(each -> each.type() == FactType.LIST).isEmpty();
	}

	/** The list whose members a condition speaks of. */
	private static @Nullable String around(EObject condition) {
		@Nullable
		EObject holder = condition.eContainer();
		while (holder != null) {
			String list = listOf(holder);
			if (list != null) {
				return list;
			}
			holder = holder.eContainer();
		}
		return null;
	}

	private static @Nullable String listOf(EObject holder) {
		return holder instanceof Some some ? some.getList()
			: holder instanceof Total total ? total.getList()
				: holder instanceof EachYear each ? each.getList() : null;
	}

	private Map<String, String> codes(String dictionary) {
		Map<String, String> codes = new LinkedHashMap<>();
		vocabulary.dictionary(dictionary).codes().forEach(code -> codes.put(code.code(), code.label(words.locale())));
		return codes;
	}

	/** Codes that the file has beside those of the dictionary are offered as they are. */
	private Map<String, String> with(Map<String, String> codes, EObject owner, EStructuralFeature feature) {
		Object present = owner.eGet(feature);
		List<?> values = present instanceof List<?> many ? many : present == null ? List.of() : List.of(present);
		values.forEach(each -> codes.putIfAbsent(String.valueOf(each), words.code(String.valueOf(each))));
		return codes;
	}

	private Map<String, String> used(EObject owner, EStructuralFeature feature) {
		Map<String, String> codes = used.computeIfAbsent(feature, this::scan);
		return codes.isEmpty() ? codes : with(new LinkedHashMap<>(codes), owner, feature);
	}

	/** The codes that the notices use for an attribute; none where any of its values is no code. */
	private Map<String, String> scan(EStructuralFeature feature) {
		Map<String, String> codes = new TreeMap<>();
		boolean[] coded = { feature instanceof EAttribute && feature.getEType() == EcorePackage.Literals.ESTRING };
		base.documents().forEach(document -> document.eAllContents().forEachRemaining(each -> {
			if (coded[0] && feature.getEContainingClass().isSuperTypeOf(each.eClass())) {
				Object value = each.eGet(feature);
				List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
				values.forEach(one -> {
					coded[0] &= CODE.matcher(String.valueOf(one)).matches();
					codes.put(String.valueOf(one), words.code(String.valueOf(one)));
				});
			}
		}));
		return coded[0] ? codes : Map.of();
	}
}
