// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Reading;
import org.zhiheng.policy.files.PolicyBase;

/**
 * The reading by which each open text is applied: the one chosen in the data, unless another is tried to see whether it matters.
 */
public final class Readings {

	/** Stands for "left undecided". */
	public static final String UNDETERMINED = "UNDETERMINED"; //$NON-NLS-1$

	private final PolicyBase base;
	private final Map<String, String> tried;
	private final @Nullable LocalDate day;

	/** The readings as chosen in the data, from whatever day on. */
	public Readings(PolicyBase base) {
		this(base, Map.of(), null);
	}

	/** The readings as chosen in the data for a day: a decision that is valid from a later day on does not count yet. */
	public Readings(PolicyBase base, LocalDate day) {
		this(base, Map.of(), day);
	}

	private Readings(PolicyBase base, Map<String, String> tried, @Nullable LocalDate day) {
		this.base = base;
		this.tried = tried;
		this.day = day;
	}

	/**
	 * The same with one text read otherwise.
	 *
	 * @param interpretation id of the open question
	 * @param reading key of a reading
	 * @return the readings so changed
	 */
	public Readings trying(String interpretation, String reading) {
		return new Readings(base, Map.of(interpretation, reading), day);
	}

	/** The key of the reading that applies; {@link #UNDETERMINED} where none was chosen. */
	public String chosen(String interpretation) {
		@Nullable
		String other = tried.get(interpretation);
		return other != null ? other : base.interpretation(interpretation).map(this::chosen).orElse(UNDETERMINED);
	}

	/** The approved decision that closes an open question on the day, where there is one; none while another reading is tried. */
	public Optional<Interpretation> decision(String interpretation) {
		return tried.containsKey(interpretation) ? Optional.empty()
			: base.interpretation(interpretation).filter(this::inEffect).filter(Readings::approved);
	}

	private static boolean approved(Interpretation interpretation) {
		@Nullable
		String by = interpretation.getDecidedBy();
		return by != null && !by.isBlank() && interpretation.getDecidedOn() != null;
	}

	private boolean inEffect(Interpretation interpretation) {
		@Nullable
		LocalDate from = interpretation.getValidFrom();
		LocalDate asked = day;
		return from == null || asked == null || !asked.isBefore(from);
	}

	private String chosen(Interpretation interpretation) {
		@Nullable
		String chosen = interpretation.getChosen();
		@Nullable
		String proposed = interpretation.getProposed();
		if (chosen != null && !chosen.isBlank() && inEffect(interpretation)) {
			return chosen;
		}
		return proposed == null || proposed.isBlank() ? UNDETERMINED : proposed;
	}

	/** The keys of all readings of an open question. */
	public List<String> keys(String interpretation) {
		return find(interpretation).map(each -> each.getReadings().stream().map(Reading::getKey).toList()).orElse(List.of());
	}

	/** The open question. */
	public Optional<Interpretation> find(String interpretation) {
		return base.interpretation(interpretation);
	}

	/** Whether a deviating reading is only mentioned, and not put beside the answer as its equal. */
	public boolean warnOnly(String interpretation) {
		return find(interpretation).map(Interpretation::isWarnOnly).orElse(Boolean.FALSE);
	}

	/** The words of a reading. */
	public Wording text(String interpretation, String reading) {
		return find(interpretation).flatMap(each -> each.getReadings().stream().filter(one -> reading.equals(one.getKey())).findFirst())
			.map(one -> Wording.both(one.getText(), one.getTextEn())).orElse(Wording.both(reading, reading));
	}

	/** The words of the open question. */
	public Wording question(String interpretation) {
		return find(interpretation).map(each -> Wording.both(each.getQuestion(), each.getQuestionEn()))
			.orElse(Wording.both(interpretation, interpretation));
	}
}
