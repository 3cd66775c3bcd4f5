// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.CommitteeRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.FilingRule;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;

/**
 * The text itself: broken addresses, dates without their month, mixed numbering, an annex without content, one platform under several addresses,
 * and slips common in official documents. Quotes stay as printed; a draft can be corrected.
 */
final class Misprints implements Inspection {

	private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,6}"); //$NON-NLS-1$
	private static final Pattern BROKEN_ADDRESS = Pattern
		.compile("www[\\s\u00a0\u3000]+\\.[a-z0-9.]+|www\\.[\\s\u00a0\u3000]+[a-z]|www\\.[a-z]+[\\s\u00a0\u3000]+\\.[a-z]"); //$NON-NLS-1$
	private static final Pattern NO_MONTH = Pattern.compile("\\d{1,2}[上中下]旬"); //$NON-NLS-1$
	private static final Pattern ARABIC = Pattern.compile("\\d+、.*"); //$NON-NLS-1$
	private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十]+.*"); //$NON-NLS-1$
	/** Slip and what is meant; the quote of a clause, so that 登陆 of a coast never comes up. */
	private static final Map<String, String> SLIPS = Map.of("登陆", "登录", "宁缺勿滥", "宁缺毋滥", "人力资源管理社会保障", "人力资源和社会保障", "人力资源和社会局", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		"人力资源和社会保障局", "疑异", "疑义", "截止到目前为止", "截至目前", "做为", "作为"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			document.getClauses().stream().filter(each -> each.getQuote() != null).forEach(each -> quote(each, findings));
			numbering(document, findings);
			annexes(document, findings);
			addresses(document, findings);
			headings(document, findings);
		}
	}

	private static void quote(Clause clause, Findings findings) {
		String quote = clause.getQuote();
		SLIPS.entrySet().stream().filter(slip -> quote.contains(slip.getKey())).sorted(Map.Entry.comparingByKey()).forEach(slip -> {
			Fix fix = Fix.set(Findings.words("fix.quote", slip.getKey(), slip.getValue()), clause, Literals.CLAUSE__QUOTE, //$NON-NLS-1$
				quote.replace(slip.getKey(), slip.getValue()));
			findings.add(Code.MISPRINT, clause, Literals.CLAUSE__QUOTE, fix, List.of(), slip.getKey(), slip.getValue());
		});
		Matcher month = NO_MONTH.matcher(quote);
		if (month.find()) {
			findings.add(Code.DATE_WITHOUT_MONTH, clause, Literals.CLAUSE__QUOTE, month.group());
		}
		Matcher address = BROKEN_ADDRESS.matcher(quote);
		if (address.find()) {
			findings.add(Code.ADDRESS_BROKEN, clause, Literals.CLAUSE__QUOTE, address.group());
		}
	}

	private static void numbering(Document document, Findings findings) {
		List<Clause> numbered = document.getClauses().stream().filter(each -> each.getPrinted() != null).toList();
		List<Clause> arabic = numbered.stream().filter(each -> ARABIC.matcher(each.getPrinted()).matches()).toList();
		List<Clause> chinese = numbered.stream().filter(each -> CHINESE.matcher(each.getPrinted()).matches()).toList();
		if (!arabic.isEmpty() && !chinese.isEmpty()) {
			Set<String> printed = arabic.stream().map(Clause::getPrinted).collect(Collectors.toCollection(LinkedHashSet::new));
			findings.add(Code.NUMBERING_MIXED, arabic.get(0), Literals.CLAUSE__PRINTED, null, ids(arabic), String.join(" ", printed), //$NON-NLS-1$
				chinese.get(0).getPrinted());
		}
	}

	/** An annex that is announced and of which no norm knows anything. */
	private static void annexes(Document document, Findings findings) {
		for (Clause clause : document.getClauses()) {
			boolean announced = clause.getQuote() != null && clause.getQuote().startsWith("附件"); //$NON-NLS-1$
			List<Norm> norms = document.getNorms().stream().filter(norm -> norm.getClauses().contains(clause)).toList();
			if (announced && !norms.isEmpty() && norms.stream().allMatch(norm -> norm instanceof CommitteeRule && bare(norm))) {
				findings.add(Code.ANNEX_MISSING, clause, null, clause.getQuote());
			}
		}
	}

	/** Whether a norm says nothing beyond what every norm has. */
	private static boolean bare(Norm norm) {
		return norm.eClass().getEStructuralFeatures().stream().noneMatch(((EObject) norm)::eIsSet);
	}

	/** Conditions for people that stand under a heading of procedure are overlooked. */
	private static void headings(Document document, Findings findings) {
		Map<String, List<Clause>> byNumber = document.getClauses().stream().filter(each -> each.getPrinted() != null)
			.collect(Collectors.groupingBy(Clause::getPrinted, LinkedHashMap::new, Collectors.toList()));
		byNumber.forEach((printed, clauses) -> {
			List<Norm> norms = document.getNorms().stream().filter(norm -> !norm.getClauses().isEmpty() && clauses.contains(norm.getClauses().get(0)))
				.toList();
			Optional<EligibilityRoute> route = norms.stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
				.filter(each -> RouteTable.outside(each).isEmpty()).findFirst();
			if (route.isPresent() && norms.stream().anyMatch(FilingRule.class::isInstance)) {
				findings.add(Code.HEADING_MIXED, route.get(), Literals.NORM__CLAUSES, printed);
			}
		});
	}

	private static void addresses(Document document, Findings findings) {
		Set<String> hosts = new LinkedHashSet<>();
		@Nullable
		Clause last = null;
		for (Clause clause : document.getClauses()) {
			String quote = Objects.requireNonNullElse(clause.getQuote(), ""); //$NON-NLS-1$
			Matcher matcher = ADDRESS.matcher(quote);
			while (!BROKEN_ADDRESS.matcher(quote).find() && matcher.find()) {
				last = hosts.add(matcher.group().replaceFirst("https?://", "")) ? clause : last; //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		for (String host : hosts) {
			String domain = domain(host);
			List<String> same = hosts.stream().filter(each -> domain(each).equals(domain)).toList();
			if (last != null && same.size() > 1 && same.get(0).equals(host)) {
				findings.add(Code.ADDRESS_VARIES, clause(document, same.get(1)), Literals.CLAUSE__QUOTE, null, ids(List.of(clause(document, host))),
					String.join(", ", same)); //$NON-NLS-1$
			}
		}
	}

	private static Clause clause(Document document, String text) {
		return document.getClauses().stream().filter(each -> each.getQuote() != null && each.getQuote().contains(text)).findFirst().orElseThrow();
	}

	private static String domain(String host) {
		String[] parts = host.split("\\."); //$NON-NLS-1$
		return parts[parts.length - 2] + '.' + parts[parts.length - 1];
	}

	private static List<String> ids(List<Clause> clauses) {
		return clauses.stream().map(Clause::getId).filter(Objects::nonNull).toList();
	}
}
