// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What can be tried otherwise in a policy version: found in the norms, nothing listed by hand.
 *
 * <p>Caps are set by committees and stand in no notice as a number, so {@code cap:LEVEL} can be tried for every level, {@code cap:LEVEL/SERIES}
 * for a series, and {@code cap:@COMMITTEE} for one committee.
 */
public final class Parameters {

	private static final String CAP = "cap:";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TEN = BigDecimal.TEN;
	private static final List<String> LEVELS = List.of("SENIOR", "ASSOCIATE_SENIOR", "INTERMEDIATE", "ASSISTANT", "TECHNICIAN_GRADE");

	private final PolicyBase base;
	private final Map<String, Parameter> all = new LinkedHashMap<>();

	/** @param base the policies to start from */
	public Parameters(PolicyBase base) {
		this.base = base;
		for (Document document : base.documents()) {
			places(document).forEach((id, handles) -> all.put(id, requirement(id, document, handles.get(0))));
			document.getNorms().stream().filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast).forEach(each -> fees(document, each));
		}
		LEVELS.forEach(each -> all.put(CAP + each, cap(CAP + each, each)));
	}

	/** Everything listed, in the order of the notices, fees and caps last in theirs. */
	public List<Parameter> all() {
		return List.copyOf(all.values());
	}

	/** The parameter of an id, empty where there is none. */
	public Optional<Parameter> find(String id) {
		@Nullable
		Parameter known = all.get(id);
		if (known != null) {
			return Optional.of(known);
		}
		if (id.startsWith(CAP + "@") && id.length() > CAP.length() + 1) {
			return Optional.of(cap(id, ""));
		}
		int slash = id.indexOf('/');
		if (!id.startsWith(CAP) || slash < 0 || !LEVELS.contains(id.substring(CAP.length(), slash))) {
			return Optional.empty();
		}
		return base.series(id.substring(slash + 1))
			.map(series -> cap(id.substring(0, slash + 1) + series.getName(), id.substring(CAP.length(), slash)));
	}

	/** Version of every policy file, by its id. */
	public Map<String, String> versions() {
		Map<String, String> versions = new LinkedHashMap<>();
		base.documentIds().forEach(id -> versions.put(id, base.version(id) + " sha256:" + base.file(id).digest()));
		return versions;
	}

	/** The policies they were found in. */
	public PolicyBase base() {
		return base;
	}

	/** A change as it is written: {@code id=value}, a cap with or without the sign of per cent. */
	public Alteration read(String text) throws Failure {
		int equals = text.lastIndexOf('=');
		if (equals <= 0 || equals == text.length() - 1) {
			throw new Failure(Parameters.class, "ZH-4060", text);
		}
		String id = text.substring(0, equals).strip();
		Parameter parameter = find(id).orElseThrow(() -> new Failure(Parameters.class, "ZH-4061", id));
		String written = text.substring(equals + 1).strip();
		try {
			BigDecimal value = new BigDecimal(written.endsWith("%") ? written.substring(0, written.length() - 1) : written);
			return change(parameter, value);
		} catch (NumberFormatException e) {
			throw new Failure(e, Parameters.class, "ZH-4062", id, written, parameter.low(), parameter.high());
		}
	}

	/** A change to a value in range; ZH-4062 otherwise. */
	public Alteration change(Parameter parameter, BigDecimal value) throws Failure {
		if (!parameter.takes(value)) {
			throw new Failure(Parameters.class, "ZH-4062", parameter.id(), value.toPlainString(), parameter.low(), parameter.high());
		}
		return new Alteration(parameter, value);
	}

	/** The places of a notice by the id of their parameter: those of one norm that hold the same value are one. */
	static Map<String, List<Handle>> places(Document document) {
		Map<String, List<Handle>> places = new LinkedHashMap<>();
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		for (Handle each : Handle.of(document)) {
			String norm = each.norm().getId().startsWith("N-") ? each.norm().getId().substring(2) : each.norm().getId();
			String plain = norm + ":" + each.kind().key();
			BigDecimal value = each.present();
			String id = value.compareTo(Objects.requireNonNull(values.computeIfAbsent(plain, key -> value))) == 0 ? plain
				: plain + "-" + value.toPlainString();
			places.computeIfAbsent(id, key -> new ArrayList<>()).add(each);
		}
		return places;
	}

	private static Parameter requirement(String id, Document document, Handle handle) {
		Norm norm = handle.norm();
		@Nullable
		String own = handle.kind().flag() ? null : label(handle.leaf());
		boolean plain = own == null;
		String english = String.valueOf(plain ? norm.getSummaryEn() : words(handle.leaf(), true));
		BigDecimal present = handle.present();
		BigDecimal high = switch (handle.kind()) {
			case ROUTE, EDUCATION -> BigDecimal.ONE;
			case MONTHS -> BigDecimal.valueOf(120).max(present);
			default -> BigDecimal.valueOf(15).max(present.add(TEN));
		};
		return new Parameter(id, handle.kind(), document.getId(), norm.getId(), clause(norm, handle.leaf()),
			String.valueOf(plain ? norm.getSummary() : words(handle.leaf(), false)), english, present, BigDecimal.ZERO, high, BigDecimal.ONE);
	}

	/** The label nearest to a leaf, empty where only the norm has words. */
	private static @Nullable String label(Condition leaf) {
		return leaf.getLabel() == null || leaf.getLabel().isBlank() ? null : leaf.getLabel();
	}

	private static String words(Condition leaf, boolean english) {
		@Nullable
		String own = english ? leaf.getLabelEn() : leaf.getLabel();
		return own == null ? "" : own;
	}

	private static String clause(Norm norm, Condition leaf) {
		@Nullable
		String own = leaf.getClause();
		return own != null && !own.isBlank() ? own : norm.getClauses().get(0).getId();
	}

	private void fees(Document document, FeeTariff tariff) {
		for (FeeRow row : tariff.getRows()) {
			if (!row.getLevels().isEmpty() && row.getAmount() != null) {
				String plain = "fee:" + row.getLevels().get(0);
				String id = all.containsKey(plain) ? document.getId() + ":" + plain : plain;
				String label = String.valueOf(row.getLabel());
				all.put(id, new Parameter(id, Parameter.Kind.FEE, document.getId(), tariff.getId(), tariff.getClauses().get(0).getId(), label,
					Vocabulary.standard().dictionary("level").label(row.getLevels().get(0), java.util.Locale.ENGLISH), row.getAmount(),
					BigDecimal.ZERO,
					row.getAmount().multiply(BigDecimal.valueOf(5)), TEN));
			}
		}
	}

	private Parameter cap(String id, String level) {
		Document holder = base.documents().get(0);
		Optional<PassRateRule> rule = Optional.empty();
		for (Document document : base.documents()) {
			for (Norm norm : document.getNorms()) {
				if (rule.isEmpty() && norm instanceof PassRateRule each && covers(each.getScope(), level)) {
					rule = Optional.of(each);
					holder = document;
				}
			}
		}
		@Nullable
		BigDecimal rate = rule.map(PassRateRule::getRate).orElse(null);
		String target = id.substring(CAP.length());
		return new Parameter(id, Parameter.Kind.CAP, rule.isPresent() ? holder.getId() : "", rule.map(Norm::getId).orElse(""),
			rule.map(each -> each.getClauses().get(0).getId()).orElse(""), target, target, rate == null ? null : rate.multiply(HUNDRED),
			BigDecimal.ZERO, HUNDRED, BigDecimal.ONE);
	}

	private static boolean covers(@Nullable Scope scope, String level) {
		return level.isEmpty() || scope == null || scope.getLevels().isEmpty() || scope.getLevels().contains(level);
	}

	/** The rows of the tariff that a fee parameter stands for. */
	Optional<FeeRow> row(Parameter parameter) {
		String level = parameter.id().substring(parameter.id().lastIndexOf(':') + 1);
		return base.document(parameter.document()).stream().flatMap(each -> each.getNorms().stream())
			.filter(each -> parameter.norm().equals(each.getId())).filter(FeeTariff.class::isInstance).map(FeeTariff.class::cast)
			.flatMap(each -> each.getRows().stream()).filter(each -> each.getLevels().contains(level)).findFirst();
	}
}
