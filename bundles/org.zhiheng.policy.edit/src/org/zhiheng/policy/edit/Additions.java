// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.TitleName;

/**
 * Adds to a policy file and takes from it, each time by one undoable command.
 */
public final class Additions {

	private final PolicyEditing editing;
	private final Phrases phrases;

	/**
	 * @param editing the file
	 * @param locale language in which undo names the commands
	 */
	public Additions(PolicyEditing editing, Locale locale) {
		this.editing = editing;
		this.phrases = Phrases.of(Additions.class, locale);
	}

	/**
	 * Adds a norm to its clause's notice.
	 *
	 * @param <T> kind of norm
	 * @param norm made by the factory and filled, without id and clauses
	 * @param clause where it is written; a norm never comes without
	 * @param handling what the workbench does with it
	 * @return the norm
	 */
	public <T extends Norm> T norm(T norm, Clause clause, Handling... handling) {
		Document notice = clause.getDocument();
		norm.setId(freeId(notice, "N-" + clause.getId())); //$NON-NLS-1$
		norm.getClauses().add(clause);
		norm.getHandling().addAll(List.of(handling));
		add(notice, PolicyPackage.Literals.DOCUMENT__NORMS, norm, "add_norm"); //$NON-NLS-1$
		return norm;
	}

	/** Adds a row to a tariff. */
	public FeeRow fee(FeeTariff tariff, FeeRow row) {
		add(tariff, PolicyPackage.Literals.FEE_TARIFF__ROWS, row, "add_fee"); //$NON-NLS-1$
		return row;
	}

	/** Adds a series to the catalogue. */
	public Series series(SeriesCatalogue catalogue, Series series) {
		add(catalogue, PolicyPackage.Literals.SERIES_CATALOGUE__SERIES, series, "add_series"); //$NON-NLS-1$
		return series;
	}

	/** Adds a specialty to a series. */
	public Specialty specialty(Series series, Specialty specialty) {
		add(series, PolicyPackage.Literals.SERIES__SPECIALTIES, specialty, "add_specialty"); //$NON-NLS-1$
		return specialty;
	}

	/** Adds the name of a title to a series. */
	public TitleName title(Series series, TitleName title) {
		add(series, PolicyPackage.Literals.SERIES__TITLES, title, "add_title"); //$NON-NLS-1$
		return title;
	}

	/** Adds what is asserted of an outside text. */
	public Assertion assertion(AssertionCatalogue catalogue, Assertion assertion) {
		add(catalogue, PolicyPackage.Literals.ASSERTION_CATALOGUE__ASSERTIONS, assertion, "add_assertion"); //$NON-NLS-1$
		return assertion;
	}

	/** Takes out an object with all it contains. */
	public void remove(EObject object) {
		RemoveCommand command = new RemoveCommand(editing.domain(), object.eContainer(), object.eContainmentFeature(), object);
		command.setLabel(phrases.text("remove")); //$NON-NLS-1$
		editing.stack().execute(command);
	}

	private void add(EObject owner, EReference feature, EObject object, String key) {
		AddCommand command = new AddCommand(editing.domain(), owner, feature, object);
		command.setLabel(phrases.text(key));
		editing.stack().execute(command);
	}

	private static String freeId(Document notice, String wanted) {
		Set<String> taken = notice.getNorms().stream().map(Norm::getId).collect(Collectors.toSet());
		String id = wanted;
		for (int n = 2; taken.contains(id); n++) {
			id = wanted + "-" + n; //$NON-NLS-1$
		}
		return id;
	}
}
