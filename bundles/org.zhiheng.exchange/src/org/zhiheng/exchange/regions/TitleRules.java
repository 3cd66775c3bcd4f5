// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.regions;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.sanction.SanctionQuestion;
import org.zhiheng.rules.sanction.Sanctions;

/**
 * What the notices say of a title that was obtained by an act.
 *
 * <p>The same principle by which a record bars an application: the notice whose register holds the record speaks, where it is one of the place's province
 * (自治区职称评审诚信档案库 stands in XJ23-6.4 and is kept for the whole region); else the notice that governed the place.
 */
final class TitleRules {

	private static final int PROVINCE = 2;

	private final PolicyBase policies;
	private final Sanctions sanctions;
	private final Map<String, Optional<Boolean>> known = new ConcurrentHashMap<>();

	TitleRules(PolicyBase policies) {
		this.policies = policies;
		this.sanctions = new Sanctions(policies);
	}

	/**
	 * Whether the title is revoked.
	 *
	 * @param place GB/T 2260 code
	 * @param governing id of the notice that governed the place
	 * @param register in which the record stands
	 * @param act its code
	 * @return empty where the notice is silent, or there is none
	 */
	Optional<Boolean> revokes(String place, Optional<String> governing, String register, String act) {
		Optional<String> notice = of(register, place).or(() -> governing);
		return notice.isEmpty() ? Optional.empty()
			: Objects.requireNonNull(known.computeIfAbsent(notice.get() + '/' + act, key -> ask(notice.get(), act)));
	}

	private Optional<Boolean> ask(String notice, String act) {
		Values input = new Values(Map.of("act", act, "person", "INDIVIDUAL", "title_obtained", Boolean.TRUE));
		@Nullable
		Boolean revoked = sanctions.answer(new SanctionQuestion(notice, input)).revokeTitle();
		return revoked == null ? Optional.empty() : Optional.of(revoked);
	}

	/** The notice of the place's province that keeps a register. */
	private Optional<String> of(String register, String place) {
		return policies.documents().stream().filter(each -> keeps(each, register))
			.filter(each -> each.getTerritory().stream().anyMatch(code -> code.regionMatches(0, place, 0, PROVINCE))).map(Document::getId)
			.findFirst();
	}

	private static boolean keeps(Document document, String register) {
		return document.getNorms().stream().anyMatch(norm -> norm instanceof Sanction sanction && register.equals(sanction.getRegister()));
	}
}
