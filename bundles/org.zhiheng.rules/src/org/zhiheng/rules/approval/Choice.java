// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.InterpretationCatalogue;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.Readings;

/**
 * The decision how an open text is read: which reading, by whom, when, why, and from which day on. It takes effect as any change of a policy does,
 * after somebody else's approval.
 *
 * @param interpretation id of the open question, such as {@code AMB-SI-SUM}
 * @param reading key of a reading, or {@code UNDETERMINED} to leave it open
 * @param by who decides
 * @param on when
 * @param reason why
 * @param validFrom the first as-of day it is applied to; null for every day
 */
public record Choice(String interpretation, String reading, String by, LocalDate on, String reason, @Nullable LocalDate validFrom) {

	/**
	 * Enters the decision into a catalogue of open questions.
	 *
	 * @param catalogue the file to start from; it is not changed
	 * @param version version that the new file bears
	 * @return the new file
	 * @throws Failure 3160 where the question, 3161 where the reading is unknown, 3157 without a reason
	 */
	public PolicyFile in(PolicyFile catalogue, int version) throws Failure {
		if (reason.isBlank()) {
			throw new Failure(Choice.class, "ZH-3157"); //$NON-NLS-1$
		}
		PolicyRoot root = PolicyFiles.read(catalogue);
		Interpretation question = root instanceof InterpretationCatalogue all
			? all.getInterpretations().stream().filter(each -> interpretation.equals(each.getId())).findFirst().orElse(null)
			: null;
		if (question == null) {
			throw new Failure(Choice.class, "ZH-3160", interpretation); //$NON-NLS-1$
		}
		boolean known = Readings.UNDETERMINED.equals(reading) || question.getReadings().stream().anyMatch(each -> reading.equals(each.getKey()));
		if (!known) {
			throw new Failure(Choice.class, "ZH-3161", interpretation, reading, keys(question)); //$NON-NLS-1$
		}
		question.setChosen(reading);
		question.setDecidedBy(by);
		question.setDecidedOn(on);
		question.setReason(reason);
		question.setValidFrom(validFrom);
		root.setVersion(version);
		return PolicyFiles.write(root, catalogue.name());
	}

	private static String keys(Interpretation question) {
		StringBuilder keys = new StringBuilder(Readings.UNDETERMINED);
		question.getReadings().forEach(each -> keys.append(", ").append(each.getKey())); //$NON-NLS-1$
		return keys.toString();
	}
}
